import { describe, expect, it } from 'vitest';
import {
	apartness,
	coreClarity,
	following,
	homophily,
	homophilyAgainstLot,
	runsAgree
} from '../../../src/lib/views/silos/judgements';

const figure = (value: number | null) =>
	({ value, reason: value === null ? 'no-ties' : null }) as const;

describe('judgements', () => {
	it('communities follow nothing that chance could bring about', () => {
		const at = (nmi: number | null, chanceHigh: number | null) =>
			following({ nmi: figure(nmi), chanceMean: 0.1, chanceHigh });
		expect(at(0.7, 0.7)).toBe('chance');
		expect([at(0.7, 0.2), at(0.4, 0.2), at(0.25, 0.2), at(null, null)]).toEqual([
			'closely',
			'partly',
			'hardly',
			'unknown'
		]);
	});

	it('like with like has a sign and a size', () => {
		expect([0.6, 0.3, 0.1, 0, -0.2, null].map((value) => homophily(figure(value)))).toEqual([
			'strong',
			'some',
			'little',
			'chance',
			'opposite',
			null
		]);
	});

	it('a core is clear, partly there, not there or unknown', () => {
		const at = (fit: number | null) =>
			coreClarity({ core: [], tiedAtBorder: 0, fit, reason: null });
		expect([0.8, 0.4, 0.1, null].map(at)).toEqual(['clear', 'partly', 'none', 'unknown']);
	});

	it('communities are apart by modularity, and runs agree within a hundredth', () => {
		const found = (best: number | null, lowest = 0) => ({
			members: [],
			modularity: figure(best),
			spread: best === null ? null : { runs: 50, lowest, median: lowest },
			agreement: {} as never
		});
		expect([0.6, 0.4, 0.1, null].map((best) => apartness(found(best)))).toEqual([
			'clearly',
			'somewhat',
			'barely',
			'unknown'
		]);
		expect([found(0.5, 0.495), found(0.5, 0.45), found(null)].map(runsAgree)).toEqual([
			true,
			false,
			false
		]);
	});

	it('against lots: inside cannot be told, outside is on that side however near zero', () => {
		const against = (value: number, low: number, high: number) =>
			homophilyAgainstLot(figure(value), {
				observed: value,
				low,
				high,
				mean: (low + high) / 2,
				pLow: 0.5,
				pHigh: 0.5
			});
		expect(against(0.3, -0.1, 0.4)).toBe('like-chance');
		expect(against(0.03, -0.02, 0.01)).toBe('little');
		expect(against(0.3, -0.1, 0.1)).toBe('some');
		expect(against(-0.03, -0.02, 0.01)).toBe('opposite');
		expect(homophilyAgainstLot(figure(0.3), null)).toBe('some');
		expect(homophilyAgainstLot(figure(null), null)).toBeNull();
	});
});
