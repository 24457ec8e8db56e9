import { degreeOf, type Adjacency, type Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Coreness: the largest k such that the actor is in a group where everybody has k ties inside.
 *
 *   k-core = what is left after taking out, again and again, actors with fewer than k ties
 *
 * Input      n actors, m ties; directed: ties sent + received
 * Output     n counts
 * Unit       ties; 0 … n-1, directed 0 … 2(n-1)
 * Weight     none
 * Islands    local.  Isolate -> 0
 * Cost       O(n + m), bucket order
 * Source     Seidman 1983, Social Networks 5:269-287; Batagelj and Zaversnik 2003, arXiv cs/0310049
 * Checked    tests/golden/cases: coreness, coreness_total
 */
export const coreness: ActorMeasure<'coreness'> = {
	id: 'coreness',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(totalCores(network))
};

const totalCores = perNetwork((network) =>
	peelCores(network, network.directed ? [network.out, network.in] : [network.out])
);

/** Coreness by the ties an actor receives. */
export function inCores(network: Network): Int32Array {
	return peelCores(network, [network.out]);
}

/** Coreness by the ties an actor sends. */
export function outCores(network: Network): Int32Array {
	return peelCores(network, [network.in]);
}

/**
 * Takes out the actor with the fewest ties left, again and again. `lowers` are the adjacencies along
 * which a removal takes a tie from the neighbour; so an actor starts with the ties that point at it.
 */
function peelCores(network: Network, lowers: readonly Adjacency[]): Int32Array {
	const n = network.actors.length;
	const left = new Int32Array(n);
	for (const adjacency of lowers) {
		const counted = adjacency === network.out ? network.in : network.out;
		for (let i = 0; i < n; i++) left[i]! += degreeOf(counted, i);
	}
	let highest = 0;
	for (let i = 0; i < n; i++) highest = Math.max(highest, left[i]!);
	// Actors in ascending order of ties left; bucketStart[d] is where those with d ties begin.
	const bucketStart = new Int32Array(highest + 2);
	for (let i = 0; i < n; i++) bucketStart[left[i]! + 1]!++;
	for (let d = 0; d <= highest; d++) bucketStart[d + 1]! += bucketStart[d]!;
	const order = new Int32Array(n);
	const placeOf = new Int32Array(n);
	const next = bucketStart.slice();
	for (let i = 0; i < n; i++) {
		placeOf[i] = next[left[i]!]!++;
		order[placeOf[i]!] = i;
	}
	for (let place = 0; place < n; place++) {
		const v = order[place]!;
		for (const { offsets, targets } of lowers) {
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const u = targets[k]!;
				if (left[u]! <= left[v]!) continue;
				// To the front of its bucket, then the bucket gives that place to the one below.
				const front = bucketStart[left[u]!]!;
				const displaced = order[front]!;
				order[placeOf[u]!] = displaced;
				placeOf[displaced] = placeOf[u]!;
				order[front] = u;
				placeOf[u] = front;
				bucketStart[left[u]!]!++;
				left[u]!--;
			}
		}
	}
	return left;
}
