/** The legend of a saved picture. */
import type { Dash } from '../appearance';
import { shapePath } from '../shape';
import type { MapTheme } from '../theme';
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
	return { svg: parts.join('\n'), height: y };
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
