/** What every saved picture has around it: title, lens, date, and its own drawing in between. */
import { escaped, textLine } from '../../map/picture/svg-text';
import { wrapped } from '../../map/picture/text-width';
import type { MapTheme } from '../../map/looks/theme';

export interface PictureWords {
	readonly language: string;
	readonly title: string;
	/** What of the data counts, in words. */
	readonly lensLine: string;
	/** When the picture was made and by what. */
	readonly dateLine: string;
	/** What the picture shows, for those who do not see it. */
	readonly description: string;
	readonly theme: MapTheme;
}

/** A part of a picture, its upper left corner at (0, 0). */
export interface Drawn {
	readonly svg: string;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
}

const MARGIN = 24;
const GAP = 18;
const LEAST_WIDTH = 420;
const FONT = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** A whole SVG document: the drawings under each other. */
export function framedPicture(words: PictureWords, drawings: readonly Drawn[]): string {
	const { theme } = words;
	const inner = Math.max(LEAST_WIDTH, ...drawings.map(({ width }) => width));
	const width = Math.ceil(inner + 2 * MARGIN);
	const parts: string[] = [];
	let y = MARGIN;
	for (const line of wrapped(words.title, 20, inner, 3)) {
		parts.push(textLine(line, MARGIN, y + 8, { size: 20, weight: 650, colour: theme.ink }));
		y += 26;
	}
	for (const line of wrapped(words.lensLine, 12.5, inner, 4)) {
		parts.push(textLine(line, MARGIN, y + 6, { size: 12.5, colour: theme.inkMuted }));
		y += 18;
	}
	y += 12;
	for (const { svg, height } of drawings) {
		parts.push(`<g transform="translate(${MARGIN} ${y})">\n${svg}\n</g>`);
		y += Math.ceil(height) + GAP;
	}
	parts.push(textLine(words.dateLine, MARGIN, y + 4, { size: 11, colour: theme.inkMuted }));
	const height = y + MARGIN;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escaped(words.language)}" role="img" aria-labelledby="title description" font-family="${escaped(FONT)}">`,
		`<title id="title">${escaped(words.title)}</title>`,
		`<desc id="description">${escaped(words.description)}</desc>`,
		`<rect width="${width}" height="${height}" fill="${theme.surface}"/>`,
		...parts,
		'</svg>',
		''
	].join('\n');
}
