/** Actors of plain text, read from their places in the text: the fast way for rows without any trouble. */
import type { Actor } from '../model/dataset';
import { isReversed } from '../model/period';
import { splitList } from '../model/table-schema';
import { isKnownLevel, readLevel, readRole } from '../model/taxonomy';
import type { BuildContext, SettledName } from './build-context';
import { CellNumbers } from './cell-numbers';
import type { FirstRows } from './first-rows';
import { readAttributes, type MappedRows, type ReadPlainRows } from './mapped-rows';
import { PlainRows } from './plain-rows';
import { readPartialDate } from './read-cell';
import { wordColumn } from './word-column';

/** What is known of a cell by its text, so far as the careful way has read it before. */
interface Settled {
	/** Trimmed. */
	readonly text: string;
	/** Null = not read yet. */
	names: readonly SettledName[] | null;
	/** Each id once. */
	ids: readonly string[];
}

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
	const { mapped, indexOf } = rows.places;
	const cells = mapped.raw.rows;
	const idColumn = indexOf.get('id');
	if (!(cells instanceof PlainRows) || idColumn === undefined) return null;
	const { actorNames, actors, spellings } = context;
	if (actorNames.size > 0) return null;
	const ids = (context.actorCells = new CellNumbers());
	const idNumbers = ids.numberAll(cells, idColumn);
	const isFirst = new Uint8Array(cells.length);
	/** From here on an id may be one that stands before it in another way of writing. */
	let firstInexact = cells.length;
	for (let place = 0, seen = 0; place < cells.length; place++) {
		if (idNumbers[place] !== seen) continue;
		if (isExact(ids.texts[seen]!)) isFirst[place] = 1;
		else firstInexact = Math.min(firstInexact, place);
		seen++;
	}
	const labelColumn = indexOf.get('label');
	const sourceColumn = indexOf.get('source');
	const settled = (text: string): Settled => ({ text: text.trim(), names: null, ids: [] });
	const sectors = wordColumn(cells, indexOf.get('sector'), settled);
	const districts = wordColumn(cells, indexOf.get('district'), settled);
	const organisations = wordColumn(cells, indexOf.get('organisation'), (text) => splitList(text));
	const levels = wordColumn(cells, indexOf.get('level'), (text) => {
		const trimmed = text.trim();
		const level = trimmed === '' ? null : readLevel(trimmed);
		return { text: trimmed, level, isKnown: level === null || isKnownLevel(level) };
	});
	const roles = wordColumn(cells, indexOf.get('role'), (text) => [
		...new Set(splitList(text).map(readRole))
	]);
	const date = (text: string) => {
		const trimmed = text.trim();
		const read = trimmed === '' ? null : readPartialDate(trimmed);
		return { date: read, isDoubtful: trimmed !== '' && read === null };
	};
	const starts = wordColumn(cells, indexOf.get('from'), date);
	const ends = wordColumn(cells, indexOf.get('to'), date);

	const settleSector = (sector: Settled): boolean => {
		if (sector.text === '') sector.names = [];
		else {
			const name = context.settledName('sector', sector.text);
			if (name === null) return false;
			sector.names = [name];
			sector.ids = [name.id];
		}
		return true;
	};
	const settleDistricts = (cell: Settled): boolean => {
		cell.names = cell.text === '' ? [] : context.settledDistricts(cell.text);
		if (cell.names === null) return false;
		cell.ids = [...new Set(cell.names.map(({ id }) => id))];
		return true;
	};
	const noteAgain = (kind: 'sector' | 'district', names: readonly SettledName[]) => {
		for (const { id, isWatched } of names) if (isWatched) spellings.noteAgain(kind, id);
	};
	return (first) => {
		for (let place = first; place < cells.length; place++) {
			if (isFirst[place] === 0) return place;
			const id = ids.texts[idNumbers[place]!]!;
			if (place > firstInexact && actorNames.has(id)) return place;
			const label = labelColumn === undefined ? id : cells.cell(place, labelColumn).trim();
			const sector = sectors.values[sectors.numbers[place]!]!;
			const district = districts.values[districts.numbers[place]!]!;
			const at = organisations.values[organisations.numbers[place]!]!;
			const from = starts.values[starts.numbers[place]!]!;
			const to = ends.values[ends.numbers[place]!]!;
			const level = levels.values[levels.numbers[place]!]!;
			if (
				label === '' ||
				(sector.names === null && !settleSector(sector)) ||
				(district.names === null && !settleDistricts(district)) ||
				(at.length > 0 && !at.every((name) => spellings.knows('organisation', name))) ||
				from.isDoubtful ||
				to.isDoubtful ||
				(from.date !== null && to.date !== null && isReversed({ from: from.date, to: to.date })) ||
				(!level.isKnown && !context.noteUnknownLevelAgain(level.text))
			) {
				return place;
			}
			firsts.add(rows, place);
			actorNames.add(id, label);
			spellings.noteName(label, rows, place);
			noteAgain('sector', sector.names!);
			for (const name of at) spellings.noteAgain('organisation', name);
			noteAgain('district', district.names!);
			const actor: Actor = {
				id,
				label,
				sector: sector.ids[0] ?? null,
				organisations: at,
				districts: district.ids,
				level: level.level,
				roles: roles.values[roles.numbers[place]!]!,
				from: from.date,
				to: to.date,
				source: sourceColumn === undefined ? null : cells.cell(place, sourceColumn).trim() || null,
				attributes: readAttributes(rows.places, place)
			};
			actors.push(actor);
		}
		return cells.length;
	};
}

/** Whether a cell is an id as it stands: nothing is to be taken off. */
function isExact(text: string): boolean {
	return text !== '' && !text.startsWith("'") && text.trim() === text;
}
