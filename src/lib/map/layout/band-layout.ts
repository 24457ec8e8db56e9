/** Levels as bands from the top down, as in an organisation chart; partners stand under each other. */
import { SPACING, type Layout, type LayoutRequest, type Region } from './layout';
import { membersByGroup } from './subset';

const SWEEPS = 6;
const STEP_X = 1.5 * SPACING;
const STEP_Y = 1.7 * SPACING;
const BAND_GAP = 2 * SPACING;

/**
 * Each level takes as many rows as its actors need; within a level actors are ordered by the mean
 * place of those they work with (the barycentre rule of Sugiyama, Tagawa & Toda 1981), six sweeps.
 */
export function bandLayout(request: LayoutRequest): Layout {
	const { groups, groupCount, ties } = request;
	const n = groups.length;
	const x = new Float64Array(n);
	const y = new Float64Array(n);
	const bands = membersByGroup(groups, groupCount)
		.map((members, group) => ({ members, group: group === groupCount ? -1 : group }))
		.filter((band) => band.members.length > 0);
	const perRow = Math.max(6, Math.ceil(Math.sqrt(n * 1.6)));
	for (const band of bands) spread(band.members, perRow, x);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const band of bands) {
			const wanted = new Map(band.members.map((actor) => [actor, meanPlace(actor, ties, x)]));
			band.members.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
			spread(band.members, perRow, x);
		}
	}
	const regions: Region[] = [];
	let top = 0;
	for (const { members, group } of bands) {
		const rows = Math.ceil(members.length / perRow);
		for (const [place, actor] of members.entries()) {
			const row = place % rows;
			const column = Math.floor(place / rows);
			// Out of line by turns, so that a tie along a row or column does not run through others.
			y[actor] = top + (row + 0.5 + (column % 2 ? 0.16 : -0.16)) * STEP_Y;
			x[actor]! += (row % 2 ? 0.16 : -0.16) * STEP_X;
		}
		regions.push({
			shape: 'band',
			group,
			x: 0,
			y: top + (rows * STEP_Y) / 2,
			halfWidth: (perRow * STEP_X) / 2 + SPACING / 2,
			halfHeight: (rows * STEP_Y) / 2 + SPACING / 2
		});
		top += rows * STEP_Y + BAND_GAP;
	}
	return { kind: 'bands', x, y, regions };
}

function spread(members: readonly number[], perRow: number, x: Float64Array): void {
	const rows = Math.ceil(members.length / perRow);
	const columns = Math.ceil(members.length / rows);
	const step = Math.min(2 * STEP_X, (perRow * STEP_X) / columns);
	for (const [place, actor] of members.entries()) {
		const column = Math.floor(place / rows);
		x[actor] = (column - (columns - 1) / 2) * step;
	}
}

function meanPlace(actor: number, ties: LayoutRequest['ties'], x: Float64Array): number {
	const from = ties.offsets[actor]!;
	const to = ties.offsets[actor + 1]!;
	if (from === to) return x[actor]!;
	let sum = 0;
	for (let k = from; k < to; k++) sum += x[ties.targets[k]!]!;
	return sum / (to - from);
}
