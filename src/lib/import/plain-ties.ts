/** Ties of plain text, read from their places in the text: the fast way for rows without any trouble. */
import type { ActorId, Tie } from '../model/dataset';
import { isReversed } from '../model/period';
import { foldWord, type Step } from '../model/taxonomy';
import type { BuildContext } from './build-context';
import { findLonePairs } from './lone-pairs';
import {
	NO_ATTRIBUTES,
	placeCells,
	readAttributes,
	type MappedTable,
	type ReadPlainRows
} from './mapped-rows';
import { PlainRows } from './plain-rows';
import { readDirected, readNumber, readPartialDate, readStep } from './read-cell';
import type { RepeatedTies } from './repeated-ties';
import type { TieList } from './tie-list';
import { wordColumn, type WordColumn } from './word-column';

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
	const hasExtras = places.extras.length > 0;
	const sourceColumn = indexOf.get('source');
	const targetColumn = indexOf.get('target');
	if (sourceColumn === undefined || targetColumn === undefined) return null;
	const { ids } = context.actorNames;
	const idNumbers = context.actorNumbers();
	const sources = idNumbers.findAll(rows, sourceColumn);
	const targets = idNumbers.findAll(rows, targetColumn);
	const isLone = findLonePairs(sources, targets);
	/** Rows that only the careful way can read. */
	const isDoubtful = new Uint8Array(rows.length);
	for (let place = 0; place < isDoubtful.length; place++) {
		const source = sources[place]!;
		const target = targets[place]!;
		if (source < 0 || target < 0 || source === target) isDoubtful[place] = 1;
	}

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
	const weights = column<number>('weight', (text) => {
		const weight = readNumber(text, decimalMark);
		return weight !== null && weight > 0 ? weight : null;
	});
	const steps = column<Step>('step', readStep);
	const directions = column<boolean>('directed', readDirected);
	const kinds = column<string>('kind', (text) => text);
	const starts = column<string>('from', readPartialDate);
	const ends = column<string>('to', readPartialDate);
	const passages = column<string>('source_passage', (text) => text);
	const reporters = column<ActorId | 'both'>('reported_by', (text) => {
		if (BOTH_WORDS.has(foldWord(text))) return 'both';
		return context.actorNames.has(text) ? text : null;
	});
	return (first) => {
		const [stepOf, weightOf, kindOf] = [steps.numbers, weights.numbers, kinds.numbers];
		const [directedOf, reporterOf] = [directions.numbers, reporters.numbers];
		const [fromOf, toOf, passageOf] = [starts.numbers, ends.numbers, passages.numbers];
		const [stepValues, weightValues, kindValues] = [steps.values, weights.values, kinds.values];
		const [directedValues, reporterValues] = [directions.values, reporters.values];
		const [fromValues, toValues, passageValues] = [starts.values, ends.values, passages.values];
		const { length } = isDoubtful;
		let place = first;
		for (; place < length && isDoubtful[place] === 0; place++) {
			const source = sources[place]!;
			const target = targets[place]!;
			const from = fromValues[fromOf[place]!]!;
			const to = toValues[toOf[place]!]!;
			if (from !== null && to !== null && isReversed({ from, to })) break;
			const tie: Tie = {
				source: ids[source]!,
				target: ids[target]!,
				step: stepValues[stepOf[place]!]!,
				weight: weightValues[weightOf[place]!]!,
				kind: kindValues[kindOf[place]!]!,
				directed: directedValues[directedOf[place]!]!,
				reportedBy: reporterValues[reporterOf[place]!]!,
				from,
				to,
				sourcePassage: passageValues[passageOf[place]!]!,
				attributes: hasExtras ? readAttributes(places, place) : NO_ATTRIBUTES
			};
			const row = rows.rowNumber(place);
			if (isLone[place] === 1 && repeated.mayWait) repeated.wait(row);
			else if (repeated.enter(tie, source, target, row) !== null) break;
			list.add(tie, source, target);
		}
		return place;
	};
}
