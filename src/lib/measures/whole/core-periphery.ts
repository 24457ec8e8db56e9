import { degreeOf, type Network } from '../../network/network';

/** A densely joined core and a periphery that hangs on it. */
export interface CorePeriphery {
	/** Actor numbers of the core, by degree, largest first, of equals by id, so that the rows' order does not matter. */
	readonly core: readonly number[];
	/** Actors outside with as many ties as the last one inside: which of them is in the core is arbitrary. */
	readonly tiedAtBorder: number;
	/** Core pairs without a tie plus periphery pairs with one: the least possible. */
	readonly errors: number;
	/**
	 * Correlation of the ties with the ideal (core pairs tied, periphery pairs not; pairs between core
	 * and periphery left open), -1 … 1; null where either does not vary.
	 */
	readonly fit: number | null;
}

/**
 * Core and periphery: the split with the fewest errors against an ideal core whose members are all
 * tied and an ideal periphery without ties.
 *
 *   errors(C) = |C|(|C|-1)/2 + m - Σ_{i∈C} k_i      k_i the degree of i
 *
 * so that the best core of size c is the c actors with most ties, and an actor joins as long as it
 * has more ties than the core has members.
 *
 * Input      n actors, m ties in either direction
 * Output     see CorePeriphery; an empty core without ties
 * Unit       actors; errors in pairs
 * Weight     none
 * Islands    all together
 * Cost       O(n log n + m)
 * Source     Borgatti and Everett 1999, Social Networks 21:375-395; the exact solution Lip 2011, arXiv:1102.5511
 * Checked    tests/measures/whole/core-periphery.test.ts: by trying every core
 */
export function corePeriphery(network: Network): CorePeriphery {
	const n = network.actors.length;
	const degrees = network.actors.map((_, i) => degreeOf(network.either, i));
	const idOf = (i: number) => network.actors[i]!.id;
	const order = degrees
		.map((_, i) => i)
		.sort((a, b) => degrees[b]! - degrees[a]! || (idOf(a) < idOf(b) ? -1 : 1));
	const ties = network.either.targets.length / 2;
	let size = 0;
	let errors = ties;
	while (size < n && degrees[order[size]!]! > size) {
		errors += size - degrees[order[size]!]!;
		size++;
	}
	const core = order.slice(0, size);
	const last = size > 0 ? degrees[core[size - 1]!]! : -1;
	const tiedAtBorder = order.slice(size).filter((i) => degrees[i] === last).length;
	return { core, tiedAtBorder, errors, fit: fitOf(network, core, ties) };
}

function fitOf({ either, actors }: Network, core: readonly number[], ties: number): number | null {
	const inCore = new Uint8Array(actors.length);
	for (const i of core) inCore[i] = 1;
	let coreTies = 0;
	let borderTies = 0;
	for (const i of core) {
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			if (inCore[either.targets[k]!]) coreTies += 0.5;
			else borderTies++;
		}
	}
	const pairs = (size: number) => (size * (size - 1)) / 2;
	const corePairs = pairs(core.length);
	const outerPairs = pairs(actors.length - core.length);
	const counted = corePairs + outerPairs;
	const tied = ties - borderTies;
	// Both are 0/1 variables over the counted pairs: the correlation is the phi coefficient.
	const spread = corePairs * outerPairs * tied * (counted - tied);
	return spread > 0 ? (coreTies * counted - corePairs * tied) / Math.sqrt(spread) : null;
}
