import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { docx } from '../../src/lib/report/write/docx';
import { htmlFile } from '../../src/lib/report/write/html-file';
import { MAP_SCRIPT, MAP_SCRIPT_HASH } from '../../src/lib/report/write/map-script';
import { markdown } from '../../src/lib/report/write/markdown';
import { PLAIN_HTML, reportHtml } from '../../src/lib/report/write/report-html';
import { loadExample } from '../support/load-example';
import { HOSTILE, hostileDataset } from './hostile-dataset';
import { blocksOf, makeReport } from './make-report';

const slagelse = await loadExample('slagelse');
const hostile = hostileDataset();

/** Every tag of a text of XML, in order; throws where it is not well formed. */
function tagsOf(xml: string) {
	const tags: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		tags.push({ name, attributes: attributes as Record<string, string> });
	});
	parser.write(xml).close();
	return tags;
}

describe('the HTML file', () => {
	const file = htmlFile(makeReport(slagelse, 'en'));

	test('fetches nothing and runs no script but the one whose fingerprint it names', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file)![1]!;
		expect(policy).toContain("default-src 'none'");
		const scripts = [...file.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
		expect(scripts).toEqual([MAP_SCRIPT]);
		const hash = createHash('sha256').update(scripts[0]!).digest('base64');
		expect(hash).toBe(MAP_SCRIPT_HASH);
		expect(policy).toContain(`script-src 'sha256-${hash}'`);
		expect(/ (src|href|action|poster)="(?!data:,|#)/.test(file)).toBe(false);
		expect(/@import|url\((?!#)/.test(file)).toBe(false);
	});

	test('says who is on the map and whom they work with', () => {
		const people = JSON.parse(/id="people">([\s\S]*?)<\/script>/.exec(file)![1]!) as {
			label: string;
			partners: number[];
		}[];
		expect(people.map(({ label }) => label)).toEqual(slagelse.actors.map(({ label }) => label));
		people.forEach(({ partners }, i) => {
			for (const other of partners) expect(people[other]!.partners).toContain(i);
		});
		expect(file.match(/data-i="/g)).toHaveLength(people.length);
	});

	test.each(LANGUAGES)('no label gets out of its place (%s)', (language) => {
		const text = htmlFile(makeReport(hostile, language));
		const scripts = [...text.matchAll(/<script[ >]/g)];
		expect(scripts).toHaveLength(3);
		expect(text.match(/<\/script>/g)).toHaveLength(3);
		expect(/<img|<[a-z][^>"]*("[^"]*"[^>"]*)*\son\w+=/i.test(text)).toBe(false);
		// Parsed as what it says it is, every label comes out again as text.
		const flow = reportHtml(makeReport(hostile, language), PLAIN_HTML).replace(/<col [^>]*>/g, '');
		expect(tagsOf(`<div>${flow}</div>`).map(({ name }) => name)).not.toContain('script');
	});
});

describe('the Word document', () => {
	const open = (bytes: Uint8Array) =>
		Object.fromEntries(
			Object.entries(unzipSync(bytes)).map(([path, part]) => [
				path,
				path.endsWith('.png') ? '' : strFromU8(part)
			])
		);

	test.each([
		['slagelse', makeReport(slagelse, 'da')],
		['hostile labels', makeReport(hostile, 'en')]
	] as const)('parts, relations, styles and tables belong together: %s', (_name, report) => {
		const parts = open(docx(report, null));
		for (const [path, text] of Object.entries(parts)) {
			if (!path.endsWith('.png')) expect(tagsOf(text).length).toBeGreaterThan(0);
		}
		const types = tagsOf(parts['[Content_Types].xml']!);
		const typed = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
		for (const name of typed) expect(Object.keys(parts)).toContain(name.slice(1));
		const endings = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
		for (const path of Object.keys(parts)) {
			const isKnown = typed.includes(`/${path}`) || endings.some((end) => path.endsWith(`.${end}`));
			expect(isKnown || path === '[Content_Types].xml').toBe(true);
		}
		const relations = tagsOf(parts['word/_rels/document.xml.rels']!).slice(1);
		for (const { attributes } of relations) {
			expect(Object.keys(parts)).toContain(`word/${attributes['Target']}`);
		}
		const tags = tagsOf(parts['word/document.xml']!);
		const ids = relations.map(({ attributes }) => attributes['Id']);
		const used = tags.flatMap(
			({ attributes }) => attributes['r:embed'] ?? attributes['r:id'] ?? []
		);
		expect(ids).toEqual(expect.arrayContaining(used));
		const styles = tagsOf(parts['word/styles.xml']!).flatMap(
			({ attributes }) => attributes['w:styleId'] ?? []
		);
		for (const { name, attributes } of tags) {
			if (name === 'w:pStyle') expect(styles).toContain(attributes['w:val']);
		}
	});

	test('every row of a table has as many cells as its grid has columns', () => {
		const report = makeReport(slagelse, 'en');
		const xml = open(docx(report, null))['word/document.xml']!;
		const tables = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table);
		expect(tables).toHaveLength(blocksOf(report, 'table').length);
		for (const table of tables) {
			const columns = table.match(/<w:gridCol /g)!.length;
			for (const [row] of table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)) {
				expect(row.match(/<w:tc>/g)).toHaveLength(columns);
			}
		}
	});

	test('a heading for each part, and equal reports give equal bytes', () => {
		const report = makeReport(slagelse, 'da');
		const xml = open(docx(report, null))['word/document.xml']!;
		for (const { heading } of report.parts) expect(xml).toContain(`>${heading}<`);
		expect(docx(report, null)).toEqual(docx(makeReport(slagelse, 'da'), null));
	});

	test('the picture that the page has drawn is in it', () => {
		const png = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
		const parts = unzipSync(docx(makeReport(slagelse, 'da'), { png }));
		expect(parts['word/media/map.png']).toEqual(png);
		expect(strFromU8(parts['word/media/map.svg']!)).toContain('<svg');
	});
});

describe('Markdown', () => {
	test('one heading a part, tables with as many bars in each row', () => {
		const report = makeReport(slagelse, 'en');
		const text = markdown(report);
		for (const { heading } of report.parts) expect(text).toContain(`## ${heading}`);
		const rows = text.split('\n').filter((line) => line.startsWith('|'));
		expect(rows.length).toBeGreaterThan(60);
	});

	test('labels stay words', () => {
		const text = markdown(makeReport(hostile, 'en'));
		expect(text).not.toMatch(/(^|[^\\])<(script|img|svg)/);
		expect(text).not.toContain('[link](');
		expect(HOSTILE.length).toBeGreaterThan(0);
	});
});
