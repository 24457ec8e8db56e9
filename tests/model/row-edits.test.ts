import { describe, expect, test } from 'vitest';
import { emptyDataset, TABLES, type Dataset, type TableName } from '../../src/lib/model/dataset';
import { mergedActors } from '../../src/lib/model/edit-merges';
import {
	applyEdit,
	plainTie,
	problemOf,
	type Edit,
	type EditProblem
} from '../../src/lib/model/edit';
import { ENTITY_TABLES, isEntityTable, type RowOf } from '../../src/lib/model/table-row';
import { randomDataset, randomNumbers } from '../export/random-dataset';
import { makeDataset, tiesOf } from '../support/make-dataset';

const SEEDS = Array.from({ length: 80 }, (_, place) => 7300 + place);

/** Ids that are named and exist nowhere, ids that stand twice, and forums that are above themselves. */
function looseEnds(dataset: Dataset): string[] {
	const ids = Object.fromEntries(
		ENTITY_TABLES.map((table) => [table, new Set(dataset[table].map(({ id }) => id))])
	) as Record<(typeof ENTITY_TABLES)[number], Set<string>>;
	const ends: string[] = ENTITY_TABLES.filter(
		(table) => ids[table].size !== dataset[table].length
	).map((table) => `double in ${table}`);
	const want = (table: keyof typeof ids, id: string | null) => {
		if (id !== null && !ids[table].has(id)) ends.push(`${table}: ${id}`);
	};
	for (const { source, target, reportedBy } of dataset.ties) {
		want('actors', source);
		want('actors', target);
		if (reportedBy !== 'both') want('actors', reportedBy);
	}
	for (const { actor, forum } of dataset.memberships) {
		want('actors', actor);
		want('forums', forum);
	}
	for (const { actor, initiative } of dataset.participations) {
		want('actors', actor);
		want('initiatives', initiative);
	}
	for (const { sector } of dataset.actors) want('sectors', sector);
	for (const { districts } of [...dataset.actors, ...dataset.forums, ...dataset.initiatives]) {
		for (const district of districts) want('districts', district);
	}
	const parents = new Map(dataset.forums.map(({ id, parent }) => [id, parent]));
	for (const { id, parent } of dataset.forums) {
		want('forums', parent);
		let above = parent;
		for (let step = 0; above !== null && step <= parents.size; step++) {
			above = parents.get(above) ?? null;
		}
		if (above !== null) ends.push(`circle over ${id}`);
	}
	return ends;
}

/** An edit of rows, of any kind and table, sound or not. */
function randomEdit(dataset: Dataset, random: () => number): Edit {
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
	const idOf = (table: TableName): string => {
		const rows: readonly RowOf[] = dataset[table];
		const row = random() < 0.1 ? undefined : rows[below(rows.length)];
		return row && 'id' in row ? row.id : `new${below(30)}`;
	};
	const key = (table: TableName) =>
		isEntityTable(table) ? idOf(table) : below(dataset[table].length + 1);
	const base = { label: 'New', attributes: new Map([['note', 'x']]), from: null, to: null };
	const kind = pick(['add', 'add', 'change', 'change', 'remove', 'rename', 'merge'] as const);
	const table = pick(TABLES);
	if (kind === 'rename') {
		const entities = pick(ENTITY_TABLES);
		return { kind: 'rename-id', table: entities, from: idOf(entities), to: `renamed${below(40)}` };
	}
	if (kind === 'merge') {
		return { kind: 'merge-actors', actor: idOf('actors'), into: idOf('actors') };
	}
	if (kind === 'remove') {
		const rows = [...new Set([key(table), key(table)])];
		return { kind: 'remove-rows', table, rows } as Edit;
	}
	const fields: Record<TableName, Record<string, unknown>> = {
		actors: { sector: idOf('sectors'), districts: [idOf('districts')], level: 'tactical' },
		ties: {
			source: idOf('actors'),
			target: idOf('actors'),
			reportedBy: idOf('actors'),
			weight: pick([1, 2, 0, -1, null]),
			step: pick([1, 4, 5, null])
		},
		forums: { parent: idOf('forums'), districts: [idOf('districts')] },
		memberships: {
			actor: idOf('actors'),
			forum: idOf('forums'),
			from: '2021',
			to: pick(['2022', '2019'])
		},
		initiatives: { districts: [idOf('districts')], themes: ['health'] },
		participations: { actor: idOf('actors'), initiative: idOf('initiatives') },
		districts: { population: pick([10, -1, null]) },
		sectors: { expected: true, label: pick(['Politi', 'Other', '']) }
	};
	if (kind === 'change') {
		return {
			kind: 'change-rows',
			table,
			changes: [
				{ row: key(table), fields: fields[table] },
				{ row: key(table), fields: { attributes: new Map([['changed', '1']]) } }
			]
		} as unknown as Edit;
	}
	const blank: Record<TableName, object> = {
		actors: { ...base, organisations: [], roles: [], source: null },
		ties: { ...plainTie('a', 'b'), attributes: new Map() },
		forums: { ...base, level: null, scopes: [], source: null },
		memberships: { ...base, roles: [], source: null },
		initiatives: { ...base, targetGroups: [], approach: null, source: null },
		participations: { roles: [], source: null, attributes: new Map() },
		districts: { ...base, geometry: null, homes: [], declared: true },
		sectors: { ...base, kind: null, colour: null, declared: true }
	};
	const row = { ...blank[table], id: `new${below(30)}`, ...fields[table] };
	return { kind: 'add-rows', table, rows: [row] } as unknown as Edit;
}

describe('random edits of rows', () => {
	test.each(SEEDS)('seed %i: whatever is made is consistent, and undone exactly', (seed) => {
		const random = randomNumbers(seed);
		let dataset: Dataset = randomDataset(seed);
		let made = 0;
		for (let step = 0; step < 60; step++) {
			const edit = randomEdit(dataset, random);
			const before = structuredClone(dataset);
			const edited = applyEdit(dataset, edit);
			expect(dataset).toEqual(before);
			if (problemOf(dataset, edit) !== null) {
				expect(edited).toBe(dataset);
				continue;
			}
			made++;
			expect(looseEnds(edited)).toEqual([]);
			// What the store does to it changes nothing.
			expect(applyEdit(dataset, structuredClone(edit))).toEqual(edited);
			dataset = edited;
		}
		expect(made).toBeGreaterThan(5);
	});
});

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', districts: ['north'] },
		{ id: 'b', level: 'tactical', attributes: new Map([['phone', '1']]) },
		{ id: 'c' }
	],
	ties: [...tiesOf('a-b', 'a-c', 'b-c'), { source: 'c', target: 'b', reportedBy: 'a' }],
	forums: [{ id: 'top' }, { id: 'low', parent: 'top', districts: ['north'] }],
	memberships: [
		{ actor: 'a', forum: 'top', roles: ['chair'] },
		{ actor: 'b', forum: 'top', roles: ['member'] }
	],
	initiatives: [{ id: 'x' }],
	participations: [{ actor: 'a', initiative: 'x' }]
});

describe('what an edit of rows does', () => {
	test('a changed row keeps its place; other tables are the same objects', () => {
		const edited = applyEdit(dataset, {
			kind: 'change-rows',
			table: 'actors',
			changes: [{ row: 'b', fields: { label: 'Bo', sector: 'school' } }]
		});
		expect(edited.actors.map(({ id, label }) => [id, label])).toEqual([
			['a', 'a'],
			['b', 'Bo'],
			['c', 'c']
		]);
		expect(edited.sectors.map(({ id, declared }) => [id, declared])).toEqual([
			['police', false],
			['school', false]
		]);
		expect(edited.ties).toBe(dataset.ties);
		expect(edited.actors[0]).toBe(dataset.actors[0]);
	});

	test('an id is renamed wherever it is named', () => {
		const edited = applyEdit(dataset, {
			kind: 'rename-id',
			table: 'actors',
			from: 'a',
			to: 'anna'
		});
		expect(
			edited.ties.map(({ source, target, reportedBy }) => [source, target, reportedBy])
		).toEqual([
			['anna', 'b', null],
			['anna', 'c', null],
			['b', 'c', null],
			['c', 'b', 'anna']
		]);
		expect(edited.memberships[0]!.actor).toBe('anna');
		expect(edited.participations[0]!.actor).toBe('anna');
		const district = applyEdit(dataset, {
			kind: 'rename-id',
			table: 'districts',
			from: 'north',
			to: 'nord'
		});
		expect(district.districts[0]).toMatchObject({ id: 'nord', label: 'nord', declared: false });
		expect(district.actors[0]!.districts).toEqual(['nord']);
		expect(district.forums[1]!.districts).toEqual(['nord']);
	});

	test('merging two actors: what is said of one is said of the other, once, and told', () => {
		const { tables, told } = mergedActors(dataset, 'a', 'b');
		expect(tables.actors!.map(({ id, sector, level }) => [id, sector, level])).toEqual([
			['b', 'police', 'tactical'],
			['c', null, null]
		]);
		expect(
			tables.ties!.map(({ source, target, reportedBy }) => [source, target, reportedBy])
		).toEqual([
			['b', 'c', null],
			['c', 'b', 'b']
		]);
		expect(tables.memberships).toMatchObject([
			{ actor: 'b', forum: 'top', roles: ['chair', 'member'] }
		]);
		expect(tables.participations).toMatchObject([{ actor: 'b', initiative: 'x' }]);
		expect(told).toEqual({
			ties: 2,
			memberships: 1,
			participations: 1,
			doubles: 2,
			selfTies: 1
		});
	});

	test('of two ties that become one the stronger strength stays', () => {
		const weighted = makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
			ties: [
				{ source: 'a', target: 'c', weight: 3 },
				{ source: 'b', target: 'c', weight: 2 },
				{ source: 'b', target: 'c', weight: 5, kind: 'money' }
			]
		});
		const { tables } = mergedActors(weighted, 'a', 'b');
		expect(tables.ties!.map(({ source, weight, kind }) => [source, weight, kind])).toEqual([
			['b', 3, null],
			['b', 5, 'money']
		]);
	});

	test('a sector that gets a row of its own is declared and read anew', () => {
		const edited = applyEdit(dataset, {
			kind: 'change-rows',
			table: 'sectors',
			changes: [{ row: 'police', fields: { expected: true } }]
		});
		expect(edited.sectors[0]).toMatchObject({ declared: true, expected: true });
	});

	test.each<[Edit, EditProblem]>([
		[
			{ kind: 'add-rows', table: 'actors', rows: [dataset.actors[0]!] },
			{ code: 'duplicate-id', table: 'actors', id: 'a' }
		],
		[
			{ kind: 'add-rows', table: 'actors', rows: [{ ...dataset.actors[0]!, id: ' ' }] },
			{ code: 'bad-id', table: 'actors', id: ' ' }
		],
		[
			{ kind: 'add-rows', table: 'actors', rows: [{ ...dataset.actors[0]!, id: 'd', label: '' }] },
			{ code: 'no-label', table: 'actors', id: 'd' }
		],
		[
			{ kind: 'add-rows', table: 'ties', rows: [plainTie('a', 'a')] },
			{ code: 'self-tie', id: 'a' }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 9, fields: { weight: 2 } }] },
			{ code: 'unknown-row', table: 'ties', row: 9 }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { weight: 0 } }] },
			{ code: 'no-strength', weight: 0 }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { weight: 1e308 } }] },
			{ code: 'strength-out-of-range', weight: 1e308 }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { weight: 1e-13 } }] },
			{ code: 'strength-out-of-range', weight: 1e-13 }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { step: 7 as 1 } }] },
			{ code: 'bad-step', step: 7 }
		],
		[
			{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { target: 'z' } }] },
			{ code: 'unknown-actor', id: 'z' }
		],
		[
			{ kind: 'change-rows', table: 'actors', changes: [{ row: 'a', fields: { from: 'may' } }] },
			{ code: 'bad-date', date: 'may' }
		],
		[
			{
				kind: 'change-rows',
				table: 'actors',
				changes: [{ row: 'a', fields: { from: '2020', to: '2019-12' } }]
			},
			{ code: 'period-reversed', from: '2020', to: '2019-12' }
		],
		[
			{
				kind: 'change-rows',
				table: 'forums',
				changes: [{ row: 'top', fields: { parent: 'low' } }]
			},
			{ code: 'parent-cycle', id: 'top' }
		],
		[
			{ kind: 'remove-rows', table: 'districts', rows: ['north'] },
			{ code: 'in-use', table: 'districts', id: 'north', count: 2 }
		],
		[
			{ kind: 'rename-id', table: 'actors', from: 'a', to: 'b' },
			{ code: 'duplicate-id', table: 'actors', id: 'b' }
		],
		[
			{ kind: 'rename-id', table: 'actors', from: 'a', to: 'both' },
			{ code: 'bad-id', table: 'actors', id: 'both' }
		],
		[
			{ kind: 'merge-actors', actor: 'a', into: 'a' },
			{ code: 'same-actor', id: 'a' }
		]
	])('%j is refused by a value', (edit, problem) => {
		expect(problemOf(dataset, edit)).toEqual(problem);
		expect(applyEdit(dataset, edit)).toBe(dataset);
	});

	test('what an import lets through comes through from a file', () => {
		const edit: Edit = {
			kind: 'add-rows',
			table: 'ties',
			rows: [{ ...plainTie('a', 'a'), from: '2020', to: '2019' }],
			isFromFile: true
		};
		expect(problemOf(dataset, edit)).toBeNull();
		expect(problemOf(emptyDataset('e'), edit)).toEqual({ code: 'unknown-actor', id: 'a' });
	});
});
