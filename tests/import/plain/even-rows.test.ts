import { describe, expect, test } from 'vitest';
import { readDelimitedRows, readDelimitedText } from '../../../src/lib/import/files/delimited-text';
import { scanEvenRows } from '../../../src/lib/import/plain/even-rows';
import { isKnownHeading } from '../../../src/lib/import/guess/guess-table';
import { PlainRows } from '../../../src/lib/import/plain/plain-rows';
import { LineRows } from '../../../src/lib/import/rows/row-list';
import { randomNumbers } from '../../export/random-dataset';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const CELLS = [
	'',
	' ',
	'anna',
	'Åse',
	'æ',
	'  x ',
	"'=1",
	"'",
	'-1,5',
	'0',
	'λ',
	'en lang celle her'
];

/** Lines of as many cells, now and then with one thing that is not even about them. */
function randomText(seed: number): { text: string; delimiter: string } {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const delimiter = [',', ';', '\t', '|'][below(4)]!;
	const lineBreak = random() < 0.5 ? '\n' : '\r\n';
	const width = 1 + below(5);
	const cell = () => CELLS[below(CELLS.length)]!.replaceAll(delimiter, '.');
	const line = (cells: number) => Array.from({ length: cells }, cell).join(delimiter);
	const lines = Array.from({ length: 1 + below(40) }, () =>
		random() < 0.98 ? `k${line(width)}` : line(width)
	);
	const oddity = below(9);
	const at = below(lines.length);
	if (oddity === 0) lines[at] = line(width + 1);
	if (oddity === 1) lines[at] = line(Math.max(1, width - 1));
	if (oddity === 2) lines.splice(at, 0, '');
	if (oddity === 3) lines.splice(at, 0, delimiter.repeat(width - 1));
	if (oddity === 4) lines[at] += 'a\rb';
	if (oddity === 5 && lineBreak === '\r\n') lines[at] += 'a\nb';
	const headings = ['id', 'label', 'sector', 'district', 'level'].slice(0, width).join(delimiter);
	const end = random() < 0.5 ? lineBreak : '';
	return { text: [headings, ...lines].join(lineBreak) + end, delimiter };
}

describe('rows found in one go are those that the careful way finds', () => {
	test.each(SEEDS)('seed %i', (seed) => {
		const { text } = randomText(seed);
		const { rows } = readDelimitedRows(text, 10_000, isKnownHeading);
		expect(rows).toBeInstanceOf(PlainRows);
		const careful = LineRows.ofLines(readDelimitedText(text, 10_000, isKnownHeading).lines);
		expect([...rows]).toEqual([...careful]);
		expect(rows.longestCell()).toBeGreaterThanOrEqual(careful.longestCell());
		const plain = rows.from(1) as PlainRows;
		for (const column of [0, 1, 6]) {
			const cells = Array.from({ length: plain.length }, (_, place) => plain.cell(place, column));
			expect(plain.column(column)).toEqual(cells);
		}
	});

	test('many of them are even', () => {
		const found = SEEDS.filter((seed) => {
			const { text, delimiter } = randomText(seed);
			const lineBreak = text.includes('\r\n') ? 2 : 1;
			const codes = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
			return scanEvenRows(codes, 0, delimiter.charCodeAt(0), lineBreak) !== null;
		});
		expect(found.length).toBeGreaterThan(80);
	});
});

const codesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
	['a quote', 'id,label\na,"Anna"\n'],
	['a longer line', 'id,label\na,Anna,x\n'],
	['a shorter line', 'id,label\na\n'],
	['a shorter last line', 'id,label\na,Anna\nb'],
	['a blank line', 'id,label\n\na,Anna\n'],
	['a line of blanks', 'id,label\n , \na,Anna\n'],
	['a blank line at the end', 'id,label\na,Anna\n\n'],
	['more cells than there is room for', `${'a,'.repeat(300)}a\n`]
])('%s is left to the careful way', (_name, text) => {
	expect(scanEvenRows(codesOf(text), 0, 44, 1)).toBeNull();
});

test('cells are told by where they end', () => {
	const even = scanEvenRows(codesOf('id,label\r\na,Anna\r\nb,Bo'), 0, 44, 2)!;
	expect([...even.ends.subarray(0, 6)]).toEqual([2, 8, 11, 16, 19, 22]);
	expect({ ...even, ends: null }).toEqual({ ends: null, width: 2, rows: 3, longest: 8 });
});
