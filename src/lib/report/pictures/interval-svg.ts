/** Figures beside the intervals they are held against, as a picture: the dots and bands of the screen. */
import { mixColours } from '../../map/looks/palette';
import { tenth, textLine, type TextStyle } from '../../map/picture/svg-text';
import { estimatedWidth, wrapped } from '../../map/picture/text-width';
import type { MapTheme } from '../../map/looks/theme';
import { framedPicture, type Drawn, type PictureWords } from './picture-frame';

export interface IntervalRow {
	readonly label: string;
	/** Figures in the unit of the scale; null = not known. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly mark: number | null;
	/** The figure and its interval in words and numbers. */
	readonly figures: string;
	/** What it amounts to, in a few words. */
	readonly verdict: string;
}

export interface IntervalPicture extends PictureWords {
	/** Parts under each other, all on one scale; '' = no heading. */
	readonly parts: readonly { readonly heading: string; readonly rows: readonly IntervalRow[] }[];
	/** Ends of the scale, and the numbers written on it. */
	readonly scale: readonly [number, number];
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
	readonly legend: {
		readonly title: string;
		readonly dot: string;
		/** A filled dot; null = dots outside their band are as all others. */
		readonly outside: string | null;
		readonly band: string;
		readonly mark: string | null;
		/** What the numbers are, in a sentence. */
		readonly meaning: string;
	};
}

const SIZE = 12;
const LINE = 15;
const TRACK = 260;
const MOST_LABEL = 200;
const WORDS = 300;

/** The text of an SVG file. */
export function intervalSvg(picture: IntervalPicture): string {
	return framedPicture(picture, [rowsSvg(picture), legendSvg(picture)]);
}

function rowsSvg({ parts, scale, ticks, legend, theme }: IntervalPicture): Drawn {
	const lines = (label: string) => wrapped(label, SIZE, MOST_LABEL);
	const widths = parts.flatMap(({ rows }) =>
		rows.flatMap(({ label }) => lines(label).map((line) => estimatedWidth(line, SIZE)))
	);
	const left = 16 + Math.max(90, ...widths);
	const width = left + TRACK + 20 + WORDS;
	const x = (value: number) =>
		left + TRACK * Math.min(1, Math.max(0, (value - scale[0]) / (scale[1] - scale[0])));
	const svg: string[] = [];
	let y = 20;
	const block = (texts: readonly string[], at: number, style: TextStyle) =>
		texts.forEach((line, place) => svg.push(textLine(line, at, y + 10 + place * LINE, style)));
	for (const { at, text } of ticks) {
		svg.push(textLine(text, x(at), 6, { size: 11, colour: theme.inkMuted, anchor: 'middle' }));
	}
	for (const { heading, rows } of parts) {
		if (heading !== '') {
			const head = wrapped(heading, SIZE, width);
			block(head, 0, { size: SIZE, weight: 650, colour: theme.ink });
			y += head.length * LINE + 10;
		}
		for (const row of rows) {
			const label = lines(row.label);
			const figures = wrapped(row.figures, 11.5, WORDS);
			const verdict = wrapped(row.verdict, 11.5, WORDS);
			const height = 8 + LINE * Math.max(2, label.length, figures.length + verdict.length);
			svg.push(...ticks.map(({ at }) => tick(x(at), y, height, theme)));
			svg.push(
				trackSvg(row, x, y + height / 2, [left, left + TRACK], legend.outside !== null, theme)
			);
			block(label, 0, { size: SIZE, weight: 500, colour: theme.ink });
			block(figures, left + TRACK + 20, { size: 11.5, colour: theme.ink });
			verdict.forEach((line, place) => {
				const at = y + 10 + (figures.length + place) * LINE;
				svg.push(textLine(line, left + TRACK + 20, at, { size: 11.5, colour: theme.inkMuted }));
			});
			y += height;
		}
		y += 6;
	}
	return { svg: svg.join('\n'), width, height: y };
}

function tick(x: number, y: number, height: number, theme: MapTheme): string {
	const colour = mixColours(theme.surface, theme.ink, 0.16);
	return `<line x1="${tenth(x)}" x2="${tenth(x)}" y1="${y}" y2="${y + height}" stroke="${colour}"/>`;
}

function trackSvg(
	{ value, low, high, mark }: IntervalRow,
	x: (value: number) => number,
	y: number,
	[start, end]: readonly [number, number],
	judges: boolean,
	theme: MapTheme
): string {
	const line = mixColours(theme.surface, theme.ink, 0.25);
	const parts = [
		`<line x1="${tenth(start)}" x2="${tenth(end)}" y1="${tenth(y)}" y2="${tenth(y)}" stroke="${line}"/>`
	];
	if (low !== null && high !== null) {
		parts.push(bandSvg(x(low), x(high), y, theme));
		if (mark !== null) parts.push(markSvg(x(mark), y, theme));
	}
	if (value !== null) {
		const isOutside = judges && low !== null && high !== null && (value < low || value > high);
		parts.push(dotSvg(x(value), y, isOutside, theme));
	}
	return parts.join('');
}

function bandSvg(from: number, to: number, y: number, theme: MapTheme): string {
	const fill = mixColours(theme.surface, theme.ink, 0.2);
	const edge = mixColours(theme.surface, theme.ink, 0.5);
	return `<rect x="${tenth(from)}" y="${tenth(y - 7)}" width="${tenth(Math.max(3, to - from))}" height="14" fill="${fill}" stroke="${edge}" stroke-width="0.8"/>`;
}

function markSvg(x: number, y: number, theme: MapTheme): string {
	return `<line x1="${tenth(x)}" x2="${tenth(x)}" y1="${tenth(y - 7)}" y2="${tenth(y + 7)}" stroke="${theme.inkMuted}" stroke-width="1.2"/>`;
}

function dotSvg(x: number, y: number, isOutside: boolean, theme: MapTheme): string {
	const fill = isOutside ? theme.accent : theme.surface;
	const stroke = isOutside ? theme.accent : theme.ink;
	return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="5" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
}

function legendSvg({ legend, theme }: IntervalPicture): Drawn {
	const width = 620;
	const svg = [textLine(legend.title, 0, 8, { size: SIZE, weight: 650, colour: theme.ink })];
	let y = 30;
	const entry = (sign: string, text: string) => {
		svg.push(sign);
		for (const line of wrapped(text, 11.5, width - 30)) {
			svg.push(textLine(line, 30, y, { size: 11.5, colour: theme.ink }));
			y += 18;
		}
	};
	entry(dotSvg(10, y, false, theme), legend.dot);
	if (legend.outside !== null) entry(dotSvg(10, y, true, theme), legend.outside);
	entry(bandSvg(0, 20, y, theme), legend.band);
	if (legend.mark !== null) entry(markSvg(10, y, theme), legend.mark);
	for (const line of wrapped(legend.meaning, 11.5, width)) {
		svg.push(textLine(line, 0, y + 2, { size: 11.5, colour: theme.inkMuted }));
		y += 16;
	}
	return { svg: svg.join('\n'), width, height: y };
}
