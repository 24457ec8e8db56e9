import { expect, test } from 'vitest';
import { mostBetween } from '../../../src/lib/views/panel/most-between';

test('the largest first, of equals the first in the file, five at most', () => {
	expect(mostBetween(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [1, 3, 2, 3, 4, 5, 6])).toEqual([
		'g',
		'f',
		'e',
		'b',
		'd'
	]);
});

test('nobody who stands between nobody, or of whom it is not known', () => {
	expect(mostBetween(['a', 'b', 'c'], [0, 2, null])).toEqual(['b']);
	expect(mostBetween([], [])).toEqual([]);
});
