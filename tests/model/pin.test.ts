import { describe, expect, test } from 'vitest';
import { readPins } from '../../src/lib/model/pin';

describe('readPins', () => {
	test('keeps pins, the last of an actor, and nothing else of them', () => {
		expect(
			readPins([
				{ actor: 'a', x: 1, y: 2, z: 3 },
				{ actor: 'b', x: 0, y: -1 },
				{ actor: 'a', x: 4, y: 5 }
			])
		).toEqual([
			{ actor: 'a', x: 4, y: 5 },
			{ actor: 'b', x: 0, y: -1 }
		]);
	});
	test.each([
		[null],
		['a'],
		[{ actor: 'a', x: 1, y: 2 }],
		[
			[
				null,
				3,
				{ actor: 1, x: 1, y: 2 },
				{ actor: 'a', x: NaN, y: 2 },
				{ actor: 'a', x: '1', y: 2 }
			]
		]
	])('%j holds none', (value) => {
		expect(readPins(value)).toEqual([]);
	});
});
