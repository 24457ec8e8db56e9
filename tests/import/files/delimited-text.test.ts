import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/import/files/decode-text';
import { readDelimitedText } from '../../../src/lib/import/files/delimited-text';
import { isKnownHeading } from '../../../src/lib/import/guess/guess-table';
import { utf16, windows1252 } from '../read-tables';

const read = (text: string, rows = 1000) => readDelimitedText(text, rows, isKnownHeading);

describe('decodeText', () => {
	const text = 'id;navn\n1;Ægir Østergård – “€”\n';
	test.each([
		['utf-8', new TextEncoder().encode(text), 'utf-8', false],
		['utf-8 with mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8', false],
		['utf-16le', utf16(text, 'le', true), 'utf-16le', false],
		['utf-16be', utf16(text, 'be', true), 'utf-16be', false],
		['utf-16le without mark', utf16(text, 'le', false), 'utf-16le', true],
		['utf-16be without mark', utf16(text, 'be', false), 'utf-16be', true],
		['windows-1252', windows1252(text), 'windows-1252', true]
	] as const)('%s', (_name, bytes, encoding, isGuess) => {
		expect(decodeText(bytes)).toEqual({ text, encoding, isGuess });
	});
});

describe('delimiter', () => {
	test.each([
		['id,navn\n1,a;b\n', ','],
		['id;navn;vægt\n1;a;1,5\n2;b;2,5\n', ';'],
		['id\tnavn\n1\ta, b\n', '\t'],
		['id|navn\n1|a\n', '|'],
		['sep=;\nid;navn\n1;a\n', ';'],
		['navn\nAnna\n', ',']
	])('%j', (text, delimiter) => expect(read(text).delimiter).toBe(delimiter));
});

test('the line sep=; is obeyed and not counted', () => {
	expect(read('sep=;\r\nid;navn\r\n1;a,b\r\n').lines).toEqual([
		['id', 'navn'],
		['1', 'a,b']
	]);
});

test('blank lines are counted, quoted line breaks are not, the last line break makes no row', () => {
	const { lines } = read('id,navn\n\n1,"a\nb"\n2,c\n');
	expect(lines).toEqual([['id', 'navn'], [''], ['1', 'a\nb'], ['2', 'c']]);
});

test('a quote that is never closed costs its own line only', () => {
	const { lines, brokenRows } = read('id,navn\n1,a\n2,"b\n3,c\n4,"d, e"\n');
	expect(brokenRows).toEqual([3]);
	expect(lines).toEqual([
		['id', 'navn'],
		['1', 'a'],
		['2', 'b'],
		['3', 'c'],
		['4', 'd, e']
	]);
});

test('a quote inside a cell is text', () => {
	expect(read('id,navn\n1,Klub "Nord"\n').lines[1]).toEqual(['1', 'Klub "Nord"']);
});

test('the apostrophe before a formula comes off again, any other stays', () => {
	expect(read(`id,navn,n\n'=1,''=x,'a\n`).lines[1]).toEqual(['=1', `'=x`, `'a`]);
});

test('reading stops at the limit', () => {
	const { lines, isCut } = read('id,navn\n1,a\n2,b\n3,c\n', 2);
	expect([lines.length, isCut]).toEqual([2, true]);
});

test.each(['\n', '\r\n', '\r'])('line break %j', (lineBreak) => {
	expect(read(['id,navn', '1,a', '2,b'].join(lineBreak)).lines.length).toBe(3);
});
