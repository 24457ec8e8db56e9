import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { clearSides } from '../../../src/lib/map/labels/clear-side';
import type { DrawGraph } from '../../../src/lib/network/draw-graph';

describe('clearSides', () => {
	const graph = new UndirectedGraph();
	const places = new Map([
		['middle', { x: 0, y: 0 }],
		['east', { x: 10, y: 0 }],
		['west', { x: -5, y: 0 }],
		['alone', { x: 0, y: 40 }]
	]);
	for (const actor of places.keys()) graph.addNode(actor);
	graph.addEdge('middle', 'east');
	graph.addEdge('middle', 'west');
	const side = clearSides(graph as unknown as DrawGraph, places);

	it('points away from the only partner', () => {
		expect(side('east')).toEqual({ x: 1, y: 0 });
		expect(side('west')).toEqual({ x: -1, y: 0 });
	});
	it('has no opinion between partners on both sides, nor without any', () => {
		expect(side('middle').x).toBeCloseTo(0);
		expect(side('alone')).toEqual({ x: 0, y: 0 });
	});
});
