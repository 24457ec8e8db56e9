import { expect } from 'vitest';

/** Reference values carry ten digits; they and ours may differ by this, relative or absolute. */
export const TOLERANCE = 1e-6;

/** Holds anything made of numbers, nulls, strings, arrays and objects to a reference. */
export function expectClose(actual: unknown, expected: unknown, where: string): void {
	if (typeof expected === 'number') {
		expect(typeof actual, where).toBe('number');
		const allowed = TOLERANCE * Math.max(1, Math.abs(expected));
		expect(
			Math.abs((actual as number) - expected),
			`${where}: ${actual} for ${expected}`
		).toBeLessThanOrEqual(allowed);
		return;
	}
	if (expected === null || typeof expected !== 'object') {
		expect(actual, where).toBe(expected);
		return;
	}
	expect(actual, where).not.toBeNull();
	const keys = Object.keys(expected);
	expect(Object.keys(actual as object).sort(), where).toEqual([...keys].sort());
	for (const key of keys) {
		expectClose(
			(actual as Record<string, unknown>)[key],
			(expected as Record<string, unknown>)[key],
			`${where}.${key}`
		);
	}
}
