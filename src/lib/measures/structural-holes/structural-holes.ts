/** One pass over the triangles gives Burt's figures and the local clustering together. */
import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { contactDirections, RECEIVED, SENT } from './contact-directions';
import { forEachTriangle, pointedTies } from '../triangles';

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
 * s_ij = w_ij + w_ji. Each triangle adds, for each of its actors i and the others as j and q in both
 * orders, p_iq·p_qj to the indirect part of c_ij and p_iq·m_jq to the redundancy of i.
 *
 * Cost O(m·√m) at worst.
 */
export const structuralHoles: (network: Network) => StructuralHoles = perNetwork((network) => {
	const { offsets } = network.either;
	const n = network.actors.length;
	const strengths = contactStrengths(network);
	const largest = new Float64Array(n);
	const proportions = new Float64Array(strengths.length);
	for (let i = 0; i < n; i++) {
		let total = 0;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			total += strengths[k]!;
			largest[i] = Math.max(largest[i]!, strengths[k]!);
		}
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) proportions[k] = strengths[k]! / total;
	}
	const { invested, redundancy, closedPairs } = addTriangles(
		network,
		strengths,
		proportions,
		largest
	);
	const contactCount = new Int32Array(n);
	const constraint = new Float64Array(n);
	const concentration = new Float64Array(n);
	const effectiveSize = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const start = offsets[i]!;
		const end = offsets[i + 1]!;
		contactCount[i] = end - start;
		if (start === end) continue;
		let sum = 0;
		for (let k = start; k < end; k++) sum += invested[k]! ** 2;
		const mean = sum / (end - start);
		for (let k = start; k < end; k++) {
			const relative = invested[k]! ** 2 / mean;
			concentration[i]! += relative * Math.log(relative);
		}
		constraint[i] = sum;
		effectiveSize[i] = end - start - redundancy[i]!;
	}
	return { contactCount, constraint, concentration, effectiveSize, closedPairs };
});

/** What all triangles give. `invested` beside each entry of `either`: p_ij + Σ_q p_iq·p_qj. */
function addTriangles(
	network: Network,
	strengths: Float64Array,
	proportions: Float64Array,
	largest: Float64Array
) {
	const n = network.actors.length;
	const pointed = pointedTies(network);
	// By pointed tie, so that what a triangle needs lies together: from its own end, from the other.
	const strength = pick(strengths, pointed.own);
	const fromOwn = pick(proportions, pointed.own);
	const fromOther = pick(proportions, pointed.other);
	const investedOwn = fromOwn.slice();
	const investedOther = fromOther.slice();
	const redundancy = new Float64Array(n);
	const closedPairs = new Float64Array(n);
	forEachTriangle(pointed, (a, b, c, ab, ac, bc) => {
		const pAB = fromOwn[ab]!;
		const pBA = fromOther[ab]!;
		const pAC = fromOwn[ac]!;
		const pCA = fromOther[ac]!;
		const pBC = fromOwn[bc]!;
		const pCB = fromOther[bc]!;
		investedOwn[ab]! += pAC * pCB;
		investedOther[ab]! += pBC * pCA;
		investedOwn[ac]! += pAB * pBC;
		investedOther[ac]! += pCB * pBA;
		investedOwn[bc]! += pBA * pAC;
		investedOther[bc]! += pCA * pAB;
		const mostA = largest[a]!;
		const mostB = largest[b]!;
		const mostC = largest[c]!;
		redundancy[a]! += strength[bc]! * (pAC / mostB + pAB / mostC);
		redundancy[b]! += strength[ac]! * (pBC / mostA + pBA / mostC);
		redundancy[c]! += strength[ab]! * (pCB / mostA + pCA / mostB);
		closedPairs[a]!++;
		closedPairs[b]!++;
		closedPairs[c]!++;
	});
	const invested = new Float64Array(strengths.length);
	for (let tie = 0; tie < strength.length; tie++) {
		invested[pointed.own[tie]!] = investedOwn[tie]!;
		invested[pointed.other[tie]!] = investedOther[tie]!;
	}
	return { invested, redundancy, closedPairs };
}

function pick(values: Float64Array, places: Int32Array): Float64Array {
	const picked = new Float64Array(places.length);
	for (let i = 0; i < places.length; i++) picked[i] = values[places[i]!]!;
	return picked;
}

/**
 * s_ij beside each entry of `network.either`: the strengths of both directions added in a weighted
 * lens, else the number of directions (a mutual tie 2, a one-way tie 1; 1 when undirected).
 */
function contactStrengths(network: Network): Float64Array {
	const { targets, weights } = network.either;
	if (network.lens.weighted) return weights;
	if (!network.directed) return new Float64Array(targets.length).fill(1);
	return Float64Array.from(contactDirections(network), (directions) =>
		directions === SENT + RECEIVED ? 2 : 1
	);
}
