/** The parts of the workspace that stand by themselves: who is selected, and through which lens one looks. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lens } from '../../src/lib/model/lens';
import { ActorSelection } from '../../src/lib/workspace/actor-selection.svelte';
import { CurrentLens } from '../../src/lib/workspace/current-lens.svelte';
import { NO_RENAMES } from '../../src/lib/workspace/follow-changes';
import { makeDataset } from '../support/make-dataset';

describe('the selection', () => {
	test('holds each actor once, in the order chosen', () => {
		const selection = new ActorSelection();
		selection.select(['b', 'a', 'b']);
		expect(selection.actors).toEqual(['b', 'a']);
		selection.toggle('b');
		selection.toggle('c');
		expect(selection.actors).toEqual(['a', 'c']);
	});
	test('loses who is gone, goes on as who they became', () => {
		const selection = new ActorSelection();
		selection.select(['a', 'b', 'c']);
		selection.hover('b');
		const renames = new Map([['actors', new Map([['b', 'a']])]] as const);
		selection.follow(makeDataset({ actors: [{ id: 'a' }] }), renames);
		expect(selection.actors).toEqual(['a']);
		expect(selection.hovered).toBeNull();
	});
	test('another project begins with its own', () => {
		const selection = new ActorSelection();
		selection.select(['a']);
		selection.hover('a');
		selection.begin(['x']);
		expect([selection.actors, selection.hovered]).toEqual([['x'], null]);
	});
});

describe('the lens', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('is kept once it stands still, or at once when asked', () => {
		const kept: Lens[] = [];
		const current = new CurrentLens((lens) => kept.push(lens));
		current.change({ weighted: true });
		vi.advanceTimersByTime(300);
		current.change({ weighted: false });
		vi.advanceTimersByTime(300);
		expect(kept).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(kept.map(({ weighted }) => weighted)).toEqual([false]);
		current.change({ weighted: true });
		current.keepNow();
		vi.advanceTimersByTime(1_000);
		expect(kept.map(({ weighted }) => weighted)).toEqual([false, true]);
	});
	test('what is only shown is not kept', () => {
		const kept: Lens[] = [];
		const current = new CurrentLens((lens) => kept.push(lens));
		current.show({ ...current.lens, districts: ['syd'] });
		vi.advanceTimersByTime(1_000);
		expect(kept).toEqual([]);
		current.follow(makeDataset({ actors: [{ id: 'a' }] }), NO_RENAMES);
		expect(current.lens.districts).toBeNull();
	});
});
