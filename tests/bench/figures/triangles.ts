import type { Brokerage } from '../../../src/lib/measures/brokerage/brokerage';
import { compare, type Figure, type Row } from '../figure';
import { roles, trianglePass, type TrianglePass } from '../ours';
import { compareValues, timed } from '../rounds';
import { igraphContestant, networkxContestant, residentContestant } from './resident-contestants';

/** Columns of sna's `raw.nli`: w_I, w_O, b_IO, b_OI, b_O, t. */
const SNA_COLUMNS = [
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison',
	'total'
] as const;

/** The brokerage roles of Gould and Fernandez. */
export const rolesFigure: Figure = {
	id: 'roles',
	sizes: ['tiny', 'S', 'M'],
	work: (_, ties) => ties,
	run: (subject) => {
		const { network, partition, peers, calls, size } = subject;
		return compare<Brokerage, readonly Float64Array[]>({
			subject,
			figure: 'roles',
			what: 'brokerage roles (Gould–Fernandez)',
			ours: [timed('one thread', calls * 10, () => roles(network, partition))],
			peers: [
				{
					name: 'sna brokerage',
					contestant: residentContestant(
						'sna',
						peers.sna,
						'brokerage',
						calls,
						(columns) => columns
					),
					goal: size.name === 'M' ? { must: 200, moonshot: 500 } : null
				}
			],
			check: ({ counts }, columns) =>
				Math.max(...SNA_COLUMNS.map((role, k) => compareValues(counts[role], columns[k]!, 0))),
			checked: 'five roles and their sum equal'
		});
	}
};

/** Constraint, effective size, clustering and roles in one pass over the triangles. */
export const trianglesFigure: Figure = {
	id: 'triangles',
	sizes: ['tiny', 'S', 'M', 'L'],
	work: (_, ties) => ties,
	run: async (subject) => {
		const { network, partition, peers, calls, size } = subject;
		const clustering = peers.igraph && (await peers.igraph.run('clustering', 1)).columns[0]!;
		const rows: Row[] = await compare<TrianglePass, Float64Array>({
			subject,
			figure: 'triangles',
			what: 'constraint + effective size + clustering + roles',
			ours: [timed('one thread', calls, () => trianglePass(network, partition))],
			peers: [
				{
					name: 'igraph constraint alone',
					contestant: igraphContestant(peers.igraph, 'constraint', calls),
					goal: size.name === 'L' ? { must: 3, moonshot: 10 } : null
				}
			],
			check: ({ holes }, theirs) =>
				Math.max(
					compareValues(constraintOf(holes), theirs, 1e-12),
					clustering ? compareValues(clusteringOf(holes), clustering, 1e-12) : 0
				),
			checked: 'constraint, clustering rel. 1e-12'
		});
		if (size.actors > 300) return rows;
		return [
			...rows,
			...(await compare<TrianglePass, Float64Array>({
				subject,
				figure: 'triangles',
				what: 'the same',
				ours: [timed('one thread', calls, () => trianglePass(network, partition))],
				peers: [
					{
						name: 'networkx effective size alone',
						contestant: networkxContestant(peers.networkx, 'effective-size', 1),
						goal: null
					}
				],
				check: ({ holes }, theirs) =>
					compareValues(
						Array.from(holes.effectiveSize, (value, i) =>
							holes.contactCount[i] === 0 ? null : value
						),
						theirs,
						1e-12
					),
				checked: 'effective size rel. 1e-12'
			}))
		];
	}
};

function constraintOf({ constraint, contactCount }: TrianglePass['holes']): (number | null)[] {
	return Array.from(constraint, (value, i) => (contactCount[i] === 0 ? null : value));
}

function clusteringOf({ closedPairs, contactCount }: TrianglePass['holes']): number[] {
	return Array.from(closedPairs, (closed, i) => {
		const contacts = contactCount[i]!;
		return contacts < 2 ? 0 : closed / ((contacts * (contacts - 1)) / 2);
	});
}
