import { describe, expect, it } from 'vitest';
import { actorsWithin, emphasisOf, isTieBright } from '../../../src/lib/map/scene/emphasis';

/** The path a - b - c - d. */
const path = ['a', 'b', 'c', 'd'];
const neighboursOf = (actor: string) => {
	const i = path.indexOf(actor);
	return path.filter((_, j) => Math.abs(i - j) === 1);
};

describe('emphasisOf', () => {
	it('is off when nothing is selected or pointed at', () => {
		const none = emphasisOf({ selection: [], hovered: null }, neighboursOf);
		expect(none.isActive).toBe(false);
		expect(isTieBright(none, 'a', 'b')).toBe(false);
	});
	it('brings one actor, its neighbours and its own ties forward', () => {
		const one = emphasisOf({ selection: ['b'], hovered: null }, neighboursOf);
		expect([...one.actors].sort()).toEqual(['a', 'b', 'c']);
		expect(isTieBright(one, 'a', 'b')).toBe(true);
		expect(isTieBright(one, 'c', 'd')).toBe(false);
	});
	it('brings several selected and the ties among them forward', () => {
		const several = emphasisOf({ selection: ['a', 'b', 'd'], hovered: null }, neighboursOf);
		expect([...several.actors]).toEqual(['a', 'b', 'd']);
		expect(isTieBright(several, 'a', 'b')).toBe(true);
		expect(isTieBright(several, 'b', 'c')).toBe(false);
	});
	it('follows the pointer first and keeps the selected bright', () => {
		const both = emphasisOf({ selection: ['d'], hovered: 'a' }, neighboursOf);
		expect([...both.actors].sort()).toEqual(['a', 'b', 'd']);
	});
});

describe('actorsWithin', () => {
	it.each([
		[0, ['a']],
		[1, ['a', 'b']],
		[9, path]
	])('%i steps', (steps, expected) => {
		expect([...actorsWithin(['a'], steps, neighboursOf)]).toEqual(expected);
	});
});
