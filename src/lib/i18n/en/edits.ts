import type { TableName } from '../../model/dataset';
import type { EditsMessages } from '../da/edits';
import { formatNumber } from '../language';
import { strengthRuleEn } from './strength-rule';

const number = (value: number) => formatNumber(value, 'en');

const NOUNS: Readonly<Record<TableName, readonly [one: string, many: string]>> = {
	actors: ['actor', 'actors'],
	ties: ['collaboration', 'collaborations'],
	forums: ['forum', 'forums'],
	memberships: ['membership', 'memberships'],
	initiatives: ['initiative', 'initiatives'],
	participations: ['participation', 'participations'],
	districts: ['district', 'districts'],
	sectors: ['sector', 'sectors']
};

export const editsEn: EditsMessages = {
	step: {
		rows: {
			'add-rows': (what) => `add ${what}`,
			'change-rows': (what) => `change ${what}`,
			'remove-rows': (what) => `remove ${what}`
		},
		what: (table, count, label) => {
			const [one, many] = NOUNS[table];
			if (label !== null) return `the ${one} ${label}`;
			return `${number(count)} ${count === 1 ? one : many}`;
		},
		merge: (label, other) => `merge ${label} into ${other}`,
		'merge-rows': (what, label) => `merge ${what} (${label}) into one row`,
		'rename-id': (label, other) => `change the id ${label} to ${other}`,
		rename: (label, other) => `rename ${label} to ${other}`,
		'set-column': (column, what) => `set ${column} for ${what}`,
		'empty-column': (column, what) => `empty ${column} for ${what}`,
		paste: (added, changed) =>
			added === null
				? `paste into ${changed ?? ''}`
				: changed === null
					? `paste ${added}`
					: `paste ${added} and change ${changed}`,
		'apply-scenario': (label) => `carry out the scenario ${label}`,
		'save-scenario': (label) => `save the scenario ${label}`,
		'remove-scenario': (label) => `delete the scenario ${label}`,
		'check-settings': 'change the thresholds of the checks',
		report: 'change the choices of the report',
		pins: 'pin or let go on the map',
		'update-from-files': (count) =>
			`update from files (${number(count)} ${count === 1 ? 'row' : 'rows'})`,
		'go-back': 'go back to an earlier version',
		'read-again': 'read the files again with corrections',
		several: (count) => `${number(count)} changes`
	},
	problem: {
		'unknown-actor': 'The actor is not in the data.',
		'unknown-forum': 'The forum is not in the data.',
		'unknown-initiative': 'The initiative is not in the data.',
		'no-such-tie': 'The two have no collaboration to remove.',
		'self-tie': 'Choose two different actors.',
		'no-strength': strengthRuleEn.positive,
		'strength-out-of-range': strengthRuleEn.range,
		'same-forum': 'Choose two different forums.',
		'same-actor': 'Choose two different actors.',
		'unknown-row': 'The row is no longer there.',
		'duplicate-id': 'Another row has this id. Choose a different one.',
		'bad-id':
			'This id cannot be used. It must not be empty, begin or end with a space, or be a word that means something else here.',
		'no-label': 'Write a name.',
		'bad-step': 'The step must be 1, 2, 3 or 4.',
		'bad-number': 'Write a number that is not below 0.',
		'bad-date': 'Write a year, a month or a day, such as 2019, 2019-03 or 2019-03-31.',
		'period-reversed': 'The period ends before it begins.',
		'parent-cycle': 'A forum cannot be under itself.',
		'in-use': 'Other rows use it. Change those first.'
	},
	problemWith: (sentence, value) => `${sentence} This is about “${value}”.`
};
