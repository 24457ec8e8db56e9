import type { Network } from '../../network/network';
import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';
import { structuralHoles } from '../structural-holes/structural-holes';

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
		return triples === 0 ? undefinedFigure('no-variation') : definedFigure(closed / triples);
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
	let triples = 0;
	let closed = 0;
	for (let i = 0; i < n; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) isTarget[targets[k]!] = 1;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			for (let l = offsets[j]!; l < offsets[j + 1]!; l++) {
				if (targets[l] === i) continue;
				triples++;
				closed += isTarget[targets[l]!]!;
			}
		}
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) isTarget[targets[k]!] = 0;
	}
	return { triples, closed };
}
