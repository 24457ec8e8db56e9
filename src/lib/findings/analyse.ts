/** Dataset + lens -> Analysis: the one entry for the worker, the command line and the tests. */
import { ACTOR_MEASURES, type ActorMeasureId } from '../measures/all';
import { mixing } from '../measures/groups/mixing';
import type { Scores } from '../measures/measure';
import { components } from '../measures/components';
import { settleBetweenness } from '../measures/estimated-betweenness';
import { density } from '../measures/whole/density';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { buildFromVisible } from '../network/build-network';
import { degreeOf, type Network } from '../network/network';
import { partitionBy, type Partition } from '../network/partition';
import { visibleRows, type Visible } from '../network/visible';
import { findAll } from './all';
import type { Analysis, GroupTies, Progress } from './analysis';
import { runChecks } from './checks/all';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from './checks/check-settings';
import { coverage, coverageReference } from './coverage';
import { seatedMembers, type Evidence } from './evidence';

/** Told how far the work has come; throwing from it stops the work. */
export type Report = (progress: Progress) => void;

/** The rows and networks an analysis is made of. */
export interface Groundwork {
	readonly visible: Visible;
	readonly network: Network;
	/** The same pairs whatever the direction of the lens. */
	readonly pairs: Network;
}

/** What `analyse` begins with; whoever can may have the searches over `network` done first. */
export function layGroundwork(dataset: Dataset, lens: Lens): Groundwork {
	const visible = visibleRows(dataset, lens);
	const network = buildFromVisible(visible, lens);
	const pairs =
		lens.direction === 'either'
			? network
			: buildFromVisible(visible, { ...lens, direction: 'either' });
	return { visible, network, pairs };
}

/**
 * Everything the screen and the command line say about a data set under a lens.
 *
 * Pure: the same data set, lens, seed and thresholds of the checks give the same answer everywhere.
 */
export function analyse(
	dataset: Dataset,
	lens: Lens,
	report: Report = () => undefined,
	groundwork: Groundwork | null = null,
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS
): Analysis {
	report({ stage: 'network', share: 0 });
	const { visible, network, pairs } = groundwork ?? layGroundwork(dataset, lens);
	const sectors = partitionBy(network, 'sector');
	const scores = scoreAll(network, report);
	report({ stage: 'findings', share: 0.9 });
	const byPlace = {
		district: coverage(dataset, visible, 'district'),
		level: coverage(dataset, visible, 'level'),
		forum: coverage(dataset, visible, 'forum')
	};
	const reference = coverageReference(dataset);
	const evidence: Evidence = {
		dataset,
		visible,
		network,
		pairs,
		sectors,
		scores,
		reference,
		coverage: byPlace,
		actorById: new Map(dataset.actors.map((actor) => [actor.id, actor])),
		membersOf: seatedMembers(visible)
	};
	const analysis: Analysis = {
		lens,
		network: summary(network),
		actorIds: network.actors.map((actor) => actor.id),
		scores,
		sectorTies: groupTies(network, sectors),
		districtTies: groupTies(network, partitionBy(network, 'district')),
		reference,
		coverage: byPlace,
		findings: findAll(evidence),
		checks: runChecks(evidence, settings)
	};
	report({ stage: 'findings', share: 1 });
	return analysis;
}

function scoreAll(network: Network, report: Report): Record<ActorMeasureId, Scores> {
	const partition = partitionBy(network, network.lens.groupBy);
	settleBetweenness(network);
	const scores: Partial<Record<ActorMeasureId, Scores>> = {};
	ACTOR_MEASURES.forEach((measure, place) => {
		report({ stage: 'measures', share: 0.05 + (0.85 * place) / ACTOR_MEASURES.length });
		scores[measure.id] = measure.compute(network, partition);
	});
	return scores as Record<ActorMeasureId, Scores>;
}

function summary(network: Network): Analysis['network'] {
	return {
		actors: network.actors.length,
		ties: network.tieCount,
		directed: network.directed,
		density: density.compute(network).value,
		componentSizes: components(network).sizes,
		isolates: network.actors
			.filter((_, i) => degreeOf(network.either, i) === 0)
			.map((actor) => actor.id)
	};
}

function groupTies(network: Network, partition: Partition): GroupTies {
	const table = mixing(network, partition);
	return {
		groups: table.groups,
		sizes: table.sizes,
		observed: table.observed,
		expected: table.expected
	};
}
