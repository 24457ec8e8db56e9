import { brokerage as countBrokerage, type BrokerageRole } from './brokerage';
import { definedScores, undefinedScores, type ActorMeasure } from '../measure';

/**
 * Coordinator: how often an actor passes things on within its own group.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  AAA: a, v and b of one group
 *
 * Input      n actors, m ties, a grouping; actors without a value are a group of their own
 * Output     n counts of ordered pairs; null for all when no actor has a group
 * Unit       ordered pairs; undirected: both orders of a pair count, so representative = gatekeeper
 * Weight     none
 * Islands    local.  Isolate -> 0
 * Cost       O(Σ degree²), all roles together
 * Source     Gould and Fernandez 1989, Sociological Methodology 19:89-126; = sna brokerage
 * Checked    tests/golden/cases: gf_coordinator; by triple loop in tests/properties
 */
export const coordinator: ActorMeasure<'coordinator'> = roleMeasure('coordinator', 'coordinator');

/**
 * Itinerant: how often an actor an outsider that joins two of another group.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  ABA: a and b of one group, v of another
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `coordinator`
 * Checked    tests/golden/cases: gf_itinerant; by triple loop in tests/properties
 */
export const itinerant: ActorMeasure<'itinerant'> = roleMeasure('itinerant', 'itinerant');

/**
 * Representative: how often an actor takes things from its own group out to another.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  AAB: a and v of one group, b of another
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `coordinator`
 * Checked    tests/golden/cases: gf_representative; by triple loop in tests/properties
 */
export const representative: ActorMeasure<'representative'> = roleMeasure(
	'representative',
	'representative'
);

/**
 * Gatekeeper: how often an actor lets things from another group into its own.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  ABB: v and b of one group, a of another
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `coordinator`
 * Checked    tests/golden/cases: gf_gatekeeper; by triple loop in tests/properties
 */
export const gatekeeper: ActorMeasure<'gatekeeper'> = roleMeasure('gatekeeper', 'gatekeeper');

/**
 * Liaison: how often an actor joins two groups and belongs to neither.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  ABC: a, v and b of three groups
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `coordinator`
 * Checked    tests/golden/cases: gf_liaison; by triple loop in tests/properties
 */
export const liaison: ActorMeasure<'liaison'> = roleMeasure('liaison', 'liaison');

/**
 * Brokerage in all: how often an actor passes things on between two that are not tied directly.
 *
 *   ordered pairs (a, b) with a -> v -> b and no a -> b;  the five roles together
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `coordinator`
 * Checked    tests/golden/cases: gf_total; by triple loop in tests/properties
 */
export const brokerage: ActorMeasure<'brokerage'> = roleMeasure('brokerage', 'total');

function roleMeasure<Id extends string>(id: Id, role: BrokerageRole): ActorMeasure<Id> {
	return {
		id,
		strength: 'ignored',
		grouped: true,
		range: [0, null],
		local: true,
		compute: (network, partition) =>
			partition.names.length === 0
				? undefinedScores(network, 'no-group')
				: definedScores(countBrokerage(network, partition).counts[role])
	};
}
