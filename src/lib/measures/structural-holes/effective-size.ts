import { partialScores, type ActorMeasure } from '../measure';
import { structuralHoles } from './structural-holes';

/**
 * Effective size (Burt): an actor's contacts, less those that only repeat one another.
 *
 *   e(i) = Σ_{j∈N(i)} ( 1 - Σ_{q≠i,j} p_iq·m_jq )      m_jq = s_jq / max_k s_jk, p and s as in constraint
 *          undirected and unweighted: degree - 2·(ties among contacts) / degree
 *
 * Input      n actors, m ties; contacts are joined in either direction
 * Output     n values; null for isolates
 * Unit       contacts; 1 … number of contacts when unweighted
 * Weight     none; in a weighted lens strength
 * Islands    local.  Isolate -> null
 * Cost       O(Σ degree²), shared with constraint
 * Source     Burt 1992, Structural Holes; Borgatti 1997, Connections 20:35-38
 * Checked    tests/golden/cases: effective_size, w_effective_size
 */
export const effectiveSize: ActorMeasure<'effectiveSize'> = {
	id: 'effectiveSize',
	strength: 'closeness',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => {
		const holes = structuralHoles(network);
		return partialScores(
			network.actors.map((_, i) => (holes.contactCount[i] === 0 ? null : holes.effectiveSize[i]!)),
			'isolate'
		);
	}
};
