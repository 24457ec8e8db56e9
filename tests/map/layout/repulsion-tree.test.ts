import { describe, expect, it } from 'vitest';
import { RepulsionTree } from '../../../src/lib/map/layout/repulsion-tree';
import { seededRandom } from '../../../src/lib/model/seeded-random';

function exactForces(x: Float64Array, y: Float64Array, mass: Float64Array) {
	const fx = new Float64Array(x.length);
	const fy = new Float64Array(x.length);
	for (let i = 0; i < x.length; i++) {
		for (let j = 0; j < x.length; j++) {
			const dx = x[i]! - x[j]!;
			const dy = y[i]! - y[j]!;
			const force = (mass[i]! * mass[j]!) / (dx * dx + dy * dy + 0.01);
			fx[i]! += dx * force;
			fy[i]! += dy * force;
		}
	}
	return { fx, fy };
}

describe('the repulsion of a tree of squares', () => {
	it.each([1, 2, 3])('comes close to that of all pairs (seed %i)', (seed) => {
		const n = 2000;
		const random = seededRandom(seed);
		// Denser in the middle, and ten on one spot.
		const place = (_: unknown, i: number) => (i < 10 ? 3 : 500 * (random() - 0.5) * random());
		const x = Float64Array.from({ length: n }, place);
		const y = Float64Array.from({ length: n }, place);
		const mass = Float64Array.from({ length: n }, () => 1 + Math.floor(20 * random()));
		const fx = new Float64Array(n);
		const fy = new Float64Array(n);
		new RepulsionTree(n).repel(x, y, mass, fx, fy);
		const exact = exactForces(x, y, mass);
		let error = 0;
		let size = 0;
		for (let i = 0; i < n; i++) {
			error += Math.hypot(fx[i]! - exact.fx[i]!, fy[i]! - exact.fy[i]!);
			size += Math.hypot(exact.fx[i]!, exact.fy[i]!);
		}
		expect(error / size).toBeLessThan(0.02);
	});

	it.each([0, 1, 30])('is nothing among %i points on one spot', (n) => {
		const at = new Float64Array(n).fill(7);
		const fx = new Float64Array(n);
		const fy = new Float64Array(n);
		new RepulsionTree(n).repel(at, at, new Float64Array(n).fill(1), fx, fy);
		expect([...fx, ...fy]).toEqual(Array(2 * n).fill(0));
	});
});
