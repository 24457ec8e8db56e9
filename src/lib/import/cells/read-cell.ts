/** Cells -> values: numbers, yes and no, steps, as Danes and English people write them. */
import { foldWord, STEPS, type Step } from '../../model/taxonomy';

export type DecimalMark = ',' | '.';

/** A number, or null when the text is not one. Never NaN or infinite. */
export function readNumber(text: string, decimalMark: DecimalMark): number | null {
	let plain = text.replace(/[\s\u00a0\u202f']/g, '');
	if (decimalMark === ',') {
		if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) plain = plain.replaceAll('.', '');
		plain = plain.replace(',', '.');
	} else if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) {
		plain = plain.replaceAll(',', '');
	} else if (/^[+-]?\d+,\d+$/.test(plain)) {
		plain = plain.replace(',', '.');
	}
	if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
	const number = Number(plain);
	return Number.isFinite(number) ? number : null;
}

const YES = new Set(['true', 'ja', 'yes', 'x', '1', 'sand', 'sandt', 'j', 'y', '✓']);
const NO = new Set(['false', 'nej', 'no', '0', 'falsk', 'n']);

/** Yes or no in either language, or null when the text says neither. */
export function readBoolean(text: string): boolean | null {
	const word = foldWord(text);
	return YES.has(word) ? true : NO.has(word) ? false : null;
}

const DIRECTED = new Set(['directed', 'rettet', 'ensidig', 'one-way']);
const UNDIRECTED = new Set(['undirected', 'mutual', 'urettet', 'gensidig', 'begge', 'both']);

/** True when the text speaks of direction: `Directed`, `undirected`, `mutual`, `gensidig`. */
export function isDirectionWord(text: string): boolean {
	const word = foldWord(text);
	return DIRECTED.has(word) || UNDIRECTED.has(word);
}

/** Whether a tie is directed: a direction word, or yes and no. Null when the text says neither. */
export function readDirected(text: string): boolean | null {
	const word = foldWord(text);
	if (DIRECTED.has(word)) return true;
	if (UNDIRECTED.has(word)) return false;
	return readBoolean(text);
}

const STEP_WORDS = new Map<string, Step>([
	['vidensdeling', 1],
	['knowledge sharing', 1],
	['negativ koordinering', 2],
	['negative coordination', 2],
	['positiv koordinering', 3],
	['positive coordination', 3],
	['fælles innovation', 4],
	['fælles nyskabelse', 4],
	['joint innovation', 4]
]);

/**
 * A step of the ladder: `3`, `trin 3`, `3 - …` or its name. Null when it is none of the four; `2.5`
 * and `2-3` are none.
 */
export function readStep(text: string): Step | null {
	const word = foldWord(text);
	const named = STEP_WORDS.get(word.replaceAll('-', ' '));
	if (named) return named;
	const digits =
		/^(?:trin|step)?\s*(\d+)(?:[.,]0+)?(?=$|[.:)]$|\s*[.:)–-]\s*[^\d\s]|\s+[^\d\s.:)–-])/.exec(
			word
		)?.[1];
	return STEPS.find((step) => digits === String(step)) ?? null;
}

const NO_MARKS = new Set([
	'',
	'0',
	'-',
	'–',
	'—',
	'nej',
	'no',
	'false',
	'falsk',
	'n',
	'0,0',
	'0.0'
]);

/** True when a cell of a matrix says that there is something: anything but empty, zero, a dash or no. */
export function isMark(text: string): boolean {
	return !NO_MARKS.has(foldWord(text));
}
