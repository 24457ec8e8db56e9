/** The forums and their links as a picture: the bands, boxes and signs of the screen, with title and legend. */
import type { LinkState } from '../../findings/governance/governance-links';
import { mixColours } from '../../map/looks/palette';
import { escaped, tenth, textLine } from '../../map/picture/svg-text';
import { estimatedWidth } from '../../map/picture/text-width';
import { shapePath, type Shape } from '../../map/looks/shape';
import type { MapTheme } from '../../map/looks/theme';
import { framedPicture, type Drawn, type PictureWords } from './picture-frame';

interface Mark {
	readonly colour: string;
	readonly shape: Shape;
}

export interface ChainBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The label, broken into lines. */
	readonly lines: readonly string[];
	/** "8 members", the districts, and letters for what it deals with. */
	readonly size: string;
	readonly places: string;
	readonly letters: string;
	/** Members by sector: widths are shares 0-1 of the box, in their order. */
	readonly strip: readonly { readonly colour: string; readonly share: number }[];
}

export interface ChainLink {
	readonly state: LinkState;
	/** From the parent to where the link's own line begins; '' = nothing. */
	readonly trunk: string;
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	/** Centre of the sign. */
	readonly at: readonly [number, number];
	/** Who sit in both, as marks; their number stands beside. */
	readonly carriers: readonly Mark[];
	readonly count: string;
}

export interface ChainSvgInput extends PictureWords {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly {
		readonly label: string;
		readonly top: number;
		readonly height: number;
	}[];
	readonly apart: { readonly x: number; readonly label: string } | null;
	readonly boxes: readonly ChainBox[];
	readonly links: readonly ChainLink[];
	readonly legend: {
		readonly title: string;
		/** Of the states that are in the picture. */
		readonly links: readonly { readonly state: LinkState; readonly label: string }[];
		readonly sectors: readonly (Mark & { readonly label: string })[];
		readonly strip: string;
	};
}

const PAD = 8;
const MOST_MARKS = 4;
const COLOURS = {
	light: { warn: '#8a5700', bad: '#b3261e' },
	dark: { warn: '#e8b658', bad: '#ff9d94' }
} as const;

/** The text of an SVG file. */
export function chainSvg(input: ChainSvgInput): string {
	return framedPicture(input, [pictureSvg(input), legendSvg(input)]);
}

function pictureSvg({ width, height, bands, apart, boxes, links, theme }: ChainSvgInput): Drawn {
	const parts = bands.map(({ label, top, height: tall }, place) => {
		const fill = mixColours(theme.surface, theme.ink, place % 2 === 0 ? 0.035 : 0.01);
		return `<rect x="0" y="${tenth(top)}" width="${tenth(width)}" height="${tenth(tall)}" fill="${fill}"/>\n${textLine(label, 12, top + 14, { size: 12, weight: 600, colour: theme.inkMuted })}`;
	});
	if (apart) {
		parts.push(
			`<line x1="${tenth(apart.x)}" x2="${tenth(apart.x)}" y1="8" y2="${tenth(height - 8)}" stroke="${theme.line}" stroke-dasharray="2 4"/>`,
			textLine(apart.label, width - 12, 14, {
				size: 12,
				weight: 600,
				colour: theme.inkMuted,
				anchor: 'end'
			})
		);
	}
	const faint = mixColours(theme.surface, theme.ink, 0.5);
	for (const { trunk } of links) {
		if (trunk) parts.push(`<path d="${trunk}" fill="none" stroke="${faint}" stroke-width="1.5"/>`);
	}
	for (const link of links) parts.push(linkSvg(link, theme));
	for (const box of boxes) parts.push(boxSvg(box, theme));
	return { svg: parts.join('\n'), width, height };
}

function boxSvg({ x, y, width, height, ...box }: ChainBox, theme: MapTheme): string {
	const foot = y + height;
	const inner = width - 2 * PAD;
	const muted = { size: 11.5, colour: theme.inkMuted };
	let before = 0;
	const strip = box.strip.map(({ colour, share }) => {
		const at = x + PAD + before * inner;
		before += share;
		return `<rect x="${tenth(at)}" y="${tenth(foot - 12)}" width="${tenth(Math.max(1, share * inner - 1))}" height="6" fill="${colour}"/>`;
	});
	return [
		`<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" rx="4" fill="${theme.surface}" stroke="${mixColours(theme.surface, theme.ink, 0.3)}"/>`,
		...box.lines.map((line, place) =>
			textLine(line, x + PAD, y + 15 + place * 16, { size: 13, weight: 600, colour: theme.ink })
		),
		textLine(box.size, x + PAD, foot - 38, muted),
		...(box.letters === ''
			? []
			: [textLine(box.letters, x + width - PAD, foot - 38, { ...muted, anchor: 'end' })]),
		...(box.places === '' ? [] : [textLine(box.places, x + PAD, foot - 23, muted)]),
		...(strip.length > 0
			? strip
			: [
					`<rect x="${tenth(x + PAD)}" y="${tenth(foot - 11)}" width="${tenth(inner)}" height="5" fill="none" stroke="${theme.inkMuted}" stroke-dasharray="2 2"/>`
				])
	].join('\n');
}

function linkSvg({ state, from, to, at, carriers, count }: ChainLink, theme: MapTheme): string {
	const look = lineLook(state, theme);
	const shown = carriers.slice(0, MOST_MARKS);
	const space = Math.max(8, estimatedWidth(count, 12));
	const wide = 14 + shown.length * 16 + space;
	const start = at[0] - wide / 2 + 7;
	return [
		`<path d="M${tenth(from[0])} ${tenth(from[1])}L${tenth(to[0])} ${tenth(to[1])}" fill="none" ${look}/>`,
		`<rect x="${tenth(at[0] - wide / 2)}" y="${tenth(at[1] - 12)}" width="${tenth(wide)}" height="24" rx="12" fill="${theme.surface}" ${look}/>`,
		...shown.map(
			({ colour, shape }, place) =>
				`<path d="${shapePath(shape, 5.2)}" transform="translate(${tenth(start + place * 16 + 7)} ${tenth(at[1])})" fill="${colour}"/>`
		),
		textLine(count, start + shown.length * 16 + space / 2, at[1], {
			size: 12,
			weight: 600,
			colour: theme.ink,
			anchor: 'middle'
		})
	].join('\n');
}

/** Several: a whole line. One: dashed. None: dots in the colour of what is missing. */
function lineLook(state: LinkState, theme: MapTheme): string {
	const { warn, bad } = theme.dark ? COLOURS.dark : COLOURS.light;
	switch (state) {
		case 'several':
			return `stroke="${theme.inkMuted}" stroke-width="1.5"`;
		case 'one':
			return `stroke="${warn}" stroke-width="1.5" stroke-dasharray="4 2.5"`;
		case 'none':
			return `stroke="${bad}" stroke-width="1.5" stroke-dasharray="2 3"`;
		case 'unknown':
			return `stroke="${theme.inkMuted}" stroke-width="1.2" stroke-dasharray="1 3"`;
		default:
			return state satisfies never;
	}
}

function legendSvg({ legend, width, theme }: ChainSvgInput): Drawn {
	const parts = [textLine(legend.title, 0, 8, { size: 12, weight: 650, colour: theme.ink })];
	let x = 0;
	let y = 29;
	const add = (label: string, wide: number, drawn: (x: number) => string) => {
		const all = wide + 8 + estimatedWidth(label, 11.5) + 18;
		if (x > 0 && x + all > width) {
			x = 0;
			y += 20;
		}
		parts.push(drawn(x), textLine(label, x + wide + 8, y, { size: 11.5, colour: theme.ink }));
		x += all;
	};
	for (const { state, label } of legend.links) {
		add(
			label,
			26,
			(at) =>
				`<line x1="${tenth(at)}" x2="${tenth(at + 26)}" y1="${y}" y2="${y}" ${lineLook(state, theme)}/>`
		);
	}
	x = 0;
	y += 22;
	for (const { label, colour, shape } of legend.sectors) {
		add(
			label,
			10,
			(at) =>
				`<path d="${shapePath(shape, 5)}" transform="translate(${tenth(at + 5)} ${y})" fill="${escaped(colour)}"/>`
		);
	}
	y += 22;
	parts.push(textLine(legend.strip, 0, y, { size: 11.5, colour: theme.inkMuted }));
	return { svg: parts.join('\n'), width, height: y + 8 };
}
