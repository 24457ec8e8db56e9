import { describe, expect, it } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { names } from '../../src/lib/i18n/names';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { findActors } from '../../src/lib/views/shell/find-actors';
import { lensWords } from '../../src/lib/i18n/lens-words';
import { makeDataset } from '../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: '1', label: 'Leder, Sundhedsplejen', sector: 'health', districts: ['Sydbyen'] },
		{ id: '2', label: 'Åse fra Ådalen', sector: 'police', organisations: ['Politiet'] }
	],
	districts: ['Sydbyen', 'Nordbyen', 'Østbyen']
});
const inDanish = (change: Partial<Lens>) =>
	lensWords(
		{ ...DEFAULT_LENS, ...change },
		dataset,
		names(dataset, 'da'),
		messages('da').app.lens,
		messages('da').lensPresets.name
	).join(' · ');

describe('lensWords', () => {
	it.each<[string, Partial<Lens>, string]>([
		['nothing changed', {}, 'Alle bydele · oplyst samarbejde'],
		[
			'one district in a year',
			{ districts: ['Sydbyen'], date: '2019' },
			'Sydbyen · 2019 · oplyst samarbejde'
		],
		['no district', { districts: [] }, 'ingen bydele · oplyst samarbejde'],
		[
			'many districts',
			{ districts: ['Sydbyen', 'Nordbyen', 'Østbyen'] },
			'3 af 3 bydele · oplyst samarbejde'
		],
		[
			'how ties are counted',
			{
				layers: ['ties', 'forums'],
				direction: 'mutual',
				steps: [3, 4],
				weighted: true,
				groupBy: 'level'
			},
			'Alle bydele · oplyst samarbejde + fælles mødefora · bekræftet af begge · trin 3, 4 · med styrke · efter niveau'
		]
	])('says %s', (_, change, expected) => {
		expect(inDanish(change)).toBe(expected);
	});
});

describe('findActors', () => {
	const ids = (text: string) => findActors(dataset.actors, text).map(({ id }) => id);

	it('finds all for an empty text', () => {
		expect(ids(' ')).toEqual(['1', '2']);
	});
	it('finds words in any order, in name and organisation, whatever the case', () => {
		expect(ids('SUNDHEDS leder')).toEqual(['1']);
		expect(ids('politiet')).toEqual(['2']);
		expect(ids('ådalen')).toEqual(['2']);
	});
	it('puts names that begin so first', () => {
		expect(ids('å')).toEqual(['2']);
		expect(ids('e')).toEqual(['1', '2']);
	});
	it('finds nobody for a name that nobody has', () => {
		expect(ids('xyz')).toEqual([]);
	});
});
