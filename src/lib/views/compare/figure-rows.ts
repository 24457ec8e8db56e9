/** The figures of the sides as rows of a table: every cell of a row on the same scale. */
import { acrossVerdict, type AcrossVerdict } from '$lib/findings/comparison/across-verdict';
import type { SideFigures } from '$lib/findings/comparison/side-figures';
import type { CompareMessages } from '$lib/i18n/da/compare';
import {
	formatFixed,
	formatFixedShare,
	formatNumber,
	formatSigned,
	type Language
} from '$lib/i18n/language';
import type { MeasuresMessages } from '$lib/i18n/da/measures';
import type { Names } from '$lib/i18n/name-lookup';
import type { Figure } from '$lib/measures/measure';
import type { ActorId } from '$lib/model/dataset';
import { intervalOn, type Interval } from '../panel/interval';

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
	/** Against sector names dealt out by lot: where the draws lie, and what that amounts to. */
	readonly chance: {
		readonly interval: Interval;
		readonly verdict: AcrossVerdict | null;
	} | null;
	/** Those the figure stands for, where they are few enough to look at. */
	readonly actors: readonly ActorId[];
}

export interface FigureRow {
	readonly id: FigureRowId;
	/** In the order of the sides. */
	readonly cells: readonly FigureCell[];
	/** Ends of the scale of intervals, as written; null where the row has none. */
	readonly scale: readonly [string, string] | null;
}

interface Words {
	readonly compare: CompareMessages['figures'];
	readonly reasons: MeasuresMessages['reason'];
	readonly names: Names;
	readonly language: Language;
}

/**
 * The rows in their order, one cell a side.
 *
 * @param isModel whether a side, by its id, holds only what a document mentions
 */
export function figureRows(
	sides: readonly SideFigures[],
	words: Words,
	isModel: (side: string) => boolean = () => false
): FigureRow[] {
	const { compare, names, language } = words;
	const whole = (value: number) => formatNumber(value, language);
	const number = (value: number) => formatFixed(value, language, 1);
	const index = (value: number) => formatSigned(value, language, 2);
	const percent = (value: number) => formatFixedShare(value, language, 1);
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
			// The same index from 0 to 1.
			draws: sides.map(({ eiChance }) => drawsOf(eiChance, (value) => (1 + value) / 2)),
			words
		}),
		row('eiIndex', pick(sides, 'eiIndex'), {
			write: index,
			range: [-1, 1],
			expected: pick(sides, 'eiExpected'),
			draws: sides.map(({ eiChance }) => drawsOf(eiChance, (value) => value)),
			words
		}),
		{
			id: 'sectors',
			scale: null,
			cells: sides.map(({ id, sectors: { covered, missing } }) => {
				const all = covered.length + missing.length;
				if (all === 0) return unknown(compare.noReference);
				return {
					...NO_CELL,
					text: compare.of(covered.length, all),
					note:
						missing.length === 0
							? null
							: (isModel(id) ? compare.notMentioned : compare.missing)(missing.map(names.sector)),
					bar: [0, covered.length / all]
				};
			})
		},
		row('largestShare', pick(sides, 'largestShare'), { write: percent, range: [0, 1], words }),
		{
			id: 'thinLinks',
			scale: null,
			cells: sides.map(({ chain }) => {
				if (chain === null) return unknown(compare.noChain);
				return {
					...NO_CELL,
					text: compare.of(chain.single.length + chain.none.length, chain.links),
					bar: [0, (chain.single.length + chain.none.length) / chain.links],
					actors: [...new Set(chain.single.flatMap(({ actors }) => actors))]
				};
			})
		},
		{
			id: 'checks',
			scale: null,
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
	chance: null,
	actors: []
};

type FigureKey = {
	[Key in keyof SideFigures]: SideFigures[Key] extends Figure ? Key : never;
}[keyof SideFigures];

interface Draws {
	readonly low: number;
	readonly high: number;
	readonly verdict: AcrossVerdict | null;
}

function drawsOf(
	chance: SideFigures['eiChance'],
	onScale: (value: number) => number
): Draws | null {
	return (
		chance && {
			low: onScale(chance.low),
			high: onScale(chance.high),
			verdict: acrossVerdict(chance)
		}
	);
}

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
		readonly draws?: readonly (Draws | null)[];
		readonly words: Words;
	}
): FigureRow {
	const [low, high] = how.range;
	const place = (value: number) => (value - low) / (high - low);
	// A scale that goes below zero has its bars begin at zero.
	const zero = place(Math.max(low, 0));
	const scale = how.draws ? closeScale(figures, how.draws, how.expected ?? [], how.range) : null;
	return {
		id,
		scale: scale && [how.write(scale[0]), how.write(scale[1])],
		cells: figures.map(({ value, reason }, side) => {
			if (value === null) return unknown(reason === null ? null : how.words.reasons[reason]);
			const expected = how.expected?.[side]?.value ?? null;
			const at = place(value);
			const draws = how.draws?.[side] ?? null;
			const { compare } = how.words;
			const told = [
				expected === null ? null : compare.expected(how.write(expected)),
				draws && compare.byLot(how.write(draws.low), how.write(draws.high))
			].filter((part) => part !== null);
			return {
				...NO_CELL,
				text: how.write(value),
				note: told.length === 0 ? null : told.join(', '),
				bar: at < zero ? [at, zero] : [zero, at],
				expected: expected === null ? null : place(expected),
				chance: draws && {
					interval: intervalOn(scale!, { ...draws, value, mark: expected }),
					verdict: draws.verdict
				}
			};
		})
	};
}

/**
 * A scale no longer than what is drawn on it, the same for all sides: dots and bands need no zero, and
 * on the whole range a narrow band would lie hidden under its dot.
 */
function closeScale(
	figures: readonly Figure[],
	draws: readonly (Draws | null)[],
	expected: readonly Figure[],
	[least, most]: readonly [number, number]
): readonly [number, number] | null {
	const drawn = [
		...figures.map(({ value }) => value),
		...expected.map(({ value }) => value),
		...draws.flatMap((one) => (one === null ? [] : [one.low, one.high]))
	].filter((value) => value !== null);
	if (draws.every((one) => one === null)) return null;
	const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
	const room = 0.08 * (high - low) || 0.05 * (most - least);
	return [Math.max(least, low - room), Math.min(most, high + room)];
}

function unknown(why: string | null): FigureCell {
	return { ...NO_CELL, note: why };
}
