/** Sectors as arcs of one ring; the actors with most ties stand innermost. */
import { SPACING, type Layout, type LayoutRequest, type Region } from './layout';
import { membersByGroup, tieCount } from './subset';

/**
 * Each sector gets columns in proportion to its actors, each column as many places deep as the ring has
 * rows; an empty column parts two sectors. Actors without a sector come last.
 */
export function ringLayout(request: LayoutRequest): Layout {
	const { groups, groupCount, ties } = request;
	const n = groups.length;
	const arcs = membersByGroup(groups, groupCount)
		.map((members, group) => ({ members, group: group === groupCount ? -1 : group }))
		.filter((arc) => arc.members.length > 0);
	const rows = Math.max(1, Math.round(Math.sqrt(n) / 5));
	const columnsOf = (count: number) => Math.ceil(count / rows);
	const gap = arcs.length > 1 ? 1 : 0;
	let columns = 0;
	for (const arc of arcs) columns += columnsOf(arc.members.length) + gap;
	columns = Math.max(columns, 6);
	// Places in the innermost row are a spacing apart.
	const inner = Math.max((columns * SPACING * 1.05) / (2 * Math.PI), 2 * SPACING);
	const x = new Float64Array(n);
	const y = new Float64Array(n);
	const regions: Region[] = [];
	let first = 0;
	for (const { members, group } of arcs) {
		const width = columnsOf(members.length);
		const byTies = [...members].sort((a, b) => tieCount(ties, b) - tieCount(ties, a) || a - b);
		for (const [place, actor] of byTies.entries()) {
			const row = Math.floor(place / width);
			const inRow = Math.min(width, members.length - row * width);
			const column = first + (place % width) + (width - inRow) / 2;
			const radius = inner + row * SPACING * 1.15;
			const [cos, sin] = directionOf(column / columns);
			x[actor] = radius * cos;
			y[actor] = radius * sin;
		}
		const [cos, sin] = directionOf((first + (width - 1) / 2) / columns);
		const outside = inner + rows * SPACING * 1.15 + SPACING;
		regions.push({
			shape: 'arc',
			group,
			x: outside * cos,
			y: outside * sin,
			halfWidth: 0,
			halfHeight: 0
		});
		first += width + gap;
	}
	return { kind: 'ring', x, y, regions };
}

/** From the top, clockwise; rounded so that every engine agrees. */
function directionOf(turns: number): [number, number] {
	const angle = 2 * Math.PI * (turns - 0.25);
	return [Math.round(Math.cos(angle) * 1e9) / 1e9, Math.round(Math.sin(angle) * 1e9) / 1e9];
}
