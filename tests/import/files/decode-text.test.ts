import { describe, expect, test } from 'vitest';
import { decodeCodePage, type CodePage } from '../../../src/lib/import/files/code-pages';
import { decodeText } from '../../../src/lib/import/files/decode-text';
import { importTexts, told } from '../read-tables';

const TEXT = 'Navn;Bydel\r\nÅse Ærø;Øst\r\nBjørn é Hår;Vest\r\n';
const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);

function encode(text: string, page: CodePage): Uint8Array {
	const signs = decodeCodePage(ALL, page);
	return Uint8Array.from([...text].map((sign) => signs.indexOf(sign)));
}

describe('sets of one byte a sign are told by the letters that they give', () => {
	test.each(['windows-1252', 'macintosh', 'cp850'] as const)('%s', (page) => {
		expect(decodeText(encode(TEXT, page))).toEqual({ text: TEXT, encoding: page, isGuess: true });
	});

	test('Windows-1252 where nothing tells', () => {
		expect(decodeText(Uint8Array.from([65, 0x80, 66]))).toEqual({
			text: 'A€B',
			encoding: 'windows-1252',
			isGuess: true
		});
	});

	test('signs of the sets', () => {
		expect(decodeCodePage(Uint8Array.from([0x8c, 0xbf, 0xdb]), 'macintosh')).toBe('åø€');
		expect(decodeCodePage(Uint8Array.from([0x86, 0x9b, 0xd5]), 'cp850')).toBe('åøı');
		for (const page of ['windows-1252', 'macintosh', 'cp850'] as const) {
			expect(new Set(decodeCodePage(ALL, page)).size).toBe(256);
		}
	});
});

test('a file of two sets has the letters of both, and the one wrong sign costs no other', async () => {
	const [heading, first, second] = TEXT.split('\r\n') as [string, string, string];
	const bytes = Uint8Array.from([
		...new TextEncoder().encode(`${heading}\n${first}\n`),
		...encode(`${second}\n`, 'windows-1252')
	]);
	const { dataset, tables, issues } = await importTexts({ 'x.csv': bytes });
	expect(dataset?.actors.map(({ id }) => id)).toEqual(['Åse Ærø', 'Bjørn é Hår']);
	expect(tables[0]?.encoding).toBe('mixed');
	expect(told(issues, 'warning')).toEqual(['encoding-guessed x.csv: =']);
});

test('the sign with which old systems end a file is no row', async () => {
	const { dataset, issues } = await importTexts({ 'x.csv': `${TEXT}\u001a` });
	expect(dataset?.actors.length).toBe(2);
	expect(issues).toEqual([]);
});

test('letters that were broken before the file was saved are told of with where they stand', async () => {
	const { issues } = await importTexts({
		'a.csv': 'Navn;Bydel\nÃ…se;Ã˜st\nBo;Vest\n',
		'b.csv': 'Navn;Bydel\nBj\ufffdrn Larsen;Øst\nSÃO PAULO;Vest\n'
	});
	expect(told(issues, 'warning')).toEqual([
		'letters-damaged a.csv:2 Navn=Ã…se',
		'letters-damaged b.csv:2 Navn=Bj\ufffdrn Larsen'
	]);
	expect(issues.map(({ details }) => details['count'])).toEqual([2, 1]);
});
