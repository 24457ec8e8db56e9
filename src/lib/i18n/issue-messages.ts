/** What is said about an issue: what was found and what became of it, and what the user can do. */
import type { Issue, IssueCode } from '../model/issue';

export interface IssueText {
	/** One or two sentences: what stands there, and what was done with it. */
	readonly text: string;
	/** One sentence: what the user can do. Empty when there is nothing to do. */
	readonly remedy: string;
}

export type IssueMessages = Readonly<Record<IssueCode, (issue: Issue) => IssueText>>;

/** Those about files as a whole. */
export type FileIssueMessages = Pick<
	IssueMessages,
	| 'file-unreadable'
	| 'file-too-large'
	| 'file-not-recognised'
	| 'rows-over-limit'
	| 'package-broken'
	| 'graph-broken'
	| 'graph-part-left-out'
	| 'headings-missing'
	| 'letters-damaged'
	| 'graph-read'
	| 'sheet-left-out'
	| 'encoding-guessed'
	| 'cells-merged'
>;

/** The offending value between quotation marks of the language; an empty cell as the given word. */
export function quoteValue(issue: Issue, open: string, close: string, empty: string): string {
	return issue.value === null || issue.value === '' ? empty : `${open}${issue.value}${close}`;
}

/** A fact of the issue as text; empty when it is not there. */
export function issueDetail(issue: Issue, name: string): string {
	const detail = issue.details[name];
	return detail === undefined ? '' : String(detail);
}

/** A fact of the issue as a number; 0 when it is not there. */
export function issueCount(issue: Issue, name: string): number {
	const detail = issue.details[name];
	return typeof detail === 'number' ? detail : 0;
}

/** True for texts that look the same and are not: another kind of space, signs that do not show. */
export function lookAlike(first: string, second: string): boolean {
	const shown = (text: string) =>
		text
			.normalize('NFC')
			.replace(/\p{Cf}/gu, '')
			.replace(/\s+/g, ' ')
			.trim();
	return first !== second && shown(first) === shown(second);
}
