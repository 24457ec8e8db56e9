import type { Reach, Sweep } from '../../../src/lib/measures/reach';
import { compare, inWords, unmeasuredRow, type Figure, type Goal } from '../figure';
import {
	graphologyBetweenness,
	graphologyCloseness,
	graphologySources,
	inNodeOrder
} from '../graphology-peer';
import {
	distancesHere,
	distancesPlainly,
	fixedSources,
	sweepHere,
	sweepPlainly,
	sweepTogether
} from '../ours';
import { compareValues, timed } from '../rounds';
import { igraphContestant, networkxContestant } from './resident-contestants';

const TOLERANCE = 1e-9;

/** The must is for one thread, the moonshot for workers; plain TypeScript has no goal of its own. */
function goalBy({ must, moonshot }: Goal): (ours: string) => Goal | null {
	return (ours) => {
		if (ours === 'one thread') return { must, moonshot: null };
		return ours.endsWith('workers') ? { must, moonshot } : null;
	};
}

/** Exact betweenness, and in the same pass closeness, harmonic centrality, eccentricity, mean path. */
export const sweepFigure: Figure = {
	id: 'sweep',
	sizes: ['tiny', 'S', 'M'],
	work: (actors, ties) => actors * ties,
	run: async (subject) => {
		const { network, graph, calls, peers, size } = subject;
		const isM = size.name === 'M';
		const { igraph, pool } = peers;
		const harmonic = igraph && (await igraph.run('harmonic', 1)).columns[0]!;
		const eccentricity = igraph && (await igraph.run('eccentricity', 1)).columns[0]!;
		const others = size.actors - 1;
		return compare<Sweep, Float64Array>({
			subject,
			figure: 'sweep',
			what: 'betweenness + closeness + harmonic + mean path in one sweep',
			ours: [
				timed('one thread', calls, () => sweepHere(network)),
				...(pool ? [timed(`${pool.size} workers`, calls, () => sweepTogether(network, pool))] : []),
				timed('one thread, plain TypeScript', calls, () => sweepPlainly(network))
			],
			peers: [
				{
					name: 'graphology betweenness alone',
					contestant: timed('graphology', calls, () =>
						inNodeOrder(graph, graphologyBetweenness(graph))
					),
					goal: isM ? goalBy({ must: 12, moonshot: 50 }) : null
				},
				{
					name: 'igraph betweenness alone',
					contestant: igraphContestant(igraph, 'betweenness', calls),
					goal: isM ? goalBy({ must: 7, moonshot: 30 }) : null
				},
				...(size.actors > 300
					? []
					: [
							{
								name: 'networkx betweenness alone',
								contestant: networkxContestant(peers.networkx, 'betweenness', 1),
								goal: null
							}
						])
			],
			check: (ours, theirs) => {
				const worst = compareValues(
					ours.betweenness.map((ordered) => ordered / 2),
					theirs,
					TOLERANCE
				);
				if (!harmonic || !eccentricity) return worst;
				return Math.max(
					worst,
					compareValues(
						ours.out.inverseSum.map((sum) => sum / others),
						harmonic,
						TOLERANCE
					),
					compareValues(ours.out.eccentricity, eccentricity, 0)
				);
			},
			checked: igraph
				? 'betweenness, harmonic rel. 1e-9, eccentricity equal'
				: 'betweenness rel. 1e-9'
		});
	}
};

/** The closeness family without betweenness. */
export const closenessFigure: Figure = {
	id: 'closeness',
	sizes: ['tiny', 'S', 'M'],
	work: (actors, ties) => actors * ties,
	run: (subject) => {
		const { network, graph, calls, peers, size } = subject;
		const others = size.actors - 1;
		return compare<Reach, Float64Array>({
			subject,
			figure: 'closeness',
			what: 'closeness family alone',
			ours: [
				timed('one thread', calls, () => distancesHere(network)),
				timed('one thread, plain TypeScript', calls, () => distancesPlainly(network))
			],
			peers: [
				{
					name: 'graphology closeness',
					contestant: timed('graphology', calls, () =>
						inNodeOrder(graph, graphologyCloseness(graph))
					),
					goal: size.name === 'M' ? { must: 30, moonshot: 300 } : null
				},
				{
					name: 'igraph closeness',
					contestant: igraphContestant(peers.igraph, 'closeness', calls),
					goal: null
				}
			],
			// Distances are whole: both peers' values give back the sums exactly.
			check: (out, theirs, peer) =>
				compareValues(
					out.distanceSum,
					theirs.map((value, i) => {
						const reached = out.reachedCount[i]!;
						if (reached === 0) return 0;
						const nearness = peer === 'igraph' ? value : value / ((reached * reached) / others);
						return Math.round(1 / nearness);
					}),
					0
				),
			checked: 'distance sums equal as whole numbers'
		});
	}
};

const SOURCES = 100;

/** Exact paths from the same hundred sources on both sides, which hold the network already. */
export const fixedSourcesFigure: Figure = {
	id: 'fixed-sources',
	sizes: ['tiny', 'M', 'L'],
	work: (_, ties) => ties,
	run: async (subject) => {
		const what = `betweenness from ${SOURCES} fixed sources`;
		const { network, graph, calls, peers, size } = subject;
		const { pool } = peers;
		if (!pool)
			return [unmeasuredRow('fixed-sources', what, size.name, '', 'needs the bundled worker')];
		const { sources, run } = await fixedSources(network, SOURCES, pool);
		const search = graphologySources(graph);
		return compare<Float64Array, Float64Array>({
			subject,
			figure: 'fixed-sources',
			what,
			ours: [timed(`${pool.size} workers`, calls, run)],
			peers: [
				{
					name: 'graphology, one thread',
					contestant: timed('graphology', calls, () => search(sources)),
					goal: size.name === 'L' ? { must: 40, moonshot: 150 } : null
				}
			],
			check: (ours, theirs) => compareValues(ours, theirs, TOLERANCE),
			checked: 'sums over the sources rel. 1e-9'
		});
	}
};

/** Everything exact at L on all threads: once a release. */
export const wholeFigure: Figure = {
	id: 'whole',
	sizes: ['tiny', 'L'],
	work: null,
	onDemand: true,
	run: async ({ network, peers: { pool }, size }) => {
		const what = 'all betweenness and distances, exact';
		if (!pool) return [unmeasuredRow('whole', what, size.name, '', 'needs the bundled worker')];
		const { ms, result } = await timed('whole', 1, () => sweepTogether(network, pool)).run();
		// Each ordered pair at distance d has d - 1 actors in between, its share of 1 spread over them.
		const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
		const between = sum(result.out.distanceSum) - sum(result.out.reachedCount);
		const difference = compareValues([sum(result.betweenness)], [between], TOLERANCE);
		return [
			{
				figure: 'whole',
				what,
				size: size.name,
				ours: `${pool.size} workers`,
				oursMs: { median: ms, min: ms, max: ms },
				peer: '',
				peerMs: null,
				ratio: null,
				asked: '(60 s)',
				verdict: size.name === 'L' && ms <= 60_000 ? 'moonshot' : 'no goal',
				check: `sum of betweenness = sum of (distance - 1) over pairs: ${inWords(difference)}`
			}
		];
	}
};
