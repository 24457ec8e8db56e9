import type { Network } from '../network/network';
import { definedScores, undefinedScores, type ActorMeasure, type NullReason } from './measure';
import { perronRoots, type PerronRoot } from './spectrum/perron-root';

/** The two largest eigenvalues meet when they differ by less than this share of the largest. */
const MEETING_TOLERANCE = 1e-9;
/** Bound on the error of an entry, the largest entry being 1. */
const ENTRY_ERROR = 1e-12;
/** Multiplications the iteration may spend, at least a thousand steps. */
const WORK_LIMIT = 3e8;

/**
 * Eigenvector centrality: an actor scores by how well those are placed that it has ties with.
 *
 *   λ·x(i) = Σ_j a_ji·x(j)      λ the largest eigenvalue; largest entry 1
 *
 * Input      n actors, m ties; directed: an actor scores from those that point at it
 * Output     n values; null for all when λ is not simple (two islands alike, no ties at all, or arcs
 *            that never lead back: then the vector is not unique), or when the iteration does not
 *            settle within its budget
 * Unit       none; 0 … 1, relative to the first actor
 * Weight     none; in a weighted lens strength
 * Islands    only the island with the largest eigenvalue scores, others 0: say so.  Isolate -> 0
 * Cost       O(n + m) a step; steps grow with 1 / (gap between the two largest eigenvalues), with the
 *            square root of that when undirected
 * Source     Bonacich 1972, J. Math. Sociology 2:113-120; = igraph eigen_centrality(scale = TRUE)
 * Checked    tests/golden/cases: eigenvector_max1, w_eigenvector_max1
 */
export const eigenvector: ActorMeasure<'eigenvector'> = {
	id: 'eigenvector',
	strength: 'closeness',
	grouped: false,
	range: [0, 1],
	local: true,
	compute: (network) => {
		const vector = leadingVector(network);
		return typeof vector === 'string' ? undefinedScores(network, vector) : definedScores(vector);
	}
};

function leadingVector(network: Network): Float64Array | NullReason {
	if (network.actors.length === 0) return 'no-actors';
	if (network.tieCount === 0) return 'no-ties';
	const roots = perronRoots(network);
	if (roots === null) return 'not-converged';
	const [first, second] = roots;
	// Only acyclic arcs: every eigenvalue is 0.
	if (first === undefined) return 'no-ring';
	if (second && first.value - second.value <= MEETING_TOLERANCE * first.value) {
		return 'top-eigenvalues-meet';
	}
	const scores = memberScores(network, first);
	return network.directed ? (iterateFrom(network, first, scores) ?? 'not-converged') : scores;
}

/** The vector of the leading component, others 0. */
function memberScores(network: Network, { members, vector }: PerronRoot): Float64Array {
	const scores = new Float64Array(network.actors.length);
	for (let place = 0; place < members.length; place++) scores[members[place]!] = vector[place]!;
	return scores;
}

/**
 * Power iteration on (Aᵀ + shift) over the leading strong component, whose scores are known but for
 * rounding, and what it points at. The shift keeps two-sided networks from swinging; the error is
 * judged from how fast the change shrinks.
 */
function iterateFrom(
	network: Network,
	leading: PerronRoot,
	start: Float64Array
): Float64Array | null {
	const { offsets, targets, weights } = network.in;
	const { weighted } = network.lens;
	const scoring = downstream(network, leading.members);
	const shift = leading.value / 8;
	let vector: Float64Array = start;
	let next: Float64Array = vector.slice();
	let lastChange = Infinity;
	const steps = Math.max(1000, WORK_LIMIT / (targets.length + scoring.length));
	for (let step = 0; step < steps; step++) {
		let largest = 0;
		for (const v of scoring) {
			const end = offsets[v + 1]!;
			let k = offsets[v]!;
			let sum = shift * vector[v]!;
			if (weighted) for (; k < end; k++) sum += weights[k]! * vector[targets[k]!]!;
			else for (; k < end; k++) sum += vector[targets[k]!]!;
			next[v] = sum;
			if (sum > largest) largest = sum;
		}
		let change = 0;
		for (const v of scoring) {
			next[v]! /= largest;
			const difference = Math.abs(next[v]! - vector[v]!);
			if (difference > change) change = difference;
		}
		[vector, next] = [next, vector];
		const shrink = step === 0 ? 1 : change / lastChange;
		if (change < 1e-15 || (shrink < 1 && (change * shrink) / (1 - shrink) < ENTRY_ERROR)) {
			return vector;
		}
		lastChange = change;
	}
	return null;
}

/** The members and everybody they reach along the ties. */
function downstream(network: Network, members: Int32Array): Int32Array {
	const { offsets, targets } = network.out;
	const isReached = new Uint8Array(network.actors.length);
	const reached = [...members];
	for (const v of reached) isReached[v] = 1;
	for (let place = 0; place < reached.length; place++) {
		const v = reached[place]!;
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
			const w = targets[k]!;
			if (isReached[w] === 1) continue;
			isReached[w] = 1;
			reached.push(w);
		}
	}
	return Int32Array.from(reached).sort();
}
