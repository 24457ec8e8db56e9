/** English sentences about problems in the input. */
import type { Issue } from '../../model/issue';
import { issueCount, issueDetail, quoteValue, type IssueMessages } from '../issue-messages';

const value = (issue: Issue) => quoteValue(issue, '“', '”', 'an empty cell');
const column = (issue: Issue) =>
	issue.column === null ? 'the column' : `the column “${issue.column}”`;
const file = (issue: Issue) => (issue.file === null ? 'The file' : `The file “${issue.file}”`);
const sheetOrFile = (issue: Issue) =>
	issue.details['sheet'] === undefined ? file(issue) : `The sheet “${issue.details['sheet']}”`;
const detail = issueDetail;
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const megabytes = (issue: Issue) =>
	`${Math.max(1, Math.round(issueCount(issue, 'limitBytes') / 1_000_000))} MB`;

const UNREADABLE: Readonly<Record<string, string>> = {
	encrypted: 'is protected by a password and could not be opened',
	broken: 'is damaged and could not be opened'
};
const TOO_LARGE: Readonly<Record<string, string>> = {
	'too-many-files': 'holds too many files and was not read',
	'too-many-cells': 'holds a sheet that is too large to be read'
};

/** Parts of a network file that the tables have no room for. */
const LEFT_OUT: Readonly<Record<string, (count: number) => string>> = {
	hyperedges: (count) =>
		`${many(count, 'link', 'links')} between more than two ${count === 1 ? 'was' : 'were'} not read`,
	'nested-graphs': (count) =>
		`${many(count, 'group inside the network was', 'groups inside the network were')} unfolded: all actors are there, the grouping is not`,
	ports: (count) => `${many(count, 'port was', 'ports were')} not read`,
	drawing: () => 'How things were drawn was not read, only the texts',
	'graph-facts': () => 'Facts about the network as a whole were not read',
	'value-over-time': (count) =>
		`${many(count, 'value changes', 'values change')} over time; the last one was used`,
	spells: (count) =>
		`${many(count, 'actor takes', 'actors take')} part in several periods; they were read as one from first to last`,
	networks: (count) =>
		`${many(count, 'further network', 'further networks')} with other actors not read`,
	partitions: (count) =>
		`${many(count, 'partition does', 'partitions do')} not fit the number of actors, not read`,
	'ties-among-forums': (count) => `${many(count, 'tie', 'ties')} between two forums not read`,
	'broken-lines': (count) =>
		`${many(count, 'place', 'places')} in the file could not be understood and were left out`,
	'empty-ties': (count) => `${many(count, 'tie', 'ties')} of strength 0 left out`
};
const BROKEN: Readonly<Record<string, string>> = {
	broken: 'is incomplete or broken here. What came before was read',
	entity:
		'uses abbreviations of its own (entities), which can hide huge amounts of text. It was not read',
	nesting: 'is nested so deep that it was not read',
	dimensions:
		'does not say how large the network is, or gives an impossible number. It was not read'
};

export const issuesEn: IssueMessages = {
	'file-unreadable': (issue) => ({
		text: `${file(issue)} ${UNREADABLE[detail(issue, 'reason')] ?? 'could not be read'}. The other files were read.`,
		remedy: 'Open it in the program it comes from, save it again without a password, and try again.'
	}),
	'file-too-large': (issue) => ({
		text: `${file(issue)} ${TOO_LARGE[detail(issue, 'reason')] ?? `is larger than ${megabytes(issue)} and was not read`}.`,
		remedy: 'Split the content into smaller files, or remove sheets and files that do not belong.'
	}),
	'file-not-recognised': (issue) => {
		const format = detail(issue, 'format');
		if (format === 'empty') {
			return {
				text: `${file(issue)} is empty.`,
				remedy: 'Check that it is the right file and that it has been saved.'
			};
		}
		if (format === 'table') {
			return {
				text: `${sheetOrFile(issue)} does not look like any table the program knows. It is kept beside the data, but not used.`,
				remedy: 'Say which table it is and what its columns mean, or change the headings.'
			};
		}
		if (format === 'UCINET') {
			return {
				text: `${file(issue)} is in UCINET’s own binary format, which only UCINET reads. It is not part of the data.`,
				remedy: 'Open it in UCINET, choose Data › Export › DL, and bring the file that comes out.'
			};
		}
		if (format === 'Pajek') {
			return {
				text: `${file(issue)} belongs to a Pajek network (.net) that is not here. It is not part of the data.`,
				remedy:
					'Bring the network and the file together; the values are then put beside the actors.'
			};
		}
		if (format === 'binary' || format === 'zip' || format === 'xlsx') {
			return {
				text: `${file(issue)} is not a table the program can read. It is not used.`,
				remedy: 'Save the table as CSV or as an Excel workbook (.xlsx), and try again.'
			};
		}
		return {
			text: `${file(issue)} is in the format ${format}, which the program does not read yet. It is not used.`,
			remedy:
				'Save the content as CSV or as an Excel workbook (.xlsx): one table of actors and one of ties.'
		};
	},
	'rows-over-limit': (issue) => ({
		text: `${file(issue)} has more than ${detail(issue, 'limit')} rows and was not read.`,
		remedy: 'Split the table, or remove the rows that do not belong.'
	}),
	'cell-too-long': (issue) => ({
		text: `A cell in ${column(issue)} is longer than ${detail(issue, 'limit')} characters. The row was left out.`,
		remedy: 'Shorten the text. See whether a quotation mark is missing further up in the file.'
	}),
	'nothing-usable': () => ({
		text: 'There are no actors or ties in what you gave.',
		remedy: 'Give at least a table of actors (name and sector) or of ties (from and to).'
	}),
	'column-missing': (issue) => ({
		text: `${file(issue)} lacks ${column(issue)} and is not used.`,
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
		text: `The weight is ${value(issue)}, but must be above 0. The tie was left out.`,
		remedy: 'Write a number above 0, or leave the cell empty if the strength is not known.'
	}),
	'weight-not-number': (issue) => ({
		text: `The weight is ${value(issue)}, which is not a number. The tie was left out.`,
		remedy: 'Write a number above 0, or leave the cell empty if the strength is not known.'
	}),
	'step-out-of-range': (issue) => ({
		text: `The step is ${value(issue)}, but the collaboration ladder goes from 1 to 4. The tie is kept without a step.`,
		remedy: 'Write 1, 2, 3 or 4, or leave the cell empty.'
	}),
	'parent-cycle': (issue) => ({
		text: `The forums belong under each other in a circle. The link to ${value(issue)} was dropped, and the forum is kept.`,
		remedy: 'Correct which forum stands above which.'
	}),
	'package-broken': (issue) => ({
		text: `${file(issue)} cannot be understood. The tables were read by their file names instead.`,
		remedy: 'Correct the file, or delete it.'
	}),
	'matrix-not-square': (issue) => ({
		text: `${file(issue)} looks like a matrix, but its rows and columns do not have the same names: ${value(issue)}${issueCount(issue, 'count') > 5 ? ' and others' : ''}. It is not used.`,
		remedy: 'Give each actor both a row and a column with the same name.'
	}),
	'graph-broken': (issue) => ({
		text: `${file(issue)} (${detail(issue, 'format')}) ${BROKEN[detail(issue, 'reason')] ?? BROKEN['broken']}.`,
		remedy:
			detail(issue, 'reason') === 'entity'
				? 'Save the network again from the program it comes from, without a DOCTYPE.'
				: 'Save the network again from the program it comes from, and try again.'
	}),
	'graph-part-left-out': (issue) => ({
		text: `${(LEFT_OUT[detail(issue, 'part')] ?? LEFT_OUT['broken-lines'])!(issueCount(issue, 'count'))}. The original file is kept beside the project.`,
		remedy: ''
	}),
	'headings-missing': (issue) => ({
		text: `${sheetOrFile(issue)} has no headings: its first row looks like the others and was read with them. The columns were guessed by what stands in them.`,
		remedy: 'Check what each column means, or put a row of headings on top.'
	}),
	'self-tie': (issue) => ({
		text: `The tie goes from an actor to itself (${value(issue)}). The row is kept but does not count.`,
		remedy: 'Correct one of its ends, or delete the row.'
	}),
	'tie-repeated': (issue) => ({
		text: `The same tie also stands in row ${detail(issue, 'firstRow')}. Both are kept, and their strengths are added together.`,
		remedy: 'Delete one of them if it is the same statement twice.'
	}),
	'spelling-variant': (issue) => {
		const readAs = detail(issue, 'readAs');
		if (readAs !== '') {
			return {
				text: `${value(issue)} was read as “${readAs}”, which is spelled a little differently.`,
				remedy: 'Correct the spelling if they are not the same.'
			};
		}
		return {
			text: `${value(issue)} looks like “${detail(issue, 'other')}”. The two were kept apart.`,
			remedy: 'Use one spelling if they are the same.'
		};
	},
	'date-not-understood': (issue) => ({
		text: `${value(issue)} is not a date the program understands. The row is kept without the date, and the text is kept too.`,
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
		remedy: 'Write a number where a number is asked for, and yes or no where that is the question.'
	}),
	'parent-unknown': (issue) => ({
		text: `The parent forum ${value(issue)} is not in the table. The forum is kept without a parent.`,
		remedy: 'Correct the name, or add the parent forum to the table.'
	}),
	'reporter-unknown': (issue) => ({
		text: `${value(issue)} is not among the actors. The tie is kept, without whose word it is.`,
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
	'graph-read': (issue) => ({
		text: `${file(issue)} was read as ${detail(issue, 'format')}: ${many(issueCount(issue, 'actors'), 'actor', 'actors')} and ${many(issueCount(issue, 'ties'), 'tie', 'ties')}.`,
		remedy: ''
	}),
	'sheet-left-out': (issue) => ({
		text: `${sheetOrFile(issue)} was not read, because its name has “(ignore)” in it.`,
		remedy: 'Give the sheet another name if it is to be read.'
	}),
	'encoding-guessed': (issue) => ({
		text: `${file(issue)} was read with the character set ${detail(issue, 'encoding')}.`,
		remedy: 'See whether special letters look right. If not, save the file as “CSV UTF-8”.'
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
