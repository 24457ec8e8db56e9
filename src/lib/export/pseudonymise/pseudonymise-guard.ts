/** Finds in a text what a copy must not hold: words of the original, and ways to reach a person. */
import type { Dataset, TableName } from '../../model/dataset';
import { TABLES } from '../../model/dataset';

/** Shorter words stand in too many others by chance to be looked for inside a text. */
export const SHORTEST_SOUGHT = 4;

export interface Guard {
	/** The words that stand in a text, whatever its case; a short word only where it is the whole text. */
	readonly find: (text: string) => readonly string[];
	/** The words looked for. */
	readonly words: readonly string[];
}

/**
 * A guard over words. Cost of a search: about the length of the text.
 *
 * @param words as they stand in the original
 */
export function guardAgainst(words: Iterable<string>): Guard {
	const whole = new Map<string, string>();
	const byStart = new Map<string, string[]>();
	const kept: string[] = [];
	for (const word of words) {
		const folded = fold(word);
		if (folded === '' || whole.has(folded)) continue;
		whole.set(folded, word);
		kept.push(word);
		if (folded.length < SHORTEST_SOUGHT) continue;
		const start = folded.slice(0, SHORTEST_SOUGHT);
		const known = byStart.get(start);
		if (known) known.push(folded);
		else byStart.set(start, [folded]);
	}
	const answers = new Map<string, readonly string[]>();
	const search = (text: string): readonly string[] => {
		const folded = fold(text);
		const found = new Set<string>();
		const same = whole.get(folded);
		if (same !== undefined && !/^\d{1,3}$/.test(folded)) found.add(same);
		for (let place = 0; place + SHORTEST_SOUGHT <= folded.length; place++) {
			for (const word of byStart.get(folded.slice(place, place + SHORTEST_SOUGHT)) ?? []) {
				if (folded.startsWith(word, place)) found.add(whole.get(word)!);
			}
		}
		return [...found];
	};
	return {
		words: kept,
		find(text) {
			let known = answers.get(text);
			if (!known) answers.set(text, (known = search(text)));
			return known;
		}
	};
}

/** A text as it is compared: composed, white space folded, lower case. */
export function fold(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

export type ContactKind = 'email' | 'phone' | 'civil-number';

/** Anything with an at sign between signs that an address may have. */
const EMAIL = /[^\s@<>()[\]",;:|]+@[^\s@<>()[\]",;:|]+/u;
/** Day, month, year and four digits: the Danish civil registration number. */
const CIVIL_NUMBER = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;
/** Eight digits in one, two or four groups, or any number that begins with a country's code. */
const PHONE =
	/(?<![\d.,-])(?:\(?(?:\+|00)\d{1,3}\)?[\s.-]?)(?:\d[\s.-]?){6,12}\d(?!\d)|(?<![\d.,-])(?:\d{8}|\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{2}|\d{4}[ .-]\d{4})(?![\d-])/;
/** Eight digits that are a day, or two years. */
const TIME = /^(19|20)\d{2}((0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|[ .-](19|20)\d{2})$/;

/** The ways to reach a person that a text holds. */
export function contactsIn(text: string): ContactKind[] {
	const kinds: ContactKind[] = [];
	if (text.includes('@') && EMAIL.test(text)) kinds.push('email');
	if (!/\d/.test(text)) return kinds;
	const phone = PHONE.exec(text)?.[0];
	if (CIVIL_NUMBER.test(text)) kinds.push('civil-number');
	else if (phone !== undefined && !TIME.test(phone)) kinds.push('phone');
	return kinds;
}

/** Whether a text names nobody of the original and holds no way to reach anybody. */
export function isSafe(text: string, guard: Guard): boolean {
	return guard.find(text).length === 0 && contactsIn(text).length === 0;
}

export interface FoundContact {
	readonly kind: ContactKind;
	/** Where: a column of a table, or a file that is carried along. */
	readonly table: TableName | 'files' | 'project' | 'rejected';
	/** Heading of the column, or name of the file. */
	readonly column: string;
	readonly cells: number;
}

/** Every place of a project where an e-mail address, a phone number or a civil number stands. */
export function contactsOf(dataset: Dataset): FoundContact[] {
	const counts = new Map<string, FoundContact>();
	const look = (table: FoundContact['table'], column: string, text: unknown): void => {
		if (typeof text !== 'string') return;
		for (const kind of contactsIn(text)) {
			const key = JSON.stringify([table, column, kind]);
			const cells = (counts.get(key)?.cells ?? 0) + 1;
			counts.set(key, { kind, table, column, cells });
		}
	};
	for (const table of TABLES) {
		for (const row of dataset[table]) {
			for (const [field, value] of Object.entries(row)) {
				if (value instanceof Map) {
					for (const [heading, cell] of value as ReadonlyMap<string, string>) {
						look(table, heading, heading);
						look(table, heading, cell);
					}
				} else if (Array.isArray(value)) for (const part of value) look(table, field, part);
				else look(table, field, value);
			}
		}
	}
	for (const title of [dataset.name, ...Object.values(dataset.title), dataset.licence]) {
		look('project', 'title', title);
	}
	for (const [path, text] of dataset.companions) look('files', path, text);
	for (const { file, cells } of dataset.rejected) {
		for (const cell of cells.values()) look('rejected', file, cell);
	}
	return [...counts.values()];
}
