import type { TableName } from '../../model/dataset';
import type { ImportDoctorMessages } from '../da/import-doctor';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

const ROWS: Readonly<Record<TableName, readonly [one: string, many: string]>> = {
	actors: ['actor', 'actors'],
	ties: ['tie', 'ties'],
	forums: ['forum', 'forums'],
	memberships: ['membership', 'memberships'],
	initiatives: ['initiative', 'initiatives'],
	participations: ['participation', 'participations'],
	districts: ['district', 'districts'],
	sectors: ['sector', 'sectors']
};

/** The review of files before they are taken in. */
export const importDoctorEn: ImportDoctorMessages = {
	title: 'Review the files',
	intro: 'Nothing has changed yet. Correct what was read wrongly, then take the files in.',
	reading: 'Reading the files …',
	failed: 'The files could not be read. Save them as CSV or Excel and try again.',
	more: 'Add',
	aim: {
		legend: 'What are the files for?',
		new: 'Open them as a new project',
		update: (project) => `Update “${project}” with them`,
		newHint: (project) => `“${project}” stays as it is and can be opened again.`,
		updateHint: 'Rows that are here already are corrected, not counted twice.'
	},
	what: {
		title: 'What is what?',
		format: (format) => `read as ${format}`,
		row: (row) => `Row ${number(row)}`,
		line: (line) => `Line ${number(line)}`,
		unknown: 'Not recognised. Choose from the list what this is, and it will be read.',
		columnsOf: (name) => `Columns and first rows of ${name}`
	},
	outcome: {
		title: 'What will happen',
		captionNew: 'What becomes part of the project, table by table',
		captionUpdate: 'What changes in the project, table by table',
		table: 'Table',
		added: 'Included',
		addedToProject: 'New',
		changed: 'Changed',
		missing: 'Not in the files',
		rejected: 'Skipped',
		none: 'The files say the same as the project. There is nothing to update.',
		empty: 'There was nothing to read in what you gave. Choose other files below.',
		nothing:
			'There are no actors or ties yet in what was read. Say above what the file and its columns are.',
		apply: (kind, table) =>
			({
				added: `Add the new ones: ${table}`,
				changed: `Correct the changed ones: ${table}`,
				missing: `Remove those not in the files: ${table}`
			})[kind],
		missingHint: 'Rows that are not in the files stay until you tick them.',
		show: (table) => `Show the rows: ${table}`,
		hide: (table) => `Hide the rows: ${table}`,
		showShort: 'Show',
		hideShort: 'Hide',
		groups: {
			added: 'New rows',
			changed: 'Changed rows',
			missing: 'Rows that are not in the files'
		},
		takeRow: (row) => `Include: ${row}`,
		moreRows: (count) => `and ${counted(count, 'more row', 'more rows')}`,
		between: (from, to) => `${from} – ${to}`,
		seat: (actor, place) => `${actor} in ${place}`,
		change: (field, before, after) => `${field}: ${before} → ${after}`,
		noValue: 'empty',
		yes: 'yes',
		no: 'no'
	},
	unknown: {
		title: (rows, names) =>
			`${counted(rows, 'row has', 'rows have')} ${counted(names, 'name', 'names')} not among the actors`,
		names: (names, more) =>
			more === 0 ? formatList(names, 'en') : `${names.join(', ')} and ${number(more)} more`,
		skip: 'Skip the rows',
		create: 'Create them as actors',
		back: 'Or correct the file and drop it here again.'
	},
	issues: {
		title: 'Remarks on the files',
		none: 'Everything was read as it stands.'
	},
	take: {
		new: 'Open the project',
		update: (rows) =>
			rows === 0 ? 'Update the project' : `Update ${counted(rows, 'row', 'rows')}`,
		back: 'Put them back',
		ready: (counts) =>
			formatList(
				counts.map(([table, count]) => counted(count, ...ROWS[table])),
				'en'
			),
		rejected: (count) =>
			count === 0 ? 'No rows are skipped.' : `${counted(count, 'row is', 'rows are')} skipped.`
	},
	taken: (taken, leftOut) =>
		[
			taken === 0 ? 'Nothing was updated.' : `${counted(taken, 'row', 'rows')} updated.`,
			...(leftOut === 0
				? []
				: [
						`${counted(leftOut, 'row', 'rows')} could not be included, because what they name is not in the project.`
					]),
			...(taken === 0 ? [] : ['You can undo it at the top of the page.'])
		].join(' '),
	pasteHere: 'You can also paste cells from a spreadsheet here with Ctrl+V.'
};
