/** Dataset + lens -> Analysis: the one entry for the worker, the command line and the tests. */
import { ACTOR_MEASURES, type ActorMeasureId } from '../measures/all';
import { mixing } from '../measures/groups/mixing';
import type { Scores } from '../measures/measure';
import { components } from '../measures/components';
import { settleBetweenness } from '../measures/estimated-betweenness';
import { density } from '../measures/whole/density';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { degreeOf, type Network } from '../network/network';
import { partitionBy, type Partition } from '../network/partition';
import { findAll } from './all';
import type { Analysis, GroupTies, Progress } from './analysis';
import { runChecks } from './checks/all';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from './checks/check-settings';
import { coverage, coverageReference } from './coverage';
import { collaborationOf, layGroundwork, type Groundwork } from './collaboration';
import type { Evidence } from './evidence';
import { wideRows } from './wide';

/** Told how far the work has come; throwing from it stops the work. */
export type Report = (progress: Progress) => void;

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
	const collaboration = collaborationOf(dataset, groundwork ?? layGroundwork(dataset, lens));
	const { visible, network, sectors } = collaboration;
	const scores = scoreAll(network, report);
	report({ stage: 'findings', share: 0.9 });
	const byPlace = {
		district: coverage(dataset, visible, 'district', lens.sectors),
		level: coverage(dataset, visible, 'level', lens.sectors),
		forum: coverage(dataset, visible, 'forum', lens.sectors)
	};
	const reference = coverageReference(dataset, lens.sectors);
	const wide = wideRows(dataset, lens, visible);
	const evidence: Evidence = { ...collaboration, scores, reference, wide, coverage: byPlace };
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
