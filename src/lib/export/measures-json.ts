/** All measures of a network as one JSON object; other programs rely on its keys. */
import type { Actor, Dataset } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { Network } from '../network/network';
import { partitionBy, type Partition } from '../network/partition';
import { ACTOR_MEASURES, type ActorMeasureId } from '../measures/all';
import { blocks } from '../measures/blocks';
import { brokerage, BROKERAGE_ROLES, type BrokerageRole } from '../measures/brokerage';
import { brokerageZ } from '../measures/brokerage-expectation';
import { communities } from '../measures/communities';
import { components } from '../measures/components';
import { assortativity } from '../measures/groups/assortativity';
import { groupEi } from '../measures/groups/group-ei';
import { mixing } from '../measures/groups/mixing';
import { modularity } from '../measures/groups/modularity';
import type { Scores } from '../measures/measure';
import { NETWORK_MEASURES } from '../measures/whole/all';
import { isolates } from '../measures/whole/isolates';

export interface MeasuresJsonOptions {
	/** Version of the program. */
	readonly version: string;
	/** What the import had to say about the files. */
	readonly issues: readonly Issue[];
}

/** Measures of ACTOR_MEASURES that stand in `brokerage`, not beside the others. */
const INSIDE_BROKERAGE: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison',
	'brokerage'
]);

/** Measures that exist only where ties have a direction. */
const DIRECTED_ONLY: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'closenessOut',
	'harmonicOut',
	'harmonicNormalisedOut'
]);

/**
 * The object that `bindeled measures --format json` prints: network, grouping and actors under the
 * network's lens. Undefined is null; numbers carry full precision; keys are never renamed.
 *
 * Input      the data set and its network; the grouping is the lens's
 * Output     plain objects, arrays, strings, numbers and nulls
 */
export function measuresJson(
	dataset: Dataset,
	network: Network,
	options: MeasuresJsonOptions
): object {
	const partition = partitionBy(network, network.lens.groupBy);
	return {
		bindeled: options.version,
		seed: network.lens.seed,
		dataset: dataset.name,
		lens: network.lens,
		issues: options.issues,
		network: networkFigures(network),
		grouping: groupingFigures(network, partition),
		actors: actorFigures(network, partition)
	};
}

function networkFigures(network: Network): object {
	const idOf = (i: number) => network.actors[i]!.id;
	const { articulationActors, bridges, blockCount } = blocks(network);
	const found = communities(network);
	return {
		actors: network.actors.length,
		ties: network.tieCount,
		directed: network.directed,
		...Object.fromEntries(NETWORK_MEASURES.map(({ id, compute }) => [id, compute(network).value])),
		components: components(network).sizes,
		isolates: isolates(network),
		articulationActors: articulationActors.map(idOf),
		bridges: bridges.map(([a, b]) => [idOf(a), idOf(b)].sort()),
		biconnectedComponents: blockCount,
		communities: {
			count: found.sizes.length,
			modularity: found.modularity.value,
			of: byActor(network.actors, (i) => found.of[i]!)
		}
	};
}

/** Without a single actor that has a group: no groups, and null for every figure. */
function groupingFigures(network: Network, partition: Partition): object {
	const isKnown = partition.names.length > 0;
	const ei = groupEi(network, partition);
	const { groups, observed, expected } = mixing(network, partition);
	const table = <T>(cells: readonly (readonly T[])[]) =>
		isKnown
			? Object.fromEntries(
					groups.map((row, g) => [
						row,
						Object.fromEntries(groups.map((column, h) => [column, cells[g]![h]!]))
					])
				)
			: {};
	return {
		by: partition.by,
		groups: Object.fromEntries(
			ei.groups.map((group) => [
				group.name,
				{
					actors: group.actorCount,
					internalTies: group.internalTies,
					externalTies: group.externalTies,
					eiIndex: group.eiIndex,
					eiIndexByTies: group.eiIndexByTies,
					eiExpected: group.expected
				}
			])
		),
		missing: ei.missingCount,
		mixing: table(observed),
		mixingExpected: table(expected),
		eiIndex: ei.eiIndex,
		eiExpected: ei.expected,
		assortativity: assortativity(network, partition).value,
		modularity: modularity(network, partition).value
	};
}

function actorFigures(network: Network, partition: Partition): object {
	const scores = ACTOR_MEASURES.filter(
		({ id }) => !INSIDE_BROKERAGE.has(id) && (network.directed || !DIRECTED_ONLY.has(id))
	).map(({ id, compute }): [ActorMeasureId, Scores] => [id, compute(network, partition)]);
	const isKnown = partition.names.length > 0;
	const { counts } = brokerage(network, partition);
	const z = byRole((role) => brokerageZ(network, partition, role));
	return byActor(network.actors, (i) => ({
		...Object.fromEntries(scores.map(([id, { values }]) => [id, values[i]!])),
		brokerage: {
			...byRole((role) => (isKnown ? counts[role][i]! : null)),
			z: byRole((role) => z[role].values[i]!)
		}
	}));
}

function byActor<T>(actors: readonly Actor[], value: (i: number) => T): Record<string, T> {
	return Object.fromEntries(actors.map(({ id }, i) => [id, value(i)]));
}

function byRole<T>(value: (role: BrokerageRole) => T): Record<BrokerageRole, T> {
	return Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, value(role)])) as Record<
		BrokerageRole,
		T
	>;
}
