import { describe, expect, test } from 'vitest';
import {
	compareDates,
	countOf,
	farthestDates,
	isWhollyBefore,
	knownTime
} from '../../../src/lib/findings/comparison/known-time';
import { emptyDataset } from '../../../src/lib/model/dataset';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const TIE = { source: 'a', target: 'b' };
const ACTORS = [{ id: 'a' }, { id: 'b' }];

describe('known dates', () => {
	test('every from and to is a step, earliest first, with what begins and ends on it', () => {
		const { steps, rows } = knownTime(
			makeDataset({
				actors: [{ id: 'a', from: '2020-03' }, { id: 'b' }],
				ties: [{ ...TIE, from: '2019', to: '2020' }, TIE],
				forums: [{ id: 'f', from: '2019' }],
				memberships: [{ actor: 'a', forum: 'f', to: '2021-06-30' }]
			})
		);
		expect(steps.map(({ date }) => date)).toEqual(['2019', '2020', '2020-03', '2021-06-30']);
		expect(steps.map(({ begins }) => countOf(begins))).toEqual([2, 0, 1, 0]);
		expect(steps.map(({ ends }) => countOf(ends))).toEqual([0, 1, 0, 1]);
		expect(rows).toEqual({
			actors: { dated: 1, all: 2 },
			ties: { dated: 1, all: 2 },
			forums: { dated: 1, all: 1 },
			memberships: { dated: 1, all: 1 },
			initiatives: { dated: 0, all: 0 }
		});
	});

	test('no dates: no steps, no two dates to compare', () => {
		const time = knownTime(makeDataset({ actors: ACTORS, ties: [TIE] }));
		expect(time.steps).toEqual([]);
		expect(time.waves).toEqual([]);
		expect(farthestDates(time)).toBeNull();
		expect(farthestDates(knownTime(emptyDataset('x')))).toBeNull();
	});

	test('one date, or dates that overlap, are not two', () => {
		const time = (from: string, to: string) =>
			farthestDates(knownTime(makeDataset({ actors: ACTORS, ties: [{ ...TIE, from, to }] })));
		expect(time('2019', '2019')).toBeNull();
		expect(time('2019', '2019-05')).toBeNull();
		expect(time('2019', '2020')).toEqual(['2019', '2020']);
	});

	test('the order of partial dates', () => {
		expect(['2020', '2019-02', '2019', '2019-02-03'].sort(compareDates)).toEqual([
			'2019',
			'2019-02',
			'2019-02-03',
			'2020'
		]);
		expect(isWhollyBefore('2019', '2020-01')).toBe(true);
		expect(isWhollyBefore('2019', '2019-12')).toBe(false);
	});
});

describe('waves', () => {
	const ties = (date: string, count: number) =>
		Array.from({ length: count }, () => ({ ...TIE, from: date }));

	test('are the dates on which many ties begin', () => {
		const waves = (...rounds: [string, number][]) =>
			knownTime(makeDataset({ actors: ACTORS, ties: rounds.flatMap(([date, n]) => ties(date, n)) }))
				.waves;
		expect(waves(['2019', 20], ['2021', 5])).toEqual(['2019', '2021']);
		expect(waves(['2019', 20], ['2021', 4])).toEqual([]);
		expect(waves(['2019', 400], ['2020', 5], ['2021', 20])).toEqual(['2019', '2021']);
		const monthly = Array.from({ length: 13 }, (_, i): [string, number] => [`${2000 + i}`, 9]);
		expect(waves(...monthly)).toEqual([]);
	});

	test('Eksempelby has two, Slagelse none', async () => {
		const eksempelby = knownTime(await loadExample('eksempelby'));
		expect(eksempelby.waves).toEqual(['2023', '2025']);
		expect(farthestDates(eksempelby)).toEqual(['2023', '2025']);
		const slagelse = knownTime(await loadExample('slagelse'));
		expect(slagelse.waves).toEqual([]);
		expect(slagelse.steps.map(({ date }) => date)).toEqual(['2017', '2018', '2019', '2021']);
		expect(farthestDates(slagelse)).toEqual(['2017', '2021']);
	});
});
