import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeWorkbook, type WorkbookCell } from '../../src/lib/export/write-workbook';

function sheetOf(rows: WorkbookCell[][]): string {
	return strFromU8(unzipSync(writeWorkbook([{ name: 's', rows }]))['xl/worksheets/sheet1.xml']!);
}

function widthsOf(rows: WorkbookCell[][]): number[] {
	return [...sheetOf(rows).matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
}

describe('a workbook', () => {
	test('has columns as wide as what stands in them, within bounds', () => {
		expect(
			widthsOf([
				['id', 'harmonicNormalised', 'text', 'x'],
				['a', 1 / 3, 'long '.repeat(50), null]
			])
		).toEqual([6, 20, 60, 6]);
	});

	test('names its columns before the rows, as spreadsheets ask, and keeps the headings in sight', () => {
		const markup = sheetOf([['a'], ['b']]);
		expect(markup.indexOf('<sheetViews>')).toBeLessThan(markup.indexOf('<cols>'));
		expect(markup.indexOf('<cols>')).toBeLessThan(markup.indexOf('<sheetData>'));
		expect(markup).toContain('<pane ySplit="1" topLeftCell="A2"');
		expect(sheetOf([])).not.toContain('<cols>');
	});

	test('writes numbers as numbers and all text as text', () => {
		const markup = sheetOf([['n'], [-1.5], ['=1+1'], ['+45'], ['-5'], ['@sum']]);
		expect(markup).toContain('<c r="A2"><v>-1.5</v></c>');
		for (const [row, text] of [
			['3', '=1+1'],
			['4', '+45'],
			['5', '-5'],
			['6', '@sum']
		]) {
			expect(markup).toContain(
				`<c r="A${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t>`
			);
		}
		expect(markup).not.toContain('<f>');
	});
});
