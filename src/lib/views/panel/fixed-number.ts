/** Numbers with the same decimals all through a column, so that they can be compared at a glance. */
import { LOCALES, type Language } from '../../i18n/language';

/** A number with exactly `digits` decimals. */
export function fixedNumber(value: number, language: Language, digits: number): string {
	return new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(value);
}

/** A share 0-1 as per cent with exactly `digits` decimals. */
export function fixedShare(share: number, language: Language, digits: number): string {
	return new Intl.NumberFormat(LOCALES[language], {
		style: 'percent',
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(share);
}
