/** Parts of English sentences about problems in the input. */
import type { Issue } from '../../model/issue';
import { quoteValue } from '../issue-messages';

export const value = (issue: Issue) => quoteValue(issue, '“', '”', 'an empty cell');
export const column = (issue: Issue) =>
	issue.column === null ? 'the column' : `the column “${issue.column}”`;
export const file = (issue: Issue) =>
	issue.file === null ? 'The file' : `The file “${issue.file}”`;
export const sheetOrFile = (issue: Issue) =>
	issue.details['sheet'] === undefined ? file(issue) : `The sheet “${issue.details['sheet']}”`;
export const many = (count: number, one: string, more: string) =>
	`${count} ${count === 1 ? one : more}`;
