import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { MISSING } from '../../../src/lib/network/partition';
import { actorMatrix } from '../../../src/lib/views/matrix/actor-matrix';
import { makeDataset } from '../../support/make-dataset';

function matrixOf(dataset: ReturnType<typeof makeDataset>) {
	const { coverage } = analyse(dataset, DEFAULT_LENS);
	return actorMatrix(coverage.district, buildNetwork(dataset, DEFAULT_LENS));
}

describe('actorMatrix', () => {
	it('puts an actor into each of its districts and one without any into the last column', () => {
		const matrix = matrixOf(
			makeDataset({
				actors: [
					{ id: 'a', sector: 'health', districts: ['north', 'south'] },
					{ id: 'b', sector: 'health', districts: ['south'] },
					{ id: 'c', sector: 'health' }
				]
			})
		);
		expect(matrix.columns).toEqual(['north', 'south', MISSING]);
		expect(matrix.cells).toEqual([[['a'], ['a', 'b'], ['c']]]);
		expect(matrix.largestCount).toBe(2);
	});

	it('has a last row for actors without a sector, and none when there are none', () => {
		const matrix = matrixOf(
			makeDataset({
				actors: [
					{ id: 'a', sector: 'health', districts: ['north'] },
					{ id: 'b', districts: ['north'] },
					{ id: 'c' }
				]
			})
		);
		expect(matrix.rows).toEqual(['health', MISSING]);
		expect(matrix.cells[1]).toEqual([['b'], ['c']]);
		const without = matrixOf(makeDataset({ actors: [{ id: 'a', sector: 'health' }] }));
		expect(without.rows).toEqual(['health']);
	});

	it('leaves out sectors of which nobody is there', () => {
		const matrix = matrixOf(
			makeDataset({ expected: ['police', 'health'], actors: [{ id: 'a', sector: 'health' }] })
		);
		expect(matrix.rows).toEqual(['health']);
	});
});
