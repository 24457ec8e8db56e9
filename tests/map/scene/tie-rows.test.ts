import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../src/lib/map/scene/map-scene';
import { rowCounts, tieRows } from '../../../src/lib/map/scene/tie-rows';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: ['a', 'b', 'c'].map((id) => ({ id })),
	ties: [
		{ source: 'a', target: 'b', step: 1, from: '2018', to: '2018' },
		{ source: 'b', target: 'a', step: 3, kind: 'projekt', from: '2019' },
		{ source: 'b', target: 'c' }
	],
	forums: [{ id: 'board' }, { id: 'group' }],
	memberships: [
		{ actor: 'a', forum: 'board' },
		{ actor: 'b', forum: 'board' },
		{ actor: 'a', forum: 'group' },
		{ actor: 'c', forum: 'group' }
	],
	initiatives: [{ id: 'club' }],
	participations: [
		{ actor: 'a', initiative: 'club' },
		{ actor: 'b', initiative: 'club' }
	]
});
const lens = (change: Partial<Lens>): Lens => ({ ...DEFAULT_LENS, ...change });
const all = lens({ layers: ['ties', 'forums', 'initiatives'] });

describe('tieRows', () => {
	it('lists every row between two, whichever of them it names first, layer by layer', () => {
		const rows = tieRows(dataset, all, 'b', 'a');
		expect(rows.map(({ layer }) => layer)).toEqual(['ties', 'ties', 'forums', 'initiatives']);
		expect(rows.map((row) => (row.layer === 'ties' ? row.tie.step : null)).slice(0, 2)).toEqual([
			1, 3
		]);
	});
	it('keeps to the layers and the date of the lens', () => {
		expect(tieRows(dataset, DEFAULT_LENS, 'a', 'b')).toHaveLength(2);
		expect(tieRows(dataset, lens({ date: '2019' }), 'a', 'b')).toHaveLength(1);
		expect(tieRows(dataset, DEFAULT_LENS, 'a', 'c')).toEqual([]);
	});
});

describe('rowCounts', () => {
	it('has the pairs with more than one row', () => {
		expect(rowCounts(dataset, all)).toEqual(new Map([[pairKey('a', 'b'), 4]]));
		expect(rowCounts(dataset, DEFAULT_LENS)).toEqual(new Map([[pairKey('b', 'a'), 2]]));
	});
});
