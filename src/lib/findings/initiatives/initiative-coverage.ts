/**
 * Which combinations of theme, target group and district have an initiative.
 *
 * Source: VIVE 2021, note 2 (figures 1 to 3); the same reading as check K23.
 */
import type { DistrictId, Initiative, InitiativeId } from '../../model/dataset';
import type { Collaboration } from '../evidence';

/** What an initiative must have to be placed. */
const PLACE_COLUMNS = ['theme', 'target_group', 'district'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/**
 * `present`: an initiative is there. `open`: none is known, but one whose theme, target group or
 * district is not said might be. `gap`: none can be.
 */
export type SpotState = 'present' | 'open' | 'gap';

export interface CoverageSpot {
	readonly theme: string;
	readonly targetGroup: string;
	readonly district: DistrictId;
	readonly state: SpotState;
	readonly initiatives: readonly InitiativeId[];
	/** Those that cannot be placed and might belong here. */
	readonly possible: readonly InitiativeId[];
}

export interface UnplacedInitiative {
	readonly initiative: InitiativeId;
	readonly missing: readonly PlaceColumn[];
}

/** Why there is no grid. */
export type CoverageProblem = 'no-initiatives' | 'no-districts' | 'none-placed' | 'too-many';

export interface InitiativeCoverage {
	readonly themes: readonly string[];
	readonly targetGroups: readonly string[];
	readonly districts: readonly DistrictId[];
	/** By theme, then target group, then district; empty where there is a problem. */
	readonly spots: readonly CoverageSpot[];
	readonly unplaced: readonly UnplacedInitiative[];
	readonly counts: Readonly<Record<SpotState, number>>;
	readonly problem: CoverageProblem | null;
}

/** Every theme and every target group that some initiative has, in every district of the lens. */
export function initiativeCoverage(
	{ dataset, visible, network }: Collaboration,
	maxCells: number
): InitiativeCoverage {
	const { initiatives } = visible;
	const wanted = network.lens.districts;
	const axes: Axes = {
		themes: [...new Set(initiatives.flatMap(({ themes }) => themes))],
		targetGroups: [...new Set(initiatives.flatMap(({ targetGroups }) => targetGroups))],
		districts: dataset.districts
			.map(({ id }) => id)
			.filter((id) => wanted === null || wanted.includes(id))
	};
	const unplaced = initiatives.flatMap((initiative) => {
		const missing = missingColumns(initiative);
		return missing.length === 0 ? [] : [{ initiative: initiative.id, missing }];
	});
	const problem = coverageProblem(axes, initiatives.length, unplaced.length, maxCells);
	const spots = problem === null ? fillSpots(axes, initiatives) : [];
	const count = (state: SpotState) => spots.filter((spot) => spot.state === state).length;
	return {
		...axes,
		spots,
		unplaced,
		counts: { present: count('present'), open: count('open'), gap: count('gap') },
		problem
	};
}

interface Axes {
	readonly themes: readonly string[];
	readonly targetGroups: readonly string[];
	readonly districts: readonly DistrictId[];
}

function missingColumns({ themes, targetGroups, districts }: Initiative): PlaceColumn[] {
	const lengths = [themes.length, targetGroups.length, districts.length];
	return PLACE_COLUMNS.filter((_, place) => lengths[place] === 0);
}

function coverageProblem(
	{ themes, targetGroups, districts }: Axes,
	initiativeCount: number,
	unplacedCount: number,
	maxCells: number
): CoverageProblem | null {
	if (initiativeCount === 0) return 'no-initiatives';
	if (districts.length === 0) return 'no-districts';
	if (unplacedCount === initiativeCount) return 'none-placed';
	return themes.length * targetGroups.length * districts.length > maxCells ? 'too-many' : null;
}

function fillSpots(axes: Axes, initiatives: readonly Initiative[]): CoverageSpot[] {
	const there = new Map<string, InitiativeId[]>();
	const possible = new Map<string, InitiativeId[]>();
	for (const initiative of initiatives) {
		const into = missingColumns(initiative).length === 0 ? there : possible;
		const own: Axes = {
			themes: orAll(initiative.themes, axes.themes),
			targetGroups: orAll(initiative.targetGroups, axes.targetGroups),
			districts: orAll(initiative.districts, axes.districts)
		};
		forEachSpot(own, (...place) => {
			const key = place.join('\n');
			const known = into.get(key);
			if (known) known.push(initiative.id);
			else into.set(key, [initiative.id]);
		});
	}
	const spots: CoverageSpot[] = [];
	forEachSpot(axes, (theme, targetGroup, district) => {
		const key = [theme, targetGroup, district].join('\n');
		const found = there.get(key) ?? [];
		const maybe = possible.get(key) ?? [];
		const state = found.length > 0 ? 'present' : maybe.length > 0 ? 'open' : 'gap';
		spots.push({ theme, targetGroup, district, state, initiatives: found, possible: maybe });
	});
	return spots;
}

/** What an initiative says, each once; where it says nothing, all that there is. */
function orAll(own: readonly string[], all: readonly string[]): readonly string[] {
	return own.length > 0 ? [...new Set(own)] : all;
}

function forEachSpot(
	{ themes, targetGroups, districts }: Axes,
	visit: (theme: string, targetGroup: string, district: DistrictId) => void
): void {
	for (const theme of themes) {
		for (const targetGroup of targetGroups) {
			for (const district of districts) visit(theme, targetGroup, district);
		}
	}
}

/** Initiatives of the same theme and target group in other districts: the nearest to an empty spot. */
export function nearestInitiatives(
	coverage: InitiativeCoverage,
	{ theme, targetGroup, district }: Pick<CoverageSpot, 'theme' | 'targetGroup' | 'district'>
): InitiativeId[] {
	const near = coverage.spots.filter(
		(spot) => spot.theme === theme && spot.targetGroup === targetGroup && spot.district !== district
	);
	return [...new Set(near.flatMap((spot) => spot.initiatives))];
}
