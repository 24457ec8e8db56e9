/** Issues for a reader: what, where, and what to do; notes on how the files were read are left out. */
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { issueFile, type Issue } from '../../lib/model/issue';
import { plainText } from './plain-text';
import { paragraph } from './text-layout';

/** A count and one entry an issue, errors first; '' when there is nothing to tell. */
export function issuesText(issues: readonly Issue[], language: Language, columns: number): string {
	const told = [
		...issues.filter(({ severity }) => severity === 'error'),
		...issues.filter(({ severity }) => severity === 'warning')
	];
	if (told.length === 0) return '';
	const words = messages(language).cli;
	const errors = told.filter(({ severity }) => severity === 'error').length;
	const entries = told.map((issue) => {
		const { text, remedy } = messages(language).issues[issue.code](issue);
		const place = placeText(issue, language);
		const head = `${words.severity[issue.severity]}${place === '' ? '' : `: ${place}`}`;
		return `${head}\n${paragraph(`${text} ${remedy}`, columns, '  ')}`;
	});
	const count = words.issueCount(errors, told.length - errors);
	return plainText(`${count}\n${entries.join('')}\n`);
}

function placeText(issue: Issue, language: Language): string {
	const { row, column, value } = issue;
	const words = messages(language).cli.place;
	return [
		issueFile(issue) ?? '',
		row === null ? '' : `${words.row} ${row}`,
		column === null ? '' : `${words.column} ${column}`,
		value === null || value === '' ? '' : words.value(value.slice(0, 80))
	]
		.filter((part) => part !== '')
		.join(', ');
}
