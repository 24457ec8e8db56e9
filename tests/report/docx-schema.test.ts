import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES, type Language } from '../../src/lib/i18n/language';
import type { ReportDocument } from '../../src/lib/report/report-document';
import { docx } from '../../src/lib/report/write/docx';
import { loadExample } from '../support/load-example';
import { hostileDataset } from './hostile-dataset';
import { makeReport } from './make-report';

/**
 * Children in the order that ECMA-376 (part 1, sequences of section 17) asks for: Word calls a file
 * in another order damaged. Only of the elements that the writer uses.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
	'w:body': ['w:p', 'w:tbl', 'w:sectPr'],
	'w:p': ['w:pPr', 'w:r', 'w:fldSimple'],
	'w:pPr': [
		'w:pStyle',
		'w:keepNext',
		'w:keepLines',
		'w:pageBreakBefore',
		'w:numPr',
		'w:spacing',
		'w:ind',
		'w:jc',
		'w:outlineLvl'
	],
	'w:numPr': ['w:ilvl', 'w:numId'],
	'w:r': ['w:rPr', 'w:t', 'w:drawing'],
	'w:rPr': ['w:rFonts', 'w:b', 'w:color', 'w:sz', 'w:lang'],
	'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
	'w:tblPr': ['w:tblW', 'w:tblBorders', 'w:tblLayout', 'w:tblLook', 'w:tblCaption'],
	'w:tblBorders': ['w:top', 'w:bottom', 'w:insideH'],
	'w:tblGrid': ['w:gridCol'],
	'w:tr': ['w:trPr', 'w:tc'],
	'w:trPr': ['w:cantSplit', 'w:tblHeader'],
	'w:tc': ['w:tcPr', 'w:p'],
	'w:tcPr': ['w:tcW'],
	'w:sectPr': ['w:footerReference', 'w:pgSz', 'w:pgMar'],
	'wp:inline': ['wp:extent', 'wp:docPr', 'a:graphic'],
	'pic:pic': ['pic:nvPicPr', 'pic:blipFill', 'pic:spPr'],
	'pic:nvPicPr': ['pic:cNvPr', 'pic:cNvPicPr'],
	'pic:blipFill': ['a:blip', 'a:stretch'],
	'pic:spPr': ['a:xfrm', 'a:prstGeom'],
	'a:xfrm': ['a:off', 'a:ext'],
	'w:styles': ['w:docDefaults', 'w:style'],
	'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
	'w:style': ['w:name', 'w:basedOn', 'w:qFormat', 'w:pPr', 'w:rPr'],
	'w:numbering': ['w:abstractNum', 'w:num'],
	'w:abstractNum': ['w:lvl'],
	'w:lvl': ['w:start', 'w:numFmt', 'w:lvlText', 'w:lvlJc', 'w:pPr'],
	'w:settings': ['w:autoHyphenation', 'w:compat', 'w:themeFontLang']
};
/** They may come in any number and order among each other. */
const MIXED = new Set(['w:body', 'w:p']);

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
}

function parse(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, children: [] };
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return root.children[0]!;
}

function all(element: Element): Element[] {
	return [element, ...element.children.flatMap(all)];
}

function faultsOf(element: Element): string[] {
	const order = ORDER[element.name];
	if (!order) return [];
	const places = element.children.map(({ name }) => order.indexOf(name));
	const unknown = element.children.filter((_, i) => places[i] === -1).map(({ name }) => name);
	const isSorted = places.every((place, i) => i === 0 || places[i - 1]! <= place);
	return [
		...unknown.map((name) => `${name} in ${element.name}`),
		...(isSorted || MIXED.has(element.name)
			? []
			: [`${element.name}: ${element.children.map(({ name }) => name).join(' ')}`])
	];
}

const partsOf = (report: ReportDocument) =>
	new Map(
		Object.entries(unzipSync(docx(report, null)))
			.filter(([path]) => path.endsWith('.xml'))
			.map(([path, bytes]) => [path, parse(strFromU8(bytes))])
	);

const slagelse = await loadExample('slagelse');
const SUBJECTS: readonly [string, Language, ReportDocument][] = [
	...LANGUAGES.map((language): [string, Language, ReportDocument] => [
		'slagelse',
		language,
		makeReport(slagelse, language)
	]),
	['hostile labels', 'en', makeReport(hostileDataset(), 'en')]
];

describe.each(SUBJECTS)('the Word document of %s (%s)', (_name, language, report) => {
	const parts = partsOf(report);
	const elements = all(parts.get('word/document.xml')!);
	const ofName = (name: string) => elements.filter((element) => element.name === name);

	test('every element stands where the schema asks for it', () => {
		const faults = [...parts.values()].flatMap((part) => all(part).flatMap(faultsOf));
		expect(faults).toEqual([]);
		const body = parts.get('word/document.xml')!.children[0]!;
		expect(body.children.at(-1)!.name).toBe('w:sectPr');
		// A cell ends with a paragraph, and a table is followed by one.
		body.children.forEach(({ name }, i) => {
			if (name === 'w:tbl') expect(body.children[i + 1]!.name).toBe('w:p');
		});
		for (const cell of ofName('w:tc')) expect(cell.children.at(-1)!.name).toBe('w:p');
	});

	test('headings go down one level at a time, and no level is left out', () => {
		const levels = ofName('w:pStyle').flatMap(({ attributes }) => {
			const level = /^Heading(\d)$/.exec(attributes['w:val'] ?? '');
			return level ? [Number(level[1])] : [];
		});
		expect(levels.length).toBe(report.parts.length + 1);
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
		const styles = all(parts.get('word/styles.xml')!);
		const names = styles.filter(({ name }) => name === 'w:name');
		expect(names.map(({ attributes }) => attributes['w:val'])).toEqual(
			expect.arrayContaining(['Title', 'heading 1', 'heading 2'])
		);
	});

	test('the first row of a table is a heading that comes again on the next page', () => {
		expect(ofName('w:tbl').length).toBeGreaterThan(2);
		for (const table of ofName('w:tbl')) {
			const rows = table.children.filter(({ name }) => name === 'w:tr');
			const isHead = rows.map((row) => all(row).some(({ name }) => name === 'w:tblHeader'));
			expect(isHead).toEqual(rows.map((_, i) => i === 0));
			const caption = all(table).find(({ name }) => name === 'w:tblCaption')!;
			expect(caption.attributes['w:val']).not.toBe('');
		}
	});

	test('a picture has words for those who do not see it; language and title are stated', () => {
		expect(ofName('wp:docPr').length).toBeGreaterThan(0);
		for (const picture of ofName('wp:docPr')) {
			expect(picture.attributes['descr']!.length).toBeGreaterThan(20);
		}
		const languages = [...parts.values()]
			.flatMap(all)
			.filter(({ name }) => name === 'w:lang' || name === 'w:themeFontLang');
		expect(languages.map(({ attributes }) => attributes['w:val'])).toEqual([
			LOCALES[language],
			LOCALES[language]
		]);
		const core = all(parts.get('docProps/core.xml')!).map(({ name }) => name);
		expect(core).toEqual(expect.arrayContaining(['dc:title', 'dc:language']));
		const ids = ofName('wp:docPr').map(({ attributes }) => attributes['id']);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
