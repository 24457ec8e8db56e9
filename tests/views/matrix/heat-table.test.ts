import { describe, expect, it } from 'vitest';
import { moveBy } from '../../../src/lib/views/matrix/heat-table';

describe('moveBy', () => {
	it.each([
		['ArrowRight', { row: 1, column: 2 }],
		['ArrowLeft', { row: 1, column: 0 }],
		['ArrowUp', { row: 0, column: 1 }],
		['ArrowDown', { row: 2, column: 1 }],
		['Home', { row: 1, column: 0 }],
		['End', { row: 1, column: 3 }]
	])('%s moves from the middle', (key, expected) => {
		expect(moveBy(key, { row: 1, column: 1 }, 3, 4)).toEqual(expected);
	});

	it('stays inside the table', () => {
		expect(moveBy('ArrowUp', { row: 0, column: 0 }, 3, 4)).toEqual({ row: 0, column: 0 });
		expect(moveBy('ArrowRight', { row: 2, column: 3 }, 3, 4)).toEqual({ row: 2, column: 3 });
	});

	it('leaves other keys alone', () => {
		expect(moveBy('Enter', { row: 0, column: 0 }, 3, 4)).toBeNull();
	});
});
