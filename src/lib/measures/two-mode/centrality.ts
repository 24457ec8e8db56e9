import { degreeOf } from '../../network/network';
import { sweepHops } from '../sweep/hop-sweep';
import { sharedForums } from './projection';
import type { TwoMode } from './two-mode';

/** One value an actor and one a forum; null where undefined. */
export interface TwoModeScores {
	readonly actors: readonly (number | null)[];
	readonly forums: readonly (number | null)[];
}

/** Degree, betweenness and closeness in the network of seats. */
export interface TwoModeCentrality {
	/** Degree / size of the other side; null when the other side is empty. */
	readonly degree: TwoModeScores;
	/** Share of the most a node of its side could have; null where that is 0. */
	readonly betweenness: TwoModeScores;
	/** Nearness as a share of the most a node of its side could have; 0 for a node without seats. */
	readonly closeness: TwoModeScores;
}

/**
 * Two-mode centrality, each value set against the most a node of its side can reach, given that ties
 * only join actors with forums.
 *
 * Input      actors, forums and seats
 * Unit       shares, 0 … 1
 * Islands    closeness is scaled by the share of other nodes that are reached
 * Cost       O((actors + forums) · seats)
 * Source     Borgatti and Everett 1997, Social Networks 19:243-269; = networkx.bipartite
 * Checked    tests/golden/cases: degree_, betweenness_, closeness_ actors and forums
 */
export function twoModeCentrality(twoMode: TwoMode): TwoModeCentrality {
	const actorCount = twoMode.actors.length;
	const forumCount = twoMode.forums.length;
	const nodes = actorCount + forumCount;
	const { betweenness, out } = sweepHops(twoMode.adjacency, twoMode.adjacency);
	const mostActor = mostBetweenness(actorCount, forumCount);
	const mostForum = mostBetweenness(forumCount, actorCount);
	const bySide = (
		score: (node: number, own: number, other: number, most: number) => number | null
	): TwoModeScores => ({
		actors: twoMode.actors.map((_, i) => score(i, actorCount, forumCount, mostActor)),
		forums: twoMode.forums.map((_, f) => score(actorCount + f, forumCount, actorCount, mostForum))
	});
	return {
		degree: bySide((node, _, other) =>
			other > 0 ? degreeOf(twoMode.adjacency, node) / other : null
		),
		betweenness: bySide((node, _, __, most) => (most > 0 ? betweenness[node]! / 2 / most : null)),
		closeness: bySide((node, own, other) => {
			const reached = out.reachedCount[node]!;
			if (reached === 0) return 0;
			return ((other + 2 * (own - 1)) / out.distanceSum[node]!) * (reached / (nodes - 1));
		})
	};
}

/** The largest betweenness a node can have whose side has `own` nodes, the other side `other`. */
function mostBetweenness(own: number, other: number): number {
	if (other === 0 || own === 0) return 0;
	const s = Math.floor((own - 1) / other);
	const t = (own - 1) % other;
	return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/**
 * Two-mode clustering: how often two actors that share a forum share another one.
 *
 *   4 · four-cycles / paths of length three; null without such a path
 *
 * Cost       O(Σ over forums of members²)
 * Source     Robins and Alexander 2004, Computational & Mathematical Organization Theory 10:69-94
 * Checked    tests/golden/cases: robins_alexander
 */
export function twoModeClustering(twoMode: TwoMode): number | null {
	const { adjacency, actors } = twoMode;
	const cycles = sharedForums(twoMode).reduce(
		(sum, { shared }) => sum + (shared * (shared - 1)) / 2,
		0
	);
	let paths = 0;
	actors.forEach((_, i) => {
		for (let k = adjacency.offsets[i]!; k < adjacency.offsets[i + 1]!; k++) {
			paths += (degreeOf(adjacency, i) - 1) * (degreeOf(adjacency, adjacency.targets[k]!) - 1);
		}
	});
	return paths === 0 ? null : (4 * cycles) / paths;
}
