import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/lib/views/matrix/matrix-words';
import type { TieCell } from '../../../src/lib/views/matrix/tie-matrix';

const cell: TieCell = {
	row: 'a',
	column: 'b',
	inside: false,
	observed: 3,
	expected: 1.25,
	ratio: 2.4,
	density: 0.002
};

describe('figureText', () => {
	it('writes each figure as the language does', () => {
		expect(figureText(cell, 'observed', 'da')).toBe('3');
		expect(figureText(cell, 'expected', 'da')).toBe('1,3');
		expect(figureText(cell, 'ratio', 'en')).toBe('2.4');
	});

	it('does not write a small share as nothing', () => {
		expect(figureText(cell, 'density', 'en')).toBe('<1%');
		expect(figureText({ ...cell, density: 0 }, 'density', 'en')).toBe('0%');
	});

	it('writes a dash where nothing can be worked out', () => {
		expect(figureText({ ...cell, ratio: null }, 'ratio', 'en')).toBe('–');
	});
});
