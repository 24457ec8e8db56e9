/** Ties of plain text, read from their places in the text: the fast way for rows without any trouble. */
import type { ActorId, Attributes } from '../../model/dataset';
import { isReversed } from '../../model/period';
import { foldWord, type Step } from '../../model/taxonomy';
import { tieAt, type TieColumn, type TieColumns } from '../../model/tie-columns';
import type { BuildContext } from '../rows/build-context';
import { findLonePairs } from './lone-pairs';
import {
	NO_ATTRIBUTES,
	placeCells,
	readAttributes,
	type CellPlaces,
	type MappedTable,
	type ReadPlainRows
} from '../rows/mapped-rows';
import { PlainRows } from './plain-rows';
import { readDirected, readNumber, readStep } from '../cells/read-cell';
import { readPartialDate } from '../cells/read-date';
import type { RepeatedTies } from '../rows/repeated-ties';
import type { TieList } from '../rows/tie-list';
import { weightFault } from '../../model/tie-weight';
import { wordColumn, type WordColumn } from '../cells/word-column';

/** Words that say that both sides report a tie. */
export const BOTH_WORDS: ReadonlySet<string> = new Set([
	'both',
	'begge',
	'begge parter',
	'begge sider',
	'both sides'
]);

/**
 * A reader of rows from a place on that adds their ties to `list`, or null when the table is not plain
 * text. It takes a row only where the careful way has nothing to tell: both ends are ids to the letter
 * and not the same, every other cell is empty or understood, and no row before has the same tie.
 */
export function plainTieReader(
	context: BuildContext,
	mapped: MappedTable,
	repeated: RepeatedTies,
	list: TieList
): ReadPlainRows | null {
	const { raw, decimalMark } = mapped;
	const { rows } = raw;
	if (!(rows instanceof PlainRows)) return null;
	const places = placeCells(mapped);
	const { indexOf } = places;
	const sourceColumn = indexOf.get('source');
	const targetColumn = indexOf.get('target');
	if (sourceColumn === undefined || targetColumn === undefined) return null;
	const { ids } = context.actorNames;
	const idNumbers = context.actorNumbers();
	const sources = idNumbers.findAll(rows, sourceColumn);
	const targets = idNumbers.findAll(rows, targetColumn);
	const { isLone, loneCount } = findLonePairs(sources, targets);
	repeated.expect(rows.length - loneCount);
	/** Rows that only the careful way can read. */
	const isDoubtful = new Uint8Array(rows.length);
	markUnjoined(sources, targets, isDoubtful);

	/** Reads a column whose empty cells are null; what `read` does not understand is doubtful. */
	const column = <Value>(
		name: string,
		read: (text: string) => Value | null
	): WordColumn<Value | null> => {
		const doubtful = new Set<number>();
		let texts = 0;
		const words = wordColumn(rows, indexOf.get(name), (text): Value | null => {
			const trimmed = text.trim();
			const value = trimmed === '' ? null : read(trimmed);
			if (trimmed !== '' && value === null) doubtful.add(texts);
			texts++;
			return value;
		});
		if (doubtful.size > 0) {
			for (let place = 0; place < isDoubtful.length; place++) {
				if (doubtful.has(words.numbers[place]!)) isDoubtful[place] = 1;
			}
		}
		return words;
	};
	const periods = {
		from: column<string>('from', readPartialDate),
		to: column<string>('to', readPartialDate)
	};
	markReversed(periods, isDoubtful);
	const columns: TieColumns = {
		sources,
		targets,
		fields: {
			step: column<Step>('step', readStep),
			weight: column<number>('weight', (text) => {
				const weight = readNumber(text, decimalMark);
				return weight !== null && weightFault(weight) === null ? weight : null;
			}),
			kind: column<string>('kind', (text) => text),
			directed: column<boolean>('directed', readDirected),
			reportedBy: column<ActorId | 'both'>('reported_by', (text) => {
				if (BOTH_WORDS.has(foldWord(text))) return 'both';
				return context.actorNames.has(text) ? text : null;
			}),
			...periods,
			sourcePassage: column<string>('source_passage', (text) => text),
			attributes: attributeColumn(places, rows)
		}
	};
	return (first) => {
		// The ties that may stand in another row too are entered as they come; the others may wait.
		const mayWait = repeated.mayWait;
		let place = first;
		for (; ; place++) {
			place = nextToLookAt(isDoubtful, mayWait ? isLone : rows.zeros, place);
			if (place === isDoubtful.length || isDoubtful[place] === 1) break;
			const row = rows.rowNumber(place);
			const tie = tieAt(columns, ids, place);
			if (repeated.enter(tie, sources[place]!, targets[place]!, row) !== null) break;
		}
		if (mayWait) repeated.wait(rows, isLone, first, place);
		list.addAll(columns, first, place);
		return place;
	};
}

/** Rows that do not join two different actors are told of. */
function markUnjoined(sources: Int32Array, targets: Int32Array, isDoubtful: Uint8Array): void {
	for (let place = 0; place < isDoubtful.length; place++) {
		const source = sources[place]!;
		const target = targets[place]!;
		if (source < 0 || target < 0 || source === target) isDoubtful[place] = 1;
	}
}

/** The first row from a place on that is doubtful or may not wait, or the number of rows. */
function nextToLookAt(isDoubtful: Uint8Array, mayWait: Uint8Array, place: number): number {
	let next = place;
	while (next < isDoubtful.length && isDoubtful[next] === 0 && mayWait[next] === 1) next++;
	return next;
}

/** Rows whose time ends before it starts are told of. */
function markReversed(
	{ from, to }: Pick<TieColumns['fields'], 'from' | 'to'>,
	isDoubtful: Uint8Array
): void {
	if (from.values.length === 1 && from.values[0] === null) return;
	if (to.values.length === 1 && to.values[0] === null) return;
	for (let place = 0; place < isDoubtful.length; place++) {
		const period = {
			from: from.values[from.numbers[place]!]!,
			to: to.values[to.numbers[place]!]!
		};
		if (isReversed(period)) isDoubtful[place] = 1;
	}
}

/** Rows without attributes, mostly all of them, share one that is empty. */
function attributeColumn(places: CellPlaces, rows: PlainRows): TieColumn<Attributes> {
	if (places.extras.length === 0) return { numbers: rows.zeros, values: [NO_ATTRIBUTES] };
	const numbers = new Int32Array(rows.length);
	const values: Attributes[] = [NO_ATTRIBUTES];
	for (let place = 0; place < numbers.length; place++) {
		const attributes = readAttributes(places, place);
		if (attributes !== NO_ATTRIBUTES) numbers[place] = values.push(attributes) - 1;
	}
	return { numbers, values };
}
