/** Pairs of districts with what joins them: the table of the lines. */
import type { DistrictId } from '../model/dataset';
import type { DistrictFigures } from './district-figures';

export interface DistrictPairRow {
	readonly districts: readonly [DistrictId, DistrictId];
	/** How many ties join them, and how many actors serve both. */
	readonly ties: number;
	readonly shared: number;
}

/** Pairs joined by ties, most ties first; then those joined by shared actors alone. */
export function districtPairs({
	joined,
	shared
}: Pick<DistrictFigures, 'joined' | 'shared'>): DistrictPairRow[] {
	const keyOf = (districts: readonly string[]) => districts.join('\n');
	const sharedOf = new Map(
		shared.map(({ districts, actors }) => [keyOf(districts), actors.length])
	);
	const joinedKeys = new Set(joined.map(({ districts }) => keyOf(districts)));
	return [
		...joined.map(({ districts, ties }) => ({
			districts,
			ties: ties.length,
			shared: sharedOf.get(keyOf(districts)) ?? 0
		})),
		...shared
			.filter(({ districts }) => !joinedKeys.has(keyOf(districts)))
			.map(({ districts, actors }) => ({ districts, ties: 0, shared: actors.length }))
	];
}
