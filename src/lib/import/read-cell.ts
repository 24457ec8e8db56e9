/** Cells -> values: numbers, yes and no, dates, steps, as Danes and English people write them. */
import { isPartialDate } from '../model/period';
import { foldWord, STEPS, type Step } from '../model/taxonomy';

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

/** A step of the ladder: `3`, `trin 3`, `3 - …` or its name. Null when it is none of the four. */
export function readStep(text: string): Step | null {
	const word = foldWord(text);
	const named = STEP_WORDS.get(word);
	if (named) return named;
	const digits = /^(?:trin|step)?\s*(\d+)(?:[.,]0+)?(?=$|[\s.:)–-])/.exec(word)?.[1];
	return STEPS.find((step) => digits === String(step)) ?? null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * A year, a month or a day as `2019`, `2019-03` or `2019-03-31`, read from the ways in which Danes
 * write dates (`31-12-2019`, `31.12.2019`, `31/12/2019`, `31. december 2019`, `12/2019`), from
 * timestamps and from Excel's day numbers. Null when the text is not a date that exists.
 */
export function readPartialDate(text: string): string | null {
	const plain = foldWord(text);
	if (isPartialDate(plain)) return existingDate(plain);
	const year = /^(\d{4})[.,]0+$/.exec(plain);
	if (year) return year[1]!;
	const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ]\d{2}:\d{2}.*)?$/.exec(plain);
	if (iso) return toDate(iso[1], iso[2], iso[3]);
	const danish = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(plain);
	if (danish) return toDate(danish[3], danish[2], danish[1]);
	const month = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(plain);
	if (month) return toDate(month[2], month[1], undefined);
	const words = /^(?:(\d{1,2})\.?\s+)?([a-zæøå]{3,9})\.?\s+(\d{4})$/.exec(plain);
	if (words) return toDate(words[3], monthNumber(words[2]!), words[1]);
	const days = /^\d{5}$/.test(plain) ? Number(plain) : 0;
	// Excel counts days from 30 December 1899; these bounds are 1954 and 2064.
	if (days >= 20_000 && days < 60_000) {
		return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
	}
	return null;
}

function monthNumber(word: string): string | undefined {
	const english = word.startsWith('may') ? 'maj' : word.startsWith('oct') ? 'okt' : word;
	const index = MONTHS.findIndex((month) => english.startsWith(month));
	return index < 0 ? undefined : String(index + 1);
}

function toDate(
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
): string | null {
	if (!year || !month) return null;
	const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
	const date = parts.join('-');
	return isPartialDate(date) ? existingDate(date) : null;
}

function existingDate(date: string): string | null {
	if (date.length < 10) return date;
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const last = month === 2 && !isLeap ? 28 : lastDay;
	return day <= last ? date : null;
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
