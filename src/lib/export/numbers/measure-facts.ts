/** What the codebook says of each figure beside its words: unit, and why it may be missing. */
import { ACTOR_MEASURES, type ActorMeasureId } from '../../measures/all';
import type { NullReason, StrengthUse } from '../../measures/measure';
import { NETWORK_MEASURES, type NetworkMeasureId } from '../../measures/whole/all';

export const UNITS = [
	'actors',
	'ties',
	'pairs',
	'parts',
	'steps',
	'share',
	'index',
	'strength',
	'deviations',
	'text',
	'number',
	'list',
	'date'
] as const;
export type Unit = (typeof UNITS)[number];

export interface MeasureFacts {
	readonly unit: Unit;
	readonly range: readonly [number | null, number | null];
	/** Every reason for which the figure can be missing. */
	readonly reasons: readonly NullReason[];
	readonly strength: StrengthUse;
}

type Facts = readonly [unit: Unit, ...reasons: NullReason[]];

const ACTOR_FACTS: Readonly<Record<ActorMeasureId, Facts>> = {
	degree: ['ties'],
	inDegree: ['ties'],
	outDegree: ['ties'],
	strength: ['strength'],
	inStrength: ['strength'],
	outStrength: ['strength'],
	betweenness: ['pairs'],
	betweennessNormalised: ['share', 'too-few-actors'],
	harmonicNormalised: ['index', 'one-actor'],
	harmonic: ['index'],
	closeness: ['index', 'one-actor'],
	harmonicNormalisedOut: ['index', 'needs-directed-network', 'one-actor'],
	harmonicOut: ['index', 'needs-directed-network'],
	closenessOut: ['index', 'needs-directed-network', 'one-actor'],
	eigenvector: ['index', 'no-ties', 'no-ring', 'top-eigenvalues-meet', 'not-converged'],
	pagerank: ['share'],
	coreness: ['ties'],
	localClustering: ['share'],
	constraint: ['index', 'isolate'],
	effectiveSize: ['actors', 'isolate'],
	efficiency: ['share', 'isolate'],
	hierarchy: ['index', 'fewer-than-two-contacts'],
	eiIndex: ['index', 'no-group', 'no-ties', 'no-grouped-ties'],
	participation: ['index', 'no-group', 'no-ties', 'no-grouped-ties'],
	coordinator: ['pairs', 'no-group'],
	itinerant: ['pairs', 'no-group'],
	representative: ['pairs', 'no-group'],
	gatekeeper: ['pairs', 'no-group'],
	liaison: ['pairs', 'no-group'],
	brokerage: ['pairs', 'no-group'],
	cutOff: ['actors'],
	largestComponentWithout: ['actors'],
	componentsWithout: ['parts']
};

const NETWORK_FACTS: Readonly<Record<NetworkMeasureId, Facts>> = {
	density: ['share', 'no-actors', 'one-actor'],
	reciprocity: ['share', 'needs-directed-network', 'no-ties'],
	reciprocityOfPairs: ['share', 'needs-directed-network', 'no-ties'],
	diameter: ['steps', 'no-ties'],
	meanPath: ['steps', 'no-ties'],
	pairsJoined: ['pairs'],
	pairsNotJoined: ['pairs'],
	globalEfficiency: ['index', 'no-actors', 'one-actor'],
	transitivity: ['share', 'no-two-contacts', 'no-two-paths'],
	averageClustering: ['share', 'no-two-contacts'],
	degreeCentralisation: ['index', 'needs-undirected-network', 'too-few-actors'],
	inDegreeCentralisation: ['index', 'needs-directed-network', 'too-few-actors'],
	outDegreeCentralisation: ['index', 'needs-directed-network', 'too-few-actors'],
	betweennessCentralisation: ['index', 'too-few-actors'],
	closenessCentralisation: ['index', 'needs-undirected-network', 'too-few-actors', 'not-connected'],
	degreeAssortativity: ['index', 'no-ties', 'no-variation']
};

/** What is known of an actor measure. */
export function actorMeasureFacts(id: ActorMeasureId): MeasureFacts {
	const measure = ACTOR_MEASURES.find((entry) => entry.id === id)!;
	const [unit, ...reasons] = ACTOR_FACTS[id];
	return { unit, reasons, range: measure.range, strength: measure.strength };
}

/** What is known of a figure of the whole network; none of them uses strengths. */
export function networkMeasureFacts(id: NetworkMeasureId): MeasureFacts {
	const measure = NETWORK_MEASURES.find((entry) => entry.id === id)!;
	const [unit, ...reasons] = NETWORK_FACTS[id];
	return { unit, reasons, range: measure.range, strength: 'ignored' };
}
