import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { plainTie } from '../../../src/lib/model/edit';
import {
	readEntry,
	readMeta,
	readProject,
	SCHEMA,
	type ProjectMeta,
	type RawProject
} from '../../../src/lib/workspace/project/project-record';
import { openingState } from '../../../src/lib/workspace/project/project-state';
import { randomDataset } from '../../export/random-dataset';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }] });
const state = openingState(dataset);
const reading = { issues: [], tables: [], choices: null };
const meta: ProjectMeta = {
	schema: SCHEMA,
	id: 'p1',
	name: null,
	title: {},
	copyOf: null,
	actors: 2,
	ties: 0,
	createdAtMs: 1,
	changedAtMs: 2,
	lastEntry: 3,
	base: 0,
	lens: DEFAULT_LENS
};
const entry = {
	kind: 'step',
	step: {
		name: { code: 'several', count: 1 },
		change: { kind: 'edits', edits: [{ kind: 'add-tie', tie: plainTie('a', 'b') }] },
		atMs: 5
	}
};
const journal = [1, 2, 3].map((number) => ({ project: 'p1', number, entry }));
const whole: RawProject = {
	meta,
	base: { schema: SCHEMA, project: 'p1', state, reading },
	journal,
	snapshot: null
};

/** What a reading came to, in short. */
function outcome(raw: RawProject): unknown {
	const read = readProject(raw);
	if (typeof read === 'string') return read;
	return { ties: read.history.state.dataset.ties.length, damage: read.damage };
}

describe('reading a project that was kept', () => {
	test('whole, it is as it was, with its history', () => {
		const read = readProject(structuredClone(whole));
		if (typeof read === 'string') throw new Error(read);
		expect(read.damage).toBeNull();
		expect(read.meta).toEqual(meta);
		expect(read.history.position).toBe(3);
		expect(read.history.base).toEqual(state);
	});

	test.each([41, 42, 43, 44, 45])('seed %i: any data set comes back as it was', (seed) => {
		const random = openingState(randomDataset(seed));
		const base = { schema: SCHEMA, project: 'p1', state: random, reading };
		const read = readProject(
			structuredClone({ ...whole, base, meta: { ...meta, lastEntry: 0 }, journal: [] })
		);
		if (typeof read === 'string') throw new Error(read);
		expect(read.damage).toBeNull();
		expect(read.history.state).toEqual(random);
	});

	test.each<[what: string, raw: Partial<RawProject>, read: unknown]>([
		['nothing there', { meta: undefined }, 'gone'],
		['a newer program', { meta: { ...meta, schema: SCHEMA + 1 } }, 'newer-program'],
		['no base and no snapshot', { base: undefined }, 'damaged'],
		['a base of another kind', { base: 7 }, 'damaged'],
		['a record of another kind', { meta: [] }, 'damaged'],
		[
			'an entry is missing',
			{ journal: [journal[0], journal[2]] },
			{ ties: 1, damage: { lostRows: 0, lostSteps: 2 } }
		],
		[
			'the last entry is missing',
			{ journal: journal.slice(0, 2) },
			{ ties: 2, damage: { lostRows: 0, lostSteps: 1 } }
		],
		[
			'an entry is no entry',
			{ journal: [journal[0], { project: 'p1', number: 2, entry: { kind: 'step' } }, journal[2]] },
			{ ties: 1, damage: { lostRows: 0, lostSteps: 2 } }
		],
		[
			'a row is no row',
			{
				base: {
					schema: SCHEMA,
					project: 'p1',
					state: { ...state, dataset: { ...dataset, actors: [...dataset.actors, { id: 3 }] } },
					reading: null
				}
			},
			{ ties: 3, damage: { lostRows: 1, lostSteps: 0 } }
		],
		[
			'no base, but a snapshot',
			{ base: null, snapshot: { entry: 2, state: { ...state } } },
			{ ties: 0, damage: { lostRows: 0, lostSteps: 1 } }
		],
		[
			'a hole in the journal, and a snapshot after it',
			{ journal: [journal[2]], snapshot: { entry: 3, state: { ...state } } },
			{ ties: 0, damage: { lostRows: 0, lostSteps: 0 } }
		]
	])('%s', (_what, raw, read) => {
		expect(outcome({ ...whole, ...raw })).toEqual(read);
	});

	test('a tie of an actor that is not there is left out and counted', () => {
		const broken = { ...dataset, ties: [plainTie('a', 'z'), plainTie('a', 'b')] };
		const base = { schema: SCHEMA, project: 'p1', state: { ...state, dataset: broken }, reading };
		const raw = { ...whole, base, journal: [], meta: { ...meta, lastEntry: 0 } };
		expect(outcome(raw)).toEqual({ ties: 1, damage: { lostRows: 1, lostSteps: 0 } });
	});
});

test.each([
	null,
	7,
	'x',
	{ kind: 'again' },
	{ kind: 'step', step: null },
	{ kind: 'step', step: { name: { code: 'several' }, change: { kind: 'edits', edits: [{}] } } },
	{
		kind: 'step',
		step: {
			name: { code: 'several' },
			change: { kind: 'edits', edits: [{ kind: 'add-tie', tie: { source: 1 } }] }
		}
	}
])('%j is no entry', (value) => {
	expect(readEntry(value)).toBeNull();
});

test('a record of the list with odd figures is shown all the same', () => {
	expect(
		readMeta({ schema: SCHEMA, id: 'p1', actors: NaN, lens: { direction: 'up' } })
	).toMatchObject({
		id: 'p1',
		actors: 0,
		lens: null
	});
});
