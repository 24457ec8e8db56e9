import type { DistrictId, Initiative } from '../../model/dataset';
import {
	answerForAll,
	cannotTell,
	tally,
	told,
	type Check,
	type State,
	type ToldAnswer
} from './check';

/**
 * K23: every theme × target group × district of the plan has an initiative.
 *
 * Read from   initiatives.theme, target_group, district: every theme and every target group that some
 *             initiative has, in every district of the lens. A cell that an initiative with an empty
 *             theme, target group or district might fill is not known
 * Partly      at least `minCellShare` of the cells have one
 * Cannot tell no district, no initiative with theme, target group and district, most cells are not
 *             known, or there are more cells than any plan has
 * Threshold   `minCellShare`, `maxCells`
 * Source      VIVE 2021, note 2 (figures 1 to 3)
 */
export const planCoverage: Check = {
	id: 'K23',
	read(evidence, { minCellShare, maxCells }) {
		if (evidence.districts.length === 0) return cannotTell('K23', 'districts');
		const { initiatives } = evidence.visible;
		const isPlaced = ({ themes, targetGroups, districts }: Initiative) =>
			themes.length > 0 && targetGroups.length > 0 && districts.length > 0;
		if (!initiatives.some(isPlaced)) return cannotTell('K23', 'initiatives');
		const grid: Grid = {
			themes: [...new Set(initiatives.flatMap((initiative) => initiative.themes))],
			targetGroups: [...new Set(initiatives.flatMap((initiative) => initiative.targetGroups))],
			districts: evidence.districts.map((district) => district.id)
		};
		const cellCount = grid.themes.length * grid.targetGroups.length * grid.districts.length;
		if (cellCount > maxCells) return cannotTell('K23', 'no-grid');
		const cells = fillCells(grid, initiatives);
		const counts = tally(cells.map(({ state }) => state));
		const known = counts.holding + counts.lacking;
		if (answerForAll(counts) === null) return cannotTell('K23', 'initiatives');
		const answer: ToldAnswer =
			counts.lacking + counts.unknown === 0
				? 'met'
				: counts.holding > 0 && counts.holding >= minCellShare * known
					? 'partly'
					: 'not-met';
		const holes = cells.filter(({ state }) => state === 'lacking');
		return told(
			'K23',
			answer,
			{
				districts: [...new Set(holes.map(({ district }) => district))],
				initiatives: holes.length > 0 ? [] : initiatives.filter(isPlaced).map(({ id }) => id),
				figures: { ...counts, cells: cells.length, known },
				words: {
					themes: holes.map(({ theme }) => theme).join('\n'),
					targetGroups: holes.map(({ targetGroup }) => targetGroup).join('\n'),
					districts: holes.map(({ district }) => district).join('\n')
				}
			},
			counts.unknown > 0 ? 'initiatives' : null
		);
	}
};

interface Grid {
	readonly themes: readonly string[];
	readonly targetGroups: readonly string[];
	readonly districts: readonly DistrictId[];
}

interface Cell {
	readonly theme: string;
	readonly targetGroup: string;
	readonly district: DistrictId;
	readonly state: State;
}

/** Every cell, and whether an initiative is there or might be. */
function fillCells(grid: Grid, initiatives: readonly Initiative[]): Cell[] {
	const isThere = new Set<string>();
	const mayBeThere = new Set<string>();
	for (const { themes, targetGroups, districts } of initiatives) {
		const isKnown = themes.length > 0 && targetGroups.length > 0 && districts.length > 0;
		const own: Grid = {
			themes: themes.length > 0 ? themes : grid.themes,
			targetGroups: targetGroups.length > 0 ? targetGroups : grid.targetGroups,
			districts: districts.length > 0 ? districts : grid.districts
		};
		forEachCell(own, (...cell) => (isKnown ? isThere : mayBeThere).add(cell.join('\n')));
	}
	const cells: Cell[] = [];
	forEachCell(grid, (theme, targetGroup, district) => {
		const key = [theme, targetGroup, district].join('\n');
		const state = isThere.has(key) ? 'holding' : mayBeThere.has(key) ? 'unknown' : 'lacking';
		cells.push({ theme, targetGroup, district, state });
	});
	return cells;
}

function forEachCell(
	{ themes, targetGroups, districts }: Grid,
	visit: (theme: string, targetGroup: string, district: DistrictId) => void
): void {
	for (const theme of themes) {
		for (const targetGroup of targetGroups) {
			for (const district of districts) visit(theme, targetGroup, district);
		}
	}
}
