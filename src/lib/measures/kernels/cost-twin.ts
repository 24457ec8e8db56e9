/** Path costs from one source in plain TypeScript: what `assembly/costs.ts` finds, to read. */
import { BucketQueue } from '../sweep/bucket-queue';
import { UNREACHED, type CostPaths, type CostRows, type CostSearch } from './cost-search';

/** Settles actors in the order of their cost, taken from a ring of buckets (Dial 1969). */
export class PlainCostSearch implements CostSearch {
	readonly #out: CostRows;
	readonly #incoming: CostRows;
	readonly #queue: BucketQueue;
	readonly #found: CostPaths;

	constructor(out: CostRows, incoming: CostRows) {
		const n = out.offsets.length - 1;
		this.#out = out;
		this.#incoming = incoming;
		this.#queue = new BucketQueue(n, out.targets.length, out.costs);
		this.#found = {
			distance: new Int32Array(n),
			before: new Int32Array(out.targets.length),
			starts: new Int32Array(n + 1)
		};
	}

	from(source: number): CostPaths {
		const { offsets, targets, costs } = this.#out;
		const queue = this.#queue;
		const distance = this.#found.distance.fill(UNREACHED);
		distance[source] = 0;
		queue.restart(source);
		for (let v = queue.pop(); v >= 0; v = queue.pop()) {
			const cost = distance[v]!;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const w = targets[k]!;
				const reached = cost + costs[k]!;
				if (reached >= distance[w]!) continue;
				distance[w] = reached;
				queue.push(w, reached);
			}
		}
		this.#findBefore();
		return this.#found;
	}

	#findBefore(): void {
		const { offsets, targets, costs } = this.#incoming;
		const { distance, before, starts } = this.#found;
		let stored = 0;
		for (let w = 0; w < distance.length; w++) {
			starts[w] = stored;
			const cost = distance[w]!;
			for (let k = offsets[w]!, end = offsets[w + 1]!; k < end; k++) {
				const v = targets[k]!;
				if (distance[v]! + costs[k]! === cost) before[stored++] = v;
			}
		}
		starts[distance.length] = stored;
	}
}
