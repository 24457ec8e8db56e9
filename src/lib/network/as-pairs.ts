/** A network read as joined pairs, whichever way its ties run. */
import type { Network } from './network';

/** The network with one tie for each pair that is joined in either direction; itself when undirected. */
export function asPairs(network: Network): Network {
	if (!network.directed) return network;
	const { either } = network;
	return {
		...network,
		directed: false,
		out: either,
		in: either,
		tieCount: either.targets.length / 2
	};
}
