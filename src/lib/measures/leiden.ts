/**
 * The Leiden method (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233) for modularity:
 * move nodes to better communities, refine each community into well-connected parts, join each part
 * into one node, repeat. Unlike Louvain it leaves no community in several pieces.
 */
import type { Adjacency } from '../network/network';
import { shuffleInPlace } from './seeded-random';

/** A network of joined nodes. Ties inside a node count in its strength only. */
interface Level {
	readonly adjacency: Adjacency;
	/** Sum of the strengths of the ties of the actors in the node. */
	readonly strength: Float64Array;
	/** Sum of all strengths: twice the weight of the network. */
	readonly total: number;
}

/** A gain of modularity, times total / 2, below this share of total is rounding. */
const GAIN_TOLERANCE = 1e-12;
const MOST_ROUNDS = 20;

/**
 * One run: rounds of Leiden, each starting from the communities of the one before, until a round
 * finds nothing.
 *
 * @param adjacency symmetric, strengths > 0, no self-ties
 * @returns community by node, numbered from 0 without gaps
 */
export function findCommunities(adjacency: Adjacency, random: () => number): Int32Array {
	const level = bottomLevel(adjacency);
	let communityOf = Int32Array.from({ length: level.strength.length }, (_, node) => node);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const before = communityOf.slice();
		communityOf = runRound(level, communityOf, random);
		if (round > 0 && isSameGrouping(before, communityOf)) break;
	}
	return splitPieces(adjacency, communityOf);
}

function bottomLevel(adjacency: Adjacency): Level {
	const { offsets, weights } = adjacency;
	const strength = new Float64Array(offsets.length - 1);
	let total = 0;
	for (let node = 0; node < strength.length; node++) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) strength[node]! += weights[k]!;
		total += strength[node]!;
	}
	return { adjacency, strength, total };
}

function runRound(bottom: Level, start: Int32Array, random: () => number): Int32Array<ArrayBuffer> {
	let level = bottom;
	let communityOf = start.slice();
	const nodeOf = Int32Array.from({ length: start.length }, (_, actor) => actor);
	for (;;) {
		moveNodes(level, communityOf, random);
		const partOf = refine(level, communityOf, random);
		const partCount = renumber(partOf);
		if (partCount === level.strength.length) break;
		const next = new Int32Array(partCount);
		partOf.forEach((part, node) => (next[part] = communityOf[node]!));
		for (let actor = 0; actor < nodeOf.length; actor++) nodeOf[actor] = partOf[nodeOf[actor]!]!;
		level = aggregate(level, partOf, partCount);
		renumber(next);
		communityOf = next;
	}
	const result = nodeOf.map((node) => communityOf[node]!);
	renumber(result);
	return result;
}

/** Moves nodes, taken from a queue, to the neighbouring (or an empty) community that gains most. */
function moveNodes(level: Level, communityOf: Int32Array, random: () => number): void {
	const { adjacency, strength, total } = level;
	const { offsets, targets, weights } = adjacency;
	const n = strength.length;
	const communityStrength = new Float64Array(n);
	const size = new Int32Array(n);
	for (let node = 0; node < n; node++) {
		communityStrength[communityOf[node]!]! += strength[node]!;
		size[communityOf[node]!]!++;
	}
	const empty: number[] = [];
	for (let community = n - 1; community >= 0; community--) {
		if (size[community] === 0) empty.push(community);
	}
	const queue = Int32Array.from({ length: n }, (_, node) => node);
	shuffleInPlace(queue, random);
	const isQueued = new Uint8Array(n).fill(1);
	const tieTo = new Float64Array(n);
	const near = new Int32Array(n);
	// The queue is a ring: at most n nodes wait at a time.
	for (let head = 0, waiting = n; waiting > 0; waiting--) {
		const node = queue[head]!;
		head = head + 1 === n ? 0 : head + 1;
		isQueued[node] = 0;
		const own = communityOf[node]!;
		let nearCount = 0;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const community = communityOf[targets[k]!]!;
			if (tieTo[community] === 0) near[nearCount++] = community;
			tieTo[community]! += weights[k]!;
		}
		const share = strength[node]! / total;
		const stay = tieTo[own]! - share * (communityStrength[own]! - strength[node]!);
		let best = own;
		let bestGain = stay + GAIN_TOLERANCE * total;
		for (let c = 0; c < nearCount; c++) {
			const community = near[c]!;
			const gain = tieTo[community]! - share * communityStrength[community]!;
			if (community !== own && gain > bestGain) {
				best = community;
				bestGain = gain;
			}
			tieTo[community] = 0;
		}
		// Alone gains 0.
		if (bestGain < 0 && size[own]! > 1) best = empty.pop()!;
		if (best === own) continue;
		communityStrength[own]! -= strength[node]!;
		communityStrength[best]! += strength[node]!;
		size[best]!++;
		if (--size[own]! === 0) {
			communityStrength[own] = 0;
			empty.push(own);
		}
		communityOf[node] = best;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const neighbour = targets[k]!;
			if (isQueued[neighbour] === 1 || communityOf[neighbour] === best) continue;
			isQueued[neighbour] = 1;
			const tail = head + waiting - 1;
			queue[tail >= n ? tail - n : tail] = neighbour;
			waiting++;
		}
	}
}

/**
 * Splits each community into parts: every node starts alone and, while still alone, may join a part
 * of its community, both being well connected with the rest of the community. Which part is drawn by
 * lot among those that gain, better ones more often.
 */
function refine(level: Level, communityOf: Int32Array, random: () => number): Int32Array {
	const { adjacency, strength, total } = level;
	const { offsets, targets, weights } = adjacency;
	const n = strength.length;
	const communityStrength = new Float64Array(n);
	for (let node = 0; node < n; node++) communityStrength[communityOf[node]!]! += strength[node]!;
	const partOf = Int32Array.from({ length: n }, (_, node) => node);
	const partStrength = strength.slice();
	const partSize = new Int32Array(n).fill(1);
	// Strength of the ties of a part with the rest of its community.
	const outward = new Float64Array(n);
	for (let node = 0; node < n; node++) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			if (communityOf[targets[k]!] === communityOf[node]) outward[node]! += weights[k]!;
		}
	}
	const isWellConnected = (part: number, community: number) =>
		outward[part]! >=
		(partStrength[part]! * (communityStrength[community]! - partStrength[part]!)) / total;
	const order = Int32Array.from({ length: n }, (_, node) => node);
	shuffleInPlace(order, random);
	const tieTo = new Float64Array(n);
	const near = new Int32Array(n);
	const gains = new Float64Array(n);
	for (const node of order) {
		const community = communityOf[node]!;
		if (partOf[node] !== node || partSize[node] !== 1 || !isWellConnected(node, community))
			continue;
		let nearCount = 0;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			if (communityOf[targets[k]!] !== community) continue;
			const part = partOf[targets[k]!]!;
			if (tieTo[part] === 0) near[nearCount++] = part;
			tieTo[part]! += weights[k]!;
		}
		const share = strength[node]! / total;
		let gainSum = 0;
		for (let c = 0; c < nearCount; c++) {
			const part = near[c]!;
			const gain = tieTo[part]! - share * partStrength[part]!;
			gains[c] = gain > 0 && isWellConnected(part, community) ? gain * gain : 0;
			gainSum += gains[c]!;
		}
		if (gainSum > 0) {
			let draw = random() * gainSum;
			let chosen = 0;
			while (chosen < nearCount - 1 && (gains[chosen] === 0 || draw >= gains[chosen]!)) {
				draw -= gains[chosen++]!;
			}
			// Rounding may run past the last part that gains.
			while (gains[chosen] === 0) chosen--;
			const part = near[chosen]!;
			outward[part]! += outward[node]! - 2 * tieTo[part]!;
			partStrength[part]! += strength[node]!;
			partSize[part]!++;
			partSize[node] = 0;
			partOf[node] = part;
		}
		for (let c = 0; c < nearCount; c++) tieTo[near[c]!] = 0;
	}
	return partOf;
}

/** The network of the parts: strengths between two parts added, those inside a part left out. */
function aggregate(level: Level, partOf: Int32Array, partCount: number): Level {
	const { offsets, targets, weights } = level.adjacency;
	const n = partOf.length;
	const strength = new Float64Array(partCount);
	const start = new Int32Array(partCount + 1);
	for (let node = 0; node < n; node++) {
		strength[partOf[node]!]! += level.strength[node]!;
		start[partOf[node]! + 1]!++;
	}
	for (let part = 0; part < partCount; part++) start[part + 1]! += start[part]!;
	const members = new Int32Array(n);
	const next = start.slice();
	for (let node = 0; node < n; node++) members[next[partOf[node]!]!++] = node;
	const newOffsets = new Int32Array(partCount + 1);
	const newTargets = new Int32Array(targets.length);
	const newWeights = new Float64Array(targets.length);
	const tieTo = new Float64Array(partCount);
	let filled = 0;
	for (let part = 0; part < partCount; part++) {
		const first = filled;
		for (let m = start[part]!; m < start[part + 1]!; m++) {
			const node = members[m]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const other = partOf[targets[k]!]!;
				if (other === part) continue;
				if (tieTo[other] === 0) newTargets[filled++] = other;
				tieTo[other]! += weights[k]!;
			}
		}
		for (let k = first; k < filled; k++) {
			newWeights[k] = tieTo[newTargets[k]!]!;
			tieTo[newTargets[k]!] = 0;
		}
		newOffsets[part + 1] = filled;
	}
	return {
		adjacency: {
			offsets: newOffsets,
			targets: newTargets.slice(0, filled),
			weights: newWeights.slice(0, filled)
		},
		strength,
		total: level.total
	};
}

/** A community in several pieces becomes several: modularity can only gain. */
function splitPieces(adjacency: Adjacency, communityOf: Int32Array): Int32Array {
	const { offsets, targets } = adjacency;
	const n = communityOf.length;
	const pieceOf = new Int32Array(n).fill(-1);
	const waiting = new Int32Array(n);
	let count = 0;
	for (let first = 0; first < n; first++) {
		if (pieceOf[first]! >= 0) continue;
		let size = 0;
		waiting[size++] = first;
		pieceOf[first] = count;
		while (size > 0) {
			const node = waiting[--size]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const neighbour = targets[k]!;
				if (pieceOf[neighbour]! >= 0 || communityOf[neighbour] !== communityOf[node]) continue;
				pieceOf[neighbour] = count;
				waiting[size++] = neighbour;
			}
		}
		count++;
	}
	return pieceOf;
}

/** Numbers groups 0, 1, … by first appearance, in place; returns how many there are. */
function renumber(groupOf: Int32Array): number {
	const numbers = new Map<number, number>();
	for (let node = 0; node < groupOf.length; node++) {
		const group = groupOf[node]!;
		let number = numbers.get(group);
		if (number === undefined) numbers.set(group, (number = numbers.size));
		groupOf[node] = number;
	}
	return numbers.size;
}

/** Both groupings are numbered by first appearance, so equal means equal everywhere. */
function isSameGrouping(a: Int32Array, b: Int32Array): boolean {
	return a.every((group, node) => group === b[node]);
}
