/** Parts of Danish sentences about problems in the input. */
import type { Issue } from '../../model/issue';
import { quoteValue } from '../issue-messages';

export const value = (issue: Issue) => quoteValue(issue, '»', '«', 'en tom celle');
export const column = (issue: Issue) =>
	issue.column === null ? 'kolonnen' : `kolonnen »${issue.column}«`;
export const file = (issue: Issue) => (issue.file === null ? 'Filen' : `Filen »${issue.file}«`);
export const sheetOrFile = (issue: Issue) =>
	issue.details['sheet'] === undefined ? file(issue) : `Arket »${issue.details['sheet']}«`;
export const many = (count: number, one: string, more: string) =>
	`${count} ${count === 1 ? one : more}`;
