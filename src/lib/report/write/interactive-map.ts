/** The map of a report as SVG that the script of the file can work with, and the list of who is in it. */
import {
	CAPTION_LINE_HEIGHT,
	placeCaptions,
	type PlacedCaption,
	type Room
} from '../../map/labels/captions';
import type { Box } from '../../map/labels/box-index';
import { placeLabels } from '../../map/labels/label-placement';
import { shortLabel } from '../../map/labels/label-texts';
import { escaped, tenth } from '../../map/picture/svg-text';
import { estimatedWidth } from '../../map/picture/text-width';
import { shapePath } from '../../map/looks/shape';
import type { ReportMessages } from '../../i18n/da/report';
import type { MapContent } from '../pictures/report-map';
import { lineLegendHtml } from './legend-html';

const WIDTH = 640;
const HEIGHT = 520;
/** Marks are this much larger than on the page, as the picture is. */
const LARGER = 1.35;
const AIR = 36;
const LETTERS = 11;

/** The picture with its tools, as HTML. */
export function interactiveMap(content: MapContent, words: ReportMessages['file']): string {
	const { input, actors } = content;
	const legend = input.legend?.sectors ?? [];
	return [
		'<div class="live-map">',
		`<p class="note screen">${escaped(words.hint)}</p>`,
		'<div class="tools screen">',
		`<label for="find">${escaped(words.search)}</label><input id="find" type="search" autocomplete="off" aria-controls="hits">`,
		`<button type="button" id="in" aria-label="${escaped(words.zoomIn)}">+</button>`,
		`<button type="button" id="out" aria-label="${escaped(words.zoomOut)}">−</button>`,
		`<button type="button" id="fit">${escaped(words.fit)}</button>`,
		'</div>',
		'<ul id="hits" class="screen" hidden></ul>',
		'<div class="stage">',
		mapSvg(content),
		`<aside id="who" class="screen" aria-live="polite"><p>${escaped(words.nobody)}</p></aside>`,
		'</div>',
		'<ul class="legend">',
		...legend.map(
			({ label, colour, shape, count }) =>
				`<li><button type="button" data-sector="${escaped(label)}" aria-pressed="false"><svg viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true"><path d="${shapePath(shape, 5.6)}" fill="${colour}"/></svg>${escaped(label)} <span>${escaped(count)}</span></button></li>`
		),
		'</ul>',
		input.legend ? lineLegendHtml(input.legend) : '',
		`<p class="note screen">${escaped(words.keys)}</p>`,
		`<noscript><p class="note">${escaped(words.noScript)}</p></noscript>`,
		`<script type="application/json" id="people">${json(
			actors.map(({ label, sector, districts, partners }) => ({
				label,
				sector,
				districts,
				partners
			}))
		)}</script>`,
		`<script type="application/json" id="words">${json(words)}</script>`,
		'</div>'
	].join('\n');
}

/** JSON that no text of the data can end: what could begin a tag is written as a code. */
function json(value: unknown): string {
	return JSON.stringify(value)
		.replace(/</g, '\\u003c')
		.replace(/>/g, '\\u003e')
		.replace(/\u2028/g, '\\u2028')
		.replace(/\u2029/g, '\\u2029');
}

function mapSvg({ input, actors, ends }: MapContent): string {
	const { frame, theme } = input;
	const scale = Math.min(
		(WIDTH - 2 * AIR) / Math.max(1e-6, frame.width),
		(HEIGHT - 2 * AIR) / Math.max(1e-6, frame.height)
	);
	const x = (at: number) => WIDTH / 2 + (at - frame.x - frame.width / 2) * scale;
	const y = (at: number) => HEIGHT / 2 + (at - frame.y - frame.height / 2) * scale;
	const places = input.actors.map((actor) => ({
		...actor,
		x: x(actor.x),
		y: y(actor.y),
		look: { ...actor.look, size: actor.look.size * LARGER }
	}));
	const marksAt = places.map(({ x: left, y: top, look }) => boxAround(left, top, look.size));
	const room: Room = {
		width: WIDTH,
		height: HEIGHT,
		place: (left, top) => ({ x: x(left), y: y(top) })
	};
	const width = (text: string) => estimatedWidth(text, LETTERS + 1);
	const captions = placeCaptions(room, input.regions, [], width, [], marksAt);
	const regions = [
		...input.regions
			.filter(({ shape }) => shape !== 'arc')
			.map(({ x: left, y: top, halfWidth, halfHeight, shape }) =>
				shape === 'disc' || shape === 'hub'
					? `<circle cx="${tenth(x(left))}" cy="${tenth(y(top))}" r="${tenth(halfWidth * scale)}"/>`
					: `<rect x="${tenth(x(left - halfWidth))}" y="${tenth(y(top - halfHeight))}" width="${tenth(2 * halfWidth * scale)}" height="${tenth(2 * halfHeight * scale)}" rx="6"/>`
			),
		...captions.flatMap((caption) => captionSvg(caption))
	];
	const ties = input.ties.map((tie, place) => {
		const [a, b] = ends[place]!;
		const dash = tie.look.dash === 'solid' ? '' : ' stroke-dasharray="5 3"';
		return `<line data-a="${a}" data-b="${b}" x1="${tenth(places[a]!.x)}" y1="${tenth(places[a]!.y)}" x2="${tenth(places[b]!.x)}" y2="${tenth(places[b]!.y)}" stroke="${tie.look.colour}" stroke-opacity="${tie.look.opacity.toFixed(2)}" stroke-width="${tenth(tie.look.width)}"${dash}/>`;
	});
	const shown = new Set(
		labelsThatFit(
			places,
			captions.map(({ box }) => box)
		)
	);
	const marks = places.map(({ x: left, y: top, look, label }, i) => {
		const { label: name, sector } = actors[i]!;
		return (
			`<g class="actor${shown.has(i) ? ' named' : ''}" data-i="${i}" transform="translate(${tenth(left)} ${tenth(top)})"><g role="button" tabindex="${i === 0 ? 0 : -1}" aria-label="${escaped(`${name}, ${sector}`)}">` +
			`<circle r="${tenth(Math.max(12, look.size + 4))}" fill="transparent"/><path d="${shapePath(look.shape, Math.round(look.size * 10) / 10)}" fill="${look.colour}"/></g>` +
			`<text x="${tenth(look.size + 4)}" y="4" aria-hidden="true">${escaped(shortLabel(label))}</text></g>`
		);
	});
	return [
		`<svg id="net" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${escaped(input.description)}" font-size="${LETTERS}" fill="${theme.ink}">`,
		'<g id="world">',
		`<g class="areas">${regions.join('\n')}</g>`,
		`<g class="ties">${ties.join('\n')}</g>`,
		`<g class="actors">${marks.join('\n')}</g>`,
		'</g></svg>'
	].join('\n');
}

/** The lines of a caption about its middle. */
function captionSvg({ lines, box, y }: PlacedCaption): string[] {
	return lines.map((line, row) => {
		const at = y + 4 + (row - (lines.length - 1) / 2) * CAPTION_LINE_HEIGHT;
		return `<text x="${tenth((box.left + box.right) / 2)}" y="${tenth(at)}" text-anchor="middle">${escaped(line)}</text>`;
	});
}

function boxAround(x: number, y: number, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Who is named without being pointed at: the largest, as many as there is room for. */
function labelsThatFit(
	places: readonly MapContent['input']['actors'][number][],
	captions: readonly Box[]
): number[] {
	const order = places
		.map((_, i) => i)
		.sort((a, b) => places[b]!.look.labelRank - places[a]!.look.labelRank);
	const wishes = order.map((i) => {
		const { x, y, look, label } = places[i]!;
		const text = shortLabel(label);
		const ways = [[{ text, width: estimatedWidth(text, LETTERS) }]];
		const away = { x: 0, y: 0 };
		return { x, y, radius: look.size, ways, away, isCalledFor: false, isKey: false };
	});
	const marks = places.map(({ x, y, look }) => boxAround(x, y, look.size));
	return placeLabels(wishes, {
		width: WIDTH,
		height: HEIGHT,
		lineHeight: 15,
		budget: 34,
		taken: captions,
		marks
	})
		.filter(({ isRight }) => isRight)
		.map(({ wish }) => order[wish]!);
}
