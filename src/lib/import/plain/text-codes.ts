/** The signs of a text as numbers in an array, which are read faster than those of a string. */

/** By place in the text: the UTF-16 code that stands there. */
export type TextCodes = Uint8Array | Uint16Array;

/**
 * The codes of a text.
 *
 * @param bytes the file behind the text, or null; it serves as it is where each byte is one sign
 */
export function textCodes(text: string, bytes: Uint8Array | null): TextCodes {
	// Valid UTF-8 of as many bytes as signs has only signs of one byte.
	if (bytes !== null && bytes.length === text.length) return bytes;
	const codes = new Uint16Array(text.length);
	for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
	return codes;
}

/** The same memory to be read several bytes at once; null where a sign is more than a byte. */
export function viewOf(codes: TextCodes): DataView | null {
	if (!(codes instanceof Uint8Array)) return null;
	return new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
}
