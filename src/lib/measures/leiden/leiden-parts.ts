/** The second step of Leiden: communities are split into well-connected parts. */
import type { LeidenSpace, Level } from './leiden-level';

/**
 * Splits each community into parts: every node, in the order of their numbers, starts alone and, while still alone,
 * may join the part of its community that gains most, both being well connected with the rest of the
 * community. (The lot that the paper draws among the parts, at a temperature of 0: it finds more.)
 *
 * @returns part by node: the number of one of its nodes
 */
export function refine(level: Level, communityOf: Int32Array, space: LeidenSpace): Int32Array {
	const { offsets, targets, weights, strength, total } = level;
	const { tieTo, near, groupStrength, groupSize: partSize, outward } = space;
	const n = strength.length;
	groupStrength.fill(0, 0, n);
	const partOf = new Int32Array(n);
	const partStrength = strength.slice();
	for (let node = 0; node < n; node++) {
		const community = communityOf[node]!;
		groupStrength[community]! += strength[node]!;
		partOf[node] = node;
		partSize[node] = 1;
		let sum = 0;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			if (communityOf[targets[k]!] === community) sum += weights === null ? 1 : weights[k]!;
		}
		outward[node] = sum;
	}
	for (let node = 0; node < n; node++) {
		const community = communityOf[node]!;
		if (partSize[node] !== 1 || partOf[node] !== node) continue;
		const whole = groupStrength[community]!;
		const own = strength[node]!;
		const share = own / total;
		if (outward[node]! < share * (whole - own)) continue;
		let nearCount = 0;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			const target = targets[k]!;
			if (communityOf[target] !== community) continue;
			const part = partOf[target]!;
			const tie = tieTo[part]!;
			if (tie === 0) near[nearCount++] = part;
			tieTo[part] = tie + (weights === null ? 1 : weights[k]!);
		}
		let best = -1;
		let bestTie = 0;
		let bestGain = 0;
		for (let c = 0; c < nearCount; c++) {
			const part = near[c]!;
			const tie = tieTo[part]!;
			tieTo[part] = 0;
			const held = partStrength[part]!;
			const gain = tie - share * held;
			if (gain <= bestGain || outward[part]! < (held * (whole - held)) / total) continue;
			best = part;
			bestTie = tie;
			bestGain = gain;
		}
		if (best < 0) continue;
		outward[best]! += outward[node]! - 2 * bestTie;
		partStrength[best]! += own;
		partSize[best]!++;
		partSize[node] = 0;
		partOf[node] = best;
	}
	return partOf;
}
