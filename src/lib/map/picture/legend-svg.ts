/** The legend of a saved picture. */
import type { Dash } from '../scene/appearance';
import { FADED } from '../scene/emphasis';
import { HULL_EDGE, HULL_FILL } from '../groups/group-look';
import { mixColours } from '../looks/palette';
import { shapePath } from '../looks/shape';
import type { Sign } from '../scene/signs';
import type { MapTheme } from '../looks/theme';
import type { PictureLegend } from './map-picture-input';
import { tenth, textLine } from './svg-text';
import { wrapped } from './text-width';

const SIZE = 12;
const SMALL = 11;
const ROW = 18;
const GAP = 14;
const LINE_LENGTH = 26;

export interface DrawnLegend {
	readonly svg: string;
	/** In CSS pixels. */
	readonly height: number;
}

/** The legend in a column of the given width, its upper left corner at (0, 0). */
export function legendSvg(legend: PictureLegend, width: number, theme: MapTheme): DrawnLegend {
	const parts: string[] = [];
	let y = 0;
	const heading = (text: string) => {
		parts.push(textLine(text, 0, y + ROW / 2, { size: SIZE, weight: 650, colour: theme.ink }));
		y += ROW + 4;
	};
	const paragraph = (text: string) => {
		for (const line of wrapped(text, SMALL, width)) {
			parts.push(textLine(line, 0, y + 7, { size: SMALL, colour: theme.inkMuted }));
			y += 15;
		}
	};
	heading(legend.title);
	for (const { label, colour, shape, count } of legend.sectors) {
		const lines = wrapped(label, SIZE, width - 62);
		const mark = `<path d="${shapePath(shape, 5.6)}" transform="translate(8 ${tenth(y + ROW / 2)})" fill="${colour}"/>`;
		parts.push(mark);
		parts.push(
			textLine(count, width, y + ROW / 2, { size: SIZE, colour: theme.inkMuted, anchor: 'end' })
		);
		for (const [row, line] of lines.entries()) {
			parts.push(textLine(line, 22, y + ROW / 2 + row * 15, { size: SIZE, colour: theme.ink }));
		}
		y += ROW + (lines.length - 1) * 15;
	}
	if (legend.size) {
		y += GAP;
		heading(legend.size.title);
		paragraph(legend.size.text);
		for (const [place, label] of (legend.size.ends ?? []).entries()) {
			const mark = `<circle cx="13" cy="${tenth(y + ROW / 2)}" r="${place === 0 ? 3 : 8}" fill="${theme.inkMuted}"/>`;
			parts.push(mark);
			const style = { size: SMALL, colour: theme.ink };
			parts.push(textLine(label, LINE_LENGTH + 8, y + ROW / 2, style));
			y += ROW;
		}
	}
	if (legend.lines) {
		y += GAP;
		heading(legend.lines.title);
		for (const entry of legend.lines.entries) {
			parts.push(lineSample(entry, y + ROW / 2, theme));
			const lines = wrapped(entry.label, SMALL, width - LINE_LENGTH - 8);
			for (const [row, line] of lines.entries()) {
				const at = y + ROW / 2 + row * 14;
				parts.push(textLine(line, LINE_LENGTH + 8, at, { size: SMALL, colour: theme.ink }));
			}
			y += ROW + (lines.length - 1) * 14;
		}
		for (const note of legend.lines.notes) {
			y += 2;
			paragraph(note);
		}
	}
	if (legend.signs) {
		y += GAP;
		heading(legend.signs.title);
		for (const { sign, label } of legend.signs.entries) {
			parts.push(signSample(sign, y + ROW / 2, theme));
			const lines = wrapped(label, SMALL, width - LINE_LENGTH - 8);
			for (const [row, line] of lines.entries()) {
				const at = y + ROW / 2 + row * 14;
				parts.push(textLine(line, LINE_LENGTH + 8, at, { size: SMALL, colour: theme.ink }));
			}
			y += ROW + (lines.length - 1) * 14;
		}
	}
	return { svg: parts.join('\n'), height: y };
}

const MIDDLE = LINE_LENGTH / 2;

function signSample(sign: Sign, y: number, theme: MapTheme): string {
	const disc = (radius: number, rest: string) =>
		`<circle cx="${MIDDLE}" cy="${tenth(y)}" r="${radius}" ${rest}/>`;
	switch (sign) {
		case 'hull':
			return `<rect x="2" y="${tenth(y - 6)}" width="22" height="12" rx="6" fill="${theme.inkMuted}" fill-opacity="${HULL_FILL}" stroke="${theme.inkMuted}" stroke-opacity="${HULL_EDGE}"/>`;
		case 'hub':
			return disc(5, `fill="${theme.surface}" stroke="${theme.inkMuted}" stroke-width="1.5"`);
		case 'chosen':
			return disc(5, `fill="${theme.inkMuted}" stroke="${theme.ink}" stroke-width="2.5"`);
		case 'pale':
		case 'paleAmong':
			return disc(5, `fill="${mixColours(theme.inkMuted, theme.surface, FADED)}"`);
		case 'pinned':
			return disc(4, `fill="${theme.inkMuted}"`) + needleSvg(MIDDLE + 3, y - 3, theme);
	}
}

/** The needle that holds a mark, its point at (x, y). */
export function needleSvg(x: number, y: number, theme: MapTheme): string {
	const line = `M${tenth(x)} ${tenth(y)}l4.5 -4.5`;
	return (
		`<path d="${line}" stroke="${theme.surface}" stroke-width="3.5"/>` +
		`<path d="${line}" stroke="${theme.accent}" stroke-width="1.5"/>` +
		`<circle cx="${tenth(x + 4.5)}" cy="${tenth(y - 4.5)}" r="3" fill="${theme.accent}"/>`
	);
}

function lineSample(
	{ colour, width, dash, isDouble }: NonNullable<PictureLegend['lines']>['entries'][number],
	y: number,
	theme: MapTheme
): string {
	const line = (stroke: string, thick: number, pattern: string) =>
		`<line x1="0" x2="${LINE_LENGTH}" y1="${tenth(y)}" y2="${tenth(y)}" stroke="${stroke}" stroke-width="${tenth(thick)}"${pattern}/>`;
	if (!isDouble) return line(colour, width, dashPattern(dash));
	return line(colour, width + 3, '') + line(theme.surface, width + 0.6, '');
}

/** The attribute that draws a line whole, in dashes or in dots. */
export function dashPattern(dash: Dash): string {
	if (dash === 'solid') return '';
	return ` stroke-dasharray="${dash === 'dashed' ? '7 4' : '1.5 3.5'}"`;
}
