import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { directionBalance } from '../../../src/lib/findings/ladder/ladder-directions';
import { ladderFigures } from '../../../src/lib/findings/ladder/ladder-figures';
import {
	candidatesWithin,
	neededToRise,
	stepUp
} from '../../../src/lib/findings/ladder/ladder-step-up';
import { tieKey } from '../../../src/lib/findings/ladder/ladder-table';
import { answerQuestion } from '../../../src/lib/findings/question';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');
const LOW = ['municipal-institution', 'housing-organisation'] as const;

describe('the ladder of Slagelse', () => {
	const { table, candidates } = ladderFigures(slagelse, DEFAULT_LENS);

	test('39 of 74 ties have a step, none of them the fourth', () => {
		expect(table.all).toMatchObject({
			onStep: { 1: 15, 2: 2, 3: 22, 4: 0 },
			withoutStep: 35,
			known: 39,
			high: 22
		});
		const inPairs = table.pairs.reduce((sum, { ties }) => sum + ties.length, 0);
		expect(inPairs + table.withoutSector).toBe(table.ties.length);
	});

	test('the tie that shares most with the other side is the nearest to a step up', () => {
		expect(candidates.map(({ actors, nearness }) => [...actors, nearness])).toEqual([
			['ubi', 'fritidsjobkonsulent', 2],
			['kommunale-aktivitetsmedarbejdere', 'boligsocialt-team', 1]
		]);
	});
});

describe('one step up in Eksempelby', () => {
	const figures = ladderFigures(eksempelby, DEFAULT_LENS);
	const { table, guideline, candidates, lens } = figures;
	const own = candidatesWithin(candidates, LOW);
	const pair = table.pairs.find(({ verdict }) => verdict === 'low')!;

	test('the planted pair stays low, and it takes five ties of 44 to leave', () => {
		expect(lens).toBe(DEFAULT_LENS);
		expect(pair.sectors).toEqual(LOW);
		expect(neededToRise(pair)).toBe(5);
		expect(own).toHaveLength(26);
	});

	test.each([4, 5, 26])(
		'with %i ties lifted it says what an analysis of such data says',
		(count) => {
			const lifted = own.slice(0, count);
			const change = stepUp(table, guideline, LOW, lifted);
			const keys = new Set(lifted.map(({ actors }) => tieKey(actors)));
			const after: Dataset = {
				...eksempelby,
				ties: eksempelby.ties.map((tie) =>
					keys.has(tieKey([tie.source, tie.target])) && tie.step === 2 ? { ...tie, step: 3 } : tie
				)
			};
			for (const [dataset, low, answer] of [
				[eksempelby, change.lowBefore, change.checkBefore],
				[after, change.lowAfter, change.checkAfter]
			] as const) {
				const { findings, checks } = analyse(dataset, DEFAULT_LENS);
				expect(low.map(({ sectors }) => sectors)).toEqual(
					findings.filter(({ code }) => code === 'ladder.low').map(({ sectors }) => sectors)
				);
				expect(answer).toBe(checks.find(({ id }) => id === 'K20')!.answer);
			}
			expect(change.after.high).toBe(change.before.high + count);
			expect(change.lowAfter).toHaveLength(count < 5 ? 1 : 0);
		}
	);

	test('a lens that leaves sectors out does not change what the guideline says', () => {
		const narrow = ladderFigures(eksempelby, { ...DEFAULT_LENS, sectors: ['police', 'education'] });
		expect(narrow.guideline).not.toBe(narrow.table);
		expect(stepUp(narrow.table, narrow.guideline, 'all', []).checkBefore).toBe('partly');
		expect(narrow.guideline.all).toEqual(table.all);
	});

	test('nearness counts the three things that bring two near', () => {
		for (const { bothReport, forums, initiatives, nearness } of candidates) {
			expect(nearness).toBe(
				Number(bothReport) + Number(forums.length > 0) + Number(initiatives.length > 0)
			);
		}
		const order = candidates.map(({ nearness }) => nearness);
		expect(order).toEqual([...order].sort((a, b) => b - a));
	});
});

describe('whose word a tie is', () => {
	test('the planted one-sided pair, and the same counts as the finding', () => {
		const { reported } = ladderFigures(eksempelby, DEFAULT_LENS);
		const one = reported.filter(({ verdict }) => verdict === 'one-sided');
		expect(one).toMatchObject([
			{
				sectors: ['municipal-administration', 'helhedsplan'],
				both: 4,
				first: 0,
				second: 27,
				unknown: 0
			}
		]);
		const found = analyse(eksempelby, DEFAULT_LENS).findings.filter(
			({ code }) => code === 'one-sided.pair'
		);
		expect(found).toHaveLength(1);
		expect(found[0]!.figures).toMatchObject({ pairs: 31, oneSided: 27, first: 27, second: 0 });
	});

	test('the actor of the first sector stands first, whoever wrote the row', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'm', sector: 'municipality' },
				{ id: 'p', sector: 'police' },
				{ id: 'p2', sector: 'police' },
				{ id: 'p3', sector: 'police' }
			],
			ties: [
				{ source: 'p', target: 'm', reportedBy: 'p' },
				{ source: 'm', target: 'p2', reportedBy: 'm' },
				{ source: 'p2', target: 'm', reportedBy: 'p2' },
				{ source: 'm', target: 'p3', reportedBy: null }
			]
		});
		const [pair] = ladderFigures(dataset, DEFAULT_LENS).reported;
		expect(pair!.ties).toEqual([
			{ actors: ['m', 'p'], told: 'second' },
			{ actors: ['m', 'p2'], told: 'both' },
			{ actors: ['m', 'p3'], told: null }
		]);
		expect(pair).toMatchObject({ known: 2, unknown: 1, mutualShare: 0.5, verdict: 'too-few' });
	});
});

describe('direction between levels', () => {
	const levels = {
		actors: [
			{ id: 's', level: 'strategic' },
			{ id: 't', level: 'tactical' },
			{ id: 'e', level: 'executing' },
			{ id: 'n' }
		]
	};

	test('up, down, both ways, and a level that is skipped', () => {
		const dataset = makeDataset({
			...levels,
			ties: [
				{ source: 't', target: 's', directed: true },
				{ source: 's', target: 't', directed: true },
				{ source: 'e', target: 's', directed: true },
				{ source: 'e', target: 't', directed: false },
				{ source: 'n', target: 's', directed: true }
			]
		});
		const { directions } = ladderFigures(dataset, DEFAULT_LENS);
		expect(directions.levels).toMatchObject([
			{ upper: 'strategic', lower: 'tactical', up: 1, down: 1, both: 1, isSuccessive: true },
			{ upper: 'tactical', lower: 'executing', up: 1, down: 1, both: 1 },
			{ upper: 'strategic', lower: 'executing', up: 1, down: 0, both: 0, isSuccessive: false }
		]);
		expect(directions.all).toMatchObject({ up: 3, down: 2, both: 2, pairs: 3 });
		expect(directions.withoutLevel).toBe(1);
		expect(directionBalance(directions.all)).toBe('even');
	});

	test('the same counts as check K14', () => {
		for (const dataset of [slagelse, eksempelby]) {
			const { levels } = ladderFigures(dataset, DEFAULT_LENS).directions;
			const k14 = analyse(dataset, DEFAULT_LENS).checks.find(({ id }) => id === 'K14')!;
			expect(k14.answer).toBe('met');
			const successive = levels.filter(({ isSuccessive }) => isSuccessive);
			const sum = (way: 'up' | 'down') => successive.reduce((all, row) => all + row[way], 0);
			expect([sum('up'), sum('down')]).toEqual([k14.figures.up, k14.figures.down]);
		}
	});

	test('rows that say nothing of direction cannot tell; a few among others are counted', () => {
		const unsaid = makeDataset({ ...levels, ties: [{ source: 't', target: 's' }] });
		expect(ladderFigures(unsaid, DEFAULT_LENS).directions.problem).toBe('no-direction');
		const mixed = makeDataset({
			...levels,
			ties: [
				{ source: 't', target: 's' },
				{ source: 'e', target: 't', directed: true }
			]
		});
		expect(ladderFigures(mixed, DEFAULT_LENS).directions).toMatchObject({
			problem: null,
			unsaid: 1
		});
	});
});

describe('honest edges', () => {
	test('an empty project, one actor, ties without step, sector or level', () => {
		const bare = makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }],
			ties: [{ source: 'a', target: 'b', directed: true }]
		});
		for (const dataset of [emptyDataset('empty'), makeDataset({ actors: [{ id: 'a' }] }), bare]) {
			const { table, candidates, reported, directions } = answerQuestion(dataset, DEFAULT_LENS, {
				about: 'ladder'
			});
			expect(table.all).toMatchObject({ known: 0, highShare: null });
			expect(table.pairs).toEqual([]);
			expect([candidates, reported]).toEqual([[], []]);
			expect(directions.problem).toBe(dataset === bare ? 'no-levels' : 'no-ties');
			expect(stepUp(table, table, 'all', []).checkBefore).toBe('cannot-tell');
		}
	});

	test('a tie stands on the highest step that a row says', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', sector: 'x' },
				{ id: 'b', sector: 'x' }
			],
			ties: [
				{ source: 'a', target: 'b', step: 1 },
				{ source: 'b', target: 'a', step: 4 }
			]
		});
		const { table } = ladderFigures(dataset, DEFAULT_LENS);
		expect(table.ties).toEqual([{ actors: ['a', 'b'], step: 4 }]);
		expect(table.pairs).toMatchObject([{ sectors: ['x', 'x'], verdict: null, high: 1 }]);
	});
});
