/** Dataset + lens -> Network: rows become arcs, arcs merge into compressed adjacency. */
import { actorPlaces } from '../model/actor-places';
import type { ActorId, Dataset, Tie } from '../model/dataset';
import type { Lens } from '../model/lens';
import { tieEnds } from '../model/tie-ends';
import type { Adjacency, Network } from './network';
import { visibleRows, type Visible } from './visible';

/** Arcs before merging: parallel arrays, one entry an arc. */
class ArcList {
	count: number;

	/** Takes over arcs that are there already; the arrays are not written to. */
	constructor(
		public sources: Int32Array = new Int32Array(0),
		public targets: Int32Array = new Int32Array(0),
		public weights: Float64Array = new Float64Array(0)
	) {
		this.count = weights.length;
	}

	add(source: number, target: number, weight: number): void {
		if (this.count === this.sources.length) this.grow();
		this.sources[this.count] = source;
		this.targets[this.count] = target;
		this.weights[this.count++] = weight;
	}

	private grow(): void {
		const { sources, targets, weights, count } = this;
		this.sources = new Int32Array(2 * count + 64);
		this.targets = new Int32Array(2 * count + 64);
		this.weights = new Float64Array(2 * count + 64);
		this.sources.set(sources);
		this.targets.set(targets);
		this.weights.set(weights);
	}
}

/**
 * The network of a data set under a lens.
 *
 * Direction (definitions of `reported`, `either`, `mutual`): a row is an arc source -> target; a row
 * that is not directed, or that both sides report, counts both ways. Under `either` and `mutual` the
 * strength of a pair is the sum over its rows, a row that counts both ways once. Shared forums and
 * shared initiatives count both ways with strength 1 for each one shared. A row without a weight
 * counts 1. Self-ties never count. Actors without ties stay.
 *
 * Cost O(n + rows + sum over forums and initiatives of members squared).
 */
export function buildNetwork(dataset: Dataset, lens: Lens): Network {
	return buildFromVisible(visibleRows(dataset, lens), lens);
}

/** The same from rows that the lens has already filtered. */
export function buildFromVisible(visible: Visible, lens: Lens): Network {
	const { actors, order } = visible;
	const indexOf = actorPlaces(actors);
	const reported = lens.layers.includes('ties') ? reportedTies(visible) : new ArcList();
	// What each side reports, which only matters where the direction does.
	const arcs = lens.direction === 'either' ? new ArcList() : bothWays(reported, visible.ties);
	// One entry a row: the strength of a pair counts a row once however many arcs it makes.
	const rows = reported;
	const into = {
		arcs: lens.direction === 'either' ? null : arcs,
		rows: lens.direction === 'reported' ? null : rows
	};
	if (lens.layers.includes('forums')) {
		addShared(
			visible.memberships.map((membership) => [membership.forum, membership.actor]),
			indexOf,
			into
		);
	}
	if (lens.layers.includes('initiatives')) {
		addShared(
			visible.participations.map((participation) => [
				participation.initiative,
				participation.actor
			]),
			indexOf,
			into
		);
	}
	const n = actors.length;
	if (lens.direction === 'reported') {
		const out = mergeArcs(n, arcs, ['forward']);
		const incoming = mergeArcs(n, arcs, ['backward']);
		const either = mergeArcs(n, arcs, ['forward', 'backward']);
		const tieCount = out.targets.length;
		return { lens, order, actors, indexOf, directed: true, out, in: incoming, either, tieCount };
	}
	const pairs = mergeArcs(n, rows, ['forward', 'backward']);
	const kept =
		lens.direction === 'mutual' ? keepMutual(n, pairs, mergeArcs(n, arcs, ['forward'])) : pairs;
	const tieCount = kept.targets.length / 2;
	return {
		lens,
		order,
		actors,
		indexOf,
		directed: false,
		out: kept,
		in: kept,
		either: kept,
		tieCount
	};
}

/** Null = not asked for. */
interface ArcLists {
	readonly arcs: ArcList | null;
	readonly rows: ArcList | null;
}

/** One arc a row, from its source to its target. */
function reportedTies({ actors, ties }: Visible): ArcList {
	const { sources, targets } = tieEnds(actors, ties);
	const weights = new Float64Array(ties.length);
	for (let k = 0; k < weights.length; k++) weights[k] = ties[k]!.weight ?? 1;
	return new ArcList(sources, targets, weights);
}

/** The arcs of rows, and one back for each row that is not directed or that both sides report. */
function bothWays(rows: ArcList, ties: readonly Tie[]): ArcList {
	const arcs = new ArcList();
	for (let k = 0; k < rows.count; k++) {
		const { directed, reportedBy } = ties[k]!;
		const weight = rows.weights[k]!;
		arcs.add(rows.sources[k]!, rows.targets[k]!, weight);
		if (directed === false || reportedBy === 'both') {
			arcs.add(rows.targets[k]!, rows.sources[k]!, weight);
		}
	}
	return arcs;
}

/** Ties between all who share a body; a body counts once a pair however often an actor is listed. */
function addShared(
	seats: readonly (readonly [body: string, actor: ActorId])[],
	indexOf: ReadonlyMap<ActorId, number>,
	{ arcs, rows }: ArcLists
): void {
	const members = new Map<string, Set<number>>();
	for (const [body, actor] of seats) {
		let seated = members.get(body);
		if (!seated) members.set(body, (seated = new Set()));
		seated.add(indexOf.get(actor)!);
	}
	for (const seated of members.values()) {
		const numbers = [...seated];
		for (let a = 0; a < numbers.length; a++) {
			for (let b = a + 1; b < numbers.length; b++) {
				rows?.add(numbers[a]!, numbers[b]!, 1);
				arcs?.add(numbers[a]!, numbers[b]!, 1);
				arcs?.add(numbers[b]!, numbers[a]!, 1);
			}
		}
	}
}

/**
 * Adjacency from arcs in any order: two counting sorts (by target, then by source), then equal
 * neighbours merge, their strengths added in the order of the rows.
 *
 * @param ways each arc from its source, from its target, or first one and then the other
 */
function mergeArcs(n: number, arcs: ArcList, ways: readonly ('forward' | 'backward')[]): Adjacency {
	const { count, weights } = arcs;
	const sides = ways.map((way) =>
		way === 'forward' ? [arcs.sources, arcs.targets] : [arcs.targets, arcs.sources]
	) as [Int32Array, Int32Array][];
	const total = count * ways.length;
	const byTarget = new Int32Array(n + 1);
	const bySource = new Int32Array(n + 1);
	for (const [sources, targets] of sides) {
		for (let arc = 0; arc < count; arc++) {
			byTarget[targets[arc]! + 1]!++;
			bySource[sources[arc]! + 1]!++;
		}
	}
	for (let i = 0; i < n; i++) {
		byTarget[i + 1]! += byTarget[i]!;
		bySource[i + 1]! += bySource[i]!;
	}
	const next = byTarget.slice();
	const sortedSources = new Int32Array(total);
	const sortedWeights = new Float64Array(total);
	for (const [sources, targets] of sides) {
		for (let arc = 0; arc < count; arc++) {
			const place = next[targets[arc]!]!++;
			sortedSources[place] = sources[arc]!;
			sortedWeights[place] = weights[arc]!;
		}
	}
	// Targets come in ascending order, so that the last entry of a row is the only one that may be equal.
	const filled = bySource.slice(0, n);
	const targets = new Int32Array(total);
	const strengths = new Float64Array(total);
	for (let target = 0; target < n; target++) {
		for (let place = byTarget[target]!; place < byTarget[target + 1]!; place++) {
			const source = sortedSources[place]!;
			const end = filled[source]!;
			if (end > bySource[source]! && targets[end - 1] === target) {
				strengths[end - 1]! += sortedWeights[place]!;
			} else {
				targets[end] = target;
				strengths[end] = sortedWeights[place]!;
				filled[source] = end + 1;
			}
		}
	}
	return closeGaps(n, bySource, filled, targets, strengths);
}

/** Moves the rows together where arcs have merged. Row i lies from `starts[i]` up to `ends[i]`. */
function closeGaps(
	n: number,
	starts: Int32Array,
	ends: Int32Array,
	targets: Int32Array,
	weights: Float64Array
): Adjacency {
	const offsets = new Int32Array(n + 1);
	for (let i = 0; i < n; i++) {
		const start = offsets[i]!;
		if (start !== starts[i]) {
			targets.copyWithin(start, starts[i]!, ends[i]!);
			weights.copyWithin(start, starts[i]!, ends[i]!);
		}
		offsets[i + 1] = start + ends[i]! - starts[i]!;
	}
	const count = offsets[n]!;
	if (count === targets.length) return { offsets, targets, weights };
	return { offsets, targets: targets.slice(0, count), weights: weights.slice(0, count) };
}

/** Of `pairs`, those that have an arc each way in `arcs`. */
function keepMutual(n: number, pairs: Adjacency, arcs: Adjacency): Adjacency {
	const hasArc = new Set<number>();
	for (let i = 0; i < n; i++) {
		for (let k = arcs.offsets[i]!; k < arcs.offsets[i + 1]!; k++)
			hasArc.add(i * n + arcs.targets[k]!);
	}
	const offsets = new Int32Array(n + 1);
	const targets: number[] = [];
	const weights: number[] = [];
	for (let i = 0; i < n; i++) {
		for (let k = pairs.offsets[i]!; k < pairs.offsets[i + 1]!; k++) {
			const j = pairs.targets[k]!;
			if (!hasArc.has(i * n + j) || !hasArc.has(j * n + i)) continue;
			targets.push(j);
			weights.push(pairs.weights[k]!);
		}
		offsets[i + 1] = targets.length;
	}
	return { offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}
