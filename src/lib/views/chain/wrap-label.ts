/** A label broken into lines of a width, for text in a picture, where nothing breaks it by itself. */

/** Widths of letters in ems of the program's sans, by kind; a little wide rather than too narrow. */
const NARROW = new Set([...'iIljtfr.,:;|!()[]/\'’" -']);
const WIDE = new Set([...'mwMWÆæ@%']);

/** A shorter part of a word does not stand at the end of a line. */
const SHORTEST_HEAD = 4;

/** Estimated width of a text in pixels. */
export function textWidth(text: string, fontSize: number): number {
	let ems = 0.1;
	for (const letter of text) {
		if (NARROW.has(letter)) ems += 0.34;
		else if (WIDE.has(letter)) ems += 0.9;
		else ems += letter >= 'A' && letter <= 'Å' && letter === letter.toUpperCase() ? 0.72 : 0.6;
	}
	return ems * fontSize;
}

/**
 * At most `maxLines` lines, broken between words, a word that is too long broken with a hyphen; what
 * does not fit ends in `…`.
 */
export function wrapLabel(
	label: string,
	width: number,
	fontSize: number,
	maxLines: number
): string[] {
	const fits = (text: string) => textWidth(text, fontSize) <= width;
	const lines: string[] = [];
	let line = '';
	const words = label.trim().split(/\s+/);
	for (let word = words.shift(); word !== undefined; word = words.shift()) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
		} else if (line !== '' && fits(word)) {
			lines.push(line);
			line = word;
		} else {
			// Too long for a line of its own: what fits goes after the word before it.
			const before = line === '' ? '' : `${line} `;
			const head = headThatFits(word, (text) => fits(before + text));
			if (before !== '' && head.length < SHORTEST_HEAD) {
				lines.push(line);
				words.unshift(word);
			} else {
				lines.push(`${before}${head}-`);
				words.unshift(word.slice(head.length));
			}
			line = '';
		}
	}
	if (line !== '') lines.push(line);
	if (lines.length <= maxLines) return lines;
	const kept = lines.slice(0, maxLines);
	kept[maxLines - 1] = shortened(`${kept[maxLines - 1]} `, fits);
	return kept;
}

/** One line, ending in `…` where it does not fit. */
export function cutLabel(label: string, width: number, fontSize: number): string {
	const fits = (text: string) => textWidth(text, fontSize) <= width;
	return fits(label) ? label : shortened(label, fits);
}

/** What compounds of the field end in; a long word is broken before the last of them that fits. */
const ENDINGS =
	/(?=grupp|forum|fora|udvalg|styrels|center|netværk|sekretariat|kvarter|ledels|organ)/g;

function headThatFits(word: string, fits: (text: string) => boolean): string {
	const isRoom = (length: number) => length > 2 && fits(`${word.slice(0, length)}-`);
	const seams = [...word.matchAll(ENDINGS)].map(({ index }) => index).filter(isRoom);
	const seam = seams.at(-1);
	if (seam !== undefined) return word.slice(0, seam);
	let length = word.length - 2;
	while (length > 1 && !fits(`${word.slice(0, length)}-`)) length--;
	return word.slice(0, Math.max(1, length));
}

function shortened(text: string, fits: (text: string) => boolean): string {
	let cut = text.replace(/-? ?$/, '');
	while (cut.length > 1 && !fits(`${cut}…`)) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}
