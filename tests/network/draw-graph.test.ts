import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { drawGraph } from '../../src/lib/network/draw-graph';
import { makeDataset } from '../support/make-dataset';

const IDS = ['__proto__', 'constructor', 'toString', 'a'];

describe('the graph that is drawn', () => {
	test.each(['either', 'reported'] as const)('takes any id for a name (%s)', (direction) => {
		const ties = IDS.flatMap((source, k) => IDS.slice(k + 1).map((target) => ({ source, target })));
		const dataset = makeDataset({ actors: IDS.map((id) => ({ id })), ties });
		const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });
		const graph = drawGraph(dataset, network);
		expect(graph.size).toBe(6);
		expect(graph.nodes()).toEqual(IDS);
		expect(graph.neighbors('__proto__').sort()).toEqual(['a', 'constructor', 'toString']);
		expect(graph.hasEdge('constructor', 'toString')).toBe(true);
		expect(graph.nullCopy().order).toBe(0);
	});

	test.each([
		['either', 'undirected', ['a-b']],
		['reported', 'directed', ['a-b', 'b-a']]
	] as const)(
		'%s ties are %s: one edge a tie, with its strength, highest step and sectors',
		(...facts) => {
			const [direction, type, edges] = facts;
			const dataset = makeDataset({
				actors: [
					{ id: 'a', sector: 'police' },
					{ id: 'b', sector: 'school' },
					{ id: 'alone', districts: ['north', 'south'] }
				],
				ties: [
					{ source: 'a', target: 'b', weight: 2, step: 3, directed: true },
					{ source: 'b', target: 'a', weight: 5, step: 1, directed: true }
				]
			});
			const graph = drawGraph(
				dataset,
				buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted: true })
			);
			expect(graph.type).toBe(type);
			expect(graph.mapEdges((_, __, source, target) => `${source}-${target}`)).toEqual(edges);
			const weights = graph.mapEdges((_, { weight }) => weight);
			expect(weights).toEqual(direction === 'either' ? [7] : [2, 5]);
			graph.forEachEdge((_, edge) => expect(edge).toMatchObject({ step: 3, crossSector: true }));
			expect(graph.getNodeAttributes('alone')).toEqual({
				label: 'alone',
				sector: null,
				district: 'north',
				level: null
			});
		}
	);
});
