/** The typeface of the page inside a picture: a file cannot count on what is installed where it is opened. */
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

let loaded: Promise<string | null> | null = null;

/** The SVG document with the letters of the page in it; as it was where they cannot be read. */
export async function withPageFont(svg: string): Promise<string> {
	loaded ??= fontFace();
	const face = await loaded;
	if (face === null) {
		loaded = null;
		return svg;
	}
	return withFontFace(svg, face);
}

/** Puts a style with a typeface first in an SVG document; a document that has one stays as it is. */
export function withFontFace(svg: string, face: string): string {
	if (svg.includes('@font-face')) return svg;
	return svg.replace(/<svg[^>]*>/, (root) => `${root}\n<style>${face}</style>`);
}

async function fontFace(): Promise<string | null> {
	try {
		const answer = await fetch(interLatin);
		if (!answer.ok) return null;
		const bytes = new Uint8Array(await answer.arrayBuffer());
		return `@font-face{font-family:'Inter Variable';font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`;
	} catch {
		return null;
	}
}

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let from = 0; from < bytes.length; from += 0x8000) {
		text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
	}
	return btoa(text);
}
