import { escapeFormulaText } from '../../lib/model/table-schema';

/**
 * A table as comma-separated values (RFC 4180, `\n`, point as decimal sign). Text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers are written as they are.
 */
export function csvText(
	headings: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	return [headings, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = escapeFormulaText(value);
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
