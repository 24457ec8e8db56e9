/**
 * A picture of the map as an SVG document: the same places, colours, shapes, lines and names as on the
 * screen, with title, legend, the lens and the date inside. Pure text out of plain data.
 */
import {
	captionSize,
	CAPTION_LINE_HEIGHT,
	hubBoxes,
	LABEL_LINE_HEIGHT,
	labelSize,
	placeCaptions,
	type PlacedCaption,
	type Room
} from '../labels/captions';
import type { Box } from '../labels/box-index';
import { FADED } from '../scene/emphasis';
import { keyBudget, labelBudget, markBox, placeLabels } from '../labels/label-placement';
import { byRank, labelWishes } from '../labels/label-wishes';
import type { Place } from '../scene/map-scene';
import { mixColours } from '../looks/palette';
import { shapePath } from '../looks/shape';
import { bundlesSvg, groupsSvg, groupTextsSvg, hullsSvg, regionsSvg, spokesSvg } from './areas-svg';
import { legendSvg, needleSvg } from './legend-svg';
import type { MapPictureInput } from './map-picture-input';
import { escaped, tenth, textLine } from './svg-text';
import { estimatedWidth, wrapped } from './text-width';
import { tiesSvg } from './ties-svg';

const MARGIN = 24;
const LEGEND_WIDTH = 212;
/** From this width on the legend stands beside the map; below it under the map. */
const BESIDE_FROM = 640;
/** Free edge of the map, where names of outer actors and areas stand. */
const AIR = 30;
const FOOT = 26;
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
		actors.map(({ at, look }) => markBox({ ...at, radius: look.size }))
	);
	const marks = [...actors]
		.sort((a, b) => Number(b.isDim) - Number(a.isDim) || a.look.z - b.look.z)
		.map(({ at, look, isDim }) => {
			const fill = isDim ? mixColours(look.colour, theme.surface, FADED) : look.colour;
			const d = shapePath(look.shape, Math.round(look.size * 10) / 10);
			const place = `transform="translate(${tenth(at.x)} ${tenth(at.y)})"`;
			const ring = (colour: string, width: number) =>
				`fill="${fill}" stroke="${colour}" stroke-width="${width}" paint-order="stroke"`;
			const around = ring(look.ringColour, 2 * (look.ringWidth + look.ringGap));
			const path = `<path d="${d}" ${place} ${around}/>`;
			if (look.ringGap === 0) return path;
			return `${path}<path d="${d}" ${place} ${ring(theme.surface, 2 * look.ringGap)}/>`;
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
		layer('pins', pinsSvg(actors, theme)),
		layer('names', [
			...captions.flatMap((caption) => captionSvg(caption, captionLetters, theme)),
			...bundles.counts,
			...groupTexts.parts,
			...(input.areLabelsOn
				? labelsSvg(
						actors,
						room,
						[
							...captions.map(({ box }) => box),
							...bundles.boxes,
							...groupTexts.boxes,
							...hubBoxes(input.regions, room)
						],
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

/** A short needle at the upper right of the marks that keep their place. */
function pinsSvg(
	actors: readonly (MapPictureInput['actors'][number] & { readonly at: Place })[],
	theme: MapPictureInput['theme']
): string[] {
	return actors.flatMap(({ at, look, isPinned }) =>
		isPinned ? needleSvg(at.x + look.size * 0.75, at.y - look.size * 0.75, theme) : []
	);
}

function labelsSvg(
	actors: readonly (MapPictureInput['actors'][number] & { readonly at: Place })[],
	room: Room,
	obstacles: readonly Box[],
	{ theme }: MapPictureInput
): string[] {
	const size = labelSize(room);
	const named = byRank(
		actors.flatMap(({ at, look, isDim, text, away }) =>
			isDim ? [] : [{ ...at, radius: look.size, look, text, away }]
		)
	);
	const { width, height } = room;
	const wishes = labelWishes(named, keyBudget(width, height), (text) => estimatedWidth(text, size));
	const placed = placeLabels(wishes, {
		width,
		height,
		lineHeight: LABEL_LINE_HEIGHT,
		budget: labelBudget(width, height, named.length),
		taken: obstacles,
		marks: named.map(markBox)
	});
	const leaders = placed.flatMap(({ leader }) =>
		leader
			? `<path d="M${tenth(leader.from.x)} ${tenth(leader.from.y)}L${tenth(leader.to.x)} ${tenth(leader.to.y)}" stroke="${theme.inkMuted}" stroke-width="0.8"/>`
			: []
	);
	const names = placed.flatMap(({ wish, lines }) =>
		lines.map(({ text, x, y }) =>
			textLine(text, x, y, {
				size,
				weight: wishes[wish]!.isCalledFor ? 650 : 500,
				colour: theme.ink,
				halo: theme.surface
			})
		)
	);
	return [...leaders, ...names];
}
