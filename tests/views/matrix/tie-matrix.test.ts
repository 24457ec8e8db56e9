import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { MISSING } from '../../../src/lib/network/partition';
import {
	endsOf,
	MOST_GROUPS,
	tieMatrix,
	tiesBehind
} from '../../../src/lib/views/matrix/tie-matrix';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'health' },
		{ id: 'b', sector: 'health' },
		{ id: 'c', sector: 'police' },
		{ id: 'd' }
	],
	ties: tiesOf('a-b', 'a-c', 'c-b', 'd-c')
});

function under(change: Partial<Lens> = {}) {
	const lens = { ...DEFAULT_LENS, ...change };
	const network = buildNetwork(dataset, lens);
	const analysis = analyse(dataset, lens);
	return { network, matrix: tieMatrix(analysis.sectorTies, network.directed) };
}

describe('tieMatrix', () => {
	it('has the missing group last, with its size', () => {
		expect(under().matrix.groups).toEqual([
			{ name: 'health', size: 2 },
			{ name: 'police', size: 1 },
			{ name: MISSING, size: 1 }
		]);
	});

	it('divides observed by expected and by possible ties', () => {
		// 4 ties over 6 pairs: 2/3 of each possible pair.
		const cell = under().matrix.cells[0]![1]!;
		expect(cell).toMatchObject({ row: 'health', column: 'police', inside: false, observed: 2 });
		expect(cell.expected).toBeCloseTo(4 / 3);
		expect(cell.ratio).toBeCloseTo(1.5);
		expect(cell.density).toBe(1);
	});

	it('counts pairs inside a group once without direction and twice with it', () => {
		expect(under().matrix.cells[0]![0]).toMatchObject({ inside: true, observed: 1, density: 1 });
		expect(under({ direction: 'reported' }).matrix.cells[0]![0]).toMatchObject({
			observed: 1,
			density: 0.5
		});
	});

	it('leaves expected, ratio and density of a group of one with itself undefined', () => {
		expect(under().matrix.cells[1]![1]).toMatchObject({
			observed: 0,
			expected: null,
			ratio: null,
			density: null
		});
	});

	it('keeps the largest value of each figure, and 0 without any group', () => {
		expect(under().matrix.largest).toMatchObject({ observed: 2, density: 1 });
		const none = tieMatrix({ groups: [], sizes: [], observed: [], expected: [] }, false);
		expect(none.largest).toEqual({ observed: 0, expected: 0, ratio: 0, density: 0 });
	});
});

describe('more groups than anybody reads', () => {
	const count = MOST_GROUPS + 3;
	const names = Array.from({ length: count }, (_, place) => `g${place}`);
	const { groups, cells } = tieMatrix(
		{
			groups: names,
			// The first three are the smallest.
			sizes: names.map((_, place) => (place < 3 ? 1 : 5)),
			observed: names.map((_, row) => names.map((__, column) => row * count + column)),
			expected: names.map(() => names.map(() => 1))
		},
		true
	);

	it('the largest are shown, in their order, each cell with its own figure', () => {
		expect(groups.map(({ name }) => name)).toEqual(names.slice(3));
		expect(cells).toHaveLength(MOST_GROUPS);
		expect(cells[0]![1]).toMatchObject({ row: 'g3', column: 'g4', observed: 3 * count + 4 });
	});
});

describe('tiesBehind', () => {
	it('names as many ties as each cell counts, with and without direction', () => {
		for (const direction of ['either', 'reported', 'mutual'] as const) {
			const { network, matrix } = under({ direction });
			for (const cell of matrix.cells.flat()) {
				expect(tiesBehind(network, 'sector', cell.row, cell.column)).toHaveLength(cell.observed);
			}
		}
	});

	it('puts the actor of the row first', () => {
		const { network } = under();
		expect(tiesBehind(network, 'sector', 'police', 'health')).toEqual([
			{ from: 'c', to: 'a' },
			{ from: 'c', to: 'b' }
		]);
	});

	it('gives the ends once each', () => {
		const { network } = under();
		expect(endsOf(tiesBehind(network, 'sector', 'police', 'health'))).toEqual(['c', 'a', 'b']);
	});
});
