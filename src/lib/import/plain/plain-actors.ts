/** Actors of plain text, read from their places in the text: the fast way for rows without any trouble. */
import { isReversed } from '../../model/period';
import { splitList } from '../../model/table-schema';
import { isKnownLevel, readLevel, readRole } from '../../model/taxonomy';
import type { BuildContext } from '../rows/build-context';
import type { SettledName } from '../rows/group-names';
import { CellNumbers } from './cell-numbers';
import type { FirstRows } from '../rows/first-rows';
import {
	NO_ATTRIBUTES,
	readAttributes,
	type MappedRows,
	type ReadPlainRows
} from '../rows/mapped-rows';
import { PlainRows } from './plain-rows';
import { readPartialDate } from '../cells/read-date';
import { wordColumn } from '../cells/word-column';

/**
 * A reader of rows from a place on, or null when the table is not plain text or not the first one. It
 * takes a row only where the careful way has nothing to tell and nothing to derive: an id to the
 * letter that no row before has, a label, a sector, districts and organisations that were met before,
 * and every other cell empty or understood.
 */
export function plainActorReader(
	context: BuildContext,
	rows: MappedRows,
	firsts: FirstRows
): ReadPlainRows | null {
	const { mapped, indexOf, extras } = rows.places;
	const cells = mapped.raw.rows;
	const idColumn = indexOf.get('id');
	if (!(cells instanceof PlainRows) || idColumn === undefined) return null;
	const { actorNames, actors, groups } = context;
	const { spellings } = groups;
	if (actorNames.size > 0) return null;
	const { length } = cells;
	const ids = (context.actorCells = new CellNumbers(length));
	const idNumbers = ids.numberAll(cells, idColumn);
	const { isFirst, firstInexact } = findFirsts(idNumbers, ids.texts);
	const textsOf = (column: string): readonly string[] | null => {
		const index = indexOf.get(column);
		return index === undefined ? null : cells.column(index);
	};
	const labels = textsOf('label');
	const sources = textsOf('source');
	const sectors = new SettledColumn(cells, indexOf.get('sector'), (text) => {
		if (text.trim() === '') return [];
		const name = groups.settledName('sector', text.trim());
		return name === null ? null : [name];
	});
	const districts = new SettledColumn(cells, indexOf.get('district'), (text) =>
		text.trim() === '' ? [] : groups.settledDistricts(text.trim())
	);
	const organisations = new SettledColumn(cells, indexOf.get('organisation'), (text) => {
		const names = [...new Set(splitList(text))];
		const isKnown = names.every((name) => spellings.knows('organisation', name));
		return isKnown ? names.map((id) => ({ id, isWatched: true })) : null;
	});
	const levels = wordColumn(cells, indexOf.get('level'), (text) => {
		const trimmed = text.trim();
		const level = trimmed === '' ? null : readLevel(trimmed);
		return { text: trimmed, level, isKnown: level === null || isKnownLevel(level) };
	});
	const roles = wordColumn(cells, indexOf.get('role'), (text) => [
		...new Set(splitList(text).map(readRole))
	]);
	const starts = wordColumn(cells, indexOf.get('from'), readDate);
	const ends = wordColumn(cells, indexOf.get('to'), readDate);

	/** Reads rows as long as there is nothing to tell; keeps all but their names. */
	const readRun = (first: number, end: number, newLabels: string[]): number => {
		for (let place = first; place < end; place++) {
			if (isFirst[place] === 0) return place;
			const id = ids.texts[idNumbers[place]!]!;
			const label = labels === null ? id : labels[place]!.trim();
			const sector = sectors.numbers[place]!;
			const district = districts.numbers[place]!;
			const organisation = organisations.numbers[place]!;
			const from = starts.values[starts.numbers[place]!]!;
			const to = ends.values[ends.numbers[place]!]!;
			const level = levels.values[levels.numbers[place]!]!;
			if (
				label === '' ||
				!(sectors.isSettled[sector] === 1 || sectors.settle(sector)) ||
				!(districts.isSettled[district] === 1 || districts.settle(district)) ||
				!(organisations.isSettled[organisation] === 1 || organisations.settle(organisation)) ||
				from.isDoubtful ||
				to.isDoubtful ||
				(from.date !== null && to.date !== null && isReversed({ from: from.date, to: to.date })) ||
				(!level.isKnown && !context.noteUnknownLevelAgain(level.text))
			) {
				return place;
			}
			sectors.counts[sector]!++;
			districts.counts[district]!++;
			organisations.counts[organisation]!++;
			newLabels.push(label);
			actors.push({
				id,
				label,
				sector: sectors.ids[sector]![0] ?? null,
				organisations: organisations.ids[organisation]!,
				districts: districts.ids[district]!,
				level: level.level,
				roles: roles.values[roles.numbers[place]!]!,
				from: from.date,
				to: to.date,
				source: sources === null ? null : sources[place]!.trim() || null,
				attributes: extras.length === 0 ? NO_ATTRIBUTES : readAttributes(rows.places, place)
			});
		}
		return end;
	};
	return (first) => {
		let place = first;
		for (let isGoingOn = true; isGoingOn && place < length;) {
			const mayStandBefore = place > firstInexact;
			if (mayStandBefore && actorNames.has(ids.texts[idNumbers[place]!]!)) break;
			const end = mayStandBefore ? place + 1 : length;
			const newLabels: string[] = [];
			const next = readRun(place, end, newLabels);
			const number = idNumbers[place]!;
			// Ids are numbered as they come, and each of these rows has a new one.
			actorNames.addAll(ids.texts.slice(number, number + next - place), newLabels);
			if (next > place) firsts.add(rows, place, next - place);
			place = next;
			isGoingOn = next === end;
		}
		sectors.noteCounts((id, times) => spellings.noteAgain('sector', id, times));
		districts.noteCounts((id, times) => spellings.noteAgain('district', id, times));
		organisations.noteCounts((id, times) => spellings.noteAgain('organisation', id, times));
		return place;
	};
}

/** A column of names that can be taken once the careful way has read each of them. */
class SettledColumn {
	/** By row: the number of its cell's text. */
	readonly numbers: Uint8Array | Int32Array;
	/** By number: 1 = all names were met before. */
	readonly isSettled: Uint8Array;
	/** By number, once settled: the ids that the cell names, each once. */
	readonly ids: (readonly string[])[] = [];
	/** By number: rows that were taken and are not noted yet. */
	readonly counts: Int32Array;
	private readonly texts: readonly string[];
	private readonly names: (readonly SettledName[])[] = [];

	/** @param find the names in a cell; null where one of them is new */
	constructor(
		rows: PlainRows,
		column: number | undefined,
		private readonly find: (text: string) => readonly SettledName[] | null
	) {
		const { numbers, values } = wordColumn(rows, column, (text) => text);
		this.numbers = numbers;
		this.texts = values;
		this.isSettled = new Uint8Array(values.length);
		this.counts = new Int32Array(values.length);
	}

	/** Whether the names of a cell's text are all known by now. */
	settle(number: number): boolean {
		const names = this.find(this.texts[number]!);
		if (names === null) return false;
		this.names[number] = names;
		this.ids[number] = [...new Set(names.map(({ id }) => id))];
		this.isSettled[number] = 1;
		return true;
	}

	/** Tells how often each name whose spelling is counted has come. */
	noteCounts(note: (id: string, times: number) => void): void {
		const { counts, names } = this;
		for (let number = 0; number < counts.length; number++) {
			if (counts[number] === 0) continue;
			for (const { id, isWatched } of names[number]!) if (isWatched) note(id, counts[number]!);
			counts[number] = 0;
		}
	}
}

function readDate(text: string): { readonly date: string | null; readonly isDoubtful: boolean } {
	const trimmed = text.trim();
	const date = trimmed === '' ? null : readPartialDate(trimmed);
	return { date, isDoubtful: trimmed !== '' && date === null };
}

/**
 * By row: 1 = the first one with its id, which is one as it stands; and the first row from which on an
 * id may be one that stands before it in another way of writing.
 */
function findFirsts(
	idNumbers: Uint8Array | Int32Array,
	ids: readonly string[]
): { isFirst: Uint8Array; firstInexact: number } {
	const isFirst = new Uint8Array(idNumbers.length);
	let firstInexact = idNumbers.length;
	for (let place = 0, seen = 0; place < idNumbers.length; place++) {
		if (idNumbers[place] !== seen) continue;
		if (isExact(ids[seen]!)) isFirst[place] = 1;
		else firstInexact = Math.min(firstInexact, place);
		seen++;
	}
	return { isFirst, firstInexact };
}

/** Whether a cell is an id as it stands: nothing is to be taken off. */
function isExact(text: string): boolean {
	return text !== '' && !text.startsWith("'") && text.trim() === text;
}
