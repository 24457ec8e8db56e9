/** The figures of the sides as rows of a table: every cell of a row on the same scale. */
import type { SideFigures } from '$lib/findings/comparison/side-figures';
import type { CompareMessages } from '$lib/i18n/da/compare';
import { formatNumber, type Language } from '$lib/i18n/language';
import type { MeasuresMessages } from '$lib/i18n/da/measures';
import type { Names } from '$lib/i18n/name-lookup';
import type { Figure } from '$lib/measures/measure';
import type { ActorId } from '$lib/model/dataset';
import { fixedNumber, fixedShare } from '../panel/fixed-number';

export type FigureRowId = keyof CompareMessages['figures']['row'];

export interface FigureCell {
	/** The figure as it is written; null = not known, and `note` says why. */
	readonly text: string | null;
	/** Under the figure: what is expected, which sectors are missing. */
	readonly note: string | null;
	/** Ends of the bar on the scale of the row, 0-1; null = no bar. */
	readonly bar: readonly [number, number] | null;
	/** Place of the expected value on that scale. */
	readonly expected: number | null;
	/** Parts of a bar of parts, shares that add to 1; checks only. */
	readonly parts: readonly number[] | null;
	/** Those the figure stands for, where they are few enough to look at. */
	readonly actors: readonly ActorId[];
}

export interface FigureRow {
	readonly id: FigureRowId;
	/** In the order of the sides. */
	readonly cells: readonly FigureCell[];
}

interface Words {
	readonly compare: CompareMessages['figures'];
	readonly reasons: MeasuresMessages['reason'];
	readonly names: Names;
	readonly language: Language;
}

/** The rows in their order, one cell a side. */
export function figureRows(sides: readonly SideFigures[], words: Words): FigureRow[] {
	const { compare, names, language } = words;
	const whole = (value: number) => formatNumber(value, language);
	const number = (value: number) => fixedNumber(value, language, 1);
	const index = (value: number) => signed(fixedNumber(Math.abs(value), language, 2), value);
	const percent = (value: number) => fixedShare(value, language, 1);
	const counts = (id: 'actors' | 'ties') =>
		row(
			id,
			sides.map((side) => ({ value: side[id], reason: null })),
			{ write: whole, range: rangeOf(sides.map((side) => side[id])), words }
		);
	return [
		counts('actors'),
		counts('ties'),
		row('density', pick(sides, 'density'), {
			write: percent,
			range: rangeOf(values(sides, 'density')),
			words
		}),
		row('meanPartners', pick(sides, 'meanPartners'), {
			write: number,
			range: rangeOf(values(sides, 'meanPartners')),
			words
		}),
		row('crossShare', pick(sides, 'crossShare'), {
			write: percent,
			range: [0, 1],
			expected: pick(sides, 'crossExpected'),
			words
		}),
		row('eiIndex', pick(sides, 'eiIndex'), {
			write: index,
			range: [-1, 1],
			expected: pick(sides, 'eiExpected'),
			words
		}),
		{
			id: 'sectors',
			cells: sides.map(({ sectors: { covered, missing } }) => {
				const all = covered.length + missing.length;
				if (all === 0) return unknown(compare.noReference);
				return {
					...NO_CELL,
					text: compare.of(covered.length, all),
					note: missing.length === 0 ? null : compare.missing(missing.map(names.sector)),
					bar: [0, covered.length / all]
				};
			})
		},
		row('largestShare', pick(sides, 'largestShare'), { write: percent, range: [0, 1], words }),
		{
			id: 'singleLinks',
			cells: sides.map(({ chain }) => {
				if (chain === null) return unknown(compare.noChain);
				return {
					...NO_CELL,
					text: compare.of(chain.single.length, chain.links),
					bar: [0, chain.single.length / chain.links],
					actors: [...new Set(chain.single.flatMap(({ actors }) => actors))]
				};
			})
		},
		{
			id: 'checks',
			cells: sides.map(({ checks }) => {
				const answers = [checks.met, checks.partly, checks['not-met'], checks['cannot-tell']];
				const [met, partly, notMet, cannotTell] = answers.map(({ length }) => length);
				const all = met! + partly! + notMet! + cannotTell!;
				return {
					...NO_CELL,
					text: compare.of(met!, all),
					note: compare.checks(met!, partly!, notMet!, cannotTell!),
					parts: answers.map(({ length }) => (all === 0 ? 0 : length / all))
				};
			})
		}
	];
}

const NO_CELL: FigureCell = {
	text: null,
	note: null,
	bar: null,
	expected: null,
	parts: null,
	actors: []
};

type FigureKey = {
	[Key in keyof SideFigures]: SideFigures[Key] extends Figure ? Key : never;
}[keyof SideFigures];

function pick(sides: readonly SideFigures[], key: FigureKey): Figure[] {
	return sides.map((side) => side[key]);
}

function values(sides: readonly SideFigures[], key: FigureKey): number[] {
	return pick(sides, key).flatMap(({ value }) => (value === null ? [] : [value]));
}

/** From zero to the greatest of the sides. */
function rangeOf(numbers: readonly number[]): readonly [number, number] {
	return [0, Math.max(0, ...numbers) || 1];
}

function row(
	id: FigureRowId,
	figures: readonly Figure[],
	how: {
		readonly write: (value: number) => string;
		readonly range: readonly [number, number];
		readonly expected?: readonly Figure[];
		readonly words: Words;
	}
): FigureRow {
	const [low, high] = how.range;
	const place = (value: number) => (value - low) / (high - low);
	// A scale that goes below zero has its bars begin at zero.
	const zero = place(Math.max(low, 0));
	return {
		id,
		cells: figures.map(({ value, reason }, side) => {
			if (value === null) return unknown(reason === null ? null : how.words.reasons[reason]);
			const expected = how.expected?.[side]?.value ?? null;
			const at = place(value);
			return {
				...NO_CELL,
				text: how.write(value),
				note: expected === null ? null : how.words.compare.expected(how.write(expected)),
				bar: at < zero ? [at, zero] : [zero, at],
				expected: expected === null ? null : place(expected)
			};
		})
	};
}

function unknown(why: string | null): FigureCell {
	return { ...NO_CELL, note: why };
}

function signed(text: string, value: number): string {
	return value < 0 ? `−${text}` : value > 0 ? `+${text}` : text;
}
