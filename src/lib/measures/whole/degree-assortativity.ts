import { degreeOf } from '../../network/network';
import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';

/**
 * Degree assortativity: do well-connected actors have ties with well-connected ones?
 *
 *   correlation of the degrees at the two ends of a tie; directed: of the sender's out-degree with
 *   the receiver's in-degree
 *
 * Input      n actors, m ties; an undirected tie counts in both directions
 * Output     one figure; null without ties, or when all ends have the same degree
 * Unit       correlation, -1 … 1
 * Weight     none
 * Cost       O(n + m)
 * Source     Newman 2002, Phys. Rev. Lett. 89:208701; = igraph assortativity_degree
 * Checked    tests/golden/cases: degree_assortativity
 */
export const degreeAssortativity: NetworkMeasure<'degreeAssortativity'> = {
	id: 'degreeAssortativity',
	range: [-1, 1],
	compute: (network) => {
		const { offsets, targets } = network.out;
		const count = targets.length;
		if (count === 0) return undefinedFigure('no-ties');
		// Degrees are whole numbers, so these sums are exact.
		let x = 0;
		let y = 0;
		let xx = 0;
		let yy = 0;
		let xy = 0;
		for (let i = 0; i < network.actors.length; i++) {
			const from = degreeOf(network.out, i);
			for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
				const to = degreeOf(network.in, targets[k]!);
				x += from;
				y += to;
				xx += from * from;
				yy += to * to;
				xy += from * to;
			}
		}
		const spread = (count * xx - x * x) * (count * yy - y * y);
		if (spread <= 0) return undefinedFigure('no-variation');
		const correlation = (count * xy - x * y) / Math.sqrt(spread);
		return definedFigure(Math.max(-1, Math.min(1, correlation)));
	}
};
