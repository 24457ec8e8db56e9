import { describe, expect, it } from 'vitest';
import { siloFigures } from '../../../src/lib/findings/silo-figures';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { MISSING } from '../../../src/lib/network/partition';
import { communityTable } from '../../../src/lib/views/silos/community-table';
import { makeDataset, tiesOf } from '../../support/make-dataset';

/** A clique of four in two sectors, a triangle without a sector, and one actor alone. */
const dataset = makeDataset({
	actors: [
		{ id: 'h1', sector: 'health' },
		{ id: 'h2', sector: 'health' },
		{ id: 'p1', sector: 'police' },
		{ id: 'p2', sector: 'police' },
		...['x', 'y', 'z'].map((id) => ({ id })),
		{ id: 'lone', sector: 'police' }
	],
	ties: tiesOf('h1-h2', 'h1-p1', 'h1-p2', 'h2-p1', 'h2-p2', 'p1-p2', 'x-y', 'y-z', 'x-z')
});

describe('communityTable', () => {
	const table = communityTable(siloFigures(dataset, DEFAULT_LENS));

	it('has a column a community, the actors without ties in one of their own', () => {
		expect(table.columns.map(({ kind, actors }) => [kind, [...actors].sort()])).toEqual([
			['community', ['h1', 'h2', 'p1', 'p2']],
			['community', ['x', 'y', 'z']],
			['alone', ['lone']]
		]);
		expect(table).toMatchObject({ communityCount: 2, aloneCount: 1, largest: 3 });
	});

	it('places every actor once, those without a group last', () => {
		expect(table.rows.map(({ group, cells }) => [group, cells])).toEqual([
			['health', [['h1', 'h2'], [], []]],
			['police', [['p1', 'p2'], [], ['lone']]],
			[MISSING, [[], ['x', 'y', 'z'], []]]
		]);
	});

	it('gathers the smallest of many communities', () => {
		const pairs = Array.from({ length: 13 }, (_, i) => [`a${i}`, `b${i}`] as const);
		const many = makeDataset({
			actors: pairs.flat().map((id) => ({ id, sector: 'health' })),
			ties: tiesOf(...pairs.map(([a, b]) => `${a}-${b}`))
		});
		const { columns, rows, communityCount } = communityTable(siloFigures(many, DEFAULT_LENS));
		expect(communityCount).toBe(13);
		expect(columns.map((column) => column.kind)).toEqual([
			...Array.from({ length: 10 }, () => 'community'),
			'smaller'
		]);
		expect(rows[0]!.cells.flat()).toHaveLength(26);
	});
});
