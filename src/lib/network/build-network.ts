/** Dataset + lens -> Network: rows become arcs, arcs merge into compressed adjacency. */
import type { ActorId, Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import type { Adjacency, Network } from './network';
import { visibleRows, type Visible } from './visible';

/** Arcs before merging: parallel arrays, one entry an arc. */
class ArcList {
	readonly sources: number[] = [];
	readonly targets: number[] = [];
	readonly weights: number[] = [];

	add(source: number, target: number, weight: number): void {
		this.sources.push(source);
		this.targets.push(target);
		this.weights.push(weight);
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
	const indexOf = new Map<ActorId, number>(actors.map((actor, number) => [actor.id, number]));
	const arcs = new ArcList();
	// One entry a row: the strength of a pair counts a row once however many arcs it makes.
	const rows = new ArcList();
	if (lens.layers.includes('ties')) addReportedTies(visible, indexOf, arcs, rows);
	if (lens.layers.includes('forums')) {
		addShared(
			visible.memberships.map((membership) => [membership.forum, membership.actor]),
			indexOf,
			arcs,
			rows
		);
	}
	if (lens.layers.includes('initiatives')) {
		addShared(
			visible.participations.map((participation) => [
				participation.initiative,
				participation.actor
			]),
			indexOf,
			arcs,
			rows
		);
	}
	const n = actors.length;
	if (lens.direction === 'reported') {
		const out = mergeArcs(n, arcs.sources, arcs.targets, arcs.weights);
		const incoming = mergeArcs(n, arcs.targets, arcs.sources, arcs.weights);
		const either = mergeArcs(
			n,
			arcs.sources.concat(arcs.targets),
			arcs.targets.concat(arcs.sources),
			arcs.weights.concat(arcs.weights)
		);
		const tieCount = out.targets.length;
		return { lens, order, actors, indexOf, directed: true, out, in: incoming, either, tieCount };
	}
	const pairs = mergeArcs(
		n,
		rows.sources.concat(rows.targets),
		rows.targets.concat(rows.sources),
		rows.weights.concat(rows.weights)
	);
	const kept =
		lens.direction === 'mutual'
			? keepMutual(n, pairs, mergeArcs(n, arcs.sources, arcs.targets, arcs.weights))
			: pairs;
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

function addReportedTies(
	visible: Visible,
	indexOf: ReadonlyMap<ActorId, number>,
	arcs: ArcList,
	rows: ArcList
): void {
	for (const tie of visible.ties) {
		const source = indexOf.get(tie.source)!;
		const target = indexOf.get(tie.target)!;
		const weight = tie.weight ?? 1;
		rows.add(source, target, weight);
		arcs.add(source, target, weight);
		if (tie.directed === false || tie.reportedBy === 'both') arcs.add(target, source, weight);
	}
}

/** Ties between all who share a body; a body counts once a pair however often an actor is listed. */
function addShared(
	seats: readonly (readonly [body: string, actor: ActorId])[],
	indexOf: ReadonlyMap<ActorId, number>,
	arcs: ArcList,
	rows: ArcList
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
				rows.add(numbers[a]!, numbers[b]!, 1);
				arcs.add(numbers[a]!, numbers[b]!, 1);
				arcs.add(numbers[b]!, numbers[a]!, 1);
			}
		}
	}
}

/**
 * Adjacency from arcs in any order: two counting sorts (by target, then by source), then equal
 * neighbours merge, their strengths added in the order of the rows.
 */
function mergeArcs(
	n: number,
	sources: readonly number[],
	targets: readonly number[],
	weights: readonly number[]
): Adjacency {
	const byTarget = countingOrder(n, targets, null);
	const order = countingOrder(n, sources, byTarget);
	const offsets = new Int32Array(n + 1);
	const merged = new Int32Array(order.length);
	const strength = new Float64Array(order.length);
	let filled = 0;
	let lastSource = -1;
	for (const arc of order) {
		const source = sources[arc]!;
		const target = targets[arc]!;
		if (source === lastSource && merged[filled - 1] === target) {
			strength[filled - 1]! += weights[arc]!;
			continue;
		}
		merged[filled] = target;
		strength[filled] = weights[arc]!;
		filled++;
		offsets[source + 1] = filled;
		lastSource = source;
	}
	for (let i = 0; i < n; i++) offsets[i + 1] = Math.max(offsets[i + 1]!, offsets[i]!);
	return { offsets, targets: merged.slice(0, filled), weights: strength.slice(0, filled) };
}

/** Arc numbers sorted by `keys`, stable against `previous` (null = the order of the rows). */
function countingOrder(
	n: number,
	keys: readonly number[],
	previous: Int32Array | null
): Int32Array {
	const next = new Int32Array(n + 1);
	for (const key of keys) next[key + 1]!++;
	for (let i = 0; i < n; i++) next[i + 1]! += next[i]!;
	const order = new Int32Array(keys.length);
	for (let place = 0; place < keys.length; place++) {
		const arc = previous ? previous[place]! : place;
		order[next[keys[arc]!]!++] = arc;
	}
	return order;
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
