/** How each name of the reference values is computed here: name -> function of the network. */
import { ACTOR_MEASURES, type ActorMeasureId } from '../../src/lib/measures/all';
import { blocks } from '../../src/lib/measures/blocks';
import { brokerage, BROKERAGE_ROLES } from '../../src/lib/measures/brokerage/brokerage';
import {
	expectBrokerage,
	standardise
} from '../../src/lib/measures/brokerage/brokerage-expectation';
import { components } from '../../src/lib/measures/components';
import { inCores, outCores } from '../../src/lib/measures/coreness';
import { assortativity } from '../../src/lib/measures/groups/assortativity';
import { conductance } from '../../src/lib/measures/groups/conductance';
import { groupEi } from '../../src/lib/measures/groups/group-ei';
import { mixing, mixingStrength } from '../../src/lib/measures/groups/mixing';
import { modularity, modularityByStrength } from '../../src/lib/measures/groups/modularity';
import { strongComponents } from '../../src/lib/measures/strong-components';
import { NETWORK_MEASURES, type NetworkMeasureId } from '../../src/lib/measures/whole/all';
import { isolates } from '../../src/lib/measures/whole/isolates';
import { dyadCensus } from '../../src/lib/measures/whole/reciprocity';
import type { Network } from '../../src/lib/network/network';
import type { Partition } from '../../src/lib/network/partition';

export type NodeValues = Readonly<Record<string, number | null>>;
type Compute = (network: Network, partition: Partition) => unknown;

const measureById = new Map(ACTOR_MEASURES.map((measure) => [measure.id, measure]));
const networkMeasureById = new Map(NETWORK_MEASURES.map((measure) => [measure.id, measure]));

function actor(id: ActorMeasureId): Compute {
	return (network, partition) =>
		byActor(network, measureById.get(id)!.compute(network, partition).values);
}

function whole(id: NetworkMeasureId): Compute {
	return (network) => networkMeasureById.get(id)!.compute(network).value;
}

function byActor(network: Network, values: ArrayLike<number | null>): NodeValues {
	return Object.fromEntries(network.actors.map(({ id }, i) => [id, values[i]!]));
}

function table(groups: readonly string[], matrix: readonly (readonly (number | null)[])[]) {
	return { groups, matrix };
}

/** Figures of a network without its groups. */
export const NETWORK_FIGURES: Readonly<Record<string, Compute>> = {
	n: (network) => network.actors.length,
	m: (network) => network.tieCount,
	density: whole('density'),
	reciprocity_arcs: whole('reciprocity'),
	reciprocity_dyads: whole('reciprocityOfPairs'),
	dyad_census: (network) => {
		const { mutual, oneWay, none } = dyadCensus(network);
		return { mutual, asymmetric: oneWay, null: none };
	},
	component_sizes: (network) => components(network).sizes,
	weak_component_sizes: (network) => components(network).sizes,
	strong_component_sizes: (network) => strongComponents(network).sizes,
	component: (network) => byActor(network, components(network).of),
	isolates,
	diameter: whole('diameter'),
	mean_path: whole('meanPath'),
	connected_pairs: whole('pairsJoined'),
	reachable_pairs: whole('pairsJoined'),
	global_efficiency: whole('globalEfficiency'),
	transitivity: whole('transitivity'),
	transitivity_weak: whole('transitivity'),
	avg_clustering_defined: whole('averageClustering'),
	degree_centralization: whole('degreeCentralisation'),
	degree_centralization_in: whole('inDegreeCentralisation'),
	degree_centralization_out: whole('outDegreeCentralisation'),
	betweenness_centralization: whole('betweennessCentralisation'),
	closeness_centralization: whole('closenessCentralisation'),
	degree_assortativity: whole('degreeAssortativity'),
	articulation_points: (network) =>
		blocks(network).articulationActors.map((i) => network.actors[i]!.id),
	bridges: (network) =>
		blocks(network).bridges.map((pair) =>
			pair
				.map((i) => network.actors[i]!.id)
				.sort()
				.join('|')
		),
	biconnected_components: (network) => blocks(network).blockCount,
	degree: actor('degree'),
	degree_total: actor('degree'),
	indegree: actor('inDegree'),
	outdegree: actor('outDegree'),
	w_strength: actor('strength'),
	w_instrength: actor('inStrength'),
	w_outstrength: actor('outStrength'),
	betweenness: actor('betweenness'),
	betweenness_norm: actor('betweennessNormalised'),
	w_betweenness: actor('betweenness'),
	closeness_wf: actor('closeness'),
	closeness_wf_in: actor('closeness'),
	closeness_wf_out: actor('closenessOut'),
	harmonic: actor('harmonic'),
	harmonic_in: actor('harmonic'),
	harmonic_out: actor('harmonicOut'),
	w_harmonic: actor('harmonic'),
	w_harmonic_in: actor('harmonic'),
	w_harmonic_out: actor('harmonicOut'),
	eigenvector_max1: actor('eigenvector'),
	w_eigenvector_max1: actor('eigenvector'),
	pagerank: actor('pagerank'),
	w_pagerank: actor('pagerank'),
	coreness: actor('coreness'),
	coreness_total: actor('coreness'),
	coreness_in: (network) => byActor(network, inCores(network)),
	coreness_out: (network) => byActor(network, outCores(network)),
	local_clustering: actor('localClustering'),
	constraint: actor('constraint'),
	w_constraint: actor('constraint'),
	effective_size: actor('effectiveSize'),
	w_effective_size: actor('effectiveSize'),
	efficiency: actor('efficiency'),
	w_efficiency: actor('efficiency'),
	burt_hierarchy: actor('hierarchy'),
	w_burt_hierarchy: actor('hierarchy'),
	largest_component_without: actor('largestComponentWithout'),
	components_without: actor('componentsWithout')
};

/** Figures of a network by a grouping. */
export const GROUP_FIGURES: Readonly<Record<string, Compute>> = {
	groups: (network, partition) => {
		const { groups, missingCount } = groupEi(network, partition);
		const sizes = Object.fromEntries(groups.map(({ name, actorCount }) => [name, actorCount]));
		return missingCount > 0 ? { ...sizes, '(missing)': missingCount } : sizes;
	},
	mixing: (network, partition) => {
		const { groups, observed } = mixing(network, partition);
		return table(groups, observed);
	},
	w_mixing: (network, partition) => {
		const { groups, observed } = mixingStrength(network, partition);
		return table(groups, observed);
	},
	density_matrix: (network, partition) => {
		const { groups, density } = mixing(network, partition);
		return table(groups, density);
	},
	ei: (network, partition) => {
		const { externalTies, internalTies, eiIndex } = groupEi(network, partition);
		return { external: externalTies, internal: internalTies, ei: eiIndex };
	},
	w_ei: (network, partition) => {
		const { externalStrength, internalStrength, eiIndexByStrength } = groupEi(network, partition);
		return { external: externalStrength, internal: internalStrength, ei: eiIndexByStrength };
	},
	ei_expected: (network, partition) => groupEi(network, partition).expected,
	ei_groups: (network, partition) =>
		Object.fromEntries(
			groupEi(network, partition).groups.map((group) => [
				group.name,
				{
					internal: group.internalTies,
					external: group.externalTies,
					ei_by_ties: group.eiIndexByTies,
					ei_by_ends: group.eiIndex,
					...(network.directed && {
						external_out: group.externalSent,
						external_in: group.externalReceived,
						ei_out: group.eiIndexSent,
						ei_in: group.eiIndexReceived
					})
				}
			])
		),
	ei_node: actor('eiIndex'),
	assortativity: (network, partition) => assortativity(network, partition).value,
	modularity_missing_as_group: (network, partition) => modularity(network, partition).value,
	w_modularity_missing_as_group: (network, partition) =>
		modularityByStrength(network, partition).value,
	conductance: (network, partition) => Object.fromEntries(conductance(network, partition)),
	gf_exp_grp: (network, partition) => roleTable(network, partition, 'mean'),
	gf_sd_grp: (network, partition) => roleTable(network, partition, 'deviation'),
	gf_global: (network, partition) => {
		const { counts, groupOf } = brokerage(network, partition);
		const expected = expectBrokerage(network, partition);
		const sum = (values: Iterable<number>) =>
			[...values].reduce((total, value) => total + value, 0);
		return {
			raw: Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, sum(counts[role])])),
			expected: Object.fromEntries(
				BROKERAGE_ROLES.map((role) => [
					role,
					sum(Array.from(groupOf, (group) => expected[group]!.mean[role]))
				])
			)
		};
	},
	...Object.fromEntries(
		BROKERAGE_ROLES.flatMap((role): [string, Compute][] => [
			[`gf_${role}`, actor(role === 'total' ? 'brokerage' : role)],
			[
				`gf_${role}_z`,
				(network, partition) => {
					// The same arithmetic for undirected networks, where the program itself gives no z.
					const { counts, groupOf } = brokerage(network, partition);
					const expected = expectBrokerage(network, partition);
					return byActor(
						network,
						Array.from(groupOf, (group, i) => standardise(counts[role][i]!, expected[group]!, role))
					);
				}
			]
		])
	)
};

function roleTable(network: Network, partition: Partition, part: 'mean' | 'deviation') {
	const { groups } = brokerage(network, partition);
	const expected = expectBrokerage(network, partition);
	return Object.fromEntries(groups.map((name, g) => [name, expected[g]![part]]));
}
