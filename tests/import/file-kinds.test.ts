import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importTexts } from './read-tables';

const ACTORS = 'Navn;Sektor\nAnna;Kommune\nBo;Politi\n';

function zip(entries: Record<string, string | Uint8Array>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(entries).map(([path, content]) => [
				path,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);
}

/** A compound file of Microsoft's that holds a stream of this name. */
function compound(stream: string): Uint8Array {
	const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
	return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0), ...name, 0, 0]);
}

describe('a file that is not read is named with its own format', () => {
	const content = '<x/>';
	test.each([
		['liste.numbers', zip({ 'Index/Document.iwa': 'x' }), 'Apple Numbers'],
		['liste.xlsb', zip({ 'xl/workbook.bin': 'x' }), 'Excel Binary (.xlsb)'],
		['liste.ods', zip({ mimetype: 'x', 'content.xml': content }), 'OpenDocument'],
		['liste.zip', zip({ mimetype: 'x', 'content.xml': content }), 'OpenDocument'],
		['referat.docx', zip({ 'word/document.xml': content }), 'Word'],
		['liste.xls', compound('Workbook'), 'Excel 97-2003'],
		['referat.doc', compound('WordDocument'), 'Word'],
		['liste.xls', '<html><table><tr><td>Navn</td></tr></table></html>', 'HTML'],
		['net.gml', 'graph [ node [ id 1 ] ]', 'GML'],
		['net.json', '{"type":"FeatureCollection","features":[]}', 'JSON'],
		['net.json', '{"nodes":[{"id":"a"},', 'JSON-broken'],
		['tom.zip', zip({ '__MACOSX/x': '' }), 'empty']
	])('%s', async (path, bytes, format) => {
		const { issues } = await importTexts({ [path]: bytes });
		expect(issues.map(({ code, file, details }) => [code, file, details['format']])).toEqual([
			['file-not-recognised', path, format],
			['nothing-usable', null, undefined]
		]);
	});

	test('a zip inside a zip', async () => {
		const { issues } = await importTexts({ 'x.zip': zip({ 'y.zip': zip({ 'a.csv': ACTORS }) }) });
		expect(issues[0]).toMatchObject({ file: 'y.zip', details: { format: 'zip' } });
	});
});

test('a workbook with a password says so, not that it is old', async () => {
	const { issues } = await importTexts({ 'x.xlsx': compound('EncryptedPackage') });
	expect(issues[0]).toMatchObject({
		code: 'file-unreadable',
		file: 'x.xlsx',
		details: { reason: 'encrypted' }
	});
});

test('a zip whose content does not fit its check sum is damaged', async () => {
	const bytes = zip({ 'aktører.csv': ACTORS });
	// Stored and deflated alike: one sign of the content changed.
	const stored = zipSync({ 'a.csv': strToU8(ACTORS) }, { level: 0 });
	stored[stored.indexOf('K'.charCodeAt(0), 40)] = 'k'.charCodeAt(0);
	const { issues, dataset } = await importTexts({ 'x.zip': stored });
	expect(issues[0]).toMatchObject({ code: 'file-unreadable', details: { reason: 'broken' } });
	expect(dataset).toBeNull();
	expect((await importTexts({ 'x.zip': bytes })).dataset?.actors.length).toBe(2);
});

test('text that another system calls .xls is read as the text that it is', async () => {
	const { dataset, issues } = await importTexts({ 'udtræk.xls': ACTORS.replaceAll(';', '\t') });
	expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo']);
	expect(issues).toEqual([]);
});

test('a minute or a picture beside tables is no fault; alone it is', async () => {
	const pdf = Uint8Array.from([37, 80, 68, 70, 0, 1, 2]);
	const beside = await importTexts({ 'aktører.csv': ACTORS, 'referat.pdf': pdf });
	expect(beside.issues.map(({ severity, file }) => [severity, file])).toEqual([
		['warning', 'referat.pdf']
	]);
	const alone = await importTexts({ 'referat.pdf': pdf });
	expect(alone.issues[0]).toMatchObject({ severity: 'error', file: 'referat.pdf' });
});
