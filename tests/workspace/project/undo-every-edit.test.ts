import { expect, test } from 'vitest';
import { describeStep } from '../../../src/lib/i18n/describe-edit';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { TABLES, type Dataset } from '../../../src/lib/model/dataset';
import { applyEdits, plainTie, problemOf, type Edit } from '../../../src/lib/model/edit';
import { stepNameOf, type StepName } from '../../../src/lib/model/step-name';
import { History } from '../../../src/lib/workspace/project/history';
import {
	openingState,
	type Change,
	type ProjectState
} from '../../../src/lib/workspace/project/project-state';
import { loadExample } from '../../support/load-example';

const example = await loadExample('eksempelby');

/** Every byte of a state: columns of ties as rows, attributes as their pairs. */
function bytesOf({ dataset, ...rest }: ProjectState): string {
	const tables = TABLES.map((table) => dataset[table]);
	return JSON.stringify({ ...rest, name: dataset.name, tables }, (_, value: unknown) =>
		value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
	);
}

/** For each kind of edit and each table, one that can be made on what the ones before it left. */
const edits: readonly ((of: Dataset) => Edit)[] = [
	(of) => ({ kind: 'add-tie', tie: plainTie(of.actors[0]!.id, of.actors.at(-1)!.id) }),
	(of) => ({
		kind: 'add-membership',
		membership: { ...of.memberships[0]!, actor: of.actors.at(-1)!.id }
	}),
	...TABLES.map((table) => (of: Dataset) => added(of, table)),
	...TABLES.map((table) => (of: Dataset) => changed(of, table)),
	() => ({ kind: 'rename-id', table: 'sectors', from: 'new', to: 'newer' }),
	() => ({ kind: 'rename-id', table: 'districts', from: 'new', to: 'newer' }),
	() => ({ kind: 'rename-id', table: 'actors', from: 'new', to: 'newer' }),
	() => ({ kind: 'rename-id', table: 'forums', from: 'new', to: 'newer' }),
	() => ({ kind: 'rename-id', table: 'initiatives', from: 'new', to: 'newer' }),
	({ ties: [tie] }) => ({ kind: 'remove-tie', actors: [tie!.source, tie!.target] }),
	({ actors: [a, b] }) => ({ kind: 'merge-actors', actor: a!.id, into: b!.id }),
	({ forums: [a, b] }) => ({ kind: 'merge-forums', forum: a!.id, into: b!.id }),
	({ actors: [first] }) => ({ kind: 'remove-actor', actor: first!.id }),
	({ forums: [first] }) => ({ kind: 'remove-forum', forum: first!.id }),
	({ initiatives: [first] }) => ({ kind: 'remove-initiative', initiative: first!.id }),
	...TABLES.map((table) => (of: Dataset) => removed(of, table))
];

function added(of: Dataset, table: (typeof TABLES)[number]): Edit {
	const { ties, memberships, participations } = of;
	const far = of.actors.at(-1)!.id;
	if (table === 'ties') return { kind: 'add-rows', table, rows: [{ ...ties[0]!, target: far }] };
	if (table === 'memberships') {
		return { kind: 'add-rows', table, rows: [{ ...memberships.at(-1)!, roles: ['observer'] }] };
	}
	if (table === 'participations') {
		return { kind: 'add-rows', table, rows: [{ ...participations[0]!, actor: far }] };
	}
	const row = { ...of[table][0]!, id: 'new', label: 'New' };
	return { kind: 'add-rows', table, rows: [row] } as unknown as Edit;
}

function changed(of: Dataset, table: (typeof TABLES)[number]): Edit {
	const first = of[table][0]!;
	const row = 'id' in first ? 'new' : 0;
	const fields =
		table === 'ties' ? { weight: 7 } : 'id' in first ? { label: 'Newer' } : { roles: ['someone'] };
	return { kind: 'change-rows', table, changes: [{ row, fields }] } as unknown as Edit;
}

function removed(of: Dataset, table: (typeof TABLES)[number]): Edit {
	const first = of[table][0]!;
	return { kind: 'remove-rows', table, rows: ['id' in first ? 'newer' : 0] } as unknown as Edit;
}

const others: readonly [Change, StepName][] = [
	[
		{
			kind: 'save-scenario',
			scenario: { id: 's', name: 'Spring', edits: [{ kind: 'remove-actor', actor: 'newer' }] }
		} as unknown as Change,
		{ code: 'save-scenario', label: 'Spring' }
	],
	[
		{ kind: 'remove-scenario', id: 's' },
		{ code: 'remove-scenario', label: 'Spring' }
	],
	[{ kind: 'pins', pins: [{ actor: 'newer', x: 1, y: 2 }] }, { code: 'pins' }],
	[{ kind: 'check-settings', settings: { minSectors: 3 } }, { code: 'check-settings' }],
	[{ kind: 'report', report: { title: 'To the board' } }, { code: 'report' }]
];

test('every kind of edit is undone and made again to the byte, and has a name', () => {
	const history = new History(openingState(example));
	const states = [bytesOf(history.state)];
	const names: StepName[] = [];
	const take = (change: Change, name: StepName) => {
		history.apply({ kind: 'step', step: { name, change, atMs: 0 } });
		states.push(bytesOf(history.state));
		names.push(name);
		expect(states.at(-1), JSON.stringify(change)).not.toBe(states.at(-2));
	};
	// What is removed last needs the others to be there.
	for (const [change, name] of others) take(change, name);
	for (const make of edits) {
		const { dataset } = history.state;
		const edit = make(dataset);
		expect(problemOf(dataset, edit), JSON.stringify(edit)).toBeNull();
		take({ kind: 'edits', edits: [edit] }, stepNameOf(dataset, [edit]));
		expect(applyEdits(dataset, [edit])).toEqual(history.state.dataset);
	}

	for (const name of names) {
		for (const language of LANGUAGES) {
			expect(describeStep(name, language)).toMatch(/^\p{Ll}.*\S$/u);
			expect(describeStep(name, language)).not.toMatch(/undefined|null|NaN|\{|\[/);
		}
	}
	for (let position = states.length - 2; position >= 0; position--) {
		history.apply({ kind: 'undo' });
		expect(bytesOf(history.state) === states[position], `undo to ${position}`).toBe(true);
	}
	for (let position = 1; position < states.length; position++) {
		history.apply({ kind: 'redo' });
		expect(bytesOf(history.state) === states[position], `redo to ${position}`).toBe(true);
	}
});
