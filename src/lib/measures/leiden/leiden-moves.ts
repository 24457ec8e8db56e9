/** The first step of Leiden: nodes move to better communities. */
import type { LeidenSpace, Level } from './leiden-level';
import { shuffleInPlace } from '../../model/seeded-random';

/** A gain of modularity, times total / 2, below this share of total is rounding. */
const GAIN_TOLERANCE = 1e-12;

/**
 * Moves nodes, taken from a queue, to the neighbouring (or an empty) community that gains most. All
 * nodes wait at first; later those with a neighbour that has moved away.
 *
 * @param communityOf numbers below the number of nodes; changed in place
 * @param random puts the first wait in random order; null = as the nodes are numbered
 * @param mostVisits nodes taken from the queue at most
 */
export function moveNodes(
	level: Level,
	communityOf: Int32Array,
	space: LeidenSpace,
	random: (() => number) | null = null,
	mostVisits = Infinity
): void {
	const { offsets, targets, weights, strength, total } = level;
	const { tieTo, near, groupStrength, groupSize, queue, isQueued, empty } = space;
	const n = strength.length;
	groupStrength.fill(0, 0, n);
	groupSize.fill(0, 0, n);
	for (let node = 0; node < n; node++) {
		const community = communityOf[node]!;
		groupStrength[community]! += strength[node]!;
		groupSize[community]!++;
		queue[node] = node;
	}
	let emptyCount = 0;
	for (let community = n - 1; community >= 0; community--) {
		if (groupSize[community] === 0) empty[emptyCount++] = community;
	}
	if (random) shuffleInPlace(queue, random, n);
	isQueued.fill(1, 0, n);
	const tolerance = GAIN_TOLERANCE * total;
	let visits = 0;
	// The queue is a ring: at most n nodes wait at a time.
	for (let head = 0, waiting = n; waiting > 0 && visits < mostVisits; waiting--, visits++) {
		const node = queue[head]!;
		head = head + 1 === n ? 0 : head + 1;
		isQueued[node] = 0;
		const own = communityOf[node]!;
		const first = offsets[node]!;
		const end = offsets[node + 1]!;
		let nearCount = 0;
		for (let k = first; k < end; k++) {
			const community = communityOf[targets[k]!]!;
			const tie = tieTo[community]!;
			if (tie === 0) near[nearCount++] = community;
			tieTo[community] = tie + (weights === null ? 1 : weights[k]!);
		}
		const share = strength[node]! / total;
		let best = own;
		let bestGain = tieTo[own]! - share * (groupStrength[own]! - strength[node]!) + tolerance;
		tieTo[own] = 0;
		for (let c = 0; c < nearCount; c++) {
			const community = near[c]!;
			// Nothing for its own community, whose tie is put back already.
			const gain = tieTo[community]! - share * groupStrength[community]!;
			tieTo[community] = 0;
			if (gain > bestGain && community !== own) {
				best = community;
				bestGain = gain;
			}
		}
		// Alone gains 0.
		if (bestGain < 0 && groupSize[own]! > 1) best = empty[--emptyCount]!;
		if (best === own) continue;
		groupStrength[own]! -= strength[node]!;
		groupStrength[best]! += strength[node]!;
		groupSize[best]!++;
		if (--groupSize[own]! === 0) {
			groupStrength[own] = 0;
			empty[emptyCount++] = own;
		}
		communityOf[node] = best;
		for (let k = first; k < end; k++) {
			const neighbour = targets[k]!;
			if (isQueued[neighbour] === 1 || communityOf[neighbour] === best) continue;
			isQueued[neighbour] = 1;
			const tail = head + waiting - 1;
			queue[tail >= n ? tail - n : tail] = neighbour;
			waiting++;
		}
	}
}
