/**
 * A picture of the map as an SVG document: the same places, colours, shapes, lines and names as on the
 * screen, with title, legend, the lens and the date inside. Pure text out of plain data.
 */
import {
	captionSize,
	CAPTION_LINE_HEIGHT,
	labelSize,
	placeCaptions,
	screenBox,
	type PlacedCaption,
	type Room
} from '../captions';
import {
	bundleColour,
	bundleBend,
	bundleWidth,
	groupColours,
	groupText,
	placeCounts,
	spokeColour
} from '../group-look';
import { placeLabels, shortLabel, type Box } from '../label-placement';
import { mixColours } from '../palette';
import { shapePath } from '../shape';
import { dashPattern, legendSvg } from './legend-svg';
import type { MapPictureInput, PictureTie } from './map-picture-input';
import { escaped, tenth, textLine } from './svg-text';
import { estimatedWidth, wrapped } from './text-width';

const MARGIN = 24;
const LEGEND_WIDTH = 212;
/** From this width on the legend stands beside the map; below it under the map. */
const BESIDE_FROM = 640;
/** Free edge of the map, where names of outer actors and areas stand. */
const AIR = 30;
const FOOT = 26;
const DIM = 0.14;
const LABEL_LINE_HEIGHT = 15;
const FONT = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * The picture as the text of an SVG file. Marks, ties and names outside the frame are left out.
 *
 * @returns a whole document in UTF-8, without a script or a request to anywhere
 */
export function mapSvg(input: MapPictureInput): string {
	const { width, height, theme } = input;
	const head = headSvg(input);
	const isBeside = width >= BESIDE_FROM;
	const legendWidth = isBeside ? LEGEND_WIDTH : width - 2 * MARGIN;
	const legend = input.legend ? legendSvg(input.legend, legendWidth, theme) : null;
	const below = legend && !isBeside ? legend.height + MARGIN : 0;
	const area: Area = {
		x: MARGIN,
		y: head.height,
		width: width - 2 * MARGIN - (legend && isBeside ? LEGEND_WIDTH + MARGIN : 0),
		height: Math.max(120, height - head.height - FOOT - MARGIN / 2 - below)
	};
	const whole = Math.max(
		height,
		area.y + area.height + below + FOOT,
		legend && isBeside ? area.y + legend.height + FOOT + MARGIN : 0
	);
	const legendPlace = isBeside
		? { x: width - MARGIN - LEGEND_WIDTH, y: area.y }
		: { x: MARGIN, y: area.y + area.height + MARGIN / 2 };
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(whole)}" viewBox="0 0 ${width} ${Math.ceil(whole)}" lang="${escaped(input.language)}" role="img" aria-labelledby="title description" font-family="${escaped(FONT)}">`,
		`<title id="title">${escaped(input.title)}</title>`,
		`<desc id="description">${escaped(input.description)}</desc>`,
		`<rect width="${width}" height="${Math.ceil(whole)}" fill="${theme.surface}"/>`,
		head.svg,
		`<clipPath id="map-area"><rect x="${area.x}" y="${area.y}" width="${tenth(area.width)}" height="${tenth(area.height)}"/></clipPath>`,
		`<g id="map" clip-path="url(#map-area)"><g transform="translate(${area.x} ${area.y})">`,
		mapParts(input, area),
		'</g></g>',
		legend
			? `<g id="legend" transform="translate(${tenth(legendPlace.x)} ${tenth(legendPlace.y)})">`
			: '',
		legend?.svg ?? '',
		legend ? '</g>' : '',
		textLine(input.dateLine, MARGIN, whole - FOOT / 2 - 3, { size: 11, colour: theme.inkMuted }),
		'</svg>',
		''
	]
		.filter((part, i, all) => part !== '' || i === all.length - 1)
		.join('\n');
}

function headSvg({ title, lensLine, width, theme }: MapPictureInput) {
	const parts: string[] = [];
	let y = MARGIN;
	for (const line of wrapped(title, 20, width - 2 * MARGIN, 3)) {
		parts.push(textLine(line, MARGIN, y + 8, { size: 20, weight: 650, colour: theme.ink }));
		y += 26;
	}
	for (const line of wrapped(lensLine, 12.5, width - 2 * MARGIN, 4)) {
		parts.push(textLine(line, MARGIN, y + 6, { size: 12.5, colour: theme.inkMuted }));
		y += 18;
	}
	return { svg: parts.join('\n'), height: y + 12 };
}

/** Everything in the map's own area, the lowest layer first. */
function mapParts(input: MapPictureInput, area: Area): string {
	const { theme, frame } = input;
	const scale = Math.min(
		(area.width - 2 * AIR) / Math.max(1e-6, frame.width),
		(area.height - 2 * AIR) / Math.max(1e-6, frame.height)
	);
	const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
	const room: Room = {
		width: area.width,
		height: area.height,
		place: (x, y) => ({
			x: area.width / 2 + (x - middle.x) * scale,
			y: area.height / 2 + (y - middle.y) * scale
		})
	};
	const isSeen = ({ x, y }: { x: number; y: number }, reach: number) =>
		x > -reach && y > -reach && x < area.width + reach && y < area.height + reach;
	const actors = input.actors
		.map((actor) => ({ ...actor, at: room.place(actor.x, actor.y) }))
		.filter(({ at, look }) => isSeen(at, look.size + 4));
	const captionLetters = captionSize(room);
	const bundles = bundlesSvg(input, room);
	const groupTexts = groupTextsSvg(input, room, scale);
	const captions = placeCaptions(
		room,
		input.regions,
		input.hulls,
		(text) => estimatedWidth(text, captionLetters),
		[...bundles.boxes, ...groupTexts.boxes],
		actors.map(({ at, look }) => boxAround(at, look.size))
	);
	const marks = [...actors]
		.sort((a, b) => Number(b.isDim) - Number(a.isDim) || a.look.z - b.look.z)
		.map(({ at, look, isDim }) => {
			const fill = isDim ? mixColours(look.colour, theme.surface, 0.8) : look.colour;
			return `<path d="${shapePath(look.shape, Math.round(look.size * 10) / 10)}" transform="translate(${tenth(at.x)} ${tenth(at.y)})" fill="${fill}" stroke="${look.ringColour}" stroke-width="${look.ringWidth}" paint-order="stroke"/>`;
		});
	return [
		layer('areas', [
			...regionsSvg(input, room),
			...hullsSvg(input, room),
			...bundles.lines,
			...groupsSvg(input, room, scale)
		]),
		layer('seats', spokesSvg(input, room)),
		layer('ties', tiesSvg(input.ties, room)),
		layer('actors', marks),
		layer('names', [
			...captions.flatMap((caption) => captionSvg(caption, captionLetters, theme)),
			...bundles.counts,
			...groupTexts.parts,
			...(input.areLabelsOn
				? labelsSvg(
						actors,
						room,
						[...captions.map(({ box }) => box), ...bundles.boxes, ...groupTexts.boxes],
						input
					)
				: [])
		])
	]
		.filter((part) => part !== '')
		.join('\n');
}

function layer(name: string, parts: readonly string[]): string {
	return parts.length === 0 ? '' : `<g class="${name}">\n${parts.join('\n')}\n</g>`;
}

function regionsSvg({ regions, theme }: MapPictureInput, room: Room): string[] {
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
				return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth((right - left) / 2)}" fill="${region.shape === 'hub' ? theme.surface : inside}" stroke="${line}"${region.shape === 'hub' ? ' stroke-width="1.5"' : ''}/>`;
			}
			return `<rect x="${tenth(left)}" y="${tenth(top)}" width="${tenth(right - left)}" height="${tenth(bottom - top)}" rx="6" fill="${inside}" stroke="${edge}"/>`;
		});
}

function hullsSvg({ hulls, theme }: MapPictureInput, room: Room): string[] {
	return hulls.map(({ corners, look }) => {
		const own = look ? (theme.dark ? look.colourDark : look.colour) : theme.inkMuted;
		const d = corners
			.map(({ x, y }) => room.place(x, y))
			.map(({ x, y }, i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`)
			.join('');
		return `<path d="${d}Z" fill="${own}" fill-opacity="0.06" stroke="${own}" stroke-opacity="0.55" stroke-linejoin="round"/>`;
	});
}

function groupsSvg({ groups, theme }: MapPictureInput, room: Room, scale: number): string[] {
	return groups.map((group) => {
		const { x, y } = room.place(group.x, group.y);
		const { fill, edge } = groupColours(group, theme);
		const isMarked = !group.isOpen && group.selectedCount > 0;
		return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(group.radius * scale)}" fill="${fill}" stroke="${isMarked ? theme.ink : edge}" stroke-width="${isMarked ? 2.5 : 1.5}"/>`;
	});
}

function groupTextsSvg({ groups, theme }: MapPictureInput, room: Room, scale: number) {
	const parts: string[] = [];
	const boxes: Box[] = [];
	const size = captionSize(room);
	for (const group of groups) {
		const { x, y } = room.place(group.x, group.y);
		const { lines, y: top } = groupText(group, y, group.radius * scale);
		for (const [row, line] of lines.entries()) {
			const width = estimatedWidth(line, size);
			const at = top + row * 16;
			const style = {
				size: row === 0 ? size : size - 1,
				weight: row === 0 ? 650 : 500,
				colour: row === 0 ? theme.ink : theme.inkMuted,
				halo: theme.surface,
				anchor: 'middle' as const
			};
			parts.push(textLine(line, x, at, style));
			boxes.push({ left: x - width / 2, right: x + width / 2, top: at - 8, bottom: at + 8 });
		}
	}
	return { parts, boxes };
}

function bundlesSvg({ bundles, groups, theme }: MapPictureInput, room: Room) {
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

function spokesSvg({ spokes, theme }: MapPictureInput, room: Room): string[] {
	if (spokes.length === 0) return [];
	const d = spokes
		.map(({ from, to }) => [room.place(from.x, from.y), room.place(to.x, to.y)] as const)
		.map(([from, to]) => `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`)
		.join('');
	const colour = spokeColour(theme);
	return [`<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.2"/>`];
}

/** Ties of the same look are one path, so that thousands of them stay a small file. */
function tiesSvg(ties: readonly PictureTie[], room: Room): string[] {
	const paths = new Map<string, { attributes: string; d: string[]; z: number }>();
	for (const tie of ties) {
		const from = room.place(tie.from.x, tie.from.y);
		const to = room.place(tie.to.x, tie.to.y);
		if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > room.width) continue;
		if (Math.max(from.y, to.y) < 0 || Math.min(from.y, to.y) > room.height) continue;
		const { look } = tie;
		const opacity = Math.round(look.opacity * (tie.isDim ? DIM : 1) * 100) / 100;
		const drawn = tie.isTapered
			? taper(from, to, look.width)
			: line(from, to, tie.isDouble ? 1.6 : 0);
		const width = tie.isDouble ? Math.max(0.8, look.width * 0.6) : look.width;
		const attributes = tie.isTapered
			? `fill="${look.colour}" fill-opacity="${opacity}"`
			: `fill="none" stroke="${look.colour}" stroke-opacity="${opacity}" stroke-width="${tenth(width)}"${dashPattern(look.dash)}`;
		const z = look.z + (tie.isDim ? -10 : 0);
		const key = `${z} ${attributes}`;
		const path = paths.get(key);
		if (path) path.d.push(drawn);
		else paths.set(key, { attributes, d: [drawn], z });
	}
	return [...paths.values()]
		.sort((a, b) => a.z - b.z)
		.map(({ attributes, d }) => `<path ${attributes} d="${d.join('')}"/>`);
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** One line, or two beside each other `aside` pixels from the middle. */
function line(from: Point, to: Point, aside: number): string {
	if (aside === 0) return `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	const [x, y] = [(-dy / far) * aside, (dx / far) * aside];
	const shifted = (sign: number) =>
		line(
			{ x: from.x + sign * x, y: from.y + sign * y },
			{ x: to.x + sign * x, y: to.y + sign * y },
			0
		);
	return shifted(1) + shifted(-1);
}

function taper(from: Point, to: Point, width: number): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	const [x, y] = [-dy / far, dx / far];
	const wide = Math.max(0.5, width * 0.75);
	const narrow = Math.max(0.25, width * 0.12);
	const corners = [
		[from.x + x * wide, from.y + y * wide],
		[to.x + x * narrow, to.y + y * narrow],
		[to.x - x * narrow, to.y - y * narrow],
		[from.x - x * wide, from.y - y * wide]
	] as const;
	return corners.map(([a, b], i) => `${i ? 'L' : 'M'}${tenth(a)} ${tenth(b)}`).join('') + 'Z';
}

function captionSvg(
	{ lines, x, y }: PlacedCaption,
	size: number,
	theme: MapPictureInput['theme']
): string[] {
	return lines.map((text, row) =>
		textLine(text, x, y + (row - (lines.length - 1) / 2) * CAPTION_LINE_HEIGHT, {
			size,
			weight: 620,
			colour: theme.inkMuted,
			halo: theme.surface
		})
	);
}

function labelsSvg(
	actors: readonly (MapPictureInput['actors'][number] & { readonly at: Point })[],
	room: Room,
	obstacles: readonly Box[],
	{ theme }: MapPictureInput
): string[] {
	const size = labelSize(room);
	const named = actors
		.filter(({ isDim }) => !isDim)
		.sort((a, b) => b.look.labelRank - a.look.labelRank);
	const texts = named.map(({ label }) => shortLabel(label));
	const wishes = named.map(({ at, look }, i) => ({
		...at,
		radius: look.size,
		width: estimatedWidth(texts[i]!, size),
		isCalledFor: look.isLabelCalledFor
	}));
	const marks = named.map(({ at, look }) => boxAround(at, look.size));
	const placed = placeLabels(wishes, {
		width: room.width,
		height: room.height,
		lineHeight: LABEL_LINE_HEIGHT,
		budget: Math.max(8, Math.round((room.width * room.height) / 16000)),
		obstacles: [...obstacles, ...marks]
	});
	return placed.map(({ wish, x, y }) =>
		textLine(texts[wish]!, x, y, {
			size,
			weight: wishes[wish]!.isCalledFor ? 650 : 500,
			colour: theme.ink,
			halo: theme.surface
		})
	);
}

function boxAround({ x, y }: Point, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
