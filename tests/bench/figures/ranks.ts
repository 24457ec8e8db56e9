import { eigenvector } from '../../../src/lib/measures/eigenvector';
import type { ActorMeasure, Scores } from '../../../src/lib/measures/measure';
import { pagerank } from '../../../src/lib/measures/pagerank';
import { compare, type Figure, type Row } from '../figure';
import { graphologyEigenvector, graphologyPagerank, inNodeOrder } from '../graphology-peer';
import { tightEigenvector, tightPagerank } from '../reference';
import { timed, WrongResult } from '../rounds';
import type { Subject } from '../subject';
import { igraphContestant } from './resident-contestants';

/** What both sides are told to reach; the check allows ten times as much. */
const ERROR = 1e-10;

export const pagerankFigure: Figure = {
	id: 'pagerank',
	sizes: ['tiny', 'S', 'M', 'L'],
	work: (_, ties) => ties,
	run: (subject) => {
		const truth = tightPagerank(subject.network.out);
		const { graph, calls, peers } = subject;
		return compareRanks(subject, {
			figure: 'pagerank',
			what: 'PageRank, total error below 1e-10',
			goal: { must: 8, moonshot: 30 },
			ours: rankBy(pagerank, subject),
			theirs: () => inNodeOrder(graph, graphologyPagerank(graph, ERROR)),
			igraph: igraphContestant(peers.igraph, 'pagerank', calls),
			error: (values) => totalDifference(values, truth),
			checked: 'sum of errors against a run to 1e-15'
		});
	}
};

export const eigenvectorFigure: Figure = {
	id: 'eigenvector',
	sizes: ['tiny', 'S', 'M', 'L'],
	work: (_, ties) => ties,
	run: (subject) => {
		const truth = tightEigenvector(subject.network.out);
		const { graph, calls, peers } = subject;
		return compareRanks(subject, {
			figure: 'eigenvector',
			what: 'eigenvector centrality, error below 1e-10',
			goal: { must: 12, moonshot: 40 },
			ours: rankBy(eigenvector, subject),
			theirs: () => inNodeOrder(graph, graphologyEigenvector(graph, ERROR)),
			igraph: igraphContestant(peers.igraph, 'eigenvector', calls),
			error: (values) => largestDifference(values, truth),
			checked: 'largest error (top entry 1) against a run to 1e-15'
		});
	}
};

/** A copy of the network makes the measure compute again; neither of the two looks at the groups. */
function rankBy(measure: ActorMeasure, { network, partition }: Subject): () => Scores {
	return () => measure.compute({ ...network }, partition);
}

interface RankSetting {
	readonly figure: string;
	readonly what: string;
	readonly goal: { readonly must: number; readonly moonshot: number };
	readonly ours: () => Scores;
	readonly theirs: () => Float64Array;
	readonly igraph: ReturnType<typeof igraphContestant>;
	readonly error: (values: ArrayLike<number | null>) => number;
	readonly checked: string;
}

function compareRanks(subject: Subject, setting: RankSetting): Promise<Row[]> {
	const { figure, what, checked, error } = setting;
	return compare<Scores, Float64Array>({
		subject,
		figure,
		what,
		ours: [timed('one thread', subject.calls, setting.ours)],
		peers: [
			{
				name: 'graphology, tight tolerance',
				contestant: timed('graphology', subject.calls, setting.theirs),
				goal: subject.size.name === 'L' ? setting.goal : null
			},
			{ name: 'igraph', contestant: setting.igraph, goal: null }
		],
		check: (ours, theirs, peer) => {
			const own = error(ours.values);
			const other = error(theirs);
			for (const [name, value] of [
				['ours', own],
				[peer, other]
			] as const) {
				if (!(value <= 10 * ERROR)) throw new WrongResult(`${name} is off by ${value}`);
			}
			return own;
		},
		checked
	});
}

function totalDifference(values: ArrayLike<number | null>, truth: Float64Array): number {
	return truth.reduce((sum, value, i) => sum + Math.abs(value - (values[i] ?? NaN)), 0);
}

function largestDifference(values: ArrayLike<number | null>, truth: Float64Array): number {
	let top = 0;
	for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] ?? NaN);
	return truth.reduce(
		(worst, value, i) => Math.max(worst, Math.abs(value - (values[i] ?? NaN) / top)),
		0
	);
}
