/** What brokerage counts chance alone would give, and how far an actor is from it. */
import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { brokerage, BROKERAGE_ROLES, type BrokerageRole } from './brokerage';
import { partialScores, undefinedScores, type Scores } from '../measure';
import { withMissingGroup } from '../missing-group';

/** Mean and standard deviation of each role's count of a member of a group. */
export interface RoleExpectation {
	readonly mean: Readonly<Record<BrokerageRole, number>>;
	readonly deviation: Readonly<Record<BrokerageRole, number>>;
}

/**
 * Expectation by group, in a digraph where every arc is there with the probability of the density d,
 * independently, the group sizes being as they are.
 *
 * A role of v runs over ordered pairs (a, b); a pair counts with probability μ = d²(1-d). Two pairs
 * hang together only when they share a (then a -> v) or share b (then v -> b), with covariance
 * d³(1-d)³. So with P pairs, of which S ordered pairs of pairs share an end:
 *
 *   mean = P·μ      variance = P·μ(1-μ) + S·d³(1-d)³
 *
 * Input      n actors in groups (MISSING is one), density of the network
 * Source     Gould and Fernandez 1989; = sna brokerage (exp.grp, sd.grp)
 * Checked    tests/golden/cases: gf_exp_grp, gf_sd_grp
 */
export function expectBrokerage(network: Network, partition: Partition): RoleExpectation[] {
	const n = network.actors.length;
	const { groups, groupOf } = withMissingGroup(partition);
	const sizes = new Array<number>(groups.length).fill(0);
	for (const group of groupOf) sizes[group]!++;
	const arcs = network.directed ? network.tieCount : 2 * network.tieCount;
	const density = n < 2 ? 0 : arcs / (n * (n - 1));
	const mean = density ** 2 * (1 - density);
	const covariance = density ** 3 * (1 - density) ** 3;
	return sizes.map((size, group) => {
		const others = sizes.filter((_, other) => other !== group);
		const shapes = roleShapes(size - 1, others);
		return {
			mean: byRole((role) => shapes[role].pairs * mean),
			deviation: byRole((role) => {
				const { pairs, sharing } = shapes[role];
				return Math.sqrt(pairs * mean * (1 - mean) + sharing * covariance);
			})
		};
	});
}

/**
 * How far each actor's count of a role is from chance: (count - mean) / deviation.
 *
 * Input      directed networks; null in undirected ones, where the pairs are not independent
 * Output     n values; null where the deviation is 0 (the group sizes leave no room for the role)
 * Unit       standard deviations
 * Checked    tests/golden/cases: gf_..._z
 */
export function brokerageZ(network: Network, partition: Partition, role: BrokerageRole): Scores {
	if (!network.directed) return undefinedScores(network, 'needs-directed-network');
	if (partition.names.length === 0) return undefinedScores(network, 'no-group');
	const { counts, groupOf } = brokerage(network, partition);
	const expected = expectBrokerage(network, partition);
	return partialScores(
		network.actors.map((_, i) => standardise(counts[role][i]!, expected[groupOf[i]!]!, role)),
		'no-variation'
	);
}

/** (count - mean) / deviation; null when the deviation is 0. */
export function standardise(
	count: number,
	expectation: RoleExpectation,
	role: BrokerageRole
): number | null {
	const deviation = expectation.deviation[role];
	return deviation > 0 ? (count - expectation.mean[role]) / deviation : null;
}

/** Pairs of a role, and ordered pairs of such pairs that share one end. */
interface RoleShape {
	readonly pairs: number;
	readonly sharing: number;
}

/** @param own members of v's group besides v; @param others sizes of the other groups */
function roleShapes(own: number, others: readonly number[]): Record<BrokerageRole, RoleShape> {
	const outside = others.reduce((sum, size) => sum + size, 0);
	const oneWay = {
		pairs: own * outside,
		sharing: own * outside * (outside - 1) + outside * own * (own - 1)
	};
	return {
		coordinator: { pairs: own * (own - 1), sharing: 2 * own * (own - 1) * (own - 2) },
		itinerant: {
			pairs: sumOver(others, (size) => size * (size - 1)),
			sharing: sumOver(others, (size) => 2 * size * (size - 1) * (size - 2))
		},
		representative: oneWay,
		gatekeeper: oneWay,
		liaison: {
			pairs: sumOver(others, (size) => size * (outside - size)),
			sharing: sumOver(others, (size) => 2 * size * (outside - size) * (outside - size - 1))
		},
		total: allPairs(own + outside)
	};
}

function allPairs(others: number): RoleShape {
	return { pairs: others * (others - 1), sharing: 2 * others * (others - 1) * (others - 2) };
}

function sumOver(sizes: readonly number[], term: (size: number) => number): number {
	return sizes.reduce((sum, size) => sum + term(size), 0);
}

function byRole(value: (role: BrokerageRole) => number): Record<BrokerageRole, number> {
	return Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, value(role)])) as Record<
		BrokerageRole,
		number
	>;
}
