/** One pass over the triangles gives Burt's figures and the local clustering together. */
import { positionOf, type Network } from '../network/network';
import { perNetwork } from '../network/per-network';

export interface StructuralHoles {
	/** Others with a tie in either direction; 0 = isolate, whose other figures are 0 and not defined. */
	readonly contactCount: Int32Array;
	readonly constraint: Float64Array;
	/** Σ r ln r over the contacts, before division by N ln N; r = c_ij / (C/N). */
	readonly concentration: Float64Array;
	readonly effectiveSize: Float64Array;
	/** Ties among the contacts (pairs joined in either direction). */
	readonly closedPairs: Float64Array;
}

/**
 * Proportional strengths p_ij = s_ij / Σ_k s_ik and marginal strengths m_jq = s_jq / max_k s_jk with
 * s_ij = w_ij + w_ji. For each actor i its contacts are marked; each contact j is then asked for its
 * own contacts q among the marked ones, which gives at once the indirect part Σ_q p_iq·p_qj of the
 * constraint, the redundancy Σ_q p_iq·m_jq and the ties among contacts.
 *
 * Cost O(Σ degree²).
 */
export const structuralHoles: (network: Network) => StructuralHoles = perNetwork((network) => {
	const n = network.actors.length;
	const { offsets, targets } = network.either;
	const strengths = contactStrengths(network);
	const total = new Float64Array(n);
	const largest = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			total[i]! += strengths[k]!;
			largest[i] = Math.max(largest[i]!, strengths[k]!);
		}
	}
	const contactCount = new Int32Array(n);
	const constraint = new Float64Array(n);
	const concentration = new Float64Array(n);
	const effectiveSize = new Float64Array(n);
	const closedPairs = new Float64Array(n);
	const proportion = new Float64Array(n);
	const terms = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const start = offsets[i]!;
		const end = offsets[i + 1]!;
		contactCount[i] = end - start;
		if (start === end) continue;
		for (let k = start; k < end; k++) proportion[targets[k]!] = strengths[k]! / total[i]!;
		let redundancy = 0;
		let closed = 0;
		let sum = 0;
		for (let k = start; k < end; k++) {
			const j = targets[k]!;
			let indirect = 0;
			let overlap = 0;
			for (let l = offsets[j]!; l < offsets[j + 1]!; l++) {
				const q = targets[l]!;
				const p = proportion[q]!;
				if (p === 0) continue;
				indirect += (p * strengths[l]!) / total[q]!;
				overlap += p * strengths[l]!;
				closed++;
			}
			redundancy += overlap / largest[j]!;
			const term = (proportion[j]! + indirect) ** 2;
			terms[k - start] = term;
			sum += term;
		}
		const mean = sum / (end - start);
		for (let k = start; k < end; k++) {
			const relative = terms[k - start]! / mean;
			concentration[i]! += relative * Math.log(relative);
			proportion[targets[k]!] = 0;
		}
		constraint[i] = sum;
		effectiveSize[i] = end - start - redundancy;
		closedPairs[i] = closed / 2;
	}
	return { contactCount, constraint, concentration, effectiveSize, closedPairs };
});

/**
 * s_ij beside each entry of `network.either`: the strengths of both directions added in a weighted
 * lens, else the number of directions (a mutual tie 2, a one-way tie 1; 1 when undirected).
 */
function contactStrengths(network: Network): Float64Array {
	const { offsets, targets, weights } = network.either;
	if (network.lens.weighted) return weights;
	const counts = new Float64Array(targets.length).fill(1);
	if (!network.directed) return counts;
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (positionOf(network.out, i, j) >= 0 && positionOf(network.in, i, j) >= 0) counts[k] = 2;
		}
	}
	return counts;
}
