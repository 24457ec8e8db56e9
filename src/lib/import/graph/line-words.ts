/** The words of a line: split at spaces and, where asked, commas; quotes hold a word together. */

export interface Word {
	readonly text: string;
	readonly isQuoted: boolean;
}

/** @param splitsAtCommas false where a comma may stand in a word, as in a decimal number */
export function lineWords(line: string, splitsAtCommas = false): Word[] {
	const words: Word[] = [];
	const gap = splitsAtCommas ? /[\s,]/ : /\s/;
	let at = 0;
	while (at < line.length) {
		const sign = line[at]!;
		if (gap.test(sign)) {
			at++;
			continue;
		}
		if (sign === '"' || sign === "'") {
			const end = line.indexOf(sign, at + 1);
			// An apostrophe without its pair is part of a name.
			if (end > 0 && (sign === '"' || end + 1 === line.length || gap.test(line[end + 1]!))) {
				words.push({ text: line.slice(at + 1, end), isQuoted: true });
				at = end + 1;
				continue;
			}
		}
		let end = at + 1;
		while (end < line.length && !gap.test(line[end]!)) end++;
		words.push({ text: line.slice(at, end), isQuoted: false });
		at = end;
	}
	return words;
}

/** The lines of a text with their numbers, without the line ends. */
export function textLines(text: string): { readonly number: number; readonly text: string }[] {
	return text.split(/\r\n|\n|\r/).map((line, place) => ({ number: place + 1, text: line }));
}

/** A plain number of a data file, with a point or a comma; null = it is none. */
export function numberOf(text: string): number | null {
	const plain = text.replace(',', '.');
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
