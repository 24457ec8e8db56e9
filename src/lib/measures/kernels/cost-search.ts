/** Who finds path costs that are whole numbers: the compiled kernel, or plain TypeScript. */
import type { Rows } from './search-graph';

/** No path leads there. */
export const UNREACHED = 2 ** 30;

/** Rows with the cost of each arc beside it, a whole number from 1. */
export interface CostRows extends Rows {
	readonly costs: Int32Array;
}

/** What a search from a source has found; used again for the next. */
export interface CostPaths {
	/** By actor: cost of the cheapest path, or UNREACHED. */
	readonly distance: Int32Array;
	/** The actors before v on cheapest paths are `before[starts[v] … starts[v+1]-1]`, in the order of its row. */
	readonly before: Int32Array;
	readonly starts: Int32Array;
}

export interface CostSearch {
	from(source: number): CostPaths;
}
