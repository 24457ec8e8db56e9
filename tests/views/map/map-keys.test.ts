import { describe, expect, it } from 'vitest';
import { commandOf, MOST_STEPS, widened } from '../../../src/lib/views/map/map-keys';

describe('commandOf', () => {
	it.each(Array.from({ length: 10 }, (_, steps) => steps))('%i shows that many steps', (steps) => {
		expect(commandOf(String(steps))).toEqual({ kind: 'steps', steps });
	});
	it.each([
		['[', { kind: 'zoom', how: 'out' }],
		[']', { kind: 'zoom', how: 'in' }],
		['F', { kind: 'zoom', how: 'fit' }],
		['+', { kind: 'widen', by: 1 }],
		['-', { kind: 'widen', by: -1 }],
		['L', { kind: 'lasso' }],
		['h', { kind: 'hide-rest' }],
		['u', { kind: 'show-rest' }],
		['p', { kind: 'pin' }],
		['d', { kind: 'draw' }]
	])('%s', (key, command) => {
		expect(commandOf(key)).toEqual(command);
	});
	it.each(['a', 'Enter', 'ArrowUp', 'Tab', 'Escape'])('leaves %s alone', (key) => {
		expect(commandOf(key)).toBeNull();
	});
});

describe('widened', () => {
	it('goes from all to one step, outwards to the most, and back to all', () => {
		expect(widened(0, 1)).toBe(1);
		expect(widened(1, 1)).toBe(2);
		expect(widened(MOST_STEPS, 1)).toBe(MOST_STEPS);
		expect(widened(2, -1)).toBe(1);
		expect(widened(1, -1)).toBe(0);
		expect(widened(0, -1)).toBe(0);
	});
});
