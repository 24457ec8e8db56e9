/** Numbers with the same decimals all through a column, so that they can be compared at a glance. */
import { formatFixed, LOCALES, type Language } from '../../i18n/language';

/** A number with exactly `digits` decimals. */
export function fixedNumber(value: number, language: Language, digits: number): string {
	return formatFixed(value, language, digits);
}

/** A share 0-1 as per cent with exactly `digits` decimals. */
export function fixedShare(share: number, language: Language, digits: number): string {
	return new Intl.NumberFormat(LOCALES[language], {
		style: 'percent',
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(share);
}

/** The same with its sign: a plus, or the minus that is as wide. */
export function signedNumber(value: number, language: Language, digits: number): string {
	const text = fixedNumber(Math.abs(value), language, digits);
	// What is zero as it is written has no sign.
	if (Number(Math.abs(value).toFixed(digits)) === 0) return text;
	return `${value < 0 ? '−' : '+'}${text}`;
}
