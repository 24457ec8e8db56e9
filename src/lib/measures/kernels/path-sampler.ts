/** Draws shortest paths between random pairs: a search from both ends that meets in the middle. */
import { SearchSide } from './search-side';
import type { SearchGraph } from './search-graph';

/**
 * A search from both ends, one level at a time from the side whose next level costs less. As soon as
 * arcs from the level of one side end in the other, those arcs are where all shortest paths cross. One
 * is drawn in proportion to the paths through it, then a way to either end, predecessors in proportion
 * to their paths: every shortest path is equally likely (Borassi and Natale 2019, ACM J. Exp.
 * Algorithmics 24:1.2).
 */
export class PathSampler {
	readonly #near: SearchSide;
	readonly #far: SearchSide;

	constructor({ out, in: incoming }: SearchGraph) {
		const n = out.offsets.length - 1;
		const known = { sideOf: new Uint8Array(n), placeOf: new Int32Array(n) };
		this.#near = new SearchSide(out, incoming, known, 1);
		this.#far = new SearchSide(incoming, out, known, 2);
	}

	/** Adds one to `passes` of every actor inside a shortest path from s to t, drawn at random. */
	draw(s: number, t: number, random: () => number, passes: Uint32Array): void {
		const near = this.#near;
		const far = this.#far;
		near.start(s);
		far.start(t);
		while (near.arcs > 0 && far.arcs > 0) {
			const [own, other] = near.arcs <= far.arcs ? [near, far] : [far, near];
			if (!own.advance(other, random)) continue;
			own.walkBack(own.crossingFrom, random, passes);
			other.walkBack(own.crossingTo, random, passes);
			break;
		}
		near.clear();
		far.clear();
	}
}
