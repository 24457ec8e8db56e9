import { describe, expect, test } from 'vitest';
import { changeStatements } from '../../../src/lib/findings/comparison/change-statements';
import {
	changesBetween,
	successiveChanges,
	type TieFate
} from '../../../src/lib/findings/comparison/changes';
import { knownTime } from '../../../src/lib/findings/comparison/known-time';
import { dateSides, type Side } from '../../../src/lib/findings/comparison/side';
import { describeChange } from '../../../src/lib/i18n/describe-change';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { names } from '../../../src/lib/i18n/names';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, openingLens, type Lens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset, type SmallDataset } from '../../support/make-dataset';

function side(parts: SmallDataset, lens: Lens = DEFAULT_LENS): Side {
	return { id: 'x', name: 'x', dataset: makeDataset(parts), lens };
}

function changed(before: SmallDataset, after: SmallDataset, lens: Lens = DEFAULT_LENS) {
	return changesBetween([side(before, lens), side(after, lens)], 0, 1);
}

function statementsOf(dataset: Dataset, dates: readonly string[]) {
	const sides = dateSides(dataset, openingLens(dataset), dates);
	return changeStatements(changesBetween(sides, 0, 1), knownTime(dataset));
}

const ACTORS = [{ id: 'a', sector: 'police' }, { id: 'b', sector: 'business' }, { id: 'c' }];

describe('what became of ties', () => {
	const fates = (
		before: SmallDataset['ties'],
		after: SmallDataset['ties'],
		lens = DEFAULT_LENS
	) => {
		const { ties } = changed(
			{ actors: ACTORS, ties: before ?? [] },
			{ actors: ACTORS, ties: after ?? [] },
			lens
		);
		return Object.fromEntries(
			Object.entries(ties).flatMap(([fate, rows]) =>
				rows.map(({ actors }): [string, TieFate] => [actors.join('-'), fate as TieFate])
			)
		);
	};
	const tie = (source: string, target: string, more = {}) => ({ source, target, ...more });

	test('came, went, stayed, whichever way they run', () => {
		expect(fates([tie('a', 'b'), tie('b', 'c')], [tie('b', 'a'), tie('a', 'c')])).toEqual({
			'a-b': 'same',
			'b-c': 'went',
			'a-c': 'came'
		});
	});

	test.each([
		['a higher step', { step: 2 }, { step: 3 }, 'stronger'],
		['a lower step', { step: 3 }, { step: 1 }, 'weaker'],
		['more weight', { weight: 1 }, { weight: 2.5 }, 'stronger'],
		['a step outweighs a weight', { step: 2, weight: 5 }, { step: 3, weight: 1 }, 'stronger'],
		['the same step, less weight', { step: 2, weight: 5 }, { step: 2, weight: 1 }, 'weaker'],
		['a step that only one side knows', {}, { step: 3 }, 'same'],
		['a weight that only one side knows', { weight: 3 }, {}, 'same']
	])('%s', (_, before, after, fate) => {
		expect(fates([tie('a', 'b', before)], [tie('a', 'b', after)])).toEqual({ 'a-b': fate });
	});

	test('a tie does not grow by being told twice', () => {
		const once = [tie('a', 'b', { weight: 4 })];
		expect(fates(once, [...once, tie('b', 'a', { weight: 4 })])).toEqual({ 'a-b': 'same' });
	});

	test('shared forums grow a tie where the lens counts them', () => {
		const lens: Lens = { ...DEFAULT_LENS, layers: ['forums'] };
		const forums = [{ id: 'f' }, { id: 'g' }];
		const seats = (...words: string[]) =>
			words.map((word) => ({ actor: word[0]!, forum: word[1]! }));
		const { ties } = changed(
			{ actors: ACTORS, forums, memberships: seats('af', 'bf') },
			{ actors: ACTORS, forums, memberships: seats('af', 'bf', 'ag', 'bg') },
			lens
		);
		expect(ties.stronger.map(({ actors }) => actors)).toEqual([['a', 'b']]);
		expect(ties.stronger[0]?.before?.shared).toBe(1);
		expect(ties.stronger[0]?.after?.shared).toBe(2);
	});

	test('by sector pair, actors without a sector too, the largest change first', () => {
		const { sectorPairs } = changed(
			{ actors: ACTORS, ties: [tie('a', 'c')] },
			{ actors: ACTORS, ties: [tie('a', 'c'), tie('a', 'b')] }
		);
		expect(sectorPairs.map(({ sectors, before, after }) => ({ sectors, before, after }))).toEqual([
			{ sectors: ['police', 'business'], before: 0, after: 1 },
			{ sectors: ['police', null], before: 1, after: 1 }
		]);
	});
});

describe('forums, seats and people', () => {
	test('what opened and closed, and who moved in forums that stayed', () => {
		const { forums, seats, actors } = changed(
			{
				actors: [{ id: 'a' }, { id: 'b' }],
				forums: [{ id: 'old' }, { id: 'f' }],
				memberships: [
					{ actor: 'a', forum: 'old' },
					{ actor: 'a', forum: 'f' }
				]
			},
			{
				actors: [{ id: 'b' }, { id: 'c' }],
				forums: [{ id: 'f' }, { id: 'new' }],
				memberships: [{ actor: 'b', forum: 'f' }]
			}
		);
		expect(forums.went).toEqual([{ forum: 'old', members: ['a'] }]);
		expect(forums.came).toEqual([{ forum: 'new', members: [] }]);
		expect(forums.stayed).toEqual(['f']);
		expect(seats).toEqual([{ forum: 'f', came: ['b'], went: ['a'] }]);
		expect(actors).toEqual({ came: ['c'], went: ['a'], stayed: ['b'] });
	});

	test('several sides: from each to the next', () => {
		const dataset = makeDataset({
			actors: ACTORS,
			ties: [
				{ source: 'a', target: 'b', to: '2019' },
				{ source: 'b', target: 'c', from: '2021' }
			]
		});
		const steps = successiveChanges(dateSides(dataset, DEFAULT_LENS, ['2019', '2020', '2021']));
		expect(steps.map(({ from, to }) => [from, to])).toEqual([
			[0, 1],
			[1, 2]
		]);
		expect(steps.map(({ ties }) => [ties.came.length, ties.went.length])).toEqual([
			[0, 1],
			[1, 0]
		]);
	});
});

describe('what is said', () => {
	test('Eksempelby: the two planted changes come first', async () => {
		const dataset = await loadExample('eksempelby');
		const [total, ...rest] = statementsOf(dataset, ['2023', '2025']);
		expect(total).toMatchObject({ code: 'total', before: 1106, after: 1130, stayed: 991 });
		expect(rest[0]).toMatchObject({ code: 'pair', before: 6, after: 30, came: 24, went: 0 });
		expect(rest[0]).toMatchObject({ sectors: ['police', 'education'] });
		expect(rest[1]).toMatchObject({ code: 'forum-went', forum: 'foelgegruppe-egelunden' });
		expect(rest.slice(2, 4).map(({ code }) => code)).toEqual(['seats', 'seats']);
		expect(rest.filter(({ code }) => code === 'pair')).toHaveLength(1);
		const sentence = describeChange(
			rest[0]!,
			'time',
			{ from: '2023', to: '2025' },
			names(dataset, 'da'),
			'da'
		);
		expect(sentence).toBe(
			'Mellem Politi og Uddannelse er der kommet 24 samarbejder til, og ingen er ophørt (6 → 30).'
		);
	});

	test('Slagelse 2017 to 2019: the following group closed, municipal staff rotate', async () => {
		const statements = statementsOf(await loadExample('slagelse'), ['2017', '2019']);
		expect(statements[1]).toMatchObject({ code: 'forum-went', forum: 'foelgegruppe-skaelskoer' });
		expect(statements[2]).toMatchObject({
			code: 'new-seats',
			actor: 'kommunale-foelgegruppe-rotation',
			forums: ['foelgegruppe-motalavej', 'foelgegruppe-ringparken', 'foelgegruppe-sydbyen']
		});
		expect(statements.filter(({ code }) => code === 'seats')).toHaveLength(3);
		expect(statements).toContainEqual({
			code: 'undated',
			table: 'ties',
			undated: 74,
			all: 76,
			actors: []
		});
		expect(statements.at(-1)).toMatchObject({ code: 'untold', tables: ['actors'] });
	});

	test('nothing changed is said; undated ties are not called unchanged', () => {
		const ties = [{ source: 'a', target: 'b' }];
		const undated = makeDataset({ actors: ACTORS, ties });
		const codes = (dataset: Dataset) =>
			statementsOf(dataset, ['2019', '2020']).map(({ code }) => code);
		expect(codes(undated)).toEqual(['total', 'untold']);
		const dated = makeDataset({ actors: ACTORS, ties: [{ ...ties[0]!, from: '2018' }] });
		expect(codes(dated)).toEqual(['total', 'steady-pairs', 'same', 'untold']);
		expect(codes(emptyDataset('empty'))).toEqual(['total']);
	});

	test('every statement has a sentence in both languages and both kinds', async () => {
		for (const name of ['eksempelby', 'slagelse']) {
			const dataset = await loadExample(name);
			const sides = dateSides(dataset, openingLens(dataset), ['2017', '2023', '2025']);
			for (const change of successiveChanges(sides)) {
				for (const statement of changeStatements(change, knownTime(dataset))) {
					for (const language of LANGUAGES) {
						for (const kind of ['time', 'sides'] as const) {
							const text = describeChange(
								statement,
								kind,
								{ from: 'A', to: 'B' },
								names(dataset, language),
								language
							);
							expect(text).toMatch(/^\S.*\.$/);
							expect(text).not.toMatch(/undefined|null|NaN|\[object/);
						}
					}
				}
			}
		}
	});
});
