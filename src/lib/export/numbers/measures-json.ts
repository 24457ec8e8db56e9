/** All measures of a network as one JSON object; other programs rely on its keys. */
import type { Dataset } from '../../model/dataset';
import type { Issue } from '../../model/issue';
import type { Network } from '../../network/network';
import { partitionBy, type Partition } from '../../network/partition';
import { ACTOR_MEASURES, type ActorMeasureId } from '../../measures/all';
import { brokerage, BROKERAGE_ROLES, type BrokerageRole } from '../../measures/brokerage/brokerage';
import { brokerageZ } from '../../measures/brokerage/brokerage-expectation';
import { brokeragePermutation } from '../../measures/brokerage/brokerage-permutation';
import { betweenness } from '../../measures/betweenness';
import { ESTIMATE, needsEstimate, settleBetweenness } from '../../measures/estimated-betweenness';
import { degree } from '../../measures/degree';
import type { Scores } from '../../measures/measure';
import { DEFAULT_BANDS, rankBands, type Loss } from '../../measures/uncertainty/rank-bands';
import { groupingJson } from './grouping-json';
import { byActor, networkJson } from './network-json';
import { NullReasons } from './null-reasons';
import { twoModeJson } from './two-mode-json';

export interface MeasuresJsonOptions {
	/** Version of the program. */
	readonly version: string;
	/** What the import had to say about the files. */
	readonly issues: readonly Issue[];
	/** Whether to hold groups and roles against chance in a network of more than CHANCE_UP_TO_ACTORS. */
	readonly chance?: boolean;
	/** What the draws of the rank bands lose; null or left out = no bands. */
	readonly bands?: Loss | null;
	/** Whether betweenness is exact in a network above EXACT_LIMIT too, which takes minutes. */
	readonly exact?: boolean;
	/** Told how far the rank bands have come, 0-1. */
	readonly report?: (share: number) => void;
}

/** Up to this many actors figures are held against chance without being asked. */
export const CHANCE_UP_TO_ACTORS = 2000;

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
 * network's lens. Undefined is null, `reasons` says why; numbers carry full precision; keys are never
 * renamed. All that draws lots starts from the lens's seed.
 *
 * Input      the data set and its network; the grouping is the lens's
 * Output     plain objects, arrays, strings, numbers and nulls
 */
export function measuresJson(
	dataset: Dataset,
	network: Network,
	options: MeasuresJsonOptions
): object {
	if (options.exact !== true) settleBetweenness(network);
	const partition = partitionBy(network, network.lens.groupBy);
	const reasons = new NullReasons();
	const withChance = options.chance === true || network.actors.length <= CHANCE_UP_TO_ACTORS;
	const loss = options.bands ?? null;
	const twoMode = twoModeJson(dataset, network.lens, reasons);
	return {
		bindeled: options.version,
		seed: network.lens.seed,
		betweennessEstimate: options.exact !== true && needsEstimate(network) ? ESTIMATE : null,
		dataset: dataset.name,
		lens: network.lens,
		issues: options.issues,
		network: networkJson(dataset, network, reasons),
		grouping: groupingJson(network, partition, withChance, reasons),
		actors: actorFigures(network, partition, { ...options, withChance }, reasons),
		twoMode,
		...(loss && {
			rankBandDraws: {
				loss,
				draws: DEFAULT_BANDS.draws,
				lostShare: DEFAULT_BANDS.lostShare,
				seed: network.lens.seed
			}
		}),
		reasons: reasons.toJson()
	};
}

function actorFigures(
	network: Network,
	partition: Partition,
	options: MeasuresJsonOptions & { readonly withChance: boolean },
	reasons: NullReasons
): object {
	const scores = ACTOR_MEASURES.filter(
		({ id }) => !INSIDE_BROKERAGE.has(id) && (network.directed || !DIRECTED_ONLY.has(id))
	).map(({ id, compute }): [ActorMeasureId, Scores] => [id, compute(network, partition)]);
	for (const [id, scored] of scores) reasons.of(`actors.${id}`, scored);
	const isKnown = partition.names.length > 0;
	const { counts } = brokerage(network, partition);
	const z = byRole((role) => brokerageZ(network, partition, role));
	const chance = options.withChance
		? brokeragePermutation(network, partition, network.lens.seed)
		: null;
	for (const role of BROKERAGE_ROLES) {
		if (!isKnown && network.actors.length > 0) reasons.add(`actors.brokerage.${role}`, 'no-group');
		reasons.of(`actors.brokerage.z.${role}`, z[role]);
		const path = `actors.brokerage.chance.${role}.z`;
		reasons.ofNull(path, chance?.[role].map((one) => one.z) ?? [], 'no-variation');
	}
	if (chance === null && network.actors.length > 0) {
		reasons.add('actors.brokerage.chance', options.withChance ? 'no-group' : 'not-asked');
	}
	const bands = bandsOf(network, partition, options);
	return byActor(network.actors, (i) => ({
		...Object.fromEntries(scores.map(([id, { values }]) => [id, values[i]!])),
		brokerage: {
			...byRole((role) => (isKnown ? counts[role][i]! : null)),
			z: byRole((role) => z[role].values[i]!),
			chance: chance && byRole((role) => chance[role][i]!)
		},
		...(bands && { rankBands: { betweenness: bands.betweenness[i]!, degree: bands.degree[i]! } })
	}));
}

function bandsOf(network: Network, partition: Partition, options: MeasuresJsonOptions) {
	if (!options.bands) return null;
	const drawn = { ...DEFAULT_BANDS, loss: options.bands, seed: network.lens.seed };
	return {
		betweenness: rankBands(network, partition, betweenness, drawn, options.report),
		degree: rankBands(network, partition, degree, drawn)
	};
}

function byRole<T>(value: (role: BrokerageRole) => T): Record<BrokerageRole, T> {
	return Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, value(role)])) as Record<
		BrokerageRole,
		T
	>;
}
