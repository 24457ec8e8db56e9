/**
 * Figures that draw lots, held to the same procedures in other code with more draws (`chance.py`).
 *
 * The draws of the two are not the same ones, so that they agree up to the error of drawing. A share or
 * a mean over n draws has the standard error of its spread / √n, and that of the reference, which is six
 * times less or more, comes on top. Allowed are 5 of them together: of the 700 figures here, one would
 * then be outside by bad luck in some 2000 different seeds; the seed is fixed. The p values count the
 * observed value in, which moves them by 1 / (n + 1) at most. A percentile may lie between the
 * reference's percentiles 5 (rank bands: 4) standard errors of a share below and above its own.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../src/lib/measures/betweenness';
import { brokeragePermutation } from '../../src/lib/measures/brokerage/brokerage-permutation';
import { brokerage, type BrokerageRole } from '../../src/lib/measures/brokerage/brokerage';
import { degree } from '../../src/lib/measures/degree';
import { assortativityPermutation } from '../../src/lib/measures/groups/assortativity-permutation';
import { eiPermutation } from '../../src/lib/measures/groups/ei-permutation';
import {
	DEFAULT_BANDS,
	LOSSES,
	rankBands,
	type Loss
} from '../../src/lib/measures/uncertainty/rank-bands';
import { response, type Response } from '../../src/lib/measures/uncertainty/response';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { asPairs } from '../../src/lib/network/as-pairs';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { expectClose } from '../support/expect-close';
import { readCase } from '../support/read-case';

interface Shares {
	readonly observed: number;
	readonly mean: number;
	readonly sd: number;
	readonly pLow: number;
	readonly pHigh: number;
}
interface Spread extends Shares {
	readonly lowBetween: readonly [number, number];
	readonly highBetween: readonly [number, number];
}
interface Bands {
	readonly rank: readonly number[];
	readonly lowFrom: readonly number[];
	readonly lowTo: readonly number[];
	readonly highFrom: readonly number[];
	readonly highTo: readonly number[];
}
interface ChanceCase {
	readonly directed: boolean;
	readonly actors: readonly string[];
	readonly figures: {
		readonly ei: { readonly groups: Readonly<Record<string, Spread | null>> };
		readonly assortativity: { readonly value: Spread };
		readonly brokerage: {
			readonly roles: Readonly<
				Record<string, readonly (Shares & { readonly kurtosis: number | null })[]>
			>;
		};
		readonly bands: Readonly<Record<Loss, Readonly<Record<'degree' | 'betweenness', Bands>>>>;
		readonly response?: Response;
	};
}

const { deals, bandDraws, cases } = JSON.parse(
	readFileSync(new URL('chance.json', import.meta.url), 'utf8')
) as { deals: number; bandDraws: number; cases: Record<string, ChanceCase> };

const ERRORS = 5;
const GROUP_DRAWS = 999;
const ROLE_DRAWS = 499;
/** Percentiles of whole draws: as near as the digits that the reference keeps. */
const DIGITS = 1e-6;

/** Standard error of the difference of a mean over our draws and over the reference's. */
const errorOf = (sd: number, draws: number) => sd * Math.sqrt(1 / draws + 1 / deals);

function expectShare(actual: number, expected: number, draws: number, where: string): void {
	// A share that the reference never or always met may still be met once in so many draws.
	const share = Math.min(1 - 1 / deals, Math.max(1 / deals, expected));
	const allowed = ERRORS * errorOf(Math.sqrt(share * (1 - share)), draws) + 1 / (draws + 1);
	expect(Math.abs(actual - expected), `${where}: ${actual} for ${expected}`).toBeLessThan(allowed);
}

function expectMean(actual: number, { mean, sd }: Shares, draws: number, where: string): void {
	const allowed = ERRORS * errorOf(sd, draws) + DIGITS;
	expect(Math.abs(actual - mean), `${where}: ${actual} for ${mean}`).toBeLessThan(allowed);
}

function expectBetween(actual: number, [low, high]: readonly number[], where: string): void {
	expect(actual, where).toBeGreaterThanOrEqual(low! - DIGITS);
	expect(actual, where).toBeLessThanOrEqual(high! + DIGITS);
}

describe.each(Object.entries(cases))('%s', (name, { directed, actors, figures }) => {
	const { dataset } = readCase(name);
	const lens = { ...DEFAULT_LENS, direction: directed ? 'reported' : 'either' } as const;
	const network = buildNetwork(dataset, lens);
	const partition = partitionBy(network, 'sector');

	test('is the network of the reference', () => {
		expect(network.actors.map(({ id }) => id)).toEqual(actors);
		expect(network.directed).toBe(directed);
	});

	test('E-I index of each group against chance', () => {
		const pairs = asPairs(network);
		const chances = eiPermutation(pairs, partition, DEFAULT_LENS.seed);
		expect([...partition.names].sort()).toEqual(Object.keys(figures.ei.groups).sort());
		partition.names.forEach((group, g) => {
			const expected = figures.ei.groups[group]!;
			const { observed, mean, low, high, pInward, pOutward } = chances[g]!;
			if (expected === null) return expect(observed, group).toBeNull();
			expect(observed, group).toBeCloseTo(expected.observed, 6);
			expectMean(mean!, expected, GROUP_DRAWS, group);
			expectShare(pInward!, expected.pLow, GROUP_DRAWS, group);
			expectShare(pOutward!, expected.pHigh, GROUP_DRAWS, group);
			expectBetween(low!, expected.lowBetween, `${group} low`);
			expectBetween(high!, expected.highBetween, `${group} high`);
		});
	});

	test('assortativity against chance', () => {
		const expected = figures.assortativity.value;
		const actual = assortativityPermutation(network, partition, DEFAULT_LENS.seed)!;
		expect(actual.observed).toBeCloseTo(expected.observed, 6);
		expectMean(actual.mean, expected, GROUP_DRAWS, 'r');
		expectShare(actual.pLow, expected.pLow, GROUP_DRAWS, 'r');
		expectShare(actual.pHigh, expected.pHigh, GROUP_DRAWS, 'r');
		expectBetween(actual.low, expected.lowBetween, 'low');
		expectBetween(actual.high, expected.highBetween, 'high');
	});

	test.each(Object.entries(figures.brokerage.roles))('%s against chance', (role, expected) => {
		const counts = brokerage(network, partition).counts[role as BrokerageRole];
		const chances = brokeragePermutation(network, partition, DEFAULT_LENS.seed)!;
		expected.forEach((one, i) => {
			const where = `${role} of ${actors[i]}`;
			const { mean, z, pHigh, pLow } = chances[role as BrokerageRole][i]!;
			expect(counts[i], where).toBe(one.observed);
			expectMean(mean, one, ROLE_DRAWS, where);
			expectShare(pHigh, one.pHigh, ROLE_DRAWS, where);
			expectShare(pLow, one.pLow, ROLE_DRAWS, where);
			if (one.sd === 0) return expect(z, where).toBeNull();
			// z rests on a mean and a standard deviation, each with an error of its own.
			const expectedZ = (one.observed - one.mean) / one.sd;
			const spread = Math.sqrt(1 + (expectedZ ** 2 * (one.kurtosis! - 1)) / 4);
			const allowed = ERRORS * errorOf(spread, ROLE_DRAWS);
			expect(Math.abs(z! - expectedZ), `${where}: z ${z} for ${expectedZ}`).toBeLessThan(allowed);
		});
	});

	test.each(LOSSES)('rank bands where %s are lost', (loss) => {
		for (const measure of [degree, betweenness]) {
			const expected = figures.bands[loss][measure.id as 'degree' | 'betweenness'];
			rankBands(network, partition, measure, { ...DEFAULT_BANDS, loss, draws: bandDraws }).forEach(
				(band, i) => {
					const where = `${measure.id} of ${actors[i]}`;
					expect(band.rank, where).toBe(expected.rank[i]);
					expectBetween(band.low!, [expected.lowFrom[i]!, expected.lowTo[i]!], `${where} low`);
					expectBetween(band.high!, [expected.highFrom[i]!, expected.highTo[i]!], `${where} high`);
				}
			);
		}
	});
});

const ANSWERED = Object.entries(cases).flatMap(([name, { figures }]) =>
	figures.response === undefined ? [] : [[name, figures.response] as const]
);

test.each(ANSWERED)('%s: who answered, and what both sides say', (name, expected) => {
	const { dataset } = readCase(name);
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction: 'reported' });
	const ties = dataset.ties.map((tie) => ({ ...tie, reportedBy: tie.source }));
	const { answered, responseShare, pairsBothAnswered, pairsConfirmed, confirmedShare } = expected;
	expectClose(
		response(network, ties),
		{ answered, responseShare, pairsBothAnswered, pairsConfirmed, confirmedShare },
		'response'
	);
});
