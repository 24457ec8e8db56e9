import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/lib/findings/finding';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { leadingFindings } from '../../src/lib/report/parts/findings-part';
import { PLACE_OF_FINDING } from '../../src/lib/report/place-of-finding';
import {
	APPENDIX_PARTS,
	defaultSettings,
	movePart,
	PAGE_PARTS,
	withPart
} from '../../src/lib/report/report-settings';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { analyse } from '../../src/lib/findings/analyse';
import { openingLens } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';
import { makeDataset } from '../support/make-dataset';
import { blocksOf, findingsOf, makeReport } from './make-report';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');
const women = await loadExample('southern-women');
const EXAMPLES = [
	['slagelse', slagelse],
	['eksempelby', eksempelby],
	['southern-women', women]
] as const;
/** A digit, or a word that counts. */
const COUNTED = {
	da: /\d|\b(kun|ingen|alle|hverken|én|ét|to|tre|begge|ene)\b/i,
	en: /\d|\b(only|nobody|none|all|neither|one|two|three|both|no)\b/i
};

describe.each(EXAMPLES)('the report of %s', (_name, dataset) => {
	test.each(LANGUAGES)(
		'no finding without its number, its certainty and its place (%s)',
		(language) => {
			const report = makeReport(dataset, language);
			const findings = findingsOf(report);
			const known = analyse(dataset, openingLens(dataset)).findings;
			expect(findings).toHaveLength(Math.min(5, known.length));
			for (const finding of findings) {
				expect(finding.number).toMatch(/\d/);
				expect(finding.unit).toMatch(/\p{L}/u);
				// What is read: the number in front of its sentence, and the words after it.
				const read = `${finding.number} ${finding.unit}: ${finding.text}`;
				expect(read).toMatch(COUNTED[language]);
				expect(finding.certainty.text).toMatch(/\d/);
				expect(VIEW_IDS as readonly string[]).toContain(finding.reference.place);
				expect(finding.reference.label).toBe(messages(language).app.view[finding.reference.place]);
			}
			const all = blocksOf(report, 'table').find(({ caption }) =>
				caption.startsWith(messages(language).report.findings.caption)
			);
			for (const [number, , certainty] of all?.rows ?? []) {
				expect(number!.text).toMatch(/\d/);
				expect(certainty!.text).toMatch(/\d/);
			}
			expect(all?.rows.length ?? 0).toBe(known.length);
		}
	);

	test.each(LANGUAGES)('nothing undefined reaches the words (%s)', (language) => {
		const text = JSON.stringify(makeReport(dataset, language));
		expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
	});

	test('the same input gives the same report', () => {
		expect(makeReport(dataset, 'da')).toEqual(makeReport(dataset, 'da'));
	});
});

test('every kind of finding has a number and a place', () => {
	const { number } = messages('da').report.findings;
	for (const code of FINDING_CODES) {
		expect(number[code]).toBeTypeOf('function');
		expect(VIEW_IDS as readonly string[]).toContain(PLACE_OF_FINDING[code]);
	}
});

test('the first five: one of each kind before a second of any', () => {
	const { findings } = analyse(slagelse, openingLens(slagelse));
	const first = leadingFindings(findings);
	expect(new Set(first.map(({ kind }) => kind)).size).toBe(5);
	expect(first[0]).toBe(findings[0]);
});

describe('certainty', () => {
	test('a bridge carries the band of its rank, a group the interval of chance', () => {
		const strips = blocksOf(makeReport(slagelse, 'en'), 'table').flatMap(({ rows }) =>
			rows.flat().flatMap(({ strip }) => (strip ? [strip] : []))
		);
		expect(strips.length).toBeGreaterThan(15);
		for (const { min, max, low, high, value } of strips) {
			expect(low).toBeGreaterThanOrEqual(min);
			expect(high).toBeLessThanOrEqual(max);
			expect(low).toBeLessThanOrEqual(high);
			expect(value).toBeGreaterThanOrEqual(min);
			expect(value).toBeLessThanOrEqual(max);
		}
	});

	test('a finding held against chance says the interval and p', () => {
		const silo = makeDataset({
			actors: Array.from({ length: 24 }, (_, i) => ({
				id: `a${i}`,
				sector: i < 8 ? 'police' : i < 16 ? 'health' : 'business'
			})),
			ties: Array.from({ length: 8 }, (_, i) => i).flatMap((i) => [
				...Array.from({ length: 8 }, (_, j) => ({ source: `a${i}`, target: `a${j}` })).filter(
					({ source, target }) => source < target
				),
				{ source: `a${8 + i}`, target: `a${16 + i}` },
				{ source: `a${8 + i}`, target: `a${16 + ((i + 3) % 8)}` }
			])
		});
		const group = findingsOf(makeReport(silo, 'en')).find(
			({ reference }) => reference.place === 'silos'
		);
		expect(group?.certainty.strip).not.toBeNull();
		expect(group?.certainty.text).toMatch(/by lot .* to .*95%.*p = 0\.\d+/i);
	});
});

describe('settings', () => {
	const { parts } = defaultSettings('da');

	test('the template holds every part once, the appendix last', () => {
		expect(makeReport(slagelse, 'da').parts.map(({ id }) => id)).toEqual([
			...PAGE_PARTS,
			...APPENDIX_PARTS
		]);
	});

	test('parts off, moved and with own text', () => {
		let settings = defaultSettings('en');
		settings = withPart(settings, 'words', { isOn: false });
		settings = movePart(settings, 'checks', -1);
		settings = withPart(settings, 'checks', { ownText: 'First <b>line</b>\nsame\n\n Second ' });
		const report = makeReport(slagelse, 'en', { settings });
		const ids = report.parts.map(({ id }) => id);
		expect(ids).not.toContain('words');
		expect(ids.indexOf('checks')).toBe(ids.indexOf('coverage') - 1);
		const checks = report.parts.find(({ id }) => id === 'checks')!;
		expect(checks.blocks.slice(0, 2)).toEqual([
			{ kind: 'own-text', text: 'First <b>line</b> same' },
			{ kind: 'own-text', text: 'Second' }
		]);
	});

	test('a part never leaves the pages for the appendix', () => {
		const settings = { language: 'da', title: '', districts: null, parts } as const;
		expect(movePart(settings, 'method', 1)).toBe(settings);
		expect(movePart(settings, 'all-checks', -1)).toBe(settings);
		expect(movePart(settings, 'picture', -1)).toBe(settings);
	});

	test('a title of one’s own leaves the project in the line below', () => {
		const own = makeReport(slagelse, 'da', { settings: { title: ' Til styregruppen ' } });
		expect(own.title).toBe('Til styregruppen');
		expect(own.byline).toContain(slagelse.title.da);
		expect(own.byline).toContain('22. november 2026');
		expect(own.byline).toContain('9.9.9');
	});
});

describe('honest edges', () => {
	const cases = {
		'an empty project': makeDataset({ actors: [] }),
		'one actor': makeDataset({ actors: [{ id: 'a' }] }),
		'no forums, no sectors, no districts': makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
			ties: [
				{ source: 'a', target: 'b' },
				{ source: 'b', target: 'c' }
			]
		})
	};
	test.each(Object.entries(cases))(
		'%s has a report that says what cannot be told',
		(_, dataset) => {
			const report = makeReport(dataset, 'en');
			expect(report.parts).toHaveLength(PAGE_PARTS.length + APPENDIX_PARTS.length);
			for (const { blocks } of report.parts) expect(blocks.length).toBeGreaterThan(0);
			expect(JSON.stringify(report)).toContain('Cannot be told');
			expect(JSON.stringify(report)).not.toMatch(/undefined|NaN/);
		}
	);

	test('more districts than a page is wide make a second table', () => {
		const districts = Array.from({ length: 9 }, (_, i) => `d${i}`);
		const dataset = makeDataset({
			actors: districts.map((district) => ({
				id: district,
				sector: 'police',
				districts: [district]
			}))
		});
		const tables = makeReport(dataset, 'en').parts.find(({ id }) => id === 'coverage')!.blocks;
		const heads = tables.flatMap((block) => (block.kind === 'table' ? [block.head] : []));
		expect(heads.map(({ length }) => length)).toEqual([8, 5]);
	});

	test('under a lens of one district only that one is a column', () => {
		const report = makeReport(slagelse, 'en', { lens: { districts: ['sydbyen'] } });
		const [table] = blocksOf(
			{ ...report, parts: report.parts.filter(({ id }) => id === 'coverage') },
			'table'
		);
		expect(table!.head).toHaveLength(3);
		expect(report.lensLine).toContain('Sydbyen');
	});
});
