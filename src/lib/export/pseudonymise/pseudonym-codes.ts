/** Codes in the place of names: dealt from the secret of a key, the same every time. */
import type { CodedTable, KeyRow, PseudonymKey } from './pseudonym-key';
import { sha256 } from './sha256';

export interface Coded {
	readonly id: string;
	readonly label: string;
	/** Letters before the number. */
	readonly prefix: string;
}

/**
 * A code for each row, `A-017`: the number follows from the secret and the id alone, so it says
 * nothing of the order of the rows. Rows that the key knows keep their code; others get one that it
 * does not use. Ids that differ have codes that differ.
 *
 * @param isTaken says whether a code must not be used, because the original has it
 * @returns id -> code
 */
export function dealCodes(
	table: CodedTable,
	rows: readonly Coded[],
	key: PseudonymKey,
	isTaken: (code: string) => boolean
): Map<string, string> {
	const codes = new Map<string, string>();
	const used = new Set(key.rows.filter((row) => row.table === table).map(({ code }) => code));
	const known = new Map(
		key.rows.filter((row) => row.table === table).map(({ id, code }) => [id, code])
	);
	const waiting: (Coded & { readonly hash: string })[] = [];
	for (const row of rows) {
		const code = known.get(row.id);
		if (code !== undefined && !isTaken(code)) codes.set(row.id, code);
		else waiting.push({ ...row, hash: sha256(`${table}\n${key.secret}\n${row.id}`) });
	}
	// By hash, so that who gets the next free number does not hang on the order of the rows either.
	waiting.sort((a, b) => (a.hash < b.hash ? -1 : 1));
	for (const { id, prefix, hash } of waiting) {
		const code = freeCode(
			prefix,
			hash,
			rows.length,
			(sought) => used.has(sought) || isTaken(sought)
		);
		used.add(code);
		codes.set(id, code);
	}
	return codes;
}

/** Twice as many numbers as rows at least, so that a free one is never far. */
function freeCode(
	prefix: string,
	hash: string,
	rows: number,
	isUsed: (code: string) => boolean
): string {
	for (let digits = Math.max(3, String(2 * rows).length); ; digits++) {
		const numbers = 10 ** digits - 1;
		const first = parseInt(hash.slice(0, 12), 16) % numbers;
		for (let step = 0; step < numbers; step++) {
			const number = ((first + step) % numbers) + 1;
			const code = `${prefix}-${String(number).padStart(digits, '0')}`;
			if (!isUsed(code)) return code;
		}
	}
}

/** A prefix that no id of the original has before a number, so that a code is never taken for one. */
export function freePrefix(wanted: string, originals: Iterable<string>): string {
	const taken = new Set<string>();
	for (const id of originals) {
		const letters = /^(\p{L}+)-?\d+$/u.exec(id)?.[1];
		if (letters !== undefined) taken.add(letters.toUpperCase());
	}
	let prefix = wanted;
	while (taken.has(prefix)) prefix += 'X';
	return prefix;
}

/**
 * Two letters a sector, `KO`, each sector its own; more where two are not enough. Never three first:
 * a spreadsheet reads `MAR-017` as a day in March.
 */
export function sectorPrefixes(labels: ReadonlyMap<string, string>): Map<string, string> {
	const prefixes = new Map<string, string>();
	const used = new Set<string>();
	for (const [sector, label] of labels) {
		const letters = label
			.toUpperCase()
			.replaceAll('Æ', 'AE')
			.replaceAll('Ø', 'OE')
			.replaceAll('Å', 'AA')
			.normalize('NFD')
			.replace(/[^A-Z]/g, '');
		const base = letters.slice(0, 2).padEnd(2, 'S');
		let prefix = base;
		for (let number = 2; used.has(prefix); number++) prefix = `${base}${number}`;
		used.add(prefix);
		prefixes.set(sector, prefix);
	}
	return prefixes;
}

/** The key with the rows of a copy: those it had, and the new ones. */
export function extendKey(key: PseudonymKey, rows: readonly KeyRow[]): PseudonymKey {
	const place = ({ table, id }: KeyRow) => JSON.stringify([table, id]);
	const all = new Map(key.rows.map((row) => [place(row), row]));
	for (const row of rows) all.set(place(row), row);
	return { secret: key.secret, rows: [...all.values()] };
}
