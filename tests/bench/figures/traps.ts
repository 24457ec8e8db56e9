/** Networks on which well-known programs give wrong figures, each with the right one. */
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { betweennessOf } from '../../../src/lib/measures/betweenness';
import { hopSweep } from '../../../src/lib/measures/sweep/sweep';
import { buildNetwork } from '../../../src/lib/network/build-network';
import type { Figure, Row } from '../figure';
import {
	graphFromTable,
	graphologyBetweenness,
	graphologyBetweennessAsShipped,
	graphologyPagerankAsShipped,
	graphologyWeightedBetweenness,
	inNodeOrder,
	type TieTable
} from '../graphology-peer';
import { BENCH_LENS, rankByPagerank, weightedBetweenness, WEIGHTED_LENS } from '../ours';
import { tightPagerank, wholeCostBetweenness } from '../reference';
import { compareValues, WrongResult } from '../rounds';
import type { Subject } from '../subject';

interface Trap {
	readonly what: string;
	readonly right: ArrayLike<number>;
	readonly ours: ArrayLike<number | null>;
	readonly theirs: ArrayLike<number>;
	readonly tolerance: number;
}

export const trapsFigure: Figure = {
	id: 'traps',
	sizes: ['tiny', 'S', 'M'],
	work: null,
	run: (subject) =>
		Promise.resolve(trapsOf(subject).map((trap) => trapRow(trap, subject.size.name)))
};

function trapsOf(subject: Subject): Trap[] {
	// The reference by whole costs is slow; what it shows, it shows at S.
	const isSmall = subject.size.actors <= 300;
	return isSmall
		? [manyPaths(), strengthAsLength(), equalCosts(subject), toleranceByActors(subject)]
		: [toleranceByActors(subject)];
}

function trapRow({ what, right, ours, theirs, tolerance }: Trap, size: string): Row {
	const verdictOf = (values: ArrayLike<number | null>) => {
		try {
			return {
				isRight: true,
				words: `right (${compareValues(values, right, tolerance).toExponential(1)})`
			};
		} catch (error) {
			if (!(error instanceof WrongResult)) throw error;
			return { isRight: false, words: `WRONG: ${error.message}` };
		}
	};
	const own = verdictOf(ours);
	return {
		figure: 'traps',
		what,
		size,
		ours: own.words,
		oursMs: null,
		peer: `graphology: ${verdictOf(theirs).words}`,
		peerMs: null,
		ratio: null,
		asked: 'right',
		verdict: own.isRight ? 'met' : 'wrong',
		check: `rel. ${tolerance}`
	};
}

/**
 * Ten layers of sixteen between two ends, each layer tied to the whole of the next: 16^10 shortest
 * ways from end to end, more than 32 bits hold. The right figures by symmetry: the sixteen of a layer
 * share what passes between the layers before and after it, and the two neighbours of a layer share
 * the pairs inside it.
 */
function manyPaths(): Trap {
	const layers = [[0], ...Array.from({ length: 10 }, (_, l) => range(1 + 16 * l, 16)), [161]];
	const ties: (readonly [number, number, number])[] = [];
	for (let l = 0; l + 1 < layers.length; l++) {
		for (const a of layers[l]!) for (const b of layers[l + 1]!) ties.push([a, b, 1]);
	}
	const table = toTable(162, ties);
	const right = new Float64Array(162);
	layers.forEach((layer, l) => {
		const before = layers.slice(0, l).flat().length;
		const after = layers.slice(l + 1).flat().length;
		const pairsOf = (k: number) => {
			const size = layers[k]?.length ?? 0;
			const between = (layers[k - 1]?.length ?? 0) + (layers[k + 1]?.length ?? 0);
			return size < 2 ? 0 : (size * (size - 1)) / 2 / between;
		};
		for (const v of layer)
			right[v] = (before * after) / layer.length + pairsOf(l - 1) + pairsOf(l + 1);
	});
	return {
		what: 'path counts above 32 bits: betweenness of 10 layers of 16',
		right,
		ours: hopBetweenness(table),
		theirs: (() => {
			const graph = graphFromTable(table);
			return inNodeOrder(graph, graphologyBetweenness(graph));
		})(),
		tolerance: 1e-12
	};
}

/** The strong way 0-1-2 and the weak tie 0-2: under strengths the way, and never the tie, is the nearer. */
function strengthAsLength(): Trap {
	const table = toTable(3, [
		[0, 1, 5],
		[1, 2, 5],
		[0, 2, 1]
	]);
	const graph = graphFromTable(table);
	return {
		what: 'strength read as length: betweenness of a strong way beside a weak tie',
		right: [0, 1, 0],
		ours: weightedBetweenness(buildNetwork(toDataset(table), WEIGHTED_LENS)),
		theirs: inNodeOrder(graph, graphologyBetweennessAsShipped(graph)),
		tolerance: 1e-12
	};
}

/** Costs 1 / strength that are equal as fractions and not as floating-point sums. */
function equalCosts({ weightedNetwork, graph }: Subject): Trap {
	const { out } = weightedNetwork;
	// 60 is a multiple of 1 to 5.
	const costs = Int32Array.from(out.weights, (weight) => 60 / weight);
	return {
		what: 'equal path costs that rounding parts: weighted betweenness',
		right: wholeCostBetweenness(out, costs),
		ours: weightedBetweenness(weightedNetwork),
		theirs: inNodeOrder(graph, graphologyWeightedBetweenness(graph)),
		tolerance: 1e-9
	};
}

/** A tolerance that grows with the number of actors stops before the ranks are right. */
function toleranceByActors({ network, graph }: Subject): Trap {
	return {
		what: 'tolerance that grows with the network: PageRank',
		right: tightPagerank(network.out),
		ours: rankByPagerank(network).values,
		theirs: inNodeOrder(graph, graphologyPagerankAsShipped(graph)),
		tolerance: 1e-6
	};
}

function hopBetweenness(table: TieTable): Float64Array {
	const network = buildNetwork(toDataset(table), BENCH_LENS);
	return betweennessOf(network, hopSweep(network));
}

function range(start: number, length: number): number[] {
	return Array.from({ length }, (_, k) => start + k);
}

function toTable(n: number, ties: readonly (readonly [number, number, number])[]): TieTable {
	return {
		ids: range(0, n).map((i) => `a${i}`),
		source: Int32Array.from(ties, ([a]) => a),
		target: Int32Array.from(ties, ([, b]) => b),
		weight: Uint8Array.from(ties, ([, , weight]) => weight)
	};
}

function toDataset({ ids, source, target, weight }: TieTable): Dataset {
	const unknown = { from: null, to: null, source: null, attributes: new Map<string, string>() };
	return {
		...emptyDataset('traps'),
		actors: ids.map((id) => ({
			...unknown,
			id,
			label: id,
			sector: null,
			organisations: [],
			districts: [],
			level: null,
			roles: []
		})),
		ties: Array.from(source, (a, k) => ({
			...unknown,
			source: ids[a]!,
			target: ids[target[k]!]!,
			step: null,
			weight: weight[k]!,
			kind: null,
			directed: false,
			reportedBy: null,
			sourcePassage: null
		}))
	};
}
