/** The grid of theme × target group with the districts in each field, as it is drawn. */
import type {
	CoverageSpot,
	InitiativeCoverage
} from '$lib/findings/initiatives/initiative-coverage';
import type { DistrictId } from '$lib/model/dataset';

export interface CoverageField {
	readonly targetGroup: string;
	/** One entry a district that is shown, in the order of the data. */
	readonly spots: readonly CoverageSpot[];
}

export interface CoverageLine {
	readonly theme: string;
	readonly fields: readonly CoverageField[];
}

/** Rows of themes, columns of target groups; `district` null = all of them. */
export function coverageLines(
	{ themes, targetGroups, districts, spots }: InitiativeCoverage,
	district: DistrictId | null
): CoverageLine[] {
	if (spots.length === 0) return [];
	return themes.map((theme, t) => ({
		theme,
		fields: targetGroups.map((targetGroup, g) => {
			const start = (t * targetGroups.length + g) * districts.length;
			const all = spots.slice(start, start + districts.length);
			return {
				targetGroup,
				spots: district === null ? all : all.filter((spot) => spot.district === district)
			};
		})
	}));
}

/** One name for a spot. */
export function spotKey({ theme, targetGroup, district }: CoverageSpot): string {
	return [theme, targetGroup, district].join('\n');
}
