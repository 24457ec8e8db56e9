import type Graph from 'graphology';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import { judge, type Figure, type Goal, type Row } from '../figure';
import { layoutQuality, type Drawing, type LayoutQuality } from '../layout-quality';
import { spreadOf, WrongResult } from '../rounds';
import type { Subject } from '../subject';

const ROUNDS = 500;
const SEEDS = [1, 2, 3];
const GOAL: Goal = { must: 10, moonshot: 40 };
/** What the means of three seeds differ by without meaning anything. */
const STRESS_SLACK = 1.005;
const PRESERVATION_SLACK = 0.002;
/** All drawings are measured by the same pairs. */
const PAIRS_SEED = 1;

/** Where everybody stands, without overlaps, against ForceAtlas2 as graphology has it, without more. */
export const layoutFigure: Figure = {
	id: 'layout',
	sizes: ['tiny', 'S', 'M'],
	work: null,
	run: (subject): Promise<Row[]> => {
		const { size, network, peers } = subject;
		const forceAtlas2 = peers.forceAtlas2;
		const ownMs: number[] = [];
		const peerMs: number[] = [];
		const own: LayoutQuality[] = [];
		const theirs: LayoutQuality[] = [];
		drawOurs(subject, 99);
		for (const seed of SEEDS) {
			if (forceAtlas2) {
				const graph = scattered(subject.graph, seed);
				const startMs = performance.now();
				const settings = forceAtlas2.inferSettings(graph);
				forceAtlas2.assign(graph, { iterations: ROUNDS, settings });
				peerMs.push(performance.now() - startMs);
				theirs.push(layoutQuality(network.either, drawingOf(graph), PAIRS_SEED));
			}
			const startMs = performance.now();
			const drawing = drawOurs(subject, seed);
			ownMs.push(performance.now() - startMs);
			own.push(layoutQuality(network.either, drawing, PAIRS_SEED));
		}
		if (size.name === 'M' && forceAtlas2) demandQuality(meanOf(own), meanOf(theirs));
		const ratio = forceAtlas2 ? spreadOf(peerMs.map((ms, k) => ms / ownMs[k]!)) : null;
		const goal = size.name === 'M' ? GOAL : null;
		return Promise.resolve([
			{
				figure: 'layout',
				what: 'layout to the quality of graphology’s 500 ForceAtlas2 rounds',
				size: size.name,
				ours: 'one thread, overlaps taken out',
				oursMs: spreadOf(ownMs),
				peer: 'graphology-layout-forceatlas2, 500 rounds',
				peerMs: forceAtlas2 ? spreadOf(peerMs) : null,
				ratio,
				asked: goal ? '10x (40x)' : '',
				verdict: judge(ratio?.median ?? null, goal),
				check: `stress / neighbours preserved, seeds 1-3: ours ${inFigures(own)}${forceAtlas2 ? `, graphology ${inFigures(theirs)}` : '; peer not present'}`
			}
		]);
	}
};

function meanOf(qualities: readonly LayoutQuality[]): LayoutQuality {
	const mean = (figure: keyof LayoutQuality) =>
		qualities.reduce((sum, quality) => sum + quality[figure], 0) / qualities.length;
	return { stress: mean('stress'), preservation: mean('preservation') };
}

/** Stress at most the peer's, preservation at least the peer's but for its own wobble. */
function demandQuality(own: LayoutQuality, peer: LayoutQuality): void {
	if (own.stress > peer.stress * STRESS_SLACK) {
		throw new WrongResult(`stress ${own.stress} against ${peer.stress}`);
	}
	if (own.preservation < peer.preservation - PRESERVATION_SLACK) {
		throw new WrongResult(`preservation ${own.preservation} against ${peer.preservation}`);
	}
}

function inFigures(qualities: readonly LayoutQuality[]): string {
	return qualities
		.map(({ stress, preservation }) => `${stress.toFixed(4)} / ${preservation.toFixed(4)}`)
		.join(', ');
}

function drawOurs({ network }: Subject, seed: number): Drawing {
	const { offsets, targets } = network.either;
	return computeLayout({
		kind: 'force',
		ties: { offsets, targets, weights: new Float64Array(targets.length).fill(1) },
		groups: new Int32Array(network.actors.length).fill(-1),
		groupCount: 0,
		seed
	});
}

function scattered(graph: Graph, seed: number): Graph {
	const copy = graph.copy();
	const random = seededRandom(seed);
	copy.forEachEdge((edge) => copy.setEdgeAttribute(edge, 'weight', 1));
	copy.forEachNode((node) => {
		copy.mergeNodeAttributes(node, { x: random() * 1000, y: random() * 1000 });
	});
	return copy;
}

function drawingOf(graph: Graph): Drawing {
	const x: number[] = [];
	const y: number[] = [];
	graph.forEachNode((_, place) => {
		x.push(place['x'] as number);
		y.push(place['y'] as number);
	});
	return { x, y };
}
