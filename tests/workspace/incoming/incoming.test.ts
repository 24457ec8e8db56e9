import { describe, expect, test } from 'vitest';
import { importProject } from '../../../src/lib/import/import-project';
import type { MappingMemory } from '../../../src/lib/import/guess/mapping-memory';
import { TABLES, type Dataset } from '../../../src/lib/model/dataset';
import { readFileUpdate } from '../../../src/lib/workspace/incoming/file-update';
import { Incoming } from '../../../src/lib/workspace/incoming/incoming.svelte';
import { addFiles, likelyAim } from '../../../src/lib/workspace/incoming/incoming-files';
import { file, importTexts } from '../../import/read-tables';

const ACTORS = file('actors.csv', 'id,label,hvor\na,Anna,Øst\nb,Bo,Vest\n');
const TIES = file('ties.csv', 'source,target\na,b\n');

function setUp(present: Dataset | null = null) {
	const done: string[] = [];
	let memory: MappingMemory = [];
	const incoming = new Incoming({
		read: (files, choices) => importProject(files, choices),
		compare: (files, choices) => readFileUpdate(present!, files, choices, importProject),
		open: (files, choices, result) => {
			done.push(`open ${files.length} ${choices.tables.size} ${result.dataset?.actors.length}`);
			return Promise.resolve();
		},
		update: (chosen) => {
			const taken = TABLES.reduce((sum, table) => sum + chosen[table].added.length, 0);
			done.push(`update ${taken}`);
			return { taken, leftOut: 0 };
		},
		memory: () => Promise.resolve(memory),
		remember: (tables) => {
			memory = tables.map(({ fingerprint, columns, table }) => ({
				fingerprint,
				table: table!,
				columns: columns.map(({ heading, column }) => [heading, column])
			}));
			return Promise.resolve();
		},
		present: () => present
	});
	return { incoming, done, memory: () => memory };
}

describe('files that wait', () => {
	test('nothing is taken in before it is said; further files come beside the first', async () => {
		const { incoming, done } = setUp();
		expect(incoming.isHere).toBe(false);
		await incoming.bring([ACTORS]);
		expect(incoming.isHere).toBe(true);
		await incoming.bring(Promise.resolve([TIES]));
		expect(incoming.result?.dataset?.ties.length).toBe(1);
		expect([incoming.canUpdate, incoming.aim, incoming.isReading]).toEqual([false, 'new', false]);
		expect(done).toEqual([]);
		await incoming.take();
		expect(done).toEqual(['open 2 0 2']);
		expect(incoming.isHere).toBe(false);
	});

	test('corrections are read at once, and remembered when the files are taken', async () => {
		const { incoming, memory } = setUp();
		await incoming.bring([ACTORS]);
		const [guess] = incoming.tables;
		const columns = new Map([['hvor', 'district']]);
		await incoming.correct({
			...incoming.choices,
			tables: new Map([[guess!.key, { table: null, columns }]])
		});
		expect(incoming.result?.dataset?.districts.length).toBe(2);
		expect(memory()).toEqual([]);
		await incoming.take();
		expect(memory()[0]?.columns).toContainEqual(['hvor', 'district']);
		await incoming.bring([ACTORS]);
		expect(incoming.result?.dataset?.districts.length).toBe(2);
	});

	test('sent back, nothing is left; files that cannot be had are told of', async () => {
		const { incoming, done } = setUp();
		await incoming.bring([ACTORS]);
		incoming.discard();
		expect([incoming.isHere, incoming.result, incoming.tables.length]).toEqual([false, null, 0]);
		await incoming.bring(Promise.reject(new Error('gone')));
		expect([incoming.isHere, incoming.failure]).toEqual([true, 'gone']);
		incoming.discard();
		expect([incoming.isHere, incoming.failure]).toEqual([false, null]);
		await incoming.bring([]);
		expect([incoming.isHere, incoming.failure]).toEqual([false, null]);
		expect(done).toEqual([]);
	});

	test('files that cannot be had say nothing of those that came after them', async () => {
		const { incoming } = setUp();
		const late = incoming.bring(
			new Promise((_, refuse) => {
				setTimeout(() => refuse(new Error('gone')), 30);
			})
		);
		await incoming.bring([ACTORS]);
		await late;
		expect([incoming.failure, incoming.isReading]).toEqual([null, false]);
		expect(incoming.result).not.toBeNull();
	});

	test('an older reading that comes late is dropped', async () => {
		const { incoming } = setUp();
		const slow = incoming.bring(
			new Promise((resolve) => {
				setTimeout(() => resolve([ACTORS]), 30);
			})
		);
		await incoming.bring([TIES]);
		await slow;
		expect(incoming.files.map(({ path }) => path)).toEqual(['ties.csv']);
	});

	test('files of the open project are an update of it, unless the user says otherwise', async () => {
		const { dataset } = await importTexts({ 'actors.csv': 'id,label\na,Anna\n' });
		const { incoming, done } = setUp(dataset);
		await incoming.bring([ACTORS]);
		expect(incoming.aim).toBe('update');
		expect(incoming.update?.difference.actors.added.length).toBe(1);
		await incoming.setAim('new');
		expect(incoming.update).toBeNull();
		await incoming.setAim('update');
		await incoming.takeUpdate(incoming.update!.difference);
		expect(done[0]).toMatch(/^update/);
		expect(incoming.taken?.taken).toBeGreaterThan(0);
		expect(incoming.isHere).toBe(false);
	});
});

test('what files are likely for', async () => {
	const { dataset: present } = await importTexts({ 'actors.csv': 'id,label\na,Anna\nb,Bo\n' });
	const { dataset: same } = await importTexts({ 'ties.csv': 'fra,til\nAnna,Bo\n' });
	const { dataset: other } = await importTexts({ 'actors.csv': 'id,label\nx,X\ny,Y\na,Anna\n' });
	expect(likelyAim(present!, same)).toBe('update');
	expect(likelyAim(present!, other)).toBe('new');
	expect(likelyAim(present!, null)).toBe('new');
});

test('a file of the same name takes the other one’s place', () => {
	const newer = file('actors.csv', 'id\nx\n');
	expect(addFiles([ACTORS, TIES], [newer])).toEqual([TIES, newer]);
});
