/** The key to a pseudonymised copy: which code is whom. Kept apart from the copy, as a file of its own. */
import Papa from 'papaparse';
import { unescapeFormula } from '../../model/table-schema';
import { sha256 } from './sha256';
import { writeCsv } from '../project/tabular-data-package';

const CODED_TABLES = [
	'actors',
	'organisations',
	'forums',
	'initiatives',
	'districts',
	'sectors'
] as const;
export type CodedTable = (typeof CODED_TABLES)[number];

export interface KeyRow {
	readonly table: CodedTable;
	readonly code: string;
	readonly id: string;
	readonly label: string;
}

export interface PseudonymKey {
	/** What the codes are dealt from; without it nobody can work them out again. */
	readonly secret: string;
	readonly rows: readonly KeyRow[];
}

const HEADINGS = ['table', 'code', 'id', 'label'];
/** First column of the row that carries the secret. */
const SECRET_ROW = 'key';

/** A key without rows. @param secret many random signs; the same ones give the same codes */
export function newKey(secret: string): PseudonymKey {
	return { secret, rows: [] };
}

/** What copy and key are both marked with, so that they can be told to belong together. */
export function keyMark(key: PseudonymKey): string {
	return sha256(`mark\n${key.secret}`).slice(0, 8);
}

/** The key as CSV. The secret stands in its first row. */
export function writeKey(key: PseudonymKey): string {
	return writeCsv(HEADINGS, [
		[SECRET_ROW, keyMark(key), key.secret, ''],
		...key.rows.map(({ table, code, id, label }) => [table, code, id, label])
	]);
}

/** A key file as it was written, or as a spreadsheet has saved it again; null = it is not a key. */
export function readKey(text: string): PseudonymKey | null {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [headings, ...lines] = data;
	if (!headings || !HEADINGS.every((heading, place) => headings[place]?.trim() === heading)) {
		return null;
	}
	let secret: string | null = null;
	const rows: KeyRow[] = [];
	for (const line of lines) {
		const [table = '', code = '', id = '', label = ''] = line.map(unescapeFormula);
		if (table === SECRET_ROW) secret = id;
		else if (isCodedTable(table) && code !== '' && id !== '') {
			rows.push({ table, code, id, label });
		}
	}
	return secret === null || secret === '' ? null : { secret, rows };
}

function isCodedTable(word: string): word is CodedTable {
	return (CODED_TABLES as readonly string[]).includes(word);
}
