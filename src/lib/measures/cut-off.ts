import { blocks } from './blocks';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Cut off: how many others would lose the way to the rest if the actor left.
 *
 *   |island of i| - 1 - max |component of that island without i|
 *
 * Input      n actors, m ties in either direction
 * Output     n counts
 * Unit       actors; 0 … n-2
 * Weight     none
 * Islands    each by itself.  Isolate, or an actor that nothing hangs on -> 0
 * Cost       O(n + m) for all actors together, from the tree of blocks
 * Source     Hopcroft and Tarjan 1973, Comm. ACM 16:372-378; meaning after Borgatti 2006 (key players)
 * Checked    tests/network/cut-off.test.ts by hand; by removal in tests/properties
 */
export const cutOff: ActorMeasure<'cutOff'> = {
	id: 'cutOff',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(blocks(network).cutOff)
};
