import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { drawGraph } from '../../src/lib/network/draw-graph';
import type { Adjacency, Network } from '../../src/lib/network/network';
import { makeDataset, tiesOf, type SmallDataset } from '../support/make-dataset';

const ABCD = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];

function build(parts: SmallDataset, lens: Partial<Lens> = {}): Network {
	return buildNetwork(makeDataset(parts), { ...DEFAULT_LENS, ...lens });
}

/** Rows as words, `a>b:2`. */
function rowsOf(network: Network, adjacency: Adjacency): string[] {
	return network.actors.flatMap((actor, i) =>
		Array.from(adjacency.targets.slice(adjacency.offsets[i]!, adjacency.offsets[i + 1]!)).map(
			(j, place) =>
				`${actor.id}>${network.actors[j]!.id}:${adjacency.weights[adjacency.offsets[i]! + place]}`
		)
	);
}

describe('direction', () => {
	const ties = [
		{ source: 'a', target: 'b', weight: 2 },
		{ source: 'b', target: 'a', weight: 3 },
		{ source: 'c', target: 'a', weight: 5 },
		{ source: 'd', target: 'b', weight: 7, reportedBy: 'both' as const },
		{ source: 'c', target: 'd', directed: false }
	];

	it('reported: each row an arc, rows of both sides both ways', () => {
		const network = build({ actors: ABCD, ties }, { direction: 'reported' });
		expect(rowsOf(network, network.out)).toEqual([
			'a>b:2',
			'b>a:3',
			'b>d:7',
			'c>a:5',
			'c>d:1',
			'd>b:7',
			'd>c:1'
		]);
		expect(rowsOf(network, network.in)).toEqual([
			'a>b:3',
			'a>c:5',
			'b>a:2',
			'b>d:7',
			'c>d:1',
			'd>b:7',
			'd>c:1'
		]);
		expect(network.tieCount).toBe(7);
		expect(network.directed).toBe(true);
	});

	it('either: pairs, strengths of the reported directions added, a two-way row once', () => {
		const network = build({ actors: ABCD, ties }, { direction: 'either' });
		expect(rowsOf(network, network.out)).toEqual([
			'a>b:5',
			'a>c:5',
			'b>a:5',
			'b>d:7',
			'c>a:5',
			'c>d:1',
			'd>b:7',
			'd>c:1'
		]);
		expect(network.tieCount).toBe(4);
		expect(network.in).toBe(network.out);
	});

	it('mutual: only pairs with an arc each way', () => {
		const network = build({ actors: ABCD, ties }, { direction: 'mutual' });
		expect(rowsOf(network, network.out)).toEqual([
			'a>b:5',
			'b>a:5',
			'b>d:7',
			'c>d:1',
			'd>b:7',
			'd>c:1'
		]);
		expect(network.tieCount).toBe(3);
	});

	it('under reported, the either-way rows add both directions', () => {
		const network = build({ actors: ABCD, ties: ties.slice(0, 2) }, { direction: 'reported' });
		expect(rowsOf(network, network.either)).toEqual(['a>b:5', 'b>a:5']);
	});
});

describe('rows', () => {
	it('drops self-ties, keeps actors without ties, adds repeated rows', () => {
		const network = build({ actors: ABCD, ties: tiesOf('a-a', 'a-b', 'a-b') });
		expect(rowsOf(network, network.out)).toEqual(['a>b:2', 'b>a:2']);
		expect(network.actors).toHaveLength(4);
	});

	it('makes an empty network from no actors', () => {
		const network = build({ actors: [] });
		expect(network.tieCount).toBe(0);
		expect(Array.from(network.out.offsets)).toEqual([0]);
	});

	it('counts a shared forum once however often a member is listed, and adds layers', () => {
		const parts: SmallDataset = {
			actors: ABCD,
			ties: tiesOf('a-b'),
			forums: [{ id: 'f' }, { id: 'g' }],
			memberships: [
				{ actor: 'a', forum: 'f' },
				{ actor: 'a', forum: 'f' },
				{ actor: 'b', forum: 'f' },
				{ actor: 'c', forum: 'f' },
				{ actor: 'a', forum: 'g' },
				{ actor: 'b', forum: 'g' }
			]
		};
		const forums = build(parts, { layers: ['forums'] });
		expect(rowsOf(forums, forums.out)).toEqual([
			'a>b:2',
			'a>c:1',
			'b>a:2',
			'b>c:1',
			'c>a:1',
			'c>b:1'
		]);
		const both = build(parts, { layers: ['ties', 'forums'] });
		expect(rowsOf(both, both.out)[0]).toBe('a>b:3');
	});
});

describe('lens', () => {
	const actors = [
		{ id: 'a', districts: ['x'], sector: 's', level: 'tactical' },
		{ id: 'b', districts: ['x', 'y'], sector: 't', level: 'executing' },
		{ id: 'c', districts: ['y'], sector: 's', from: '2020' },
		{ id: 'd' }
	];
	const ties = [
		{ source: 'a', target: 'b', step: 1 as const, to: '2018' },
		{ source: 'b', target: 'c', step: 3 as const },
		{ source: 'c', target: 'd' }
	];
	const idsUnder = (lens: Partial<Lens>) =>
		build({ actors, ties }, lens).actors.map(({ id }) => id);

	it('keeps a district with those who serve the whole municipality', () => {
		expect(idsUnder({ districts: ['x'] })).toEqual(['a', 'b', 'd']);
		expect(idsUnder({ districts: ['y'] })).toEqual(['b', 'c', 'd']);
	});

	it('keeps sectors and levels that are named; unknown ones go', () => {
		expect(idsUnder({ sectors: ['s'] })).toEqual(['a', 'c']);
		expect(idsUnder({ levels: ['tactical'] })).toEqual(['a']);
	});

	it('keeps what held on a date, open ends included', () => {
		expect(idsUnder({ date: '2018-06' })).toEqual(['a', 'b', 'd']);
		expect(build({ actors, ties }, { date: '2018-12-31' }).tieCount).toBe(1);
		expect(build({ actors, ties }, { date: '2021' }).tieCount).toBe(2);
	});

	it('keeps steps that are named', () => {
		expect(build({ actors, ties }, { steps: [3, 4] }).tieCount).toBe(1);
	});
});

describe('drawGraph', () => {
	it('has a node an actor and an edge a tie, with the highest step and whether sectors differ', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a', sector: 's' }, { id: 'b', sector: 't' }, { id: 'c' }],
			ties: [
				{ source: 'a', target: 'b', step: 1 },
				{ source: 'b', target: 'a', step: 3 },
				{ source: 'b', target: 'c' }
			]
		});
		const graph = drawGraph(dataset, buildNetwork(dataset, DEFAULT_LENS));
		expect(graph.nodes()).toEqual(['a', 'b', 'c']);
		expect(
			graph.mapEdges((_, { weight, step, crossSector }) => [weight, step, crossSector])
		).toEqual([
			[2, 3, true],
			[1, null, false]
		]);
	});
});
