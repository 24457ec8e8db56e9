/** Each district a disc of its own actors; those who serve the whole municipality in the middle. */
import { packSiblings } from 'd3';
import { drawDisc, sketchDisc, type Disc } from './disc';
import { SPACING, type Layout, type LayoutRequest, type ReportShare } from './layout';
import { membersByGroup } from './subset';

/** More districts than this are packed rather than set in a ring. */
const MOST_IN_RING = 10;
const GAP = 2.2 * SPACING;

interface Place {
	readonly disc: Disc;
	readonly group: number;
	x: number;
	y: number;
	r: number;
}

/**
 * Discs stand in a ring in the order of the districts, or packed when they are many. Each disc is
 * turned so that actors with ties to other districts face them.
 */
export function islandLayout(request: LayoutRequest, report: ReportShare): Layout {
	const { groups, groupCount, ties, seed } = request;
	const n = groups.length;
	let done = 0;
	const places: Place[] = [];
	for (const [group, members] of membersByGroup(groups, groupCount).entries()) {
		if (members.length === 0) continue;
		const disc = request.isSketch
			? sketchDisc(members)
			: drawDisc(ties, members, true, seed, (share) => report((done + share * members.length) / n));
		done += members.length;
		const number = group === groupCount ? -1 : group;
		places.push({ disc, group: number, x: 0, y: 0, r: disc.radius });
	}
	const centre = places.find((place) => place.group === -1) ?? null;
	const around = places.filter((place) => place.group !== -1);
	if (around.length <= (request.mostInRing ?? MOST_IN_RING)) placeInRing(centre, around);
	else placePacked(places);
	const x = new Float64Array(n);
	const y = new Float64Array(n);
	for (const place of places) write(place, 1, 0, x, y);
	for (let pass = 0; pass < (request.isSketch ? 0 : 2); pass++) {
		for (const place of places) turn(place, request, x, y);
	}
	const regions = places.map((place) => ({
		shape: 'disc' as const,
		group: place.group,
		x: place.x,
		y: place.y,
		halfWidth: place.r,
		halfHeight: place.r
	}));
	return { kind: 'islands', x, y, regions };
}

function placeInRing(centre: Place | null, around: readonly Place[]): void {
	const inner = centre ? centre.r + GAP : 0;
	if (around.length === 0 || (around.length === 1 && !centre)) return;
	if (around.length === 2 && !centre) {
		const apart = around[0]!.r + around[1]!.r + GAP;
		around[0]!.x = -apart / 2;
		around[1]!.x = apart / 2;
		return;
	}
	let ring = Math.max(...around.map((place) => Math.max(inner, GAP / 2) + place.r));
	while (turnsNeeded(around, ring) > 1) ring *= 1.01;
	const slack = (1 - turnsNeeded(around, ring)) / around.length;
	let turned = -0.25 - turnOf(around[0]!, ring) / 2;
	for (const place of around) {
		const width = turnOf(place, ring);
		const [cos, sin] = direction(turned + width / 2);
		place.x = ring * cos;
		place.y = ring * sin;
		turned += width + slack;
	}
}

function turnsNeeded(around: readonly Place[], ring: number): number {
	let turns = 0;
	for (const place of around) turns += turnOf(place, ring);
	return turns;
}

/** The share of a full turn that a disc takes on a ring. */
function turnOf(place: Place, ring: number): number {
	const ratio = Math.min(1, (place.r + GAP / 2) / ring);
	return Math.round((Math.asin(ratio) / Math.PI) * 1e9) / 1e9;
}

/** Cosine and sine of a share of a turn, rounded so that every engine agrees. */
function direction(turns: number): [number, number] {
	const angle = 2 * Math.PI * turns;
	return [Math.round(Math.cos(angle) * 1e9) / 1e9, Math.round(Math.sin(angle) * 1e9) / 1e9];
}

function placePacked(places: readonly Place[]): void {
	const bySize = [...places].sort((a, b) =>
		a.group === -1 ? -1 : b.group === -1 ? 1 : b.r - a.r || a.group - b.group
	);
	const circles = bySize.map((place) => ({ x: 0, y: 0, r: place.r + GAP / 2 }));
	packSiblings(circles);
	for (const [i, place] of bySize.entries()) {
		place.x = circles[i]!.x;
		place.y = circles[i]!.y;
	}
}

function write(place: Place, cos: number, sin: number, x: Float64Array, y: Float64Array): void {
	const { disc } = place;
	for (const [k, actor] of disc.members.entries()) {
		x[actor] = place.x + cos * disc.x[k]! - sin * disc.y[k]!;
		y[actor] = place.y + sin * disc.x[k]! + cos * disc.y[k]!;
	}
}

/** The turn that brings the disc's actors nearest in direction to their partners outside it. */
function turn(place: Place, request: LayoutRequest, x: Float64Array, y: Float64Array): void {
	const { disc } = place;
	const { ties, groups } = request;
	let along = 0;
	let across = 0;
	for (const [k, actor] of disc.members.entries()) {
		for (let t = ties.offsets[actor]!; t < ties.offsets[actor + 1]!; t++) {
			const other = ties.targets[t]!;
			if (groups[other] === groups[actor]) continue;
			const dx = x[other]! - place.x;
			const dy = y[other]! - place.y;
			const far = Math.sqrt(dx * dx + dy * dy) + 1e-9;
			along += (disc.x[k]! * dx + disc.y[k]! * dy) / far;
			across += (disc.x[k]! * dy - disc.y[k]! * dx) / far;
		}
	}
	const size = Math.sqrt(along * along + across * across);
	if (size > 1e-9) write(place, along / size, across / size, x, y);
}
