/** The figure by which the districts are coloured, and its classes. */
import type { DistrictFigures, DistrictRow } from '$lib/findings/district-figures';
import type { SideFigures } from '$lib/findings/comparison/side-figures';
import type { DistrictId } from '$lib/model/dataset';

export const DISTRICT_FIGURES = ['sectors', 'missing', 'actors', 'cross', 'checks'] as const;
export type DistrictFigure = (typeof DISTRICT_FIGURES)[number];

/** Figures of which more is worse. */
export const WORSE_WHEN_MORE: readonly DistrictFigure[] = ['missing', 'checks'];

/** Null = cannot tell, or (for `checks`) not worked out yet. */
export type DistrictValues = ReadonlyMap<DistrictId, number | null>;

/** @param checked figures under a lens with one district each */
export function districtValues(
	{ districts, reference }: Pick<DistrictFigures, 'districts' | 'reference'>,
	figure: DistrictFigure,
	checked: readonly SideFigures[]
): DistrictValues {
	const sideOf = new Map(checked.map((side) => [side.id, side]));
	const hasReference = reference.sectors.length > 0;
	const valueOf: Record<DistrictFigure, (row: DistrictRow) => number | null> = {
		sectors: (row) => (hasReference ? row.sectors.here.length : null),
		missing: (row) => (hasReference ? row.sectors.missing.length : null),
		actors: (row) => row.actors.length,
		cross: (row) => row.crossShare.value,
		checks: (row) => sideOf.get(row.district)?.checks['not-met'].length ?? null
	};
	return new Map(
		districts.map((row) => [row.district, row.isInLens ? valueOf[figure](row) : null])
	);
}

export interface ValueClass {
	readonly low: number;
	readonly high: number;
	/** 0-1: how strongly the class is coloured, by its share of the largest value. */
	readonly strength: number;
}

const MOST_CLASSES = 5;
const FAINTEST = 0.15;

/** A class for each value where there are few, else five of equal width, with bounds that occur. */
export function valueClasses(values: DistrictValues): ValueClass[] {
	const known = [...values.values()].filter((value) => value !== null);
	const distinct = [...new Set(known)].sort((a, b) => a - b);
	const [low, high] = [distinct[0] ?? 0, distinct.at(-1) ?? 0];
	const bounds: { low: number; high: number }[] = [];
	if (distinct.length <= MOST_CLASSES) {
		for (const value of distinct) bounds.push({ low: value, high: value });
	} else {
		for (let k = 0; k < MOST_CLASSES; k++) {
			const from = low + ((high - low) * k) / MOST_CLASSES;
			const to = low + ((high - low) * (k + 1)) / MOST_CLASSES;
			const isLast = k === MOST_CLASSES - 1;
			const inside = distinct.filter((value) => value >= from && (isLast || value < to));
			if (inside.length > 0) bounds.push({ low: inside[0]!, high: inside.at(-1)! });
		}
	}
	// Counted from nought: ten beside eleven must not look like none beside many.
	return bounds.map((bound) => ({
		...bound,
		strength: bound.high === 0 ? 0 : Math.max(FAINTEST, bound.high / high)
	}));
}

/** Null without a value. */
export function strengthOf(value: number | null, classes: readonly ValueClass[]): number | null {
	if (value === null) return null;
	return classes.find(({ low, high }) => value >= low && value <= high)?.strength ?? null;
}
