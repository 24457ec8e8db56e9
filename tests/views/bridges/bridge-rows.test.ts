import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { bridgeRows } from '../../../src/lib/views/bridges/bridge-rows';
import { makeDataset, tiesOf } from '../../support/make-dataset';

/** Two triangles, health and police, joined by v of the third sector; an island of two. */
const dataset = makeDataset({
	actors: [
		...['h1', 'h2', 'h3'].map((id) => ({ id, sector: 'health' })),
		...['p1', 'p2', 'p3'].map((id) => ({ id, sector: 'police' })),
		{ id: 'v', sector: 'business' },
		{ id: 'x', sector: 'health' },
		{ id: 'y' }
	],
	ties: tiesOf('h1-h2', 'h2-h3', 'h1-h3', 'p1-p2', 'p2-p3', 'p1-p3', 'h1-v', 'v-p1', 'x-y')
});

function rowsUnder(change: Partial<Lens> = {}) {
	const lens = { ...DEFAULT_LENS, ...change };
	const rows = bridgeRows(analyse(dataset, lens), buildNetwork(dataset, lens));
	return new Map(rows.map((row) => [row.id, row]));
}

describe('bridgeRows', () => {
	it('counts each pair once in an undirected network', () => {
		const rows = rowsUnder();
		expect(rows.get('v')!.roles).toEqual({
			coordinator: 0,
			itinerant: 0,
			representative: 0,
			gatekeeper: 0,
			liaison: 1
		});
		// h1 joins h2 and h3 to v.
		expect(rows.get('h1')!.roles).toMatchObject({ representative: 2, gatekeeper: 2, liaison: 0 });
	});

	it('counts ordered pairs in a directed one', () => {
		const rows = rowsUnder({ direction: 'reported' });
		expect(rows.get('v')!.roles.liaison).toBe(1);
		expect(rows.get('p1')!.roles).toMatchObject({ gatekeeper: 2, representative: 0 });
	});

	it('says what falls off the actor’s own island', () => {
		const rows = rowsUnder();
		expect(rows.get('v')!.fallOffCount).toBe(3);
		expect(rows.get('h1')!.fallOffCount).toBe(2);
		expect(rows.get('h2')!.fallOffCount).toBe(0);
		expect(rows.get('x')!.fallOffCount).toBe(0);
	});

	it('counts the groups among the partners, those without a group left out', () => {
		const rows = rowsUnder();
		expect(rows.get('v')).toMatchObject({ groupCount: 2, tieCount: 2 });
		expect(rows.get('h1')).toMatchObject({ groupCount: 2, tieCount: 3 });
		expect(rows.get('x')).toMatchObject({ groupCount: 0, tieCount: 1 });
	});

	it('gives betweenness as a share of the pairs of others', () => {
		// v stands between each of 3 and each of 3, of 28 pairs of the other eight.
		expect(rowsUnder().get('v')!.betweennessShare).toBeCloseTo(9 / 28);
	});

	it('is empty while the answer belongs to other actors', () => {
		const lens = { ...DEFAULT_LENS, sectors: ['health'] };
		expect(bridgeRows(analyse(dataset, DEFAULT_LENS), buildNetwork(dataset, lens))).toEqual([]);
	});
});
