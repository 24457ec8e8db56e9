/** A shaded table as a picture: the cells, shades, frames and marks of the screen, with title and legend. */
import { mixColours } from '../../map/looks/palette';
import { escaped, tenth, textLine } from '../../map/picture/svg-text';
import { estimatedWidth, wrapped } from '../../map/picture/text-width';
import { shapePath, type Shape } from '../../map/looks/shape';
import type { MapTheme } from '../../map/looks/theme';
import { framedPicture, type Drawn, type PictureWords } from './picture-frame';

export interface MatrixHeading {
	readonly label: string;
	/** Colour on the picture's surface and shape; null = none. */
	readonly mark: { readonly colour: string; readonly shape: Shape } | null;
	/** A small number beside the label; '' = none. */
	readonly note: string;
}

export interface MatrixCell {
	readonly text: string;
	readonly tone: 'none' | 'more' | 'less';
	/** 0-1. */
	readonly strength: number;
	/** The group with itself. */
	readonly isInside: boolean;
	readonly isMuted: boolean;
}

export interface MatrixPicture extends PictureWords {
	readonly rows: readonly MatrixHeading[];
	readonly columns: readonly MatrixHeading[];
	readonly cells: readonly (readonly MatrixCell[])[];
	/** What the shades and the frame mean; a tone that is null is not in the picture. */
	readonly legend: {
		readonly title: string;
		readonly more: string;
		readonly less: string | null;
		readonly inside: string | null;
		/** What the numbers are, in a sentence. */
		readonly meaning: string;
	};
}

const CELL = { width: 48, height: 32 };
const MOST_HEAD = 150;
/** Of the tint at full strength, as on the screen. */
const FULL_TINT = 0.46;
const LESS = { light: '#8a5700', dark: '#e8b658' };

/** The text of an SVG file. */
export function matrixSvg(picture: MatrixPicture): string {
	return framedPicture(picture, [tableSvg(picture), legendSvg(picture)]);
}

function tableSvg({ rows, columns, cells, theme }: MatrixPicture): Drawn {
	const size = 12;
	const named = rows.map(({ label }) => wrapped(label, size, 210, 2));
	const left = 46 + Math.max(60, ...named.flat().map((line) => estimatedWidth(line, size)));
	const heads = columns.map(({ label }) => wrapped(label, size, MOST_HEAD, 2));
	const top = 28 + Math.max(30, ...heads.flat().map((line) => estimatedWidth(line, size)));
	const parts: string[] = [];
	columns.forEach(({ mark }, column) => {
		const x = left + (column + 0.5) * CELL.width;
		const lines = heads[column]!;
		lines.forEach((line, place) => {
			const at = x + (place - (lines.length - 1) / 2) * 14 + 4;
			parts.push(
				`<text transform="translate(${tenth(at)} ${tenth(top - 22)}) rotate(-90)" font-size="${size}" font-weight="500" fill="${theme.ink}">${escaped(line)}</text>`
			);
		});
		if (mark) parts.push(markSvg(mark, x, top - 11));
	});
	rows.forEach(({ mark, note }, row) => {
		const y = top + (row + 0.5) * CELL.height;
		if (mark) parts.push(markSvg(mark, 8, y));
		const lines = named[row]!;
		lines.forEach((line, place) => {
			const at = y + (place - (lines.length - 1) / 2) * 14;
			parts.push(textLine(line, 20, at, { size, weight: 500, colour: theme.ink }));
		});
		if (note !== '') {
			parts.push(textLine(note, left - 8, y, { size: 11, colour: theme.inkMuted, anchor: 'end' }));
		}
		cells[row]!.forEach((cell, column) => {
			const x = left + column * CELL.width;
			const edge = cell.isInside
				? ` stroke="${mixColours(theme.surface, theme.ink, 0.5)}" stroke-width="1.5"`
				: '';
			const inset = cell.isInside ? 1.25 : 0.5;
			parts.push(
				`<rect x="${tenth(x + inset)}" y="${tenth(y - CELL.height / 2 + inset)}" width="${tenth(CELL.width - 2 * inset)}" height="${tenth(CELL.height - 2 * inset)}" rx="2" fill="${shadeOf(cell, theme)}"${edge}/>`
			);
			const colour = cell.isMuted ? theme.inkMuted : theme.ink;
			parts.push(
				textLine(cell.text, x + CELL.width / 2, y, { size: 12.5, colour, anchor: 'middle' })
			);
		});
	});
	return {
		svg: parts.join('\n'),
		width: left + columns.length * CELL.width,
		height: top + rows.length * CELL.height
	};
}

function legendSvg({ legend, theme, columns }: MatrixPicture): Drawn {
	const width = Math.max(420, 200 + columns.length * CELL.width);
	const parts: string[] = [];
	const entries = [
		{ text: legend.more, fill: tint(theme, 'more', 1), stroke: 'none' },
		...(legend.less === null
			? []
			: [{ text: legend.less, fill: tint(theme, 'less', 1), stroke: 'none' }]),
		...(legend.inside === null
			? []
			: [
					{
						text: legend.inside,
						fill: theme.surface,
						stroke: mixColours(theme.surface, theme.ink, 0.5)
					}
				])
	];
	parts.push(textLine(legend.title, 0, 8, { size: 12, weight: 650, colour: theme.ink }));
	let x = 0;
	let y = 29;
	for (const { text, fill, stroke } of entries) {
		const wide = 30 + estimatedWidth(text, 11.5) + 18;
		if (x > 0 && x + wide > width) {
			x = 0;
			y += 20;
		}
		parts.push(
			`<rect x="${tenth(x + 0.75)}" y="${y - 6}" width="20" height="12" rx="2" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`
		);
		parts.push(textLine(text, x + 28, y, { size: 11.5, colour: theme.ink }));
		x += wide;
	}
	y += 20;
	for (const line of wrapped(legend.meaning, 11.5, width)) {
		parts.push(textLine(line, 0, y, { size: 11.5, colour: theme.inkMuted }));
		y += 16;
	}
	return { svg: parts.join('\n'), width, height: y - 6 };
}

function markSvg({ colour, shape }: NonNullable<MatrixHeading['mark']>, x: number, y: number) {
	return `<path d="${shapePath(shape, 5.2)}" transform="translate(${tenth(x)} ${tenth(y)})" fill="${colour}"/>`;
}

function shadeOf({ tone, strength }: MatrixCell, theme: MapTheme): string {
	return tone === 'none' ? sunken(theme) : tint(theme, tone, strength);
}

function tint(theme: MapTheme, tone: 'more' | 'less', strength: number): string {
	const towards = tone === 'more' ? theme.accent : theme.dark ? LESS.dark : LESS.light;
	return mixColours(sunken(theme), towards, FULL_TINT * strength);
}

function sunken(theme: MapTheme): string {
	return mixColours(theme.surface, theme.ink, theme.dark ? 0.05 : 0.04);
}
