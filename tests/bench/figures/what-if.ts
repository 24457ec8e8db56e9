import { WhatIf } from '../../../src/lib/findings/scenario/what-if';
import { networkFigures } from '../../../src/lib/measures/network-figures';
import type { Lens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { WhatIfRehearsal } from '../../../src/lib/worker/what-if-rehearsal';
import type { Figure, Row, Verdict } from '../figure';
import { graphologySubset, inNodeOrder } from '../graphology-peer';
import { BENCH_LENS, efficiencyWithoutEach, everyMeasure, withoutActor } from '../ours';
import { compareValues, quantile, spreadOf } from '../rounds';
import type { Subject } from '../subject';

/** Milliseconds of a frame at 60 a second. */
const FRAME_MS = 1000 / 60;
const REMOVALS = 100;

/** Every measure after one actor is taken out, from the rows on. */
export const whatIfFigure: Figure = {
	id: 'what-if',
	sizes: ['tiny', 'S'],
	work: null,
	run: async (subject): Promise<Row[]> => {
		const { dataset, graph, peers, size } = subject;
		const times: number[] = [];
		const ratios: number[] = [];
		const peerTimes: number[] = [];
		let worst = 0;
		const removals = Math.min(REMOVALS, size.actors);
		for (let turn = -5; turn < removals; turn++) {
			const i = (((turn + removals) % removals) * 7) % size.actors;
			const actor = dataset.actors[i]!;
			let startMs = performance.now();
			const values = everyMeasure(withoutActor(dataset, actor.id));
			const own = performance.now() - startMs;
			const changed = graph.copy();
			startMs = performance.now();
			changed.dropNode(actor.id);
			const passed = graphologySubset(changed, peers.louvain);
			const theirs = performance.now() - startMs;
			worst = Math.max(
				worst,
				compareValues(values.get('betweenness')!, inNodeOrder(changed, passed), 1e-9)
			);
			if (turn < 0) continue;
			times.push(own);
			peerTimes.push(theirs);
			ratios.push(theirs / own);
		}
		const sorted = times.sort((a, b) => a - b);
		const p95 = quantile(sorted, 0.95);
		return [
			{
				figure: 'what-if',
				what: `what-if: every measure after removing an actor, ${removals} removals`,
				size: size.name,
				ours: `p50 ${quantile(sorted, 0.5).toFixed(1)}, p95 ${p95.toFixed(1)} ms`,
				oursMs: spreadOf(times),
				peer: `graphology’s subset (${peers.louvain ? 7 : 6} measures, no brokerage, no constraint)`,
				peerMs: spreadOf(peerTimes),
				ratio: spreadOf(ratios),
				asked: 'p95 ≤ 8.3 ms (4.2 ms)',
				verdict: size.name === 'S' ? judgeMs(p95, FRAME_MS / 2, FRAME_MS / 4) : 'no goal',
				check: `betweenness after each removal rel. 1e-9: ${worst.toExponential(1)}`
			},
			...LENSES.map((lens) => underLens(subject, removals, lens))
		];
	}
};

/** The lenses under which path costs or directions make the work harder. */
const LENSES: readonly Pick<Lens, 'direction' | 'weighted'>[] = [
	{ direction: 'either', weighted: true },
	{ direction: 'reported', weighted: false },
	{ direction: 'reported', weighted: true }
];

/** The same question as the worker answers it, from the network that it keeps, after its rehearsal. */
function underLens(
	{ dataset, size }: Subject,
	removals: number,
	{ direction, weighted }: Pick<Lens, 'direction' | 'weighted'>
): Row {
	const lens = { ...BENCH_LENS, direction, weighted };
	const whatIf = new WhatIf(dataset, lens);
	const rehearsal = new WhatIfRehearsal();
	while (rehearsal.turn(whatIf));
	const leaving = Array.from(
		{ length: removals },
		(_, i) => dataset.actors[(i * 7) % size.actors]!
	);
	const times: number[] = [];
	const answers = leaving.map(({ id }) => {
		const startMs = performance.now();
		const { figures } = whatIf.figuresOf({
			kind: 'edits',
			edits: [{ kind: 'remove-actor', actor: id }]
		});
		times.push(performance.now() - startMs);
		const { betweenness, eigenvector } = figures.scores;
		return { betweenness, eigenvector };
	});
	// Checked when all have been answered: the garbage of the check is not the worker's.
	for (const [i, { id }] of leaving.entries()) {
		const anew = networkFigures(buildNetwork(withoutActor(dataset, id), lens));
		for (const measure of ['betweenness', 'eigenvector'] as const) {
			compareValues(answers[i]![measure].values, anew.scores[measure].values, 0);
		}
	}
	const sorted = [...times].sort((a, b) => a - b);
	const p95 = quantile(sorted, 0.95);
	return {
		figure: 'what-if',
		what: `the same in the worker, ${direction}${weighted ? ', weighted' : ''}`,
		size: size.name,
		ours: `p50 ${quantile(sorted, 0.5).toFixed(1)}, p95 ${p95.toFixed(1)} ms`,
		oursMs: spreadOf(times),
		peer: '',
		peerMs: null,
		ratio: null,
		asked: 'p95 ≤ 8.3 ms (4.2 ms)',
		verdict: size.name === 'S' ? judgeMs(p95, FRAME_MS / 2, FRAME_MS / 4) : 'no goal',
		check: 'after its rehearsal; betweenness and eigenvector equal to a fresh computation: equal'
	};
}

/** All actors taken out one at a time, ranked by the loss of global efficiency. */
export const removalsFigure: Figure = {
	id: 'removals',
	sizes: ['tiny', 'S'],
	work: null,
	run: async (subject): Promise<Row[]> => {
		const { dataset, size } = subject;
		const times: number[] = [];
		let values = efficiencyWithoutEach(dataset);
		for (let round = 0; round < subject.rounds; round++) {
			const startMs = performance.now();
			values = efficiencyWithoutEach(dataset);
			times.push(performance.now() - startMs);
		}
		const check = await checkRemovals(subject, values);
		const spread = spreadOf(times);
		return [
			{
				figure: 'removals',
				what: 'all single removals ranked by lost efficiency',
				size: size.name,
				ours: 'one thread',
				oursMs: spread,
				peer: check.peer,
				peerMs: check.peerMs,
				ratio: null,
				asked: '100 ms (16.7 ms)',
				verdict: size.name === 'S' ? judgeMs(spread.median, 100, FRAME_MS) : 'no goal',
				check: check.words
			}
		];
	}
};

async function checkRemovals({ peers, size }: Subject, values: Float64Array) {
	const { networkx } = peers;
	if (!networkx) return { peer: 'networkx', peerMs: null, words: 'peer not present' };
	const peerTimes: number[] = [];
	let worst = 0;
	for (let turn = 0; turn < 20; turn++) {
		const i = (turn * 7) % size.actors;
		const { ms, columns } = await networkx.run('efficiency-without', 1, String(i));
		peerTimes.push(ms * size.actors);
		worst = Math.max(worst, compareValues([values[i]!], columns[0]!, 1e-9));
	}
	return {
		peer: 'networkx, 20 removals, times the number of actors',
		peerMs: spreadOf(peerTimes),
		words: `20 removals by networkx rel. 1e-9: ${worst.toExponential(1)}`
	};
}

function judgeMs(ms: number, must: number, moonshot: number): Verdict {
	if (ms <= moonshot) return 'moonshot';
	return ms <= must ? 'met' : 'below';
}
