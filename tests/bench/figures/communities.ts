import { compare, type Figure } from '../figure';
import { communitiesAsShown, communitiesOnce } from '../ours';
import { areConnected, plainModularity } from '../reference';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import { inNodeOrder } from '../graphology-peer';
import { timed, WrongResult } from '../rounds';
import { igraphContestant } from './resident-contestants';

/** Our modularity may stay below igraph's Leiden by this much. */
const SLACK = 0.002;
const ONE_RUN = 'one run of Leiden';

export const communitiesFigure: Figure = {
	id: 'communities',
	sizes: ['tiny', 'S', 'M', 'L'],
	work: (_, ties) => ties,
	run: async (subject) => {
		const { network, graph, peers, calls, size, table } = subject;
		const hasGoal = size.name === 'M' || size.name === 'L';
		const modularityOf = (groups: ArrayLike<number>) =>
			plainModularity(table.source, table.target, groups);
		const reached = new Map<string, number>();
		const seedOf = new Map<string, number>();
		const rows = await compare<Int32Array, Float64Array>({
			subject,
			figure: 'communities',
			what: 'communities',
			ours: [
				timed(ONE_RUN, calls, () => {
					const seed = (seedOf.get('ours') ?? 0) + 1;
					seedOf.set('ours', seed);
					return communitiesOnce(network, seed);
				}),
				timed('as shown: best of several runs', 1, () => communitiesAsShown(network))
			],
			peers: [
				{
					name: 'graphology Louvain',
					contestant: peers.louvain
						? timed('graphology', calls, () =>
								inNodeOrder(
									graph,
									peers.louvain!(graph, { getEdgeWeight: null, rng: seededRandom(1) })
								)
							)
						: null,
					goal: (ours) => (hasGoal && ours === ONE_RUN ? { must: 1, moonshot: 3 } : null)
				},
				{
					name: 'igraph Leiden, 2 iterations',
					contestant: igraphContestant(peers.igraph, 'leiden', calls),
					goal: null
				}
			],
			check: (ours, theirs, peer) => {
				const own = modularityOf(ours);
				const other = modularityOf(theirs);
				reached.set('ours', Math.min(own, reached.get('ours') ?? 1));
				reached.set(peer, Math.max(other, reached.get(peer) ?? -1));
				if (!areConnected(network.either, ours)) throw new WrongResult('a community in pieces');
				if (peer === 'igraph' && hasGoal && own < other - SLACK) {
					throw new WrongResult(`modularity ${own} against igraph’s ${other}`);
				}
				return null;
			},
			checked: 'every community in one piece, modularity'
		});
		const words = [...reached].map(([name, value]) => `${name} ${value.toFixed(4)}`).join(', ');
		return rows.map((row) =>
			row.ratio === null ? row : { ...row, check: `every community in one piece; Q: ${words}` }
		);
	}
};
