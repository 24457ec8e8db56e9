/** Work shared by several measures of one network is done once and kept as long as the network. */
import type { Network } from './network';

/** `compute`, remembered for each network. */
export function perNetwork<T>(compute: (network: Network) => T): (network: Network) => T {
	const known = new WeakMap<Network, { readonly value: T }>();
	return (network) => {
		let entry = known.get(network);
		if (!entry) known.set(network, (entry = { value: compute(network) }));
		return entry.value;
	};
}
