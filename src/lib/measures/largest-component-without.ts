import { blocks } from './blocks';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Largest component without: how many would still be joined in one piece if the actor left.
 *
 *   max |component of the network without i|
 *
 * Input      n actors, m ties in either direction
 * Output     n counts
 * Unit       actors; 0 … n-1
 * Weight     none
 * Islands    all islands count.  Isolate -> the largest island; the only actor -> 0
 * Cost       O(n + m) for all actors together, from the tree of blocks
 * Source     Hopcroft and Tarjan 1973, Comm. ACM 16:372-378; meaning after Borgatti 2006 (key players)
 * Checked    tests/golden/cases: largest_component_without; by removal in tests/properties
 */
export const largestComponentWithout: ActorMeasure<'largestComponentWithout'> = {
	id: 'largestComponentWithout',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) => definedScores(blocks(network).largestComponentWithout)
};
