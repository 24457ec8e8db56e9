/**
 * Letters that were broken before the file was saved: another program has read its signs in the wrong set,
 * and no set brings them back.
 */
import type { IssueList } from '../issue-list';
import type { RawTable } from '../raw-table';

/** A sign in place of one that was lost, and `ø` and its like as their two bytes: `Ã¸`. */
const DAMAGE = /\ufffd|Ã[¥¦¸…†˜©¼¶¤]/;

/**
 * Tells once a table where the first broken letters stand and how many cells have some.
 *
 * @param text the text behind the table; null = a sheet
 */
export function tellDamagedLetters(raw: RawTable, text: string | null, issues: IssueList): void {
	// Most texts have neither sign, which is soon seen.
	if (text !== null && !text.includes('\ufffd') && !text.includes('Ã')) return;
	if (text !== null && !DAMAGE.test(text)) return;
	const damaged: { row: number | null; column: string | null; value: string }[] = [];
	const look = (row: number | null, cell: string, at: number) => {
		if (!DAMAGE.test(cell)) return;
		const column = raw.headings[at] ?? null;
		damaged.push({ row, column, value: cell.trim().slice(0, 60) });
	};
	for (const [at, heading] of raw.headingsAsWritten.entries()) look(null, heading, at);
	for (const { row, cells } of raw.rows) {
		for (const [at, cell] of cells.entries()) look(row, cell, at);
	}
	const [first] = damaged;
	if (first === undefined) return;
	const sheet: Record<string, string> = raw.sheet === null ? {} : { sheet: raw.sheet };
	const details = { ...sheet, count: damaged.length };
	issues.warn('letters-damaged', { file: raw.file, ...first, details });
}
