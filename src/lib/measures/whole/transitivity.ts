import type { Network } from '../../network/network';
import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';
import { structuralHoles } from '../structural-holes/structural-holes';
import { dyadCensus } from './reciprocity';

/**
 * Transitivity: how often two contacts of the same actor have a tie themselves.
 *
 *   3 · triangles / connected triples
 *   directed: of the ordered two-paths i -> j -> k with i ≠ k, the share with i -> k
 *
 * Input      n actors, m ties
 * Output     one figure; null when there is no triple
 * Unit       share, 0 … 1
 * Weight     none
 * Cost       O(Σ degree²)
 * Source     Wasserman and Faust 1994, p. 243; = igraph transitivity(g, "global"), sna gtrans "weak"
 * Checked    tests/golden/cases: transitivity, transitivity_weak
 */
export const transitivity: NetworkMeasure<'transitivity'> = {
	id: 'transitivity',
	range: [0, 1],
	compute: (network) => {
		const { triples, closed } = network.directed ? orderedTriples(network) : triangles(network);
		if (triples > 0) return definedFigure(closed / triples);
		return undefinedFigure(network.directed ? 'no-two-paths' : 'no-two-contacts');
	}
};

function triangles(network: Network): { triples: number; closed: number } {
	const { contactCount, closedPairs } = structuralHoles(network);
	let triples = 0;
	let closed = 0;
	contactCount.forEach((contacts, i) => {
		triples += (contacts * (contacts - 1)) / 2;
		closed += closedPairs[i]!;
	});
	return { triples, closed };
}

function orderedTriples(network: Network): { triples: number; closed: number } {
	const { offsets, targets } = network.out;
	const n = network.actors.length;
	const isTarget = new Uint8Array(n);
	let twoPaths = 0;
	let closed = 0;
	for (let j = 0; j < n; j++) {
		const received = network.in.offsets[j + 1]! - network.in.offsets[j]!;
		twoPaths += received * (offsets[j + 1]! - offsets[j]!);
	}
	for (let i = 0; i < n; i++) {
		const start = offsets[i]!;
		const end = offsets[i + 1]!;
		for (let k = start; k < end; k++) isTarget[targets[k]!] = 1;
		for (let k = start; k < end; k++) {
			const j = targets[k]!;
			// Nobody is a target of its own: the way back to i adds nothing.
			for (let l = offsets[j]!, last = offsets[j + 1]!; l < last; l++)
				closed += isTarget[targets[l]!]!;
		}
		for (let k = start; k < end; k++) isTarget[targets[k]!] = 0;
	}
	// There and back again is no triple.
	return { triples: twoPaths - 2 * dyadCensus(network).mutual, closed };
}
