/** What lies under the ties on the canvas: the ground, areas, hulls, groups as discs, seats, counted lines. */
import { hubRadius, screenBox, type Room } from '../labels/captions';
import {
	bundleBend,
	bundleColour,
	bundleWidth,
	groupColours,
	hullColour,
	HULL_EDGE,
	HULL_FILL,
	spokeColour
} from '../groups/group-look';
import type { Captioned, Hull, MapBundle, MapGroup, Place } from '../scene/map-scene';
import { mixColours } from '../looks/palette';
import type { MapTheme } from '../looks/theme';

export interface OverlayRoom extends Room {
	readonly theme: MapTheme;
}

export interface Areas {
	readonly regions: readonly Captioned[];
	readonly hulls: readonly Hull[];
	readonly groups: readonly MapGroup[];
	readonly bundles: readonly MapBundle[];
	readonly spokes: readonly { readonly from: Place; readonly to: Place }[];
	/** Pointed at: the place of a group or a counted line in its list. */
	readonly hoveredGroup: number | null;
	readonly hoveredBundle: number | null;
}

export function drawAreas(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	areas: Areas
): void {
	context.fillStyle = room.theme.surface;
	context.fillRect(0, 0, room.width, room.height);
	drawRegions(context, room, areas.regions);
	drawHulls(context, room, areas.hulls);
	drawBundles(context, room, areas);
	drawGroups(context, room, areas);
	drawSpokes(context, room, areas.spokes);
	drawHubs(context, room, areas.regions);
}

function drawRegions(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	regions: readonly Captioned[]
): void {
	const { theme } = room;
	context.fillStyle = mixColours(theme.surface, theme.ink, theme.dark ? 0.045 : 0.03);
	context.strokeStyle = mixColours(theme.surface, theme.ink, theme.dark ? 0.16 : 0.12);
	context.lineWidth = 1;
	for (const region of regions) {
		if (region.shape === 'arc' || region.shape === 'hub') continue;
		const { left, top, right, bottom } = screenBox(region, room);
		context.beginPath();
		if (region.shape === 'disc') {
			const radius = (right - left) / 2;
			context.arc((left + right) / 2, (top + bottom) / 2, radius, 0, 2 * Math.PI);
		} else context.roundRect(left, top, right - left, bottom - top, 6);
		if (region.shape !== 'isolates') context.fill();
		context.stroke();
	}
}

/** The middle of a forum: a small open ring, unlike any actor's mark. */
function drawHubs(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	regions: readonly Captioned[]
): void {
	const { theme } = room;
	context.fillStyle = theme.surface;
	context.strokeStyle = theme.inkMuted;
	context.lineWidth = 1.5;
	for (const region of regions) {
		if (region.shape !== 'hub') continue;
		const { left, top, right, bottom } = screenBox(region, room);
		context.beginPath();
		const radius = hubRadius((right - left) / 2);
		context.arc((left + right) / 2, (top + bottom) / 2, radius, 0, 2 * Math.PI);
		context.fill();
		context.stroke();
	}
}

function drawHulls(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	hulls: readonly Hull[]
): void {
	const { theme } = room;
	context.lineJoin = 'round';
	context.lineWidth = 1;
	for (const { rings, look } of hulls) {
		context.beginPath();
		for (const ring of rings) {
			for (const [k, corner] of ring.entries()) {
				const { x, y } = room.place(corner.x, corner.y);
				if (k === 0) context.moveTo(x, y);
				else context.lineTo(x, y);
			}
			context.closePath();
		}
		context.fillStyle = context.strokeStyle = hullColour(look, theme);
		context.globalAlpha = HULL_FILL;
		context.fill('evenodd');
		context.globalAlpha = HULL_EDGE;
		context.stroke();
	}
	context.globalAlpha = 1;
}

function drawGroups(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	{ groups, hoveredGroup }: Areas
): void {
	for (const [number, group] of groups.entries()) {
		const { x, y } = room.place(group.x, group.y);
		const rim = room.place(group.x + group.radius, group.y);
		const { fill, edge } = groupColours(group, room.theme);
		const isMarked = !group.isOpen && (group.selectedCount > 0 || number === hoveredGroup);
		context.fillStyle = fill;
		context.strokeStyle = isMarked ? room.theme.ink : edge;
		context.lineWidth = isMarked ? 2.5 : 1.5;
		context.beginPath();
		context.arc(x, y, Math.max(2, rim.x - x), 0, 2 * Math.PI);
		context.fill();
		context.stroke();
	}
}

function drawBundles(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	{ bundles, groups, hoveredBundle }: Areas
): void {
	const most = bundles.reduce((high, { tieCount }) => Math.max(high, tieCount), 0);
	context.lineCap = 'butt';
	for (const [number, bundle] of bundles.entries()) {
		const bend = bundleBend(groups, bundle);
		if (!bend) continue;
		const from = room.place(bend.from.x, bend.from.y);
		const control = room.place(bend.control.x, bend.control.y);
		const to = room.place(bend.to.x, bend.to.y);
		context.strokeStyle = number === hoveredBundle ? room.theme.ink : bundleColour(room.theme);
		context.lineWidth = bundleWidth(bundle, most);
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.quadraticCurveTo(control.x, control.y, to.x, to.y);
		context.stroke();
	}
}

function drawSpokes(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	spokes: Areas['spokes']
): void {
	context.strokeStyle = spokeColour(room.theme);
	context.lineWidth = 1.2;
	context.beginPath();
	for (const spoke of spokes) {
		const from = room.place(spoke.from.x, spoke.from.y);
		const to = room.place(spoke.to.x, spoke.to.y);
		context.moveTo(from.x, from.y);
		context.lineTo(to.x, to.y);
	}
	context.stroke();
}
