import { partialScores, type ActorMeasure } from '../measure';
import { structuralHoles } from './structural-holes';

/**
 * Efficiency (Burt): the share of an actor's contacts that do not repeat one another.
 *
 *   effective size / number of contacts
 *
 * Input      n actors, m ties; contacts are joined in either direction
 * Output     n shares; null for isolates
 * Unit       share, 0 … 1
 * Weight     none; in a weighted lens strength, as effective size
 * Islands    local.  Isolate -> null
 * Cost       O(Σ degree²), shared with constraint
 * Source     Burt 1992, Structural Holes. Not Krackhardt's whole-network efficiency (sna efficiency)
 * Checked    tests/golden/cases: efficiency, w_efficiency
 */
export const efficiency: ActorMeasure<'efficiency'> = {
	id: 'efficiency',
	strength: 'closeness',
	grouped: false,
	range: [0, 1],
	local: true,
	compute: (network) => {
		const holes = structuralHoles(network);
		return partialScores(
			network.actors.map((_, i) => {
				const contacts = holes.contactCount[i]!;
				return contacts === 0 ? null : holes.effectiveSize[i]! / contacts;
			}),
			'isolate'
		);
	}
};
