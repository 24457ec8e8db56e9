import { describe, expect, it } from 'vitest';
import { siloFigures, type GroupTendency } from '../../../src/lib/findings/silo-figures';
import type { EiChance } from '../../../src/lib/measures/groups/ei-permutation';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { firstRows, groupRows, outsideByChance } from '../../../src/lib/views/silos/group-rows';
import { makeDataset, tiesOf } from '../../support/make-dataset';

function group(name: string, chance: Partial<EiChance>, size = 3): GroupTendency {
	const drawn = { mean: 0.4, low: 0.1, high: 0.8, pInward: 0.5, pOutward: 0.6 };
	return {
		name,
		actors: Array.from({ length: size }, (_, i) => `${name}${i}`),
		inside: 1,
		outside: 1,
		chance: { observed: 0.4, ...drawn, ...chance }
	};
}

describe('groupRows', () => {
	it('says where a group stands against the band, most inward first, what cannot be told last', () => {
		const nothing = { observed: null, mean: null, low: null, high: null };
		const rows = groupRows([
			group('none', { ...nothing, pInward: null, pOutward: null }),
			group('out', { observed: 0.9, pOutward: 0.01 }),
			group('even', {}),
			group('in', { observed: -0.2, pInward: 0.02 }),
			group('deeper', { observed: -0.6, pInward: 0.001 })
		]);
		expect(rows.map(({ name, verdict, p }) => [name, verdict, p])).toEqual([
			['deeper', 'inward', 0.001],
			['in', 'inward', 0.02],
			['even', 'chance', 0.5],
			['out', 'outward', 0.01],
			['none', 'unknown', null]
		]);
	});

	it('calls a group on the edge of the band as expected', () => {
		const edges = groupRows([group('low', { observed: 0.1 }), group('high', { observed: 0.8 })]);
		expect(edges.map((row) => row.verdict)).toEqual(['chance', 'chance']);
	});

	it('says why it cannot tell', () => {
		const one = { observed: 1, mean: 1, low: 1, high: 1 };
		const rows = groupRows([
			group('alone', one, 1),
			group('fixed', one),
			group('silent', { observed: null, low: null })
		]);
		expect(Object.fromEntries(rows.map((row) => [row.name, row.unknown]))).toEqual({
			alone: 'one-actor',
			fixed: 'no-variation',
			silent: 'no-ties'
		});
		expect(groupRows([group('all', {})])[0]).toMatchObject({ unknown: 'one-group', p: null });
	});

	it('does not call a large group a silo for being large', () => {
		// Nine of ten are of one sector and everybody is tied to everybody: names mean nothing.
		const ids = Array.from({ length: 10 }, (_, i) => `a${i}`);
		const dataset = makeDataset({
			actors: ids.map((id, i) => ({ id, sector: i < 9 ? 'health' : 'police' })),
			ties: tiesOf(...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a}-${b}`)))
		});
		const rows = groupRows(siloFigures(dataset, DEFAULT_LENS).groups);
		expect(rows.find((row) => row.name === 'health')!.chance.observed).toBeLessThan(-0.5);
		expect(rows.map((row) => row.verdict)).toEqual(['unknown', 'unknown']);
	});
});

describe('outsideByChance', () => {
	it('is said from ten groups on', () => {
		const rows = (count: number) =>
			groupRows(Array.from({ length: count }, (_, i) => group(`g${i}`, {})));
		expect(outsideByChance(rows(9))).toBeNull();
		expect(outsideByChance(rows(10))).toEqual({ count: 1, of: 10 });
		expect(outsideByChance(rows(60))).toEqual({ count: 3, of: 60 });
	});
});

describe('firstRows', () => {
	it('leaves out of a long table what cannot be told, and nothing of a short one', () => {
		const rows = (judged: number, alone: number) =>
			groupRows([
				...Array.from({ length: judged }, (_, i) => group(`g${i}`, {})),
				...Array.from({ length: alone }, (_, i) => group(`s${i}`, {}, 1))
			]);
		expect(firstRows(rows(5, 15))).toHaveLength(20);
		expect(firstRows(rows(5, 16))).toHaveLength(5);
		expect(firstRows(rows(0, 40))).toHaveLength(40);
	});
});
