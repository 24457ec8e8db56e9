/** Times and sizes of storage as the languages write them. */
import { LOCALES, type Language } from './language';

const UNITS = [
	['year', 365 * 86_400_000],
	['month', 30 * 86_400_000],
	['week', 7 * 86_400_000],
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
] as const;

/** "3 minutes ago", "yesterday", "now". Both in milliseconds since 1970. */
export function formatAgo(atMs: number, nowMs: number, language: Language): string {
	const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
	const passedMs = Math.max(0, nowMs - atMs);
	for (const [unit, unitMs] of UNITS) {
		if (passedMs >= unitMs) return format.format(-Math.floor(passedMs / unitMs), unit);
	}
	return format.format(0, 'second');
}

/** "22 Nov 2026, 14.05". */
export function formatDateTime(atMs: number, language: Language): string {
	return new Intl.DateTimeFormat(LOCALES[language], {
		dateStyle: 'medium',
		timeStyle: 'short'
	}).format(atMs);
}

/** "1.2 MB"; less than 0.1 MB in whole kB. */
export function formatBytes(bytes: number, language: Language): string {
	const isSmall = bytes < 100_000;
	return new Intl.NumberFormat(LOCALES[language], {
		style: 'unit',
		unit: isSmall ? 'kilobyte' : 'megabyte',
		maximumFractionDigits: isSmall ? 0 : 1
	}).format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000);
}
