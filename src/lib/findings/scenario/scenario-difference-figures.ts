/** Figures before and after a change, what changed on top, each with a word for which way. */
import { whyNoEi } from '../../measures/groups/group-ei';
import type { NetworkFigures } from '../../measures/network-figures';
import type { Figure } from '../../measures/measure';

export const FIGURE_ROWS = [
	'largestIsland',
	'islands',
	'joinedActors',
	'crossSectorReach',
	'efficiency',
	'meanPath',
	'density',
	'clustering',
	'degreeCentralisation',
	'betweennessCentralisation',
	'ei',
	'ties',
	'actors'
] as const;
export type FigureRowId = (typeof FIGURE_ROWS)[number];

export type FigureUnit = 'count' | 'share' | 'steps' | 'index';

/** `up` and `down` where neither is better as such; `unknown` where one side is undefined. */
export type Verdict = 'better' | 'worse' | 'up' | 'down' | 'same' | 'unknown';

export interface FigureRow {
	readonly id: FigureRowId;
	readonly unit: FigureUnit;
	readonly before: Figure;
	readonly after: Figure;
	/** After - before; null where one of them is undefined. */
	readonly change: number | null;
	readonly verdict: Verdict;
}

/** Decimals of a unit on the screen; shares are shown in per cent. */
export const DIGITS: Readonly<Record<FigureUnit, number>> = {
	count: 0,
	share: 1,
	steps: 2,
	index: 2
};

interface RowKind {
	readonly unit: FigureUnit;
	readonly read: (figures: NetworkFigures) => Figure;
	/** Whether more is better, for sure, between these two; null or absent = it cannot be said. */
	readonly isMoreBetter?: (
		before: NetworkFigures,
		after: NetworkFigures,
		change: number
	) => boolean | null;
}

const ROWS: Readonly<Record<FigureRowId, RowKind>> = {
	largestIsland: {
		unit: 'count',
		read: ({ largestIsland }) => defined(largestIsland),
		// One less because one has left is no worse.
		isMoreBetter: (before, after) => {
			const lost = before.largestIsland - after.largestIsland;
			const left = before.actorCount - after.actorCount;
			return lost < 0 || lost > left ? true : null;
		}
	},
	islands: {
		unit: 'count',
		read: ({ islandCount }) => defined(islandCount),
		// Fewer parts because a lone actor has left is no better.
		isMoreBetter: (before, after) =>
			after.islandCount > before.islandCount || after.actorCount >= before.actorCount ? false : null
	},
	joinedActors: {
		unit: 'count',
		read: ({ actorCount, isolateCount }) => defined(actorCount - isolateCount)
	},
	crossSectorReach: {
		unit: 'share',
		read: ({ crossSectorReach, ei }) => ({
			value: crossSectorReach,
			reason: crossSectorReach !== null ? null : ei.groups.length === 0 ? 'no-group' : 'one-group'
		}),
		isMoreBetter: isMoreForTheSame
	},
	efficiency: {
		unit: 'share',
		read: ({ whole }) => whole.globalEfficiency,
		isMoreBetter: isMoreForTheSame
	},
	meanPath: { unit: 'steps', read: ({ whole }) => whole.meanPath },
	density: { unit: 'share', read: ({ whole }) => whole.density },
	clustering: { unit: 'share', read: ({ whole }) => whole.transitivity },
	degreeCentralisation: { unit: 'share', read: ({ whole }) => whole.degreeCentralisation },
	betweennessCentralisation: {
		unit: 'share',
		read: ({ whole }) => whole.betweennessCentralisation
	},
	ei: {
		unit: 'index',
		read: ({ ei, tieCount }) => ({
			value: ei.eiIndex,
			reason: ei.eiIndex === null ? whyNoEi({ tieCount }, ei.groups) : null
		})
	},
	ties: { unit: 'count', read: ({ tieCount }) => defined(tieCount) },
	actors: { unit: 'count', read: ({ actorCount }) => defined(actorCount) }
};

/** Every figure of a network by row; null where it is undefined. */
export function figureValues(
	figures: NetworkFigures
): Readonly<Record<FigureRowId, number | null>> {
	return Object.fromEntries(FIGURE_ROWS.map((id) => [id, ROWS[id].read(figures).value])) as Record<
		FigureRowId,
		number | null
	>;
}

/** Rows that changed first, otherwise in the order of FIGURE_ROWS; undefined on both sides = left out. */
export function beforeAfter(before: NetworkFigures, after: NetworkFigures): readonly FigureRow[] {
	const rows = FIGURE_ROWS.map((id) => rowOf(id, before, after)).filter(
		(row) => row.before.value !== null || row.after.value !== null
	);
	return [
		...rows.filter(({ verdict }) => verdict !== 'same'),
		...rows.filter(({ verdict }) => verdict === 'same')
	];
}

/**
 * A share of pairs falls a little when a well-joined actor leaves, though nobody who stays has lost
 * anything: with fewer actors it is worse only when the network has fallen apart.
 */
function isMoreForTheSame(
	before: NetworkFigures,
	after: NetworkFigures,
	change: number
): boolean | null {
	if (after.actorCount === before.actorCount) return true;
	return change < 0 && after.islandCount > before.islandCount ? true : null;
}

function rowOf(id: FigureRowId, before: NetworkFigures, after: NetworkFigures): FigureRow {
	const { unit, read, isMoreBetter } = ROWS[id];
	const [was, is] = [read(before), read(after)];
	if (was.value === null || is.value === null) {
		return { id, unit, before: was, after: is, change: null, verdict: 'unknown' };
	}
	const change = rounded(is.value, unit) - rounded(was.value, unit);
	const better = isMoreBetter?.(before, after, change) ?? null;
	return { id, unit, before: was, after: is, change, verdict: verdictOf(change, better) };
}

function verdictOf(change: number, isMoreBetter: boolean | null): Verdict {
	if (change === 0) return 'same';
	if (isMoreBetter === null) return change > 0 ? 'up' : 'down';
	return change > 0 === isMoreBetter ? 'better' : 'worse';
}

/** As the screen shows it: two figures that look the same are the same. */
function rounded(value: number, unit: FigureUnit): number {
	const scale = 10 ** (DIGITS[unit] + (unit === 'share' ? 2 : 0));
	return Math.round(value * scale) / scale;
}

function defined(value: number): Figure {
	return { value, reason: null };
}
