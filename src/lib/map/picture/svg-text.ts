/** The letters and numbers of an SVG document. */

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it may stand between tags and in attributes; what XML does not allow is left out. */
export function escaped(text: string): string {
	let safe = '';
	for (const letter of text) {
		if (isAllowed(letter.codePointAt(0)!)) safe += ESCAPES[letter] ?? letter;
	}
	return safe;
}

/** XML 1.0, production 2: tab, line ends, and all from the space on but surrogates and non-characters. */
function isAllowed(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}

/** To a tenth, as no eye sees more and files stay small. */
export function tenth(value: number): string {
	return String(Math.round(value * 10) / 10);
}

export interface TextStyle {
	readonly size: number;
	readonly weight?: number;
	readonly colour: string;
	/** Colour of the line around the letters that keeps them legible over others. */
	readonly halo?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, `y` its middle height. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
	const weight = style.weight === undefined ? '' : ` font-weight="${style.weight}"`;
	const anchor =
		style.anchor === undefined || style.anchor === 'start' ? '' : ` text-anchor="${style.anchor}"`;
	const halo =
		style.halo === undefined
			? ''
			: ` stroke="${style.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
	// Not every program knows the middle of letters; a third of their height below is the same.
	const base = tenth(y + style.size * 0.35);
	return `<text x="${tenth(x)}" y="${base}" font-size="${style.size}"${weight}${anchor} fill="${style.colour}"${halo}>${escaped(text)}</text>`;
}
