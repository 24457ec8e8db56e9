/** The last look at a copy before it is saved: whether any name of the original stands in its files. */
import { TABLES } from '../../model/dataset';
import { TABLE_COLUMNS } from '../../model/table-schema';
import {
	APPROACHES,
	KNOWN_ROLES,
	LEVELS,
	MEMBER_ROLES,
	PARTICIPATION_ROLES,
	SCOPES,
	SECTOR_KINDS
} from '../../model/taxonomy';
import { SHORTEST_SOUGHT, type Guard } from './pseudonymise-guard';
import { contactsIn } from './pseudonymise-guard';
import type { PseudonymisedCopy } from './pseudonymise';
import { writeTabularDataPackage } from '../project/tabular-data-package';

export interface Leak {
	/** File of the copy. */
	readonly path: string;
	/** The word of the original that stands in it. */
	readonly word: string;
	/** True when it is a word of the form itself, such as the heading `source`, and says nothing. */
	readonly isOfTheForm: boolean;
}

export interface Proof {
	/** Words that were looked for. */
	readonly sought: number;
	readonly leaks: readonly Leak[];
}

const FORM_TEXT = [
	...TABLES,
	...TABLES.flatMap((table) => TABLE_COLUMNS[table].map(({ name }) => name)),
	...['tabular-data-package', 'tabular-data-resource', 'datapackage', 'primaryKey', 'foreignKeys'],
	...['resources', 'reference', 'missingValues', 'constraints', 'mediatype', 'encoding', 'utf-8'],
	...['text/csv', 'profile', 'schema', 'fields', 'format', 'titles', 'string', 'number', 'boolean'],
	...['required', 'resource', 'name', 'path', 'type', 'true', 'false', 'both'],
	...LEVELS,
	...KNOWN_ROLES,
	...MEMBER_ROLES,
	...PARTICIPATION_ROLES,
	...SCOPES,
	...APPROACHES,
	...SECTOR_KINDS
]
	.join('\n')
	.toLowerCase();

/**
 * Looks through every file of the copy for every word of the original that must not be there, and for
 * e-mail addresses. Numbers are not looked for: years and weights are numbers too.
 *
 * @param report told the share done, 0-1
 */
export function proveCopy(
	{ dataset, guard }: PseudonymisedCopy,
	report: (share: number) => void = () => undefined
): Proof {
	const words = soughtWords(guard);
	const byStart = new Map<string, string[]>();
	for (const word of words) {
		const start = word.toLowerCase().slice(0, SHORTEST_SOUGHT);
		byStart.set(start, [...(byStart.get(start) ?? []), word.toLowerCase()]);
	}
	const leaks: Leak[] = [];
	const files = [...writeTabularDataPackage(dataset)];
	const all = files.reduce((sum, [, text]) => sum + text.length, 0);
	let read = 0;
	for (const [path, text] of files) {
		const found = new Set<string>();
		const lower = text.normalize('NFC').toLowerCase();
		for (let place = 0; place + SHORTEST_SOUGHT <= lower.length; place++) {
			for (const word of byStart.get(lower.slice(place, place + SHORTEST_SOUGHT)) ?? []) {
				if (lower.startsWith(word, place)) found.add(word);
			}
		}
		for (const word of found) leaks.push({ path, word, isOfTheForm: FORM_TEXT.includes(word) });
		if (contactsIn(text).includes('email')) leaks.push({ path, word: '@', isOfTheForm: false });
		report((read += text.length) / all);
	}
	return { sought: words.length, leaks };
}

function soughtWords(guard: Guard): string[] {
	return guard.words
		.map((word) => word.normalize('NFC').trim())
		.filter((word) => word.length >= SHORTEST_SOUGHT && !/^[\d\s.,:/-]+$/.test(word));
}
