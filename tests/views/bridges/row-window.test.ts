import { describe, expect, it } from 'vitest';
import { WINDOW_FROM_ROWS, windowOf } from '../../../src/lib/views/bridges/row-window';

describe('windowOf', () => {
	it('draws a short table in full', () => {
		expect(windowOf(WINDOW_FROM_ROWS, 40, 5000, 600)).toEqual({ first: 0, end: WINDOW_FROM_ROWS });
	});

	it('draws what is seen of a long one and a margin', () => {
		const { first, end } = windowOf(5000, 40, 40_000, 600);
		expect(first).toBeLessThan(1000);
		expect(end).toBeGreaterThan(1015);
		expect(end - first).toBeLessThan(50);
	});

	it('stays inside the table at both ends', () => {
		expect(windowOf(5000, 40, 0, 600).first).toBe(0);
		expect(windowOf(5000, 40, 200_000, 600).end).toBe(5000);
	});

	it('still draws something when the table became shorter than the scroll', () => {
		const { first, end } = windowOf(400, 40, 200_000, 600);
		expect(first).toBeLessThan(end);
	});
});
