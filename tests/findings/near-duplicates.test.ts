import { describe, expect, test } from 'vitest';
import { alikeNames, nearDuplicates, pairKey } from '../../src/lib/findings/near-duplicates';
import { loadExample } from '../support/load-example';
import { makeDataset } from '../support/make-dataset';

const alike = (...labels: readonly string[]) =>
	alikeNames(labels.map((label, place) => ({ id: String(place), label, weight: 0 }))).map(
		({ first, second, likeness }) => [labels[Number(first)], labels[Number(second)], likeness]
	);

describe('names that are alike', () => {
	test.each([
		['Slagelse Kommune', 'slagelse  kommune', 'spelling'],
		['Boligsocial koordinator, Motalavej', 'Boligsocial Koordinator Motalavej', 'spelling'],
		['Børnehuset Åen', 'Boernehuset Aaen', 'spelling'],
		['Ungdoms-klubben', 'Ungdomsklubben', 'spelling'],
		['Sundhedsplejen, leder', 'Leder, sundhedsplejen', 'word-order'],
		['Jensen, Bodil', 'Bodil Jensen', 'word-order'],
		['Slagelse Kommune', 'Slagelse', 'addition'],
		['FOB A/S', 'FOB', 'addition'],
		['Sydbyen', 'Sydbyen bydel', 'addition'],
		['Politiet Syd', 'Politi Syd', 'ending'],
		['Afdelingsbestyrelsen Ringparken', 'Afdelingsbestyrelse Ringparken', 'slip'],
		['Slagelse Bibliotek', 'Slagelse Biblotek', 'slip'],
		['Fritidskonsulent', 'Fritidskonsluent', 'slip'],
		['Beskæftigelsesindsatsen', 'Beskæftigelseindsatsn', 'slip']
	])('%s and %s: %s', (first, second, likeness) => {
		expect(alike(first, second)).toEqual([[first, second, likeness]]);
	});

	test.each([
		['Politi Nord', 'Politi Syd'],
		['Skole 1', 'Skole 2'],
		['Skole 1', 'Skole 11'],
		['Afdeling 1, 12', 'Afdeling 11, 2'],
		['Afdeling A', 'Afdeling B'],
		['Nordbyen', 'Sydbyen'],
		['Vestparken', 'Østparken'],
		['Mødregruppen', 'Fædregruppen'],
		['Jens Hansen', 'Jens Jansen'],
		['Indskolingen', 'Udskolingen'],
		['Pigeklubben', 'Drengeklubben'],
		['Afdelingsbestyrelse, Motalavej', 'Afdelingsbestyrelse, Ringparken'],
		['Kommune', 'Kommunen i'],
		['Kirken', 'Kirsten'],
		['', '']
	])('no false alarm: %s and %s', (first, second) => {
		expect(alike(first, second)).toEqual([]);
	});

	test('the one that is told of more often comes first, and each pair only once', () => {
		const found = alikeNames([
			{ id: 'a', label: 'Biblotek', weight: 1 },
			{ id: 'b', label: 'Bibliotek', weight: 5 },
			{ id: 'c', label: 'BIBLIOTEK', weight: 2 }
		]);
		expect(found[0]).toEqual({ first: 'b', second: 'c', likeness: 'spelling' });
		expect(found.map(({ first, second }) => `${first}${second}`)).toContain('ba');
		expect(new Set(found.map(({ first, second }) => [first, second].sort().join())).size).toBe(
			found.length
		);
	});
});

describe('near duplicates of a project', () => {
	test('of every kind; organisations by what they are called', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', label: 'Slagelse Bibliotek', sector: 'Politi', organisations: ['FOB'] },
				{ id: 'b', label: 'Slagelse Biblotek', sector: 'Politiet', organisations: ['FOB A/S'] }
			],
			ties: [{ source: 'b', target: 'a' }],
			forums: [
				{ id: 'f', label: 'Styregruppen' },
				{ id: 'g', label: 'styregruppe' }
			],
			districts: ['Sydbyen', 'Syd-byen']
		});
		const kinds = nearDuplicates(dataset).map(({ kind, first, second }) => [kind, first, second]);
		expect(kinds).toContainEqual(['actors', 'a', 'b']);
		expect(kinds).toContainEqual(['forums', 'f', 'g']);
		expect(kinds).toContainEqual(['sectors', 'Politi', 'Politiet']);
		expect(kinds).toContainEqual(['districts', 'Sydbyen', 'Syd-byen']);
		expect(kinds).toContainEqual(['organisations', 'FOB', 'FOB A/S']);
	});

	test('the same role in two districts, or in two organisations, is two', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', label: 'Skoleleder', districts: ['Nord'] },
				{ id: 'b', label: 'Skoleleder', districts: ['Syd'] },
				{ id: 'c', label: 'Formand', organisations: ['FOB'] },
				{ id: 'd', label: 'formand', organisations: ['Boligselskabet'] },
				{ id: 'e', label: 'Kasserer', organisations: ['FOB'] },
				{ id: 'f', label: 'kasserer', organisations: ['FOB A/S'] }
			]
		});
		const actors = nearDuplicates(dataset).filter(({ kind }) => kind === 'actors');
		expect(actors.map(({ first, second }) => [first, second])).toEqual([['e', 'f']]);
	});

	test('nothing in an empty project, and little in the examples', async () => {
		expect(nearDuplicates(makeDataset({ actors: [] }))).toEqual([]);
		expect(nearDuplicates(await loadExample('slagelse'))).toEqual([]);
		expect(nearDuplicates(await loadExample('eksempelby')).length).toBeLessThan(5);
	});

	test('a pair has one key, whichever comes first', () => {
		const pair = { kind: 'actors', first: 'a', second: 'b', likeness: 'slip' } as const;
		expect(pairKey(pair)).toBe(pairKey({ ...pair, first: 'b', second: 'a' }));
		expect(pairKey(pair)).not.toBe(pairKey({ ...pair, kind: 'forums' }));
	});

	test('10,000 names that are the same but for a number are not alike', () => {
		const words = ['Beboer', 'Forening', 'Klubben', 'Afdelingen', 'Projektet'];
		const labels = Array.from(
			{ length: 10_000 },
			(_, n) => `${words[n % 5]} ${String.fromCharCode(97 + (n % 26))} ${n}`
		);
		expect(alike(...labels)).toEqual([]);
	});
});
