import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plainTie, type Edit } from '../../../src/lib/model/edit';
import type { StepName } from '../../../src/lib/model/step-name';
import { History } from '../../../src/lib/workspace/project/history';
import {
	ProjectChannel,
	type ProjectNews
} from '../../../src/lib/workspace/project/project-channel';
import { readProject, type ReadProject } from '../../../src/lib/workspace/project/project-record';
import { ProjectSession } from '../../../src/lib/workspace/project/project-session.svelte';
import { openingState } from '../../../src/lib/workspace/project/project-state';
import { ProjectStore } from '../../../src/lib/workspace/project/project-store';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
	ties: [{ source: 'a', target: 'b', attributes: new Map([['note', 'x']]) }]
});
const reading = { issues: [], tables: [], choices: null };
const name: StepName = { code: 'several', count: 1 };
const addTie = (a: string, b: string): Edit => ({ kind: 'add-tie', tie: plainTie(a, b) });

/** Delivers at once what the other windows post. */
class Wire extends ProjectChannel {
	static readonly all = new Set<Wire>();
	readonly hear: (news: ProjectNews) => void;
	static isCut = false;
	constructor(hear: (news: ProjectNews) => void) {
		super(() => undefined);
		super.close();
		this.hear = hear;
		Wire.all.add(this);
	}
	override post(news: ProjectNews): void {
		if (!Wire.isCut) for (const wire of Wire.all) if (wire !== this) wire.hear(news);
	}
}

/** One window: its own connection to the store, and a session in it. */
class Tab {
	readonly store = new ProjectStore();
	readonly lost: StepName[] = [];
	replaced = 0;
	session!: ProjectSession;
	readonly wire = new Wire((news) => {
		if (news.kind === 'appended') this.session.follow();
	});

	private readonly ports = {
		store: this.store,
		channel: this.wire,
		onChange: () => undefined,
		onLost: (steps: readonly StepName[]) => void this.lost.push(...steps),
		onReplaced: () => void this.replaced++,
		nowMs: () => 1000
	};

	begin(id = 'p1'): this {
		this.session = new ProjectSession(
			{
				id,
				kept: null,
				history: new History(openingState(dataset)),
				reading,
				name: null,
				copyOf: null,
				files: null
			},
			this.ports
		);
		return this;
	}

	async open(id = 'p1'): Promise<this> {
		const read = await this.read(id);
		const { meta, history } = read;
		this.session = new ProjectSession(
			{ id, kept: meta, history, reading, name: meta.name, copyOf: null, files: null },
			this.ports
		);
		return this;
	}

	async read(id = 'p1'): Promise<ReadProject> {
		const read = readProject(await this.store.read(id));
		if (typeof read === 'string') throw new Error(read);
		return read;
	}

	edit(...edits: Edit[]): void {
		this.session.take({
			kind: 'step',
			step: { name, change: { kind: 'edits', edits }, atMs: 1000 }
		});
	}

	get ties(): string[] {
		return this.session.state.dataset.ties.map(({ source, target }) => source + target);
	}
}

async function settled(...tabs: Tab[]): Promise<void> {
	for (let round = 0; round < 3; round++) for (const tab of tabs) await tab.session.settled();
}

beforeEach(() => {
	Wire.isCut = false;
});
afterEach(async () => {
	Wire.all.clear();
	vi.restoreAllMocks();
	await new ProjectStore().removeAll();
});

describe('what is kept', () => {
	test('every entry, in order: opened again the project is as it was, undo included', async () => {
		const tab = new Tab().begin();
		expect(tab.session.saveState).toBe('off');
		tab.edit(addTie('b', 'c'));
		expect(tab.session.saveState).toBe('saving');
		tab.edit(addTie('c', 'd'));
		tab.session.take({ kind: 'undo' });
		await settled(tab);
		expect([tab.session.saveState, tab.session.hasUnwritten]).toEqual(['saved', false]);
		const again = await new Tab().open();
		expect(again.session.state).toEqual(tab.session.state);
		expect(again.session.redoStep).toEqual(tab.session.redoStep);
		again.session.take({ kind: 'redo' });
		expect(again.ties).toEqual(['ab', 'bc', 'cd']);
	});

	test('nothing of an untouched project', async () => {
		const tab = new Tab().begin();
		await settled(tab);
		expect(await tab.store.list()).toEqual([]);
	});

	test('a write that is broken off leaves what was written before it', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		// As when the program is killed between two requests of a transaction.
		const database = await openDB('bindeled');
		const tx = database.transaction(['projects', 'journal'], 'readwrite');
		const begun = [
			tx.objectStore('journal').add({ number: 2 }, ['p1', 2]),
			tx.objectStore('projects').put({ id: 'p1' }),
			tx.done
		];
		tx.abort();
		await Promise.allSettled(begun);
		database.close();
		const again = await new Tab().open();
		expect(again.ties).toEqual(['ab', 'bc']);
		expect((await again.read()).damage).toBeNull();
	});

	test('many entries at once are one after the other, without a gap', async () => {
		const tab = new Tab().begin();
		for (let round = 0; round < 60; round++) tab.edit(addTie('a', round % 2 ? 'c' : 'd'));
		await settled(tab);
		const records = await tab.store.entriesAfter('p1', 0);
		expect(records.map(({ number }) => number)).toEqual(records.map((_, place) => place + 1));
		expect((await tab.read()).history.state).toEqual(tab.session.state);
		const versions = await tab.store.versions('p1');
		expect(versions.map(({ kind }) => kind)).toContain('automatic');
	});

	test('an entry that cannot be written takes none of the others with it', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		const good = { kind: 'undo' } as const;
		const bad = { kind: 'undo', cannotBeCloned: () => 1 } as const;
		await expect(tab.store.append('p1', 1, [good, bad], {})).rejects.toThrow();
		expect((await tab.read()).damage).toBeNull();
		expect(await tab.store.append('p1', 1, [good], {})).toBe('written');
	});

	test('where there is no room, that is told, and the next try writes all of it', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		const append = vi.spyOn(tab.store, 'append');
		append.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
		tab.edit(addTie('c', 'd'));
		await settled(tab);
		expect([tab.session.saveState, tab.session.saveFailure]).toEqual(['failed', 'full']);
		expect(tab.session.hasUnwritten).toBe(true);
		tab.session.save();
		await settled(tab);
		expect([tab.session.saveState, tab.session.saveFailure]).toEqual(['saved', null]);
		expect((await tab.read()).history.state).toEqual(tab.session.state);
	});

	test('where the browser keeps nothing, the work goes on and that is told', async () => {
		const tab = new Tab().begin();
		vi.spyOn(tab.store, 'create').mockRejectedValue(new DOMException('no', 'SecurityError'));
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		expect([tab.session.saveState, tab.session.saveFailure]).toEqual(['failed', 'unavailable']);
		expect(tab.ties).toEqual(['ab', 'bc']);
	});

	test('a name that could not be written is, by the next try', async () => {
		const tab = new Tab().begin();
		tab.session.save();
		await settled(tab);
		const patch = vi.spyOn(tab.store, 'patchMeta');
		patch.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
		tab.session.rename('Spring');
		await settled(tab);
		expect([tab.session.saveState, tab.session.saveFailure]).toEqual(['failed', 'full']);
		tab.session.save();
		await settled(tab);
		expect(tab.session.saveState).toBe('saved');
		expect((await tab.read()).meta.name).toBe('Spring');
	});

	test('what another window writes does not hide that there is no room here', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		vi.spyOn(tab.store, 'append').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
		tab.edit(addTie('c', 'd'));
		await settled(tab);
		tab.session.follow();
		await settled(tab);
		expect([tab.session.saveState, tab.session.saveFailure]).toEqual(['failed', 'full']);
	});

	test('a beginning that could not be written is, by the next try', async () => {
		const tab = new Tab().begin();
		tab.session.save();
		await settled(tab);
		const replace = vi.spyOn(tab.store, 'replaceBase');
		replace.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
		const other = openingState(makeDataset({ actors: [{ id: 'z' }] }));
		tab.session.replaceBase(other, reading);
		await settled(tab);
		expect([tab.session.saveState, tab.session.hasUnwritten]).toEqual(['failed', true]);
		tab.session.save();
		await settled(tab);
		expect(tab.session.saveState).toBe('saved');
		expect((await tab.read()).history.state).toEqual(other);
	});

	test('another reading of the files replaces the beginning of a project without steps', async () => {
		const tab = new Tab().begin();
		tab.session.save();
		await settled(tab);
		const other = openingState(makeDataset({ actors: [{ id: 'z' }] }));
		tab.session.replaceBase(other, reading);
		await settled(tab);
		expect((await tab.read()).history.state).toEqual(other);
	});
});

describe('two windows', () => {
	async function two(): Promise<[Tab, Tab]> {
		const first = new Tab().begin();
		first.session.save();
		await settled(first);
		return [first, await new Tab().open()];
	}

	test('follow each other, undo included', async () => {
		const [first, second] = await two();
		first.edit(addTie('b', 'c'));
		await settled(first, second);
		expect(second.ties).toEqual(['ab', 'bc']);
		second.edit(addTie('c', 'd'));
		await settled(second, first);
		expect(first.ties).toEqual(['ab', 'bc', 'cd']);
		first.session.take({ kind: 'undo' });
		await settled(first, second);
		expect(second.ties).toEqual(['ab', 'bc']);
		expect(second.session.redoStep).not.toBeNull();
	});

	test('that do not hear of each other lose nothing', async () => {
		const [first, second] = await two();
		Wire.isCut = true;
		first.edit(addTie('b', 'c'));
		await settled(first);
		second.edit(addTie('c', 'd'));
		second.edit(addTie('a', 'd'));
		second.session.take({ kind: 'undo' });
		await settled(second);
		expect(second.ties).toEqual(['ab', 'bc', 'cd']);
		expect(second.lost).toEqual([]);
		first.session.follow();
		await settled(first);
		expect(first.ties).toEqual(second.ties);
		expect((await first.read()).history.state).toEqual(second.session.state);
	});

	test('a step that cannot be made on top of the other is told, and the others are kept', async () => {
		const [first, second] = await two();
		Wire.isCut = true;
		first.edit({ kind: 'remove-actor', actor: 'd' });
		await settled(first);
		second.edit(addTie('c', 'd'));
		second.edit(addTie('a', 'c'));
		await settled(second);
		expect(second.ties).toEqual(['ab', 'ac']);
		expect(second.lost).toEqual([name]);
		expect((await second.read()).history.state).toEqual(second.session.state);
	});

	test('an undo never takes back a step of the other window by mistake', async () => {
		const [first, second] = await two();
		first.edit(addTie('b', 'c'));
		await settled(first, second);
		Wire.isCut = true;
		first.edit(addTie('c', 'd'));
		await settled(first);
		second.session.take({ kind: 'undo' });
		await settled(second);
		expect(second.ties).toEqual(['ab', 'bc', 'cd']);
	});

	test('a project that the other one deleted is kept again, whole, by the next entry', async () => {
		const [first, second] = await two();
		first.edit(addTie('b', 'c'));
		await settled(first, second);
		await second.store.remove('p1');
		first.edit(addTie('c', 'd'));
		await settled(first);
		expect((await first.read()).history.state).toEqual(first.session.state);
		expect((await first.read()).history.steps).toHaveLength(2);
	});
});

describe('a project that was deleted in another window', () => {
	async function twoOf(): Promise<[Tab, Tab]> {
		const first = new Tab().begin();
		first.edit(addTie('b', 'c'));
		await settled(first);
		const second = await new Tab().open();
		await first.store.remove('p1');
		for (const { session } of [first, second]) session.wasRemoved();
		return [first, second];
	}

	test('is kept again by one window, and the other one goes on with that', async () => {
		const [first, second] = await twoOf();
		first.edit(addTie('c', 'd'));
		await settled(first);
		second.edit(addTie('a', 'd'));
		await settled(second, first);
		expect(second.session.saveState).toBe('saved');
		expect(second.ties).toEqual(['ab', 'bc', 'cd', 'ad']);
		expect(first.ties).toEqual(second.ties);
	});

	test('a version that is asked for has its project', async () => {
		const [first] = await twoOf();
		await first.session.keepVersion('before');
		expect((await first.read()).history.state).toEqual(first.session.state);
		expect((await first.store.versions('p1')).map((version) => version.name)).toContain('before');
	});

	test('another reading of its files is kept', async () => {
		const tab = new Tab().begin();
		tab.session.save();
		await settled(tab);
		await tab.store.remove('p1');
		const other = openingState(makeDataset({ actors: [{ id: 'z' }] }));
		tab.session.replaceBase(other, reading);
		await settled(tab);
		expect((await tab.read()).history.state).toEqual(other);
	});
});

describe('the store', () => {
	test('a copy has the history and its own life', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await settled(tab);
		await tab.store.duplicate('p1', 'p2', { name: 'copy' });
		const copy = await new Tab().open('p2');
		expect(copy.session.name).toBe('copy');
		copy.session.take({ kind: 'undo' });
		await settled(copy);
		expect(copy.ties).toEqual(['ab']);
		expect((await tab.read('p1')).history.position).toBe(1);
	});

	test('versions: what was kept by hand stays, of the automatic ones the newest', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await tab.session.keepVersion('before');
		const { state } = tab.session;
		const version = { project: 'p1', name: null, atMs: 1, steps: 1, entry: 1, state };
		for (let round = 0; round < 5; round++) {
			await tab.store.addVersion({ ...version, kind: 'automatic', atMs: round }, 2);
		}
		const kept = await tab.store.versions('p1');
		expect(kept.map(({ kind, atMs }) => [kind, atMs])).toEqual([
			['automatic', 4],
			['automatic', 3],
			['saved', 1000],
			['import', 1000]
		]);
		expect(await tab.store.versionState(kept[2]!)).toEqual(state);
		expect(await tab.store.versionState(kept[3]!)).toEqual(openingState(dataset));
	});

	test('what is deleted leaves nothing behind', async () => {
		const tab = new Tab().begin();
		tab.edit(addTie('b', 'c'));
		await tab.session.keepVersion(null);
		await tab.store.remove('p1');
		const database = await openDB('bindeled');
		for (const store of database.objectStoreNames) {
			expect([store, await database.count(store)]).toEqual([store, 0]);
		}
		database.close();
	});
});
