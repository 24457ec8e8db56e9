/** Dataset + lens -> Network: rows become arcs, arcs merge into compressed adjacency. */
import { actorPlaces } from '../model/actor-places';
import type { ActorId, Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { mergeArcs, mergePairs } from './merge-arcs';
import type { Adjacency, Network } from './network';
import type { TieArcs } from './tie-arcs';
import { arcsOf, visibleRows, type Visible } from './visible';

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
	const ties = lens.layers.includes('ties') ? arcsOf(visible) : null;
	// One entry a row: the strength of a pair counts a row once however many arcs it makes.
	const rows = ties === null ? new ArcList() : reportedTies(ties);
	// What each side reports, which only matters where the direction does.
	const arcs = lens.direction === 'either' || ties === null ? new ArcList() : bothWays(rows, ties);
	const into = {
		arcs: lens.direction === 'either' ? null : arcs,
		rows: lens.direction === 'reported' ? null : rows
	};
	if (lens.layers.includes('forums')) {
		addShared(
			visible.memberships.map((membership) => [membership.forum, membership.actor]),
			actorPlaces(actors),
			into
		);
	}
	if (lens.layers.includes('initiatives')) {
		addShared(
			visible.participations.map((participation) => [
				participation.initiative,
				participation.actor
			]),
			actorPlaces(actors),
			into
		);
	}
	return {
		lens,
		order,
		actors,
		// Sorted when somebody first looks an actor up: measures go by number.
		get indexOf() {
			return actorPlaces(actors);
		},
		...adjacencies(actors.length, rows, arcs, lens.direction)
	};
}

/** @param rows one arc a row; @param arcs what each side reports, not asked for under `either` */
function adjacencies(
	n: number,
	rows: ArcList,
	arcs: ArcList,
	direction: Lens['direction']
): Pick<Network, 'directed' | 'out' | 'in' | 'either' | 'tieCount'> {
	if (direction === 'reported') {
		const out = mergeArcs(n, arcs, 'forward');
		const incoming = mergeArcs(n, arcs, 'backward');
		const either = mergePairs(n, arcs);
		return { directed: true, out, in: incoming, either, tieCount: out.targets.length };
	}
	const all = mergePairs(n, rows);
	const pairs = direction === 'mutual' ? keepMutual(n, all, mergeArcs(n, arcs, 'forward')) : all;
	const tieCount = pairs.targets.length / 2;
	return { directed: false, out: pairs, in: pairs, either: pairs, tieCount };
}

/** Null = not asked for. */
interface ArcLists {
	readonly arcs: ArcList | null;
	readonly rows: ArcList | null;
}

/** One arc a row, from its source to its target. */
function reportedTies(ties: TieArcs): ArcList {
	return new ArcList(ties.ends.sources, ties.ends.targets, ties.weights());
}

/** The arcs of rows, and one back for each row that is not directed or that both sides report. */
function bothWays(rows: ArcList, ties: TieArcs): ArcList {
	const arcs = new ArcList();
	const both = ties.bothWays();
	for (let k = 0; k < both.length; k++) {
		const weight = rows.weights[k]!;
		arcs.add(rows.sources[k]!, rows.targets[k]!, weight);
		if (both[k] === 1) arcs.add(rows.targets[k]!, rows.sources[k]!, weight);
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
