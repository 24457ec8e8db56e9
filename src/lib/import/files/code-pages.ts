/**
 * Character sets of one byte a sign, as old spreadsheets write them. The tables stand here because the
 * platform's decoders differ between Node and browsers, or are not there.
 */

export type CodePage = 'windows-1252' | 'macintosh' | 'cp850';

/** Bytes 0x80-0xFF; the five that Windows-1252 leaves open stay control characters. */
const HIGH_SIGNS: Readonly<Record<CodePage, string>> = {
	'windows-1252': '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' + latin1(0xa0, 0xff),
	macintosh:
		'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
		'¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
	cp850:
		'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
		'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
};

const codesOf = (signs: string) =>
	Uint16Array.from({ length: 128 }, (_, at) => signs.charCodeAt(at));
const HIGH_CODES: Readonly<Record<CodePage, Uint16Array>> = {
	'windows-1252': codesOf(HIGH_SIGNS['windows-1252']),
	macintosh: codesOf(HIGH_SIGNS.macintosh),
	cp850: codesOf(HIGH_SIGNS.cp850)
};

function latin1(first: number, last: number): string {
	return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

/** Letters of Danish names; æ stands where Windows-1252 has quotation marks. */
const TELLING = 'øåØÅ';

/**
 * The set in which the most signs beyond Basic Latin are letters of Danish names; Windows-1252, that of
 * Danish Excel, where none stands out.
 */
export function likeliestCodePage(bytes: Uint8Array): CodePage {
	const counts = new Uint32Array(128);
	for (const byte of bytes) if (byte >= 0x80) counts[byte - 0x80]!++;
	const pages = Object.keys(HIGH_SIGNS) as CodePage[];
	const scoreOf = (page: CodePage) => {
		let score = 0;
		for (const [at, count] of counts.entries()) {
			if (TELLING.includes(HIGH_SIGNS[page][at]!)) score += count;
		}
		return score;
	};
	return pages.reduce((best, page) => (scoreOf(page) > scoreOf(best) ? page : best));
}

/** The text of bytes in a set of one byte a sign. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
	const high = HIGH_CODES[page];
	const parts: string[] = [];
	for (let start = 0; start < bytes.length; start += 8192) {
		const codes: number[] = [];
		for (const byte of bytes.subarray(start, start + 8192)) {
			codes.push(byte >= 0x80 ? high[byte - 0x80]! : byte);
		}
		parts.push(String.fromCharCode(...codes));
	}
	return parts.join('');
}
