import type Graph from 'graphology';
import type { Network } from '../../../src/lib/network/network';
import { compare, judge, unmeasuredRow, type Figure, type Goal, type Row } from '../figure';
import { graphFromCsv, graphFromTable } from '../graphology-peer';
import { BENCH_LENS, networkFromCsv, rowsAndNetworkFromCsv } from '../ours';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { timed, WrongResult, type Contestant } from '../rounds';
import type { Subject } from '../subject';

/** Ties of a network that is large. */
const LARGE = 100_000;

/** The two CSV files as bytes -> a network that measures can run on. */
export const filesFigure: Figure = {
	id: 'files',
	sizes: ['tiny', 'S', 'M', 'L'],
	work: (_, ties) => ties,
	run: (subject) => {
		const { actorsBytes, tiesBytes, calls, size } = subject;
		return compare<Network, Graph>({
			subject,
			figure: 'files',
			what: 'CSV files → ready network',
			ours: [
				onCleanHeap(
					subject,
					timed('one thread', calls, () => networkFromCsv(actorsBytes, tiesBytes))
				),
				onCleanHeap(
					subject,
					timed('one thread, every tie made a row as well', calls, () =>
						rowsAndNetworkFromCsv(actorsBytes, tiesBytes)
					)
				)
			],
			peers: [
				{
					name: 'Papa Parse + graphology',
					contestant: onCleanHeap(
						subject,
						timed('Papa Parse + graphology', calls, () => graphFromCsv(actorsBytes, tiesBytes))
					),
					goal: size.name === 'L' ? { must: 15, moonshot: 40 } : null
				}
			],
			check: (network, graph) => {
				if (network.tieCount !== graph.size) {
					throw new WrongResult(`${network.tieCount} ties against ${graph.size}`);
				}
				const own = networkChecksum(network);
				const other = graphChecksum(graph, network.indexOf);
				if (own !== other) throw new WrongResult(`checksum ${own} against ${other}`);
				return 0;
			},
			checked: `${size.ties >= LARGE ? 'each on a heap just collected; ' : ''}ends and weights of all ties`
		});
	}
};

/**
 * Nobody pays for the hundreds of megabytes that the one before has left behind. Not so for small
 * networks: a collection also throws compiled code away, which costs more than there is to collect.
 */
function onCleanHeap<Result>(
	{ size }: Subject,
	contestant: Contestant<Result>
): Contestant<Result> {
	return {
		...contestant,
		run: () => {
			if (size.ties >= LARGE) globalThis.gc?.();
			return contestant.run();
		}
	};
}

/** Mixes the ends and the weight of a tie into one whole number; sums do not depend on the order. */
function tieCode(a: number, b: number, weight: number): number {
	const low = Math.min(a, b);
	const high = Math.max(a, b);
	return Math.imul(Math.imul(low + 1, 0x9e3779b1) ^ (high + 0x7f4a7c15), 0x85ebca6b + weight) >>> 0;
}

function networkChecksum({ out }: Network): number {
	let sum = 0;
	for (let i = 0; i + 1 < out.offsets.length; i++) {
		for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
			if (out.targets[k]! > i) sum += tieCode(i, out.targets[k]!, out.weights[k]!);
		}
	}
	return sum;
}

function graphChecksum(graph: Graph, indexOf: ReadonlyMap<string, number>): number {
	let sum = 0;
	graph.forEachEdge((_, attributes, source, target) => {
		sum += tieCode(indexOf.get(source)!, indexOf.get(target)!, attributes['weight'] as number);
	});
	return sum;
}

const MEMORY_GOAL: Goal = { must: 10, moonshot: 18 };

/** Heap and buffers that a network takes, per tie. */
export const memoryFigure: Figure = {
	id: 'memory',
	sizes: ['tiny', 'M', 'L'],
	work: null,
	run: async ({ size, dataset, table }): Promise<Row[]> => {
		const what = 'memory per tie of the compact index';
		const collect = globalThis.gc;
		if (!collect) return [unmeasuredRow('memory', what, size.name, '', 'needs node --expose-gc')];
		const own = await bytesKept(collect, () => buildNetwork(dataset, BENCH_LENS).out);
		const theirs = await bytesKept(collect, () => graphFromTable(table));
		const ratio = theirs / own;
		const goal = size.name === 'L' ? MEMORY_GOAL : null;
		const perTie = (bytes: number) => (bytes / size.ties).toFixed(1);
		return [
			{
				figure: 'memory',
				what,
				size: size.name,
				ours: `${perTie(own)} bytes`,
				oursMs: null,
				peer: `graphology: ${perTie(theirs)} bytes`,
				peerMs: null,
				ratio: { median: ratio, min: ratio, max: ratio },
				asked: goal ? '10x (18x)' : '',
				verdict: judge(ratio, goal),
				check: 'heap and buffers after forced collection'
			}
		];
	}
};

/** Bytes that stay in use for what `make` returns, after all else is collected. */
async function bytesKept(collect: () => unknown, make: () => unknown): Promise<number> {
	make();
	const before = await bytesInUse(collect);
	const kept: unknown[] = [make()];
	const after = await bytesInUse(collect);
	kept.length = 0;
	return after - before;
}

async function bytesInUse(collect: () => unknown): Promise<number> {
	// Buffers are freed a turn after their owners.
	for (let pass = 0; pass < 3; pass++) {
		await Promise.resolve(collect());
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
