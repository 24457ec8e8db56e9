/** Ties of plain text, read from their places in the text: the fast way for rows without any trouble. */
import type { ActorId, Attributes, Tie } from '../model/dataset';
import { isReversed } from '../model/period';
import { foldWord, type Step } from '../model/taxonomy';
import type { BuildContext } from './build-context';
import { IdPlaces } from './id-places';
import { NO_ATTRIBUTES, placeCells, type MappedTable } from './mapped-rows';
import { PlainRows } from './plain-rows';
import { readDirected, readNumber, readPartialDate, readStep } from './read-cell';
import { remembered } from './remembered';
import type { RepeatedTies } from './repeated-ties';
import type { TieList } from './tie-list';

/** Words that say that both sides report a tie. */
export const BOTH_WORDS: ReadonlySet<string> = new Set([
	'both',
	'begge',
	'begge parter',
	'begge sider',
	'both sides'
]);

/** A cell that only the careful way can read. */
const DOUBTFUL = Symbol('doubtful');
type Doubtful = typeof DOUBTFUL;

/**
 * A reader of one row by its place that adds the tie to `list` and says so, or null when the table is
 * not plain text. It takes a row only where the careful way has nothing to tell: both ends are ids to
 * the letter and not the same, every other cell is empty or understood, and no row before has the
 * same tie. It says false to all others and leaves them untouched.
 */
export function plainTieReader(
	context: BuildContext,
	mapped: MappedTable,
	repeated: RepeatedTies,
	list: TieList
): ((place: number) => boolean) | null {
	const { raw, decimalMark } = mapped;
	const { rows, headings } = raw;
	if (!(rows instanceof PlainRows)) return null;
	const { indexOf, extras } = placeCells(mapped);
	const sourceColumn = indexOf.get('source');
	const targetColumn = indexOf.get('target');
	if (sourceColumn === undefined || targetColumn === undefined) return null;
	const ids: readonly ActorId[] = [...context.actorNames.ids];
	const idPlaces = new IdPlaces(ids);
	const sources = findIds(rows, sourceColumn, idPlaces);
	const targets = findIds(rows, targetColumn, idPlaces);

	/** Reads a column whose empty cells are null; what `read` does not understand is doubtful. */
	const column = <Value>(
		name: string,
		read: (text: string) => Value | null
	): ((place: number) => Value | null | Doubtful) => {
		const index = indexOf.get(name);
		if (index === undefined) return () => null;
		const readFilled = remembered((text: string): Value | null | Doubtful => {
			const trimmed = text.trim();
			return trimmed === '' ? null : (read(trimmed) ?? DOUBTFUL);
		});
		return (place) => {
			const text = rows.cell(place, index);
			return text === '' ? null : readFilled(text);
		};
	};
	const weightAt = column<number>('weight', (text) => {
		const weight = readNumber(text, decimalMark);
		return weight !== null && weight > 0 ? weight : null;
	});
	const stepAt = column<Step>('step', readStep);
	const directedAt = column<boolean>('directed', readDirected);
	const kindAt = column<string>('kind', (text) => text);
	const fromAt = column<string>('from', readPartialDate);
	const toAt = column<string>('to', readPartialDate);
	const passageAt = column<string>('source_passage', (text) => text);
	const reporterAt = column<ActorId | 'both'>('reported_by', (text) => {
		if (BOTH_WORDS.has(foldWord(text))) return 'both';
		return context.actorNames.has(text) ? text : null;
	});
	const attributesAt = (place: number): Attributes => {
		let attributes: Map<string, string> | null = null;
		for (const index of extras) {
			const cell = rows.cell(place, index);
			if (cell !== '' && cell.trim() !== '') {
				(attributes ??= new Map<string, string>()).set(headings[index]!, cell);
			}
		}
		return attributes ?? NO_ATTRIBUTES;
	};
	return (place) => {
		const source = sources[place]!;
		const target = targets[place]!;
		if (source < 0 || target < 0 || source === target) return false;
		const step = stepAt(place);
		const weight = weightAt(place);
		const kind = kindAt(place);
		const directed = directedAt(place);
		const reportedBy = reporterAt(place);
		const from = fromAt(place);
		const to = toAt(place);
		const sourcePassage = passageAt(place);
		if (
			step === DOUBTFUL ||
			weight === DOUBTFUL ||
			kind === DOUBTFUL ||
			directed === DOUBTFUL ||
			reportedBy === DOUBTFUL ||
			from === DOUBTFUL ||
			to === DOUBTFUL ||
			sourcePassage === DOUBTFUL ||
			(from !== null && to !== null && isReversed({ from, to }))
		) {
			return false;
		}
		const tie: Tie = {
			source: ids[source]!,
			target: ids[target]!,
			step,
			weight,
			kind,
			directed,
			reportedBy,
			from,
			to,
			sourcePassage,
			attributes: attributesAt(place)
		};
		if (repeated.firstRow(tie, source, target, rows.rowNumber(place)) !== null) return false;
		list.add(tie, source, target);
		return true;
	};
}

/** By row: the number of the id that the cell is to the letter, or -1. */
function findIds(rows: PlainRows, column: number, ids: IdPlaces): Int32Array {
	const { text } = rows;
	const numbers = new Int32Array(rows.length).fill(-1);
	for (let place = 0; place < numbers.length; place++) {
		if (column >= rows.cellCount(place)) continue;
		const start = rows.cellStart(place, column);
		// The careful way may take an apostrophe off.
		if (text.startsWith("'", start)) continue;
		numbers[place] = ids.find(text, start, rows.cellEnd(place, column));
	}
	return numbers;
}
