import { partialScores, type ActorMeasure } from '../measure';
import { structuralHoles } from './structural-holes';

/**
 * Constraint (Burt): how far an actor's ties lead back to the same circle. Low = broker, high = locked in.
 *
 *   c(i) = Σ_{j∈N(i)} ( p_ij + Σ_{q≠i,j} p_iq·p_qj )²     p_ij = s_ij / Σ_k s_ik     s_ij = a_ij + a_ji
 *
 * Input      n actors, m ties; contacts are joined in either direction, a mutual tie weighs twice
 * Output     n values; null for isolates
 * Unit       none; above 0, may exceed 1 (a closed triangle gives 1.125): do not show as percent
 * Weight     none; in a weighted lens strength, s_ij = w_ij + w_ji
 * Islands    local: other islands do not matter.  Isolate -> null
 * Cost       O(Σ degree²), shared with effective size and clustering
 * Source     Burt 1992, Structural Holes; Burt 2004, Am. J. Sociology 110:349-399; = igraph constraint
 * Checked    tests/golden/cases: constraint, w_constraint; by the formula in tests/properties
 */
export const constraint: ActorMeasure<'constraint'> = {
	id: 'constraint',
	strength: 'closeness',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => {
		const holes = structuralHoles(network);
		return partialScores(
			network.actors.map((_, i) => (holes.contactCount[i] === 0 ? null : holes.constraint[i]!)),
			'isolate'
		);
	}
};
