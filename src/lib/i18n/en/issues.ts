/** English sentences about problems in the input. */
import {
	issueCount,
	issueDetail as detail,
	lookAlike,
	type IssueMessages
} from '../issue-messages';
import { fileIssuesEn } from './file-issues';
import { column, file, many, sheetOrFile, value } from './issue-parts';
import { strengthRuleEn } from './strength-rule';

/** What may stand in a cell. */
const EXPECTED: Readonly<Record<string, string>> = {
	number: 'Write a number that is not below 0, or leave the cell empty.',
	direction: 'Write yes (one way) or no (both ways), or leave the cell empty.'
};

export const issuesEn: IssueMessages = {
	...fileIssuesEn,
	'cell-too-long': (issue) => ({
		text: `A cell in ${column(issue)} is longer than ${detail(issue, 'limit')} characters. The row was left out.`,
		remedy: 'Shorten the text. See whether a quotation mark is missing further up in the file.'
	}),
	'nothing-usable': () => ({
		text: 'There are no actors or collaborations in what you gave.',
		remedy: 'Give at least a table of actors (name and sector) or of collaborations (from and to).'
	}),
	'column-missing': (issue) => ({
		text: `${sheetOrFile(issue)} lacks ${column(issue)} and is not used.`,
		remedy: 'Say which column it is, or add it to the file.'
	}),
	'cell-missing': (issue) => {
		const used = detail(issue, 'usedInstead');
		if (used !== '') {
			return {
				text: `The cell in ${column(issue)} is empty. The program uses “${used}” instead.`,
				remedy: 'Fill in the cell if that is not right.'
			};
		}
		return {
			text: `The cell in ${column(issue)} is empty. The row was left out.`,
			remedy: 'Fill in the cell, or delete the row.'
		};
	},
	'id-duplicate': (issue) => ({
		text:
			detail(issue, 'holds') === 'last'
				? `${value(issue)} stands again in row ${detail(issue, 'firstRow')}. The last one counts, as in Kumu, and this row was left out.`
				: `${value(issue)} also stands in row ${detail(issue, 'firstRow')}. The first one counts, and this row was left out.`,
		remedy: 'Give each its own id, or delete one of them.'
	}),
	'actor-unknown': (issue) => ({
		text: `${value(issue)} is not among the actors. The row was left out.`,
		remedy: 'Correct the name, add the actor to the table, or choose to create missing actors.'
	}),
	'forum-unknown': (issue) => ({
		text: `${value(issue)} is not among the forums. The row was left out.`,
		remedy: 'Correct the name, or add the forum to the table of forums.'
	}),
	'initiative-unknown': (issue) => ({
		text: `${value(issue)} is not among the initiatives. The row was left out.`,
		remedy: 'Correct the name, or add the initiative to the table of initiatives.'
	}),
	'label-ambiguous': (issue) => ({
		text: `Several are called ${value(issue)}, so it is unclear which one is meant. The row was left out.`,
		remedy: 'Write the id instead of the name.'
	}),
	'weight-not-positive': (issue) => ({
		text: `${value(issue)} cannot be used. ${strengthRuleEn.positive} The collaboration was left out.`,
		remedy: 'Write a number above 0, or leave the cell empty if the strength is not known.'
	}),
	'weight-not-number': (issue) => ({
		text: `The weight is ${value(issue)}, which is not a number. The collaboration was left out.`,
		remedy: 'Write a number above 0, or leave the cell empty if the strength is not known.'
	}),
	'step-out-of-range': (issue) => ({
		text: `The step is ${value(issue)}, but the collaboration ladder goes from 1 to 4. The collaboration is kept without a step.`,
		remedy: 'Write 1, 2, 3 or 4, or leave the cell empty.'
	}),
	'parent-cycle': (issue) => ({
		text: `The forums belong under each other in a circle. The link to ${value(issue)} was dropped, and the forum is kept.`,
		remedy: 'Correct which forum stands above which.'
	}),
	'matrix-not-square': (issue) => ({
		text: `${file(issue)} looks like a matrix, but its rows and columns do not have the same names: ${value(issue)}${issueCount(issue, 'count') > 5 ? ' and others' : ''}. It is not used.`,
		remedy: 'Give each actor both a row and a column with the same name.'
	}),
	'cell-error': (issue) => ({
		text: `The cell in ${column(issue)} shows the error ${value(issue)} in the spreadsheet. It was read as empty.`,
		remedy: 'Correct the formula, or write the value instead.'
	}),
	'formula-open': (issue) => ({
		text: `The cell in ${column(issue)} has a formula (${value(issue)}) that was not worked out in the file. It was read as empty.`,
		remedy: 'Open the workbook in Excel, save it, and give it again. Or write the value instead.'
	}),
	'several-values': (issue) => ({
		text: `${value(issue)} in ${column(issue)} looks like several in one cell, but was read as one.`,
		remedy:
			detail(issue, 'kind') === 'sector'
				? 'An actor has one sector: write the most important one, and the others in a column of their own.'
				: 'Write ; or | between them if they are several.'
	}),
	'weight-out-of-range': (issue) => ({
		text: `${value(issue)} is too ${detail(issue, 'side') === 'small' ? 'small' : 'large'} to count with. ${strengthRuleEn.range} The collaboration was left out.`,
		remedy:
			'Multiply or divide all weights by the same number, so that none is that large or small.'
	}),
	'self-tie': (issue) => ({
		text: `The collaboration goes from an actor to itself (${value(issue)}). The row is kept but does not count.`,
		remedy: 'Correct one of its ends, or delete the row.'
	}),
	'tie-repeated': (issue) => ({
		text: `The same collaboration also stands in row ${detail(issue, 'firstRow')}. Both are kept, and their strengths are added together.`,
		remedy: 'Delete one of them if it is the same statement twice.'
	}),
	'spelling-variant': (issue) => {
		const readAs = detail(issue, 'readAs');
		const other = detail(issue, 'other');
		const isAlike = lookAlike(issue.value ?? '', other);
		if (isAlike) {
			return {
				text: `${value(issue)} looks like “${other}”, but is written with other signs, such as a no-break space. ${readAs === '' ? 'The two were kept apart.' : 'The two were read as the same.'}`,
				remedy: 'Type the name anew in one of the cells if they are the same.'
			};
		}
		if (readAs !== '') {
			return {
				text: `${value(issue)} was read as “${readAs}”, which is spelled a little differently.`,
				remedy: 'Correct the spelling if they are not the same.'
			};
		}
		return {
			text: `${value(issue)} looks like “${other}”. The two were kept apart.`,
			remedy: 'Use one spelling if they are the same.'
		};
	},
	'date-not-understood': (issue) => ({
		text: `${value(issue)} ${detail(issue, 'reason') === 'impossible' ? 'is not in any calendar' : 'is not a date the program understands'}. The row is kept without the date, and the text is kept too.`,
		remedy: 'Write a year (2019), a month (2019-03) or a date (2019-03-31).'
	}),
	'period-reversed': (issue) => ({
		text: `The period ends (${detail(issue, 'to')}) before it begins (${issue.value ?? ''}). The row is kept as it stands.`,
		remedy: 'Swap the two dates.'
	}),
	'level-unknown': (issue) => ({
		text: `${value(issue)} is not one of the four levels. The word is kept as it stands (${many(issueCount(issue, 'count'), 'row', 'rows')}).`,
		remedy:
			'Use political, strategic, tactical or executing if the actor or forum is to count in the levels.'
	}),
	'value-not-understood': (issue) => ({
		text: `${value(issue)} in ${column(issue)} could not be understood. The row is kept, and so is the text.`,
		remedy: EXPECTED[detail(issue, 'expected')] ?? 'Write yes or no, or leave the cell empty.'
	}),
	'parent-unknown': (issue) => ({
		text: `The parent forum ${value(issue)} is not in the table. The forum is kept without a parent.`,
		remedy: 'Correct the name, or add the parent forum to the table.'
	}),
	'reporter-unknown': (issue) => ({
		text: `${value(issue)} is not among the actors. The collaboration is kept, without whose word it is.`,
		remedy: 'Write the id or the name of an actor, or “both”.'
	}),
	'column-empty': (issue) => ({
		text: `There is nothing in ${column(issue)}.`,
		remedy: 'Fill it in, or delete it. Empty cells mean “not known”.'
	}),
	'column-repeated': (issue) => ({
		text: `Several columns are called “${issue.column ?? ''}”. The first one is used, and this one is kept as “${detail(issue, 'keptAs')}”.`,
		remedy: 'Give each column its own heading.'
	}),
	'row-too-long': (issue) => ({
		text: `The row has more cells than there are headings. The rest is kept: ${value(issue)}.`,
		remedy: 'See whether a separator stands inside a text without quotation marks.'
	}),
	'row-too-short': () => ({
		text: 'The row has fewer cells than there are headings. The missing ones were read as empty.',
		remedy: 'See whether a separator is missing.'
	}),
	'quote-unclosed': () => ({
		text: 'A quotation mark is never closed. The row was read without quotation marks.',
		remedy: 'Look at the row, and close the quotation mark.'
	}),
	'column-kept': (issue) => ({
		text: `The program does not use ${column(issue)}, but keeps it and exports it again.`,
		remedy: ''
	}),
	'actor-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'actor was', 'actors were')} created from the names in the file.`,
		remedy: 'Add a table of actors to give them a sector, a district and a level.'
	}),
	'forum-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'forum was', 'forums were')} created from the names in the file.`,
		remedy: 'Add a table of forums to give them a level and a district.'
	}),
	'initiative-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'initiative was', 'initiatives were')} created from the names in the file.`,
		remedy: 'Add a table of initiatives to give them a theme, a target group and a district.'
	}),
	'ends-by-label': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'cell names its row', 'cells name their rows')} by label instead of by id.`,
		remedy: ''
	}),
	'rows-above-headings': (issue) => ({
		text: `The row stands above the headings and was not read as data: ${value(issue)}.`,
		remedy: ''
	})
};
