/** Notices values that are probably the same, spelled differently. */
import { foldWord, sectorKind } from '../../model/taxonomy';
import type { FirstRows } from './first-rows';
import type { IssueList } from '../issue-list';
import type { MappedRow } from './mapped-rows';
import { spellingKey } from './name-index';
import { findSharedSpellings } from './shared-spellings';

export type WatchedKind = 'sector' | 'organisation' | 'district' | 'name';

interface Spelling {
	readonly value: string;
	readonly row: MappedRow;
	readonly column: string;
	count: number;
}

/** Names by number, and the row of each; names beyond the rows stand in none. */
export interface NamedRows {
	readonly names: readonly string[];
	readonly rows: FirstRows;
}

/** Names shorter than this are too often one letter apart by right. */
const SHORTEST_LONG_NAME = 12;
/** What stands between several names in one cell, where it is not `;` or `|`. */
const BETWEEN_NAMES = /\s*[,/&+;|]\s*|\s+(?:og|and)\s+/;
/** Names longer than this are not searched letter by letter. */
const LONGEST_NAME = 80;
/** A word must be this long for one letter in it to be a slip. */
const SHORTEST_WORD = 5;
/** Beyond this many names, only whole spellings are compared. */
const MOST_NAMES = 5_000;

export class SpellingWatch {
	private readonly kinds = new Map<WatchedKind, Map<string, Spelling>>();
	private named: NamedRows | null = null;
	private hasManyNames = false;

	note(kind: Exclude<WatchedKind, 'name'>, value: string, row: MappedRow, column: string): void {
		addSpelling(this.spellingsOf(kind), value, row, column);
	}

	knows(kind: WatchedKind, value: string): boolean {
		return this.kinds.get(kind)?.has(value) ?? false;
	}

	/** A spelling that was noted before stands in some more rows. */
	noteAgain(kind: WatchedKind, value: string, times: number): void {
		this.spellingsOf(kind).get(value)!.count += times;
	}

	/** The names of all actors that are in these rows when it is reported; they may be read yet. */
	noteNames(named: NamedRows): void {
		this.spellingsOf('name');
		this.named = named;
	}

	private spellingsOf(kind: WatchedKind): Map<string, Spelling> {
		let spellings = this.kinds.get(kind);
		if (!spellings) this.kinds.set(kind, (spellings = new Map()));
		return spellings;
	}

	/**
	 * One warning a spelling, at the place where it first stands; the commonest spelling has none.
	 *
	 * @param isKnown whether a name of a group stands elsewhere, which tells several names in one cell
	 */
	report(
		issues: IssueList,
		isKnown: (kind: Exclude<WatchedKind, 'name'>, name: string) => boolean
	): void {
		for (const [kind, spellings] of this.kinds) {
			if (kind === 'name') this.sortNames(spellings);
			const groups = new Map<string, Spelling[]>();
			for (const spelling of spellings.values()) {
				const key = spellingKey(spelling.value);
				groups.set(key, [...(groups.get(key) ?? []), spelling]);
			}
			for (const group of groups.values()) {
				const usual = group.reduce((best, next) => (next.count > best.count ? next : best));
				for (const spelling of group) {
					if (spelling !== usual) warn(issues, kind, spelling, usual);
				}
			}
			if (kind === 'name' && !this.hasManyNames && spellings.size <= MOST_NAMES) {
				for (const [slip, usual] of slips([...spellings.values()])) warn(issues, kind, slip, usual);
			}
			if (kind === 'name') continue;
			for (const spelling of spellings.values()) {
				if (holdsSeveral(kind, spelling.value, isKnown)) {
					const place = spelling.row.at(spelling.column, spelling.value, { kind });
					issues.warn('several-values', place);
				}
			}
		}
	}

	/**
	 * Names are hardly ever the same: they are only sorted here, and of many names only those that may
	 * share their spelling with another one.
	 */
	private sortNames(spellings: Map<string, Spelling>): void {
		if (this.named === null) return;
		const { names, rows } = this.named;
		const all = names.slice(0, rows.count);
		const sortName = (number: number) => {
			const row = rows.rowOf(number);
			addSpelling(spellings, all[number]!, row, row.has('label') ? 'label' : 'id');
		};
		if (all.length > MOST_NAMES) {
			const { shared, differentCount } = findSharedSpellings(all);
			if (differentCount > MOST_NAMES) {
				this.hasManyNames = true;
				shared.forEach(sortName);
				return;
			}
		}
		for (const number of all.keys()) sortName(number);
	}
}

/** Whether all parts of a value are names of their own: `Øst, Vest` where `Øst` and `Vest` are districts. */
function holdsSeveral(
	kind: Exclude<WatchedKind, 'name'>,
	value: string,
	isKnown: (kind: Exclude<WatchedKind, 'name'>, name: string) => boolean
): boolean {
	const parts = value.split(BETWEEN_NAMES);
	return (
		parts.length > 1 &&
		parts.every((part) => isKnown(kind, part) || (kind === 'sector' && sectorKind(part) !== null))
	);
}

function addSpelling(
	spellings: Map<string, Spelling>,
	value: string,
	row: MappedRow,
	column: string
): void {
	const known = spellings.get(value);
	if (known) known.count++;
	else spellings.set(value, { value, row, column, count: 1 });
}

function warn(issues: IssueList, kind: WatchedKind, spelling: Spelling, usual: Spelling): void {
	const details = { other: usual.value, count: spelling.count, kind };
	issues.warn('spelling-variant', spelling.row.at(spelling.column, spelling.value, details));
}

/**
 * Pairs of long names that differ in one letter, not in a digit. Each name is looked up under itself
 * with each letter left out, so the cost grows with the number of letters, not with pairs of names.
 */
function slips(spellings: readonly Spelling[]): [Spelling, Spelling][] {
	const byRest = new Map<string, number>();
	const found: [Spelling, Spelling][] = [];
	for (const [number, spelling] of spellings.entries()) {
		const name = foldWord(spelling.value);
		if (name.length < SHORTEST_LONG_NAME || name.length > LONGEST_NAME) continue;
		let match: Spelling | null = null;
		for (let at = -1; at < name.length; at++) {
			const rest = at < 0 ? name : name.slice(0, at) + name.slice(at + 1);
			const other = byRest.get(rest);
			if (other === undefined) byRest.set(rest, number);
			else if (!match && isSlip(foldWord(spellings[other]!.value), name)) match = spellings[other]!;
		}
		if (match && spellingKey(match.value) !== spellingKey(spelling.value))
			found.push([spelling, match]);
	}
	return found;
}

/** True when two names are one inserted, missing or changed letter apart, inside a long word. */
function isSlip(first: string, second: string): boolean {
	const [short, long] = first.length <= second.length ? [first, second] : [second, first];
	let head = 0;
	while (head < short.length && short[head] === long[head]) head++;
	let tail = 0;
	while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
	const left = short.slice(head, short.length - tail);
	const right = long.slice(head, long.length - tail);
	if (left.length > 1 || right.length !== 1 || !/\p{L}/u.test(left + right)) return false;
	if (/[\d\s]/.test(left + right)) return false;
	return (
		wordAround(short, head).length >= SHORTEST_WORD &&
		wordAround(long, head).length >= SHORTEST_WORD
	);
}

function wordAround(name: string, at: number): string {
	const before = /\S*$/.exec(name.slice(0, at))?.[0] ?? '';
	const after = /^\S*/.exec(name.slice(at))?.[0] ?? '';
	return before + after;
}
