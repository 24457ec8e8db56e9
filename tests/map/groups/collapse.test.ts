import { describe, expect, it } from 'vitest';
import { actorsOfOpen, collapsedScene, drawnAmong } from '../../../src/lib/map/scene/build-scene';
import { collapseGroups } from '../../../src/lib/map/groups/collapse';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import {
	collapseRequest,
	placeNetwork,
	wholeNetwork
} from '../../../src/lib/map/scene/place-network';
import { sectorLooks } from '../../../src/lib/map/looks/sector-look';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { MISSING } from '../../../src/lib/network/partition';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a1', sector: 'a' },
		{ id: 'a2', sector: 'a' },
		{ id: 'b1', sector: 'b' },
		{ id: 'b2', sector: 'b' },
		{ id: 'x' }
	],
	ties: [
		{ source: 'a1', target: 'a2' },
		{ source: 'a1', target: 'b1' },
		{ source: 'b1', target: 'a1' },
		{ source: 'a2', target: 'b2' },
		{ source: 'x', target: 'b2' }
	]
});
const whole = wholeNetwork(dataset);
const question = collapseRequest(whole, 'sector', 1);
const placed = placeNetwork(whole, computeLayout(question.request), question);

function under(lens: Partial<Lens>, open: readonly string[] = []) {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, ...lens });
	const collapsed = collapseGroups(placed, whole, network);
	const shown = actorsOfOpen(collapsed, new Set(open));
	const scene = collapsedScene({
		dataset,
		network,
		collapsed,
		drawn: drawnAmong(dataset, network, shown),
		placed,
		names: { group: (_by, name) => name, forum: (id) => id },
		words: {
			isolates: '',
			severalDistricts: '',
			noForum: '',
			groups: { count: (count) => `${count} actors` }
		},
		looks: sectorLooks(dataset),
		pinned: new Map(),
		hullsBy: null,
		open: new Set(open),
		selection: ['a2']
	});
	return { collapsed, scene };
}

describe('collapsed groups', () => {
	it('has a disc for each group, those without one too', () => {
		const { groups } = under({}).collapsed;
		expect(groups.map(({ name, actors }) => [name, actors])).toEqual([
			['a', ['a1', 'a2']],
			['b', ['b1', 'b2']],
			[MISSING, ['x']]
		]);
	});
	it('counts each pair of actors once', () => {
		const { groups, between } = under({}).collapsed;
		expect(groups.map(({ innerTieCount }) => innerTieCount)).toEqual([1, 0, 0]);
		expect(between).toEqual([
			{ a: 0, b: 1, tieCount: 2 },
			{ a: 1, b: 2, tieCount: 1 }
		]);
	});
	it('keeps every disc where it is when a filter changes', () => {
		const all = under({}).collapsed.groups;
		const few = under({ sectors: ['a'] }).collapsed.groups;
		expect(few.map(({ x, y, radius }) => [x, y, radius])).toEqual(
			all.map(({ x, y, radius }) => [x, y, radius])
		);
		expect(few.map(({ actors }) => actors.length)).toEqual([2, 0, 0]);
	});
	it('draws nobody before a group is opened, and tells where the selected are', () => {
		const { scene } = under({});
		expect(scene.graph.order).toBe(0);
		expect(scene.bundles).toHaveLength(2);
		expect(scene.groups.map(({ selectedCount }) => selectedCount)).toEqual([1, 0, 0]);
	});
	it('shows the actors of open groups, and their ties one by one once both are open', () => {
		const one = under({}, ['a']).scene;
		expect(one.graph.nodes()).toEqual(['a1', 'a2']);
		expect(one.bundles).toHaveLength(2);
		const two = under({}, ['a', 'b']).scene;
		expect(two.graph.size).toBe(3);
		expect(two.bundles.map(({ a, b }) => [a, b])).toEqual([[1, 2]]);
		for (const actor of ['a1', 'a2']) {
			const disc = two.groups[0]!;
			const { x, y } = two.places.get(actor)!;
			expect(Math.hypot(x - disc.x, y - disc.y)).toBeLessThanOrEqual(disc.radius);
		}
	});
});
