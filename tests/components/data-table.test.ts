import { describe, expect, it } from 'vitest';
import { columnWidths, sortRows } from '../../src/lib/components/data-table';
import { compareLabels } from '../../src/lib/i18n/language';

const columns = [
	{ label: 'Navn', isNumber: false },
	{ label: 'Styrke', isNumber: true }
];
const rows = [
	{ cells: ['Åse', '10'] },
	{ cells: ['Aage', ''] },
	{ cells: ['Bo', '9,5'] },
	{ cells: ['', '9.25'] }
];
const danish = compareLabels('da');
const names = (sorted: { row: { cells: string[] } }[]) => sorted.map(({ row }) => row.cells[0]);

describe('sortRows', () => {
	it('keeps the order of the data, numbered from 1, until asked', () => {
		const sorted = sortRows(rows, columns, null, danish);
		expect(sorted.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		expect(sorted.map(({ row }) => row)).toEqual(rows);
	});

	it('sorts texts as Danish does, empty ones last both ways', () => {
		const up = sortRows(rows, columns, { column: 0, descending: false }, danish);
		const down = sortRows(rows, columns, { column: 0, descending: true }, danish);
		expect(names(up).slice(0, 1)).toEqual(['Bo']);
		expect(names(up).at(-1)).toBe('');
		expect(names(down).slice(-2)).toEqual(['Bo', '']);
	});

	it('sorts numbers by size, with a comma or a point for decimals', () => {
		const sorted = sortRows(rows, columns, { column: 1, descending: false }, danish);
		expect(sorted.map(({ row }) => row.cells[1])).toEqual(['9.25', '9,5', '10', '']);
		expect(sorted.map(({ number }) => number)).toEqual([4, 3, 1, 2]);
	});
});

describe('columnWidths', () => {
	it('follows the longest text, but not without end', () => {
		const [narrow, wide] = columnWidths(
			[
				{ label: 'Id', isNumber: false },
				{ label: 'Navn', isNumber: false }
			],
			[{ cells: ['a', 'x'.repeat(500)] }]
		);
		expect(narrow!).toBeLessThan(wide!);
		expect(wide!).toBeLessThan(50);
	});
});
