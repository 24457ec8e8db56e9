import { partialScores, type ActorMeasure } from '../measure';
import { structuralHoles } from './structural-holes';

/**
 * Hierarchy (Burt): how far an actor's constraint comes from a single contact.
 *
 *   h(i) = Σ_j r_j ln r_j / (N ln N)      r_j = c_ij / (C/N), c_ij the terms of the constraint,
 *                                         C their sum, N contacts
 *
 * Input      n actors, m ties; contacts are joined in either direction
 * Output     n values; null below two contacts
 * Unit       none; 0 (all contacts constrain alike) … 1 (one contact does)
 * Weight     none; in a weighted lens strength, as constraint
 * Islands    local.  Isolate -> null
 * Cost       O(Σ degree²), shared with constraint
 * Source     Burt 1992, Structural Holes, p. 70 f. Not Krackhardt's hierarchy (sna hierarchy)
 * Checked    tests/golden/cases: burt_hierarchy, w_burt_hierarchy
 */
export const hierarchy: ActorMeasure<'hierarchy'> = {
	id: 'hierarchy',
	strength: 'closeness',
	grouped: false,
	range: [0, 1],
	local: true,
	compute: (network) => {
		const holes = structuralHoles(network);
		return partialScores(
			network.actors.map((_, i) => {
				const contacts = holes.contactCount[i]!;
				if (contacts < 2) return null;
				// Rounding may leave -1e-17 where all contacts constrain alike.
				return Math.max(0, holes.concentration[i]! / (contacts * Math.log(contacts)));
			}),
			'fewer-than-two-contacts'
		);
	}
};
