/** The languages of the screen, the report and the command line, and how they write numbers and lists. */

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Locale tags for numbers, dates and sorting. */
export const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** True for a language code the program speaks. */
export function isLanguage(value: string): value is Language {
	return (LANGUAGES as readonly string[]).includes(value);
}

/** A number as the language writes it, with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 0): string {
	return write(value, language, { maximumFractionDigits: digits });
}

/** A number with exactly `digits` decimals, so that a column of them can be compared at a glance. */
export function formatFixed(value: number, language: Language, digits: number): string {
	return write(value, language, exactly(digits));
}

/** The same with a plus or a minus in front; what is zero as it is written has neither. */
export function formatSigned(value: number, language: Language, digits: number): string {
	return write(value, language, { ...exactly(digits), signDisplay: 'exceptZero' });
}

/** A share 0-1 as per cent, with at most `digits` decimals. */
export function formatShare(share: number, language: Language, digits = 0): string {
	return write(share, language, { style: 'percent', maximumFractionDigits: digits });
}

/** A share 0-1 as per cent with exactly `digits` decimals. */
export function formatFixedShare(share: number, language: Language, digits: number): string {
	return write(share, language, { style: 'percent', ...exactly(digits) });
}

function exactly(digits: number): Intl.NumberFormatOptions {
	return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** With the minus sign of print, as wide as a plus, in place of the hyphen; never a minus before zero. */
function write(value: number, language: Language, options: Intl.NumberFormatOptions): string {
	const format = new Intl.NumberFormat(LOCALES[language], { signDisplay: 'negative', ...options });
	return format.format(value).replace('-', '−');
}

/** "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** "a, b or c". */
export function formatAlternatives(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(items);
}

/** Orders labels as the language does (Danish: Aa as Å, after Ø). */
export function compareLabels(language: Language): (a: string, b: string) => number {
	return new Intl.Collator(LOCALES[language], { numeric: true }).compare;
}
