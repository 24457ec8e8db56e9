/** Cells -> partial dates, as Danes, English people and spreadsheets write them. */
import { isPartialDate } from '../../model/period';
import { foldWord } from '../../model/taxonomy';

/** Names of the months in Danish and English; three or four letters of one will do. */
const MONTHS: readonly (readonly string[])[] = [
	['januar', 'january'],
	['februar', 'february'],
	['marts', 'march'],
	['april'],
	['maj', 'may'],
	['juni', 'june'],
	['juli', 'july'],
	['august'],
	['september'],
	['oktober', 'october'],
	['november'],
	['december']
];

const SEPARATOR = '\\s?[-/.]\\s?';
/** From here on a year of two digits is one of the last century, as in a spreadsheet on Windows. */
const CENTURY_TURN = 50;
/** `søndag den`, `d.` before a day. */
const BEFORE_DAY = /^(?:[a-zæøå]+(?:dag|day),?\s+)?(?:(?:den|d\.?|the)\s*(?=\d))?/;
const TIME =
	/(?:[t ]|,\s)\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/;

type Parts = readonly [
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
];

/** The ways of writing, each with the year, the month and the day that it stands for. */
const WAYS: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Parts])[] = [
	// 2019-3-31, 2019/03, 20190331
	[/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, ([year, month, day]) => [year, month, day]],
	[/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([year, month, day]) => [year, month, day]],
	// 31-12-2019, 31/12 2019, 31.12.19
	[
		new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})(?:${SEPARATOR}|\\s)(\\d{4}|\\d{2})$`),
		([day, month, year]) => [year, month, day]
	],
	// 12/2019
	[new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{4})$`), ([month, year]) => [year, month, undefined]],
	// 31. december 2019, 31-dec-19, marts 2019
	[
		/^(?:(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+)?([a-zæøå]{3,9})\.?[\s-]+(\d{4})$/,
		([day, month, year]) => [year, monthNumber(month), day]
	],
	[
		/^(\d{1,2})\.?[\s-]+([a-zæøå]{3,9})\.?[\s-]+(\d{2})$/,
		([day, month, year]) => [year, monthNumber(month), day]
	],
	// March 31, 2019
	[
		/^([a-zæøå]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/,
		([month, day, year]) => [year, monthNumber(month), day]
	]
];

/**
 * A year, a month or a day as `2019`, `2019-03` or `2019-03-31`, read from the ways in which Danes
 * write dates (`31-12-2019`, `31.12.19`, `31/12 2019`, `31. december 2019`, `12/2019`), from
 * timestamps and from a spreadsheet's day numbers. The day always goes before the month. Null when
 * the text is not a date that exists.
 */
export function readPartialDate(text: string): string | null {
	const written = foldWord(text);
	if (isPartialDate(written)) return existingDate(written);
	const year = /^(\d{4})[.,]0+$/.exec(written);
	if (year) return year[1]!;
	const parts = partsOf(withoutTime(written));
	if (parts !== null) return toDate(parts);
	const days = /^(\d{5})(?:[.,]\d+)?$/.exec(written)?.[1];
	return days === undefined ? null : dayOfNumber(Number(days));
}

/** True for a text that is written as a date and names a day or month that no calendar has. */
export function isImpossibleDate(text: string): boolean {
	const written = withoutTime(foldWord(text));
	const looksWhole = /^\d{4}-\d{2}(-\d{2})?$/.test(written) || partsOf(written) !== null;
	return looksWhole && readPartialDate(text) === null;
}

function withoutTime(written: string): string {
	return written.replace(TIME, '').replace(BEFORE_DAY, '');
}

function partsOf(written: string): Parts | null {
	for (const [way, read] of WAYS) {
		const groups = way.exec(written)?.slice(1);
		if (groups === undefined) continue;
		const parts = read(groups);
		if (parts[1] !== undefined) return parts;
	}
	return null;
}

function monthNumber(word: string | undefined): string | undefined {
	if (word === undefined) return undefined;
	const isName = (name: string) =>
		name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word));
	const index = MONTHS.findIndex((names) => names.some(isName));
	return index < 0 ? undefined : String(index + 1);
}

function toDate([year, month, day]: Parts): string | null {
	if (year === undefined || month === undefined) return null;
	const century = year.length > 2 ? '' : Number(year) < CENTURY_TURN ? '20' : '19';
	const parts = [century + year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
	const date = parts.join('-');
	return isPartialDate(date) ? existingDate(date) : null;
}

/** Excel counts days from 30 December 1899; the bounds are 1954 and 2064. */
function dayOfNumber(days: number): string | null {
	if (days < 20_000 || days >= 60_000) return null;
	return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function existingDate(date: string): string | null {
	if (date.length < 10) return date;
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const last = month === 2 && !isLeap ? 28 : lastDay;
	return day <= last ? date : null;
}
