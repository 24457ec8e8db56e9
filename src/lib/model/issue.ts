/**
 * Something the user should know about the input. Issues are values: all are collected, none is
 * printed or thrown, none is dropped. Their sentences, and what to do, come from `i18n` by code.
 */
import type { TableName } from './dataset';

export const ISSUE_CODES = [
	// errors: the row or the file is left out
	'file-unreadable',
	'file-too-large',
	'file-not-recognised',
	'rows-over-limit',
	'cell-too-long',
	'nothing-usable',
	'column-missing',
	'cell-missing',
	'id-duplicate',
	'actor-unknown',
	'forum-unknown',
	'initiative-unknown',
	'label-ambiguous',
	'weight-not-positive',
	'weight-not-number',
	'weight-out-of-range',
	'step-out-of-range',
	'parent-cycle',
	'package-broken',
	'matrix-not-square',
	'graph-broken',
	// warnings: the row is kept
	'self-tie',
	'tie-repeated',
	'spelling-variant',
	'date-not-understood',
	'period-reversed',
	'level-unknown',
	'value-not-understood',
	'parent-unknown',
	'reporter-unknown',
	'column-empty',
	'column-repeated',
	'row-too-long',
	'row-too-short',
	'quote-unclosed',
	'graph-part-left-out',
	'headings-missing',
	'cell-error',
	'formula-open',
	'letters-damaged',
	'several-values',
	// notes: how the input was read
	'encoding-guessed',
	'graph-read',
	'column-kept',
	'actor-created',
	'forum-created',
	'initiative-created',
	'ends-by-label',
	'rows-above-headings',
	'sheet-left-out',
	'cells-merged'
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type Severity = 'error' | 'warning' | 'note';

export interface Issue {
	readonly code: IssueCode;
	readonly severity: Severity;
	readonly file: string | null;
	readonly table: TableName | null;
	/** Row as the spreadsheet counts, headings included; null = the whole file. */
	readonly row: number | null;
	/** Heading as it stands in the file. */
	readonly column: string | null;
	/** The offending value as it stands in the file. */
	readonly value: string | null;
	/** Further facts for the sentence (the row it repeats, what it was read as …). */
	readonly details: Readonly<Record<string, string | number>>;
}

/** The file as a person looks for it, with the sheet of a workbook: `partners.xlsx › Actors`. */
export function issueFile({ file, details }: Issue): string | null {
	const sheet = details['sheet'];
	return file === null || sheet === undefined ? file : `${file} › ${sheet}`;
}
