/** Bytes -> text, whatever the spreadsheet wrote: UTF-8, UTF-16 or Windows-1252. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** True when neither a byte order mark nor valid UTF-8 says so. */
	readonly isGuess: boolean;
}

/** Bytes 0x80-0x9F of Windows-1252; the five that it leaves open stay control characters. */
const WINDOWS_1252_HIGH = [
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
	0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
	0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178
];

/**
 * The text of a file. A byte order mark decides; without one, a zero in every other byte means
 * UTF-16, valid UTF-8 is UTF-8, and anything else Windows-1252 (Danish Excel). Never throws.
 * The own table stands here because the platform's decoder for Windows-1252 differs between Node
 * and browsers.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
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
		return { text: decodeWindows1252(bytes), encoding: 'windows-1252', isGuess: true };
	}
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

function decodeWindows1252(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let start = 0; start < bytes.length; start += 8192) {
		const codes: number[] = [];
		for (const byte of bytes.subarray(start, start + 8192)) {
			codes.push(byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH[byte - 0x80]! : byte);
		}
		parts.push(String.fromCharCode(...codes));
	}
	return parts.join('');
}
