/** What lies below the ties in a picture of the map: areas, outlines, groups and the counted lines between them. */
import { captionSize, hubRadius, screenBox, type Room } from '../labels/captions';
import {
	bundleBend,
	bundleColour,
	bundleWidth,
	groupColours,
	GROUP_LINE_HEIGHT,
	groupText,
	hullColour,
	HULL_EDGE,
	HULL_FILL,
	placeCounts,
	spokeColour
} from '../groups/group-look';
import type { Box } from '../labels/box-index';
import { mixColours } from '../looks/palette';
import type { MapPictureInput } from './map-picture-input';
import { tenth, textLine } from './svg-text';
import { estimatedWidth } from './text-width';

/** The districts, rings, bands and hubs that the arrangement is made of. */
export function regionsSvg({ regions, theme }: MapPictureInput, room: Room): string[] {
	const fill = mixColours(theme.surface, theme.ink, theme.dark ? 0.045 : 0.03);
	const edge = mixColours(theme.surface, theme.ink, theme.dark ? 0.16 : 0.12);
	return regions
		.filter(({ shape }) => shape !== 'arc')
		.map((region) => {
			const { left, top, right, bottom } = screenBox(region, room);
			const inside = region.shape === 'isolates' ? 'none' : fill;
			if (region.shape === 'disc' || region.shape === 'hub') {
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				const line = region.shape === 'hub' ? theme.inkMuted : edge;
				return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(region.shape === 'hub' ? hubRadius((right - left) / 2) : (right - left) / 2)}" fill="${region.shape === 'hub' ? theme.surface : inside}" stroke="${line}"${region.shape === 'hub' ? ' stroke-width="1.5"' : ''}/>`;
			}
			return `<rect x="${tenth(left)}" y="${tenth(top)}" width="${tenth(right - left)}" height="${tenth(bottom - top)}" rx="6" fill="${inside}" stroke="${edge}"/>`;
		});
}

/** The outlines around the actors of a group. */
export function hullsSvg({ hulls, theme }: MapPictureInput, room: Room): string[] {
	return hulls.map(({ rings, look }) => {
		const own = hullColour(look, theme);
		const d = rings.map((ring) => {
			const corners = ring.map(({ x, y }) => room.place(x, y));
			return corners.map(({ x, y }, i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('') + 'Z';
		});
		return `<path d="${d.join('')}" fill="${own}" fill-opacity="${HULL_FILL}" fill-rule="evenodd" stroke="${own}" stroke-opacity="${HULL_EDGE}" stroke-linejoin="round"/>`;
	});
}

/** Groups that are gathered into one mark, or opened. */
export function groupsSvg({ groups, theme }: MapPictureInput, room: Room, scale: number): string[] {
	return groups.map((group) => {
		const { x, y } = room.place(group.x, group.y);
		const { fill, edge } = groupColours(group, theme);
		const isMarked = !group.isOpen && group.selectedCount > 0;
		return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(group.radius * scale)}" fill="${fill}" stroke="${isMarked ? theme.ink : edge}" stroke-width="${isMarked ? 2.5 : 1.5}"/>`;
	});
}

/** The names and counts in the groups, and the room they take. */
export function groupTextsSvg({ groups, theme }: MapPictureInput, room: Room, scale: number) {
	const parts: string[] = [];
	const boxes: Box[] = [];
	const size = captionSize(room);
	for (const group of groups) {
		const { x, y } = room.place(group.x, group.y);
		const { lines, y: top } = groupText(group, y, group.radius * scale);
		for (const [row, { text, isName }] of lines.entries()) {
			const width = estimatedWidth(text, size);
			const at = top + row * GROUP_LINE_HEIGHT;
			const style = {
				size: isName ? size : size - 1,
				weight: isName ? 650 : 500,
				colour: isName ? theme.ink : theme.inkMuted,
				halo: theme.surface,
				anchor: 'middle' as const
			};
			parts.push(textLine(text, x, at, style));
			boxes.push({ left: x - width / 2, right: x + width / 2, top: at - 8, bottom: at + 8 });
		}
	}
	return { parts, boxes };
}

/** The counted ties between groups: lines, counts, and the room the counts take. */
export function bundlesSvg({ bundles, groups, theme }: MapPictureInput, room: Room) {
	const most = bundles.reduce((high, { tieCount }) => Math.max(high, tieCount), 0);
	const colour = bundleColour(theme);
	const lines: string[] = [];
	for (const bundle of bundles) {
		const bend = bundleBend(groups, bundle);
		if (!bend) continue;
		const [from, control, to] = [bend.from, bend.control, bend.to]
			.map(({ x, y }) => room.place(x, y))
			.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`);
		const width = tenth(bundleWidth(bundle, most));
		lines.push(
			`<path d="M${from}Q${control} ${to}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
		);
	}
	const counts = placeCounts(groups, bundles, room.place, (text) => estimatedWidth(text, 12));
	const style = { size: 12, weight: 600, colour: theme.ink, halo: theme.surface } as const;
	return {
		lines,
		counts: counts.map(({ text, at }) =>
			textLine(text, at.x, at.y, { ...style, anchor: 'middle' })
		),
		boxes: counts.map(({ box }) => box)
	};
}

/** Who sits in which forum, as one faint path. */
export function spokesSvg({ spokes, theme }: MapPictureInput, room: Room): string[] {
	if (spokes.length === 0) return [];
	const d = spokes
		.map(({ from, to }) => [room.place(from.x, from.y), room.place(to.x, to.y)] as const)
		.map(([from, to]) => `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`)
		.join('');
	const colour = spokeColour(theme);
	return [`<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.2"/>`];
}
