import { describe, expect, it } from 'vitest';
import { emptyDataset, type Actor, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { usefulLayouts } from '../../../src/lib/map/scene/place-network';
import { mapRows } from '../../../src/lib/views/map/map-table';
import { neighboursByStrength, nextWalk } from '../../../src/lib/views/map/neighbour-walk';
import { toggleSector } from '../../../src/lib/views/map/sector-filter';

function actor(id: string, facts: Partial<Actor> = {}): Actor {
	const period = { from: null, to: null };
	const lists = { organisations: [], districts: [], roles: [], attributes: new Map() };
	return { id, label: id, sector: null, level: null, source: null, ...period, ...lists, ...facts };
}

function dataset(actors: Actor[], pairs: [string, string, number][]): Dataset {
	const ties = pairs.map(([source, target, weight]) => ({
		source,
		target,
		weight,
		step: null,
		kind: null,
		directed: false,
		reportedBy: null,
		sourcePassage: null,
		from: null,
		to: null,
		attributes: new Map()
	}));
	return { ...emptyDataset('test'), actors, ties };
}

const four = dataset(
	['a', 'b', 'c', 'd'].map((id) => actor(id)),
	[
		['a', 'b', 1],
		['a', 'c', 5],
		['b', 'c', 1]
	]
);
const network = buildNetwork(four, DEFAULT_LENS);
const order = mapRows(network, null).map((row) => row.actor.id);

describe('mapRows', () => {
	it('lists everyone, those without ties too, most neighbours first', () => {
		expect(order).toEqual(['a', 'b', 'c', 'd']);
		expect(mapRows(network, null).at(-1)!.neighbours).toEqual([]);
	});
	it('keeps to those in focus', () => {
		expect(mapRows(network, new Set(['d'])).map((row) => row.actor.id)).toEqual(['d']);
	});
});

describe('walk', () => {
	it('starts at the selected actor, or at the first', () => {
		expect(nextWalk(null, 'ArrowRight', network, order, 'c')?.at).toBe('c');
		expect(nextWalk(null, 'ArrowRight', network, order, null)?.at).toBe('a');
	});
	it('goes round the neighbours, the strongest first', () => {
		expect(neighboursByStrength(network, 'a')).toEqual(['c', 'b']);
		let walk = { origin: 'a', at: 'a' };
		const seen = [1, 2, 3].map(() => {
			walk = nextWalk(walk, 'ArrowRight', network, order, null)!;
			return walk.at;
		});
		expect(seen).toEqual(['c', 'b', 'c']);
		expect(nextWalk({ origin: 'a', at: 'a' }, 'ArrowLeft', network, order, null)?.at).toBe('b');
	});
	it('reaches actors without ties by going up and down', () => {
		const up = nextWalk({ origin: 'a', at: 'a' }, 'ArrowUp', network, order, null);
		expect(up).toEqual({ origin: 'd', at: 'd' });
		expect(nextWalk(up, 'ArrowRight', network, order, null)).toEqual(up);
	});
});

describe('toggleSector', () => {
	const all = ['x', 'y', 'z'];
	it.each([
		[null, 'y', ['y']],
		[['y'], 'z', ['y', 'z']],
		[['z'], 'x', ['x', 'z']],
		[['x', 'y'], 'x', ['y']],
		[['x'], 'x', null],
		[['x', 'y'], 'z', null]
	])('%j and a click on %s', (shown, clicked, expected) => {
		expect(toggleSector(shown, clicked, all)).toEqual(expected);
	});
});

describe('usefulLayouts', () => {
	it('offers only what the data can fill', () => {
		expect(usefulLayouts(four)).toEqual(['force']);
		const rich = [
			actor('a', { districts: ['n'], sector: 'police', level: 'tactical' }),
			actor('b')
		];
		expect(usefulLayouts(dataset(rich, []))).toEqual(['islands', 'force', 'ring', 'bands']);
	});
});
