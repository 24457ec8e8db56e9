import { describe, expect, test } from 'vitest';
import { districtSides, joinDatasets, type Side } from '../../../src/lib/findings/comparison/side';
import { differencesBetween } from '../../../src/lib/findings/comparison/side-differences';
import { describeDifference } from '../../../src/lib/i18n/describe-change';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { names } from '../../../src/lib/i18n/names';
import { emptyDataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, openingLens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

/** Two districts of five police and five business each; in `north` each works with each. */
const TWO = makeDataset({
	actors: ['north', 'south'].flatMap((district) =>
		['police', 'business'].flatMap((sector) =>
			[1, 2, 3, 4, 5].map((number) => ({
				id: `${district}-${sector}-${number}`,
				sector,
				districts: [district]
			}))
		)
	),
	ties: [1, 2, 3, 4, 5].flatMap((a) =>
		[1, 2, 3, 4, 5].map((b) => ({ source: `north-police-${a}`, target: `north-business-${b}` }))
	)
});

describe('differences between districts', () => {
	test('two sectors that work together in one and not in the other', () => {
		const { statements } = differencesBetween(districtSides(TWO, DEFAULT_LENS, ['north', 'south']));
		expect(statements.find(({ code }) => code === 'pair')).toMatchObject({
			sectors: ['police', 'business'],
			high: { side: 0, ties: 25, possible: 25 },
			low: { side: 1, ties: 0, possible: 25 }
		});
		expect(statements.at(-1)?.code).toBe('separate');
	});

	test.each([
		// Pooled share 18/50: 0.48 / sqrt(0.36 · 0.64 · 2/25) = 3.54 standard errors.
		[15, true],
		// Pooled share 17/50: 0.44 / sqrt(0.34 · 0.66 · 2/25) = 3.28.
		[14, false]
	])('%i of 25 ties against 3 of 25 are told: %s', (north, isTold) => {
		const between = (district: string, count: number) =>
			Array.from({ length: count }, (_, tie) => ({
				source: `${district}-police-${1 + (tie % 5)}`,
				target: `${district}-business-${1 + Math.floor(tie / 5)}`
			}));
		const ties = [...between('north', north), ...between('south', 3)];
		const dataset = makeDataset({
			actors: TWO.actors.map(({ id, sector, districts }) => ({ id, sector, districts })),
			ties
		});
		const { statements } = differencesBetween(
			districtSides(dataset, DEFAULT_LENS, ['north', 'south'])
		);
		expect(statements.some(({ code }) => code === 'pair')).toBe(isTold);
		expect(statements.some(({ code }) => code === 'pairs-alike')).toBe(!isTold);
	});

	test('Eksempelby: the association missing in Birkebakken, and nothing else called a difference', async () => {
		const dataset = await loadExample('eksempelby');
		const districts = dataset.districts.map(({ id }) => id);
		const { statements, spanning } = differencesBetween(
			districtSides(dataset, openingLens(dataset), districts)
		);
		expect(statements.map(({ code }) => code)).toEqual([
			'sector-missing',
			'density',
			'pairs-alike',
			'spanning'
		]);
		expect(statements[0]).toMatchObject({
			sector: 'association',
			missing: [districts.indexOf('birkebakken')]
		});
		expect(spanning).toHaveLength(56);
	});

	test('sentences in both languages', async () => {
		const datasets = [await loadExample('eksempelby'), await loadExample('slagelse'), TWO];
		for (const dataset of datasets) {
			const districts = dataset.districts.map(({ id }) => id);
			const sides = districtSides(dataset, openingLens(dataset), districts);
			for (const statement of differencesBetween(sides).statements) {
				for (const language of LANGUAGES) {
					const text = describeDifference(
						statement,
						sides.map(({ name }) => name),
						names(dataset, language),
						language
					);
					expect(text).toMatch(/^\S.*\.$/);
					expect(text).not.toMatch(/undefined|null|NaN|\[object/);
				}
			}
		}
	});

	test('sides that share the first place are all named', () => {
		const [north, south] = districtSides(TWO, DEFAULT_LENS, ['north', 'south']);
		const sides = [north!, south!, { ...north!, id: 'again', name: 'again' }];
		const { statements } = differencesBetween(sides);
		for (const code of ['density', 'pair'] as const) {
			const statement = statements.find((one) => one.code === code)!;
			expect(statement).toMatchObject({ highs: [0, 2], lows: [1] });
			const told = describeDifference(
				statement,
				sides.map(({ name }) => name),
				names(TWO, 'en'),
				'en'
			);
			expect(told).toMatch(/in north and again[: ]/);
		}
		const alike = differencesBetween([north!, { ...north!, id: 'again' }]).statements;
		expect(alike.map(({ code }) => code)).not.toContain('density');
	});

	test('empty sides say nothing', () => {
		const dataset = emptyDataset('empty');
		const sides: Side[] = ['a', 'b'].map((id) => ({ id, name: id, dataset, lens: DEFAULT_LENS }));
		expect(differencesBetween(sides)).toEqual({ statements: [], spanning: [] });
	});
});

describe('sides of several data sets', () => {
	test('join to one, the later word counting', () => {
		const first = makeDataset({ actors: [{ id: 'a', label: 'old' }, { id: 'b' }] });
		const second = makeDataset({
			actors: [{ id: 'a', label: 'new' }, { id: 'c' }],
			ties: [{ source: 'a', target: 'c' }]
		});
		const joined = joinDatasets([first, second, first]);
		expect(joined.actors.map(({ id, label }) => [id, label])).toEqual([
			['a', 'new'],
			['b', 'b'],
			['c', 'c']
		]);
		expect(joined.ties).toHaveLength(1);
		expect(joinDatasets([first, first])).toBe(first);
	});
});
