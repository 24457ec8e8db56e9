/** Bytes -> text, whatever the spreadsheet wrote: UTF-8, UTF-16, or a set of one byte a sign. */
import { decodeCodePage, likeliestCodePage, type CodePage } from './code-pages';

/** `mixed` = UTF-8 with signs in between that are none, read as Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed' | CodePage;

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** True when neither a byte order mark nor valid UTF-8 says so. */
	readonly isGuess: boolean;
}

/** With more signs than this that are no UTF-8, and hardly any that are, the rest is not looked at. */
const MOST_STRAY_SIGNS = 1000;

/**
 * The text of a file. A byte order mark decides; without one, a zero in every other byte means
 * UTF-16, valid UTF-8 is UTF-8, UTF-8 in which single signs are not is both, and anything else is the
 * set of one byte a sign that fits best, mostly Windows-1252 (Danish Excel). Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	// Old systems end a file with this sign.
	if (bytes.at(-1) === 0x1a) return decodeText(bytes.subarray(0, -1));
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
		return { text: decodeLoosely(bytes.subarray(3), 'utf-8'), encoding: 'utf-8', isGuess: false };
	}
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return decodeUtf16(bytes.subarray(2), 'utf-16le', false);
	if (bytes[0] === 0xfe && bytes[1] === 0xff)
		return decodeUtf16(bytes.subarray(2), 'utf-16be', false);
	const wide = wideByteOrder(bytes);
	if (wide) return decodeUtf16(bytes, wide, true);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text, encoding: 'utf-8', isGuess: false };
	} catch {
		const mixed = decodeMixed(bytes);
		if (mixed !== null) return { text: mixed, encoding: 'mixed', isGuess: true };
		const page = likeliestCodePage(bytes);
		return { text: decodeCodePage(bytes, page), encoding: page, isGuess: true };
	}
}

/**
 * UTF-8 with the bytes that are none of it as Windows-1252: a file that two programs have written to,
 * or that was cut in the middle of a sign. Null where not one sign of several bytes is UTF-8.
 */
function decodeMixed(bytes: Uint8Array): string | null {
	const singles: number[] = [];
	let signs = 0;
	for (let at = 0; at < bytes.length;) {
		const length = utf8Length(bytes, at);
		if (length === 0) singles.push(at);
		else if (length > 1) signs++;
		// Signs of another set pass for one of UTF-8 now and then.
		if (singles.length > MOST_STRAY_SIGNS && signs * 10 < singles.length) return null;
		at += Math.max(1, length);
	}
	if (signs === 0 || signs * 10 < singles.length) return null;
	const parts: string[] = [];
	let start = 0;
	for (const at of singles) {
		parts.push(decodeLoosely(bytes.subarray(start, at), 'utf-8'));
		parts.push(decodeCodePage(bytes.subarray(at, at + 1), 'windows-1252'));
		start = at + 1;
	}
	parts.push(decodeLoosely(bytes.subarray(start), 'utf-8'));
	return parts.join('');
}

/** Bytes of the sign that starts here in UTF-8; 0 = none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
	const first = bytes[at]!;
	if (first < 0x80) return 1;
	const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first > 0xf4) return 0;
	for (let next = 1; next < length; next++) {
		if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	return length;
}

/** True when a text holds what no text file holds: it is some other kind of file. */
export function looksBinary(text: string): boolean {
	const sample = text.slice(0, 4096);
	let controls = 0;
	for (let at = 0; at < sample.length; at++) {
		const code = sample.charCodeAt(at);
		if (code === 0) return true;
		if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls++;
	}
	return controls > sample.length / 20;
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decodeUtf16(
	bytes: Uint8Array,
	encoding: 'utf-16le' | 'utf-16be',
	isGuess: boolean
): DecodedText {
	return { text: decodeLoosely(bytes, encoding), encoding, isGuess };
}

function wideByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const end = Math.min(bytes.length, 2048) & ~1;
	if (end < 4) return null;
	let evenZeros = 0;
	let oddZeros = 0;
	for (let at = 0; at < end; at += 2) {
		if (bytes[at] === 0) evenZeros++;
		if (bytes[at + 1] === 0) oddZeros++;
	}
	const most = (end / 2) * 0.7;
	if (oddZeros > most && evenZeros === 0) return 'utf-16le';
	if (evenZeros > most && oddZeros === 0) return 'utf-16be';
	return null;
}
