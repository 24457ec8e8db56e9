import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { leadingIntroductions } from '../../src/lib/report/parts/introductions-part';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens } from '../../src/lib/model/lens';
import { answerQuestion } from '../../src/lib/findings/question';
import { analyse } from '../../src/lib/findings/analyse';
import { defaultSettings, withPart, type PartId } from '../../src/lib/report/report-settings';
import { docx } from '../../src/lib/report/write/docx';
import { htmlFile } from '../../src/lib/report/write/html-file';
import { markdown } from '../../src/lib/report/write/markdown';
import { strFromU8, unzipSync } from 'fflate';
import { loadExample } from '../support/load-example';
import { makeDataset } from '../support/make-dataset';
import { makeReport } from './make-report';

const slagelse = await loadExample('slagelse');
/** Actors and ties, nothing else. */
const bare = makeDataset({
	actors: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
	ties: [
		['a', 'b'],
		['b', 'c'],
		['c', 'd'],
		['d', 'e'],
		['e', 'f'],
		['c', 'e']
	].map(([source, target]) => ({ source: source!, target: target! }))
});

function textOf(dataset: Dataset, language: 'da' | 'en', without: readonly PartId[] = []): string {
	let settings = defaultSettings(language);
	for (const id of without) settings = withPart(settings, id, { isOn: false });
	return markdown(makeReport(dataset, language, { settings }));
}

describe('what is said holds for the report as it was trimmed', () => {
	test.each([
		['da', /bilaget/],
		['en', /appendix/]
	] as const)('without an appendix nothing is said to stand in it (%s)', (language, appendix) => {
		expect(textOf(slagelse, language)).toMatch(appendix);
		expect(textOf(slagelse, language, ['all-findings', 'all-checks'])).not.toMatch(appendix);
	});

	test('without sectors no sector was held against chance, and the picture shows none', () => {
		const text = textOf(bare, 'en');
		expect(text).not.toMatch(/sectors are held against/i);
		expect(text).not.toMatch(/from 0 sectors|colour and shape show the sector/);
		expect(text).toContain('6 actors without a known sector');
		expect(textOf(slagelse, 'en')).toMatch(/The sectors are held against up to 999 deals/);
	});

	test('held apart by level, the sentences speak of levels', () => {
		const report = makeReport(slagelse, 'da', { lens: { groupBy: 'level' } });
		const part = report.parts.find(({ id }) => id === 'chance')!;
		expect(part.heading).toBe('Holder niveauerne sig for sig selv?');
		expect(JSON.stringify(part.blocks)).not.toMatch(/sektor/i);
	});

	test('only the words that stand in the coverage table are explained', () => {
		const note = (dataset: Dataset) =>
			makeReport(dataset, 'en')
				.parts.find(({ id }) => id === 'coverage')!
				.blocks.findLast(({ kind }) => kind === 'text');
		expect(JSON.stringify(note(slagelse))).toMatch(/“shared”.*“Nobody”/);
		const full = makeDataset({
			actors: ['x', 'y'].flatMap((district) =>
				['police', 'health'].map((sector) => ({
					id: `${sector}-${district}`,
					sector,
					districts: [district]
				}))
			)
		});
		expect(JSON.stringify(note(full))).not.toMatch(/“shared”|“Nobody”/);
	});
});

describe('numbers and their nouns', () => {
	test.each(['da', 'en'] as const)(
		'a minus is the sign of print, never a hyphen (%s)',
		(language) => {
			const report = makeReport(slagelse, language);
			expect(JSON.stringify(report.parts)).toContain('−0');
			const cells = report.parts.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
			);
			expect(cells.map(({ text }) => text).filter((text) => /^-\d|[\s(]-\d/.test(text))).toEqual(
				[]
			);
		}
	);

	test('one of three sectors is one of several', () => {
		const number = (language: 'da' | 'en', sectors: number, reference: number) =>
			messages(language).report.findings.number['gap.forum']({
				figures: { sectors, reference }
			} as never);
		expect(number('da', 1, 3)).toEqual({ number: '1 af 3', unit: 'sektorer mangler' });
		expect(number('en', 1, 3)).toEqual({ number: '1 of 3', unit: 'sectors missing' });
		expect(number('da', 1, 1)).toEqual({ number: '1 af 1', unit: 'sektor mangler' });
	});

	test('one finding is not “all 1”', () => {
		expect(messages('da').report.findings.note(1, 1, true)).not.toMatch(/Alle/);
		expect(messages('en').report.findings.note(1, 1, true)).not.toMatch(/All/);
	});
});

test('introductions: one for each gap before a second for any', () => {
	const lens = openingLens(slagelse);
	const { findings } = analyse(slagelse, lens);
	const { introductions } = answerQuestion(slagelse, lens, {
		about: 'report',
		findings
	}).introductions;
	const gapOf = ({ grounds }: (typeof introductions)[number]) =>
		grounds[0]!.finding ?? grounds[0]!.code;
	// As they would stand were one gap weightier than all others.
	const repeated = introductions.find(
		(one, place) => introductions.findIndex((other) => gapOf(other) === gapOf(one)) < place
	);
	const isOfWidest = (one: (typeof introductions)[number]) => gapOf(one) === gapOf(repeated!);
	const crowded = [
		...introductions.filter(isOfWidest),
		...introductions.filter((one) => !isOfWidest(one))
	];
	const leading = leadingIntroductions(crowded);
	const gaps = new Set(introductions.map(gapOf)).size;
	expect(leading).toHaveLength(5);
	expect(leading[0]).toBe(crowded[0]);
	expect(new Set(leading.map(gapOf)).size).toBe(Math.min(5, gaps));
	expect(new Set(crowded.slice(0, 5).map(gapOf)).size).toBeLessThan(Math.min(5, gaps));
});

test('a long name of a district stands whole inside the picture of the report', () => {
	const district = 'Den nordlige del af Vestbyen med Ringparken og de omkringliggende boligområder';
	const dataset = makeDataset({
		actors: Array.from({ length: 12 }, (_, i) => ({
			id: `a${i}`,
			districts: [i % 2 === 0 ? district : 'Midtbyen']
		})),
		ties: Array.from({ length: 11 }, (_, i) => ({ source: `a${i}`, target: `a${i + 1}` }))
	});
	const report = makeReport(dataset, 'da');
	const picture = report.parts
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'picture' ? [block] : []))[0]!;
	const [, left, , width] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+)/
		.exec(picture.bareSvg)!
		.map(Number);
	const shift = 24; // The map's own area begins here.
	const lines = [...picture.bareSvg.matchAll(/<text x="([-\d.]+)"[^>]*>([^<]*)</g)]
		.map(([, x, text]) => ({ x: Number(x), text: text! }))
		.filter(({ text }) => text !== '' && district.includes(text));
	expect(lines.map(({ text }) => text).join(' ')).toBe(district);
	for (const { x, text } of lines) {
		expect(x + shift).toBeGreaterThanOrEqual(left!);
		expect(x + shift + text.length * 5).toBeLessThanOrEqual(left! + width!);
	}
	// The map of the file that can be used breaks the name in the same way.
	const file = htmlFile(report);
	expect(file).not.toContain(`>${district}</text>`);
	expect(file).toContain(`>${lines[0]!.text}</text>`);
	expect(strFromU8(unzipSync(docx(report, null))['word/media/map.svg']!)).toContain(
		`>${lines[0]!.text}</text>`
	);
});

describe('the map of the file that can be used', () => {
	test('says what size and lines mean, as the picture on paper does', () => {
		const file = htmlFile(makeReport(slagelse, 'en'));
		const live = file.slice(file.indexOf('class="live-map"'), file.indexOf('class="paper"'));
		const { sizeTitle, across, stepUnknown } = messages('en').map.legend;
		for (const word of [sizeTitle, across, stepUnknown]) expect(live).toContain(word);
	});

	test('does not say that actors serve the whole municipality where no district is known', () => {
		const { whole } = messages('en').report.file;
		const people = (dataset: Dataset) =>
			/<script type="application\/json" id="people">(.*?)<\/script>/.exec(
				htmlFile(makeReport(dataset, 'en'))
			)![1]!;
		expect(people(slagelse)).toContain(whole);
		expect(people(bare)).not.toContain(whole);
	});
});
