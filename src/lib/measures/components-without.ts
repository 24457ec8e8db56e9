import { blocks } from './blocks';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Components without: into how many pieces the network would be if the actor left.
 *
 *   number of components of the network without i
 *
 * Input      n actors, m ties in either direction
 * Output     n counts
 * Unit       components (single actors are components); 0 … n-1
 * Weight     none
 * Islands    all islands count.  Isolate -> one fewer than now
 * Cost       O(n + m) for all actors together, from the tree of blocks
 * Source     Hopcroft and Tarjan 1973, Comm. ACM 16:372-378
 * Checked    tests/golden/cases: components_without; by removal in tests/properties
 */
export const componentsWithout: ActorMeasure<'componentsWithout'> = {
	id: 'componentsWithout',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) => definedScores(blocks(network).componentsWithout)
};
