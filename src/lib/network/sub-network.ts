/** Networks with something taken out: actors that leave, ties that are lost. */
import type { Actor, ActorId } from '../model/dataset';
import type { Adjacency, Network } from './network';

/**
 * The network without some actors. The others keep their order; their numbers move up.
 *
 * @param leaves by actor number; true = taken out, with all of the actor's ties
 */
export function withoutActors(network: Network, leaves: ArrayLike<number | boolean>): Network {
	const numberOf = new Int32Array(network.actors.length).fill(-1);
	const kept: Actor[] = [];
	const indexOf = new Map<ActorId, number>();
	for (let i = 0; i < numberOf.length; i++) {
		if (leaves[i]) continue;
		const actor = network.actors[i]!;
		indexOf.set(actor.id, (numberOf[i] = kept.length));
		kept.push(actor);
	}
	const filter = (adjacency: Adjacency) => renumber(adjacency, numberOf, kept.length);
	return rebuild(network, kept, indexOf, filter);
}

/**
 * The network with only some of its ties; all actors stay.
 *
 * @param keeps asked once for each arc (directed) or pair (undirected, from the smaller number to the
 *   larger); true = the tie stays
 */
export function withTies(
	network: Network,
	keeps: (source: number, target: number) => boolean
): Network {
	const decided = new Map<number, boolean>();
	const n = network.actors.length;
	const stays = (source: number, target: number): boolean => {
		const [a, b] = network.directed || source < target ? [source, target] : [target, source];
		const tie = a * n + b;
		let answer = decided.get(tie);
		if (answer === undefined) decided.set(tie, (answer = keeps(a, b)));
		return answer;
	};
	const out = filterArcs(network.out, stays);
	if (!network.directed) {
		return { ...network, out, in: out, either: out, tieCount: out.targets.length / 2 };
	}
	const incoming = filterArcs(network.in, (target, source) => stays(source, target));
	return {
		...network,
		out,
		in: incoming,
		either: addStrengths(out, incoming),
		tieCount: out.targets.length
	};
}

function rebuild(
	network: Network,
	actors: Network['actors'],
	indexOf: Network['indexOf'],
	filter: (adjacency: Adjacency) => Adjacency
): Network {
	const out = filter(network.out);
	if (!network.directed) {
		const tieCount = out.targets.length / 2;
		return { ...network, actors, indexOf, out, in: out, either: out, tieCount };
	}
	return {
		...network,
		actors,
		indexOf,
		out,
		in: filter(network.in),
		either: filter(network.either),
		tieCount: out.targets.length
	};
}

function renumber(adjacency: Adjacency, numberOf: Int32Array, count: number): Adjacency {
	const { offsets, targets, weights } = adjacency;
	const nextOffsets = new Int32Array(count + 1);
	const nextTargets = new Int32Array(targets.length);
	const nextWeights = new Float64Array(targets.length);
	let filled = 0;
	for (let i = 0; i < numberOf.length; i++) {
		if (numberOf[i]! < 0) continue;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const target = numberOf[targets[k]!]!;
			if (target < 0) continue;
			nextTargets[filled] = target;
			nextWeights[filled++] = weights[k]!;
		}
		nextOffsets[numberOf[i]! + 1] = filled;
	}
	return {
		offsets: nextOffsets,
		targets: nextTargets.slice(0, filled),
		weights: nextWeights.slice(0, filled)
	};
}

function filterArcs(
	{ offsets, targets, weights }: Adjacency,
	stays: (row: number, target: number) => boolean
): Adjacency {
	const nextOffsets = new Int32Array(offsets.length);
	const nextTargets = new Int32Array(targets.length);
	const nextWeights = new Float64Array(targets.length);
	let filled = 0;
	for (let i = 0; i < offsets.length - 1; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (!stays(i, targets[k]!)) continue;
			nextTargets[filled] = targets[k]!;
			nextWeights[filled++] = weights[k]!;
		}
		nextOffsets[i + 1] = filled;
	}
	return {
		offsets: nextOffsets,
		targets: nextTargets.slice(0, filled),
		weights: nextWeights.slice(0, filled)
	};
}

/** Union of two adjacencies with sorted rows, strengths of the same neighbour added. */
function addStrengths(first: Adjacency, second: Adjacency): Adjacency {
	const rows = first.offsets.length - 1;
	const offsets = new Int32Array(rows + 1);
	const targets: number[] = [];
	const weights: number[] = [];
	for (let i = 0; i < rows; i++) {
		let a = first.offsets[i]!;
		let b = second.offsets[i]!;
		while (a < first.offsets[i + 1]! || b < second.offsets[i + 1]!) {
			const left = a < first.offsets[i + 1]! ? first.targets[a]! : Infinity;
			const right = b < second.offsets[i + 1]! ? second.targets[b]! : Infinity;
			targets.push(Math.min(left, right));
			weights.push(
				(left <= right ? first.weights[a]! : 0) + (right <= left ? second.weights[b]! : 0)
			);
			if (left <= right) a++;
			if (right <= left) b++;
		}
		offsets[i + 1] = targets.length;
	}
	return { offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}
