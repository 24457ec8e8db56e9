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
	const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
	return withMinus(format.format(value));
}

/** A number with exactly `digits` decimals, so that a column of them can be compared at a glance. */
export function formatFixed(value: number, language: Language, digits: number): string {
	const format = new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	return withMinus(format.format(value));
}

/** The minus sign of print, as wide as a plus, in place of the hyphen. */
function withMinus(text: string): string {
	return text.replace('-', '−');
}

/** A share 0-1 as whole per cent. */
export function formatShare(share: number, language: Language): string {
	const format = new Intl.NumberFormat(LOCALES[language], {
		style: 'percent',
		maximumFractionDigits: 0
	});
	return withMinus(format.format(share));
}

/** "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** Orders labels as the language does (Danish: Aa as Å, after Ø). */
export function compareLabels(language: Language): (a: string, b: string) => number {
	return new Intl.Collator(LOCALES[language], { numeric: true }).compare;
}
