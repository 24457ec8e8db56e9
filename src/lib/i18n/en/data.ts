import type { MergeKind } from '../../model/merge-edits';
import type { TableName } from '../../model/dataset';
import type { DataMessages } from '../da/data';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const list = (items: readonly string[]) => formatList(items, 'en');

const ONE: Readonly<Record<TableName, string>> = {
	actors: 'actor',
	ties: 'collaboration',
	forums: 'forum',
	memberships: 'membership',
	initiatives: 'initiative',
	participations: 'participation',
	districts: 'district',
	sectors: 'sector'
};
const MANY: Readonly<Record<TableName, string>> = {
	actors: 'actors',
	ties: 'collaborations',
	forums: 'forums',
	memberships: 'memberships',
	initiatives: 'initiatives',
	participations: 'participations',
	districts: 'districts',
	sectors: 'sectors'
};
const KINDS: Readonly<Record<MergeKind, string>> = {
	actors: 'Actors',
	forums: 'Forums',
	initiatives: 'Initiatives',
	sectors: 'Sectors',
	districts: 'Districts',
	organisations: 'Organisations'
};

export const dataEn: DataMessages = {
	both: 'both sides',
	approach: {
		'adjusted-method': 'New method',
		'moved-out': 'Moved out',
		'extra-primary': 'Extra, primary',
		'extra-supplement': 'Extra, supplement'
	},
	scope: { social: 'social', physical: 'physical', institutional: 'institutional' },
	grid: {
		caption: (table, shown, all) =>
			shown === all
				? `${table}: ${counted(all, 'row', 'rows')}`
				: `${table}: ${number(shown)} of ${counted(all, 'row', 'rows')}`,
		help: 'Arrow keys move. Type or press Enter to edit, Esc to give up, Delete to empty. Space selects the row. Ctrl+C and Ctrl+V copy and paste, Ctrl+D fills down. Shift+F10 opens the menu of the row.',
		keys: 'Keys',
		keyList: [
			['Arrow keys', 'move one cell; with Ctrl to the edge'],
			['Home, End', 'first and last cell of the row; with Ctrl of the table'],
			['Type, Enter or F2', 'edit the cell'],
			['Enter, Tab', 'save, and go down or on'],
			['Esc', 'leave the cell as it was'],
			['Delete', 'empty the cell'],
			['Shift + arrow keys', 'select a block'],
			['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste from a spreadsheet'],
			['Ctrl+D', 'fill down'],
			['Space', 'select the row; with Shift all rows up to it'],
			['Ctrl+A', 'select all rows'],
			['Shift+F10', 'menu of the row'],
			['Ctrl+Enter', 'show the actor in the panel'],
			['Shift+Delete', 'delete the row'],
			['Ctrl+Z', 'undo']
		],
		exampleNote: (name) =>
			`This is the example ${name}. Once you change something it becomes your own copy; the example stays as it is.`,
		filter: 'Find in the table',
		filterNone: 'No row contains that.',
		showAll: 'Show all rows',
		shown: (shown, all) =>
			shown === all
				? counted(all, 'row', 'rows')
				: `${number(shown)} of ${counted(all, 'row', 'rows')}`,
		sortBy: (column) => `Sort by ${column}`,
		required: 'required',
		row: 'Row',
		newRow: 'New',
		add: {
			actors: 'Add actor',
			ties: 'Add collaboration',
			forums: 'Add forum',
			memberships: 'Add member',
			initiatives: 'Add initiative',
			participations: 'Add participant',
			districts: 'Add district',
			sectors: 'Add sector'
		},
		addHint: (column) => `${column} …`,
		selectRow: (name) => `Select ${name}`,
		selectAll: 'Select all rows',
		actions: (name) => `Actions for ${name}`,
		columns: 'Columns',
		shownColumns: 'Show columns',
		addColumn: 'Add column',
		addColumnTitle: 'Add a column',
		addColumnHint:
			'For what the program has no column for, such as a phone number or notes. It is saved and exported with the rest.',
		heading: 'Heading',
		headingProblem: {
			empty: 'Write a heading.',
			taken: (column) => `There is already a column called ${column}.`,
			understood: (column) =>
				`The program has that column itself. It is called ${column} and is shown.`
		},
		emptyCell: 'empty',
		draft: (sentence) => `Not saved: ${sentence}`,
		drafts: (count) => counted(count, 'cell is not saved', 'cells are not saved'),
		toDraft: 'Go there',
		dropDrafts: 'Give up',
		missing: (columns) =>
			`The row still needs ${list(columns.map((one) => one.toLocaleLowerCase('en')))}.`,
		canBeSaved: 'This can be saved now. Press Enter.',
		note: {
			'new-sector': (value) =>
				`“${value}” is not in the table of sectors and is added as a new one.`,
			'new-district': (value) =>
				`“${value}” is not in the table of districts and is added as a new one.`,
			'other-level': (value) =>
				`“${value}” is none of the four levels and does not count in governance.`
		},
		problem: {
			required: 'The cell must be filled in.',
			'unknown-actor': (value) =>
				`“${value}” is not among the actors. Choose one from the list, or add the actor first.`,
			'unknown-forum': (value) => `“${value}” is not among the forums. Choose one from the list.`,
			'unknown-initiative': (value) =>
				`“${value}” is not among the initiatives. Choose one from the list.`,
			'several-of-name': (value) =>
				`Several are called “${value}”. Choose the right one from the list, or write its id.`,
			'not-number': (value) => `“${value}” is not a number.`,
			'not-step': () => 'The step must be 1, 2, 3 or 4.',
			'not-date': (value) =>
				`“${value}” is not a date. Write a year, a month or a day, such as 2019, 2019-03 or 31.3.2019.`,
			'not-yes-no': () => 'Write yes or no.'
		},
		choices: {
			none: 'Nothing matches.',
			more: (count) => `${number(count)} more – type more of the name`,
			newOne: (text) => `Use “${text}”`,
			several: 'Separate several with semicolons.'
		},
		did: {
			filled: (count) => `Filled down into ${counted(count, 'cell', 'cells')}.`,
			emptied: (count) => `${counted(count, 'cell', 'cells')} emptied.`,
			copied: (rows, columns) =>
				`${counted(rows, 'row', 'rows')} × ${counted(columns, 'column', 'columns')} copied.`,
			pasted: (changed, added) =>
				`Pasted: ${list([
					...(changed > 0 ? [`${counted(changed, 'cell', 'cells')} changed`] : []),
					...(added > 0 ? [`${counted(added, 'row', 'rows')} added`] : [])
				])}.`,
			pastedNothing: 'What was pasted is what is there already.',
			notTaken: (count) => `${counted(count, 'cell', 'cells')} could not be changed.`,
			set: (count) => `${counted(count, 'cell', 'cells')} changed.`,
			removed: (what) => `${what} deleted.`,
			merged: (from, into) => `${from} was merged into ${into}.`,
			undoable: 'Ctrl+Z undoes it.'
		}
	},
	bulk: {
		label: 'Selected rows',
		chosen: (table, count) => `${counted(count, ONE[table], MANY[table])} selected`,
		set: 'Set',
		column: 'Column',
		value: 'to',
		empty: 'empty = not known',
		adds: 'Add to what is there',
		apply: (count) => (count === 0 ? 'Set' : `Set for ${number(count)}`),
		applyEmpty: (count) => (count === 0 ? 'Empty' : `Empty for ${number(count)}`),
		show: 'Show in the panel',
		merge: 'Merge the two …',
		remove: 'Delete …',
		clear: 'Clear selection'
	},
	menu: {
		edit: 'Edit in a form …',
		show: 'Show in the panel',
		insert: 'Add a new row',
		duplicate: 'Make a copy',
		merge: 'Merge with …',
		tie: 'Add a collaboration',
		remove: (table) => `Delete ${ONE[table]} …`,
		copyName: (name) => `${name} (copy)`
	},
	form: {
		title: (name) => `Edit ${name}`,
		save: 'Save',
		cancel: 'Cancel',
		saved: 'Saved.'
	},
	remove: {
		title: (name) => `Delete ${name}?`,
		rows: (table, count) => counted(count, ONE[table], MANY[table]),
		follows: (parts) => `${list(parts)} will be deleted with it.`,
		ties: (count) => counted(count, 'collaboration', 'collaborations'),
		memberships: (count) => counted(count, 'seat', 'seats'),
		memberSeats: (count) => counted(count, 'membership', 'memberships'),
		participations: (count) => counted(count, 'participation', 'participations'),
		reported: (count) =>
			count === 1
				? 'One collaboration between others stays, but it is no longer known who reported it.'
				: `${number(count)} collaborations between others stay, but it is no longer known who reported them.`,
		forums: (count) =>
			count === 1
				? 'One forum under it moves up under the next.'
				: `${number(count)} forums under it move up under the next.`,
		namedIn: (count, table) =>
			`${counted(count, 'row uses', 'rows use')} the ${table === 'sectors' ? 'sector' : 'district'}. It is taken out of ${count === 1 ? 'it' : 'them'}.`,
		nothing: 'Nothing else is changed.',
		undo: 'Ctrl+Z undoes it.',
		yes: 'Delete',
		no: 'Keep'
	},
	paste: {
		title: 'Paste from a spreadsheet',
		does: (changed, rows, added) =>
			list([
				...(changed > 0
					? [`${counted(changed, 'cell', 'cells')} changed in ${counted(rows, 'row', 'rows')}`]
					: []),
				...(added > 0 ? [`${counted(added, 'row', 'rows')} added`] : [])
			]),
		doesNothing: 'None of it can be taken as it stands.',
		headings: 'The first row was read as headings.',
		newColumns: (names) => `New columns: ${list(names)}.`,
		refused: (count) => counted(count, 'cell cannot be taken', 'cells cannot be taken'),
		refusedHint:
			'They stay in the table, marked in red, until they are put right or given up. Nothing is lost.',
		beyond: (count) =>
			`${counted(count, 'cell lies', 'cells lie')} to the right of the last column and will not be taken.`,
		notes: 'New',
		column: 'Column',
		text: 'It says',
		why: 'Why not',
		more: (count) => `and ${number(count)} more`,
		createActors: (count) =>
			`Add ${counted(count, 'new actor', 'new actors')} for the unknown names`,
		yes: 'Paste',
		no: 'Cancel'
	},
	merge: {
		title: (name) => `Merge ${name} with …`,
		pairTitle: 'Merge two',
		other: {
			actors: 'The other actor',
			forums: 'The other forum',
			initiatives: 'The other initiative',
			sectors: 'The other sector',
			districts: 'The other district',
			organisations: 'The other organisation'
		},
		keep: 'Keep this one',
		keepOf: (name) => `Keep ${name}`,
		keeps:
			'Name and id are those of the one you keep. What it does not know comes from the other, and collaborations and seats go over.',
		yes: 'Merge',
		no: 'Cancel',
		field: 'Field',
		same: 'same',
		rows: {
			ties: 'Collaborations',
			memberships: 'Seats',
			participations: 'Participations',
			actors: 'Actors',
			namedIn: 'Used in'
		}
	},
	mergeRows: {
		title: (label) => `Merge the rows about ${label}`,
		lead: (count) =>
			`The ${number(count)} rows become one. Everything they say stays, unless you choose otherwise.`,
		same: 'The rows say the same.',
		field: 'Field',
		row: (place) => `Row ${number(place)}`,
		becomes: 'Becomes',
		choose: (field) => `${field} becomes`,
		together: (text) => `${text} (together)`,
		only: (text, place) => `${text} (row ${number(place)})`,
		nothing: 'not known',
		yes: 'Merge',
		done: (count, label) => `${number(count)} rows about ${label} have become one.`,
		bulk: 'Merge the rows …',
		menu: (count) =>
			count === 1
				? 'Merge with the other row about the same two …'
				: `Merge with ${number(count)} other rows about the same two …`
	},
	doubles: {
		tab: (count) => (count === 0 ? 'Duplicates' : `Duplicates (${number(count)})`),
		found: (count) =>
			`${counted(count, 'pair of names is', 'pairs of names are')} so alike that they may be the same.`,
		look: 'Look through them',
		title: 'Names that are alike',
		lead: 'They may be one and the same, spelled in two ways, and then count for too little in both places. Keep one of them, or say that they are different.',
		none: 'No names are so much alike that it could be a mistake.',
		kind: (kind) => KINDS[kind],
		likeness: {
			spelling: 'spelled almost the same',
			'word-order': 'the same words in another order',
			addition: 'the same but for an addition',
			ending: 'the same but for an ending',
			slip: 'the same but for a letter or two'
		},
		pair: (first, second) => `${first} and ${second}`,
		different: 'They are different',
		differentCount: (count) => counted(count, 'pair set as different', 'pairs set as different'),
		again: 'Show them again',
		more: (count) => `Show ${number(count)} more`
	},
	panel: {
		label: 'Edit the actor',
		edit: 'Edit',
		merge: 'Merge',
		remove: 'Delete'
	}
};
