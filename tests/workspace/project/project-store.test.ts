import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProjectStore } from '../../../src/lib/workspace/project/project-store';

vi.mock('idb', async (original) => {
	const idb = await original<typeof import('idb')>();
	return { ...idb, openDB: vi.fn(idb.openDB) };
});

const open = vi.mocked(openDB);
const openReally = open.getMockImplementation()!;

/** What a call comes to: its answer, or what is said of its failure. */
const outcome = (call: Promise<unknown>) => call.catch((error: Error) => error.message);

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	open.mockClear();
});
afterEach(async () => {
	vi.useRealTimers();
	await new ProjectStore().removeAll();
});

describe('a store that does not answer', () => {
	test('fails after some seconds, whatever is asked of it, and can be let go of', async () => {
		open.mockReturnValueOnce(new Promise(() => undefined));
		const store = new ProjectStore();
		const calls = [outcome(store.list()), outcome(store.setting('mappings'))];
		await vi.advanceTimersByTimeAsync(10_000);
		for (const said of await Promise.all(calls)) expect(said).toContain('no answer');
		// Nobody waits a second time.
		expect(await outcome(store.list())).toContain('no answer');
		expect(open).toHaveBeenCalledTimes(1);
		await store.close();
	});

	test('serves what is asked after it has answered all the same', async () => {
		let answer = (): void => undefined;
		const gate = new Promise<void>((resolve) => (answer = resolve));
		open.mockImplementationOnce((...how) => gate.then(() => openReally(...how)));
		const store = new ProjectStore();
		const first = outcome(store.list());
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await first).toContain('no answer');
		vi.useRealTimers();
		answer();
		await expect.poll(() => outcome(store.list())).toEqual([]);
		expect(open).toHaveBeenCalledTimes(1);
		await store.close();
	});

	test('that answers after it has been let go of is closed then', async () => {
		let answer = (): void => undefined;
		const gate = new Promise<void>((resolve) => (answer = resolve));
		open.mockImplementationOnce((...how) => gate.then(() => openReally(...how)));
		const store = new ProjectStore();
		const first = outcome(store.list());
		await vi.advanceTimersByTimeAsync(10_000);
		await first;
		await store.close();
		vi.useRealTimers();
		answer();
		const database = await (open.mock.results[0]!.value as ReturnType<typeof openReally>);
		await expect
			.poll(() => outcome(Promise.resolve().then(() => database.transaction('projects').done)))
			.toContain('not allowed');
	});
});
