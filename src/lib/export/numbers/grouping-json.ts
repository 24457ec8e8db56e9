/** Groups and the ties between them in the machine-readable output. */
import { assortativity } from '../../measures/groups/assortativity';
import { assortativityPermutation } from '../../measures/groups/assortativity-permutation';
import { eiPermutation, type EiChance } from '../../measures/groups/ei-permutation';
import { groupEi, whyNoEi, whyNoExpectedEi, type OverallEi } from '../../measures/groups/group-ei';
import { mixing } from '../../measures/groups/mixing';
import { modularity } from '../../measures/groups/modularity';
import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import type { NullReasons } from './null-reasons';

const CHANCE_FIGURES = ['observed', 'mean', 'low', 'high', 'pInward', 'pOutward'] as const;

/**
 * The figures of the groups and of the grouping as a whole. Without a single actor that has a group:
 * no groups, and null for every figure.
 *
 * @param withChance whether to hold the figures against names dealt out by lot
 */
export function groupingJson(
	network: Network,
	partition: Partition,
	withChance: boolean,
	reasons: NullReasons
): object {
	const isKnown = partition.names.length > 0;
	const ei = groupEi(network, partition);
	const { groups, observed, expected } = mixing(network, partition);
	const chance = withChance ? eiPermutation(network, partition, network.lens.seed) : null;
	const assorted = assortativity(network, partition);
	const assortedChance = withChance
		? assortativityPermutation(network, partition, network.lens.seed)
		: null;
	if (assortedChance === null) {
		reasons.add(
			'grouping.assortativityChance',
			withChance ? (assorted.reason ?? 'no-variation') : 'not-asked'
		);
	}
	addEiReasons(network, ei, chance, reasons);
	if (isKnown) reasons.ofNull('grouping.mixingExpected', expected.flat(), 'too-few-actors');
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
			ei.groups.map((group, g) => [
				group.name,
				{
					actors: group.actorCount,
					internalTies: group.internalTies,
					externalTies: group.externalTies,
					eiIndex: group.eiIndex,
					eiIndexByTies: group.eiIndexByTies,
					eiExpected: group.expected,
					eiChance: chance?.[g] ?? null
				}
			])
		),
		missing: ei.missingCount,
		mixing: table(observed),
		mixingExpected: table(expected),
		eiIndex: ei.eiIndex,
		eiExpected: ei.expected,
		assortativity: reasons.valueOf('grouping.assortativity', assorted),
		assortativityChance: assortedChance,
		modularity: reasons.valueOf('grouping.modularity', modularity(network, partition))
	};
}

function addEiReasons(
	network: Network,
	ei: OverallEi,
	chance: readonly EiChance[] | null,
	reasons: NullReasons
): void {
	const why = whyNoEi(network, ei.groups);
	const whyExpected = whyNoExpectedEi(ei.groups);
	reasons.ofNull('grouping.eiIndex', [ei.eiIndex], why);
	reasons.ofNull('grouping.eiExpected', [ei.expected], whyExpected);
	for (const figure of ['eiIndex', 'eiIndexByTies'] as const) {
		const values = ei.groups.map((group) => group[figure]);
		reasons.ofNull(`grouping.groups.${figure}`, values, why);
	}
	const expected = ei.groups.map((group) => group.expected);
	reasons.ofNull('grouping.groups.eiExpected', expected, whyExpected);
	if (chance === null) reasons.add('grouping.groups.eiChance', 'not-asked');
	else {
		for (const figure of CHANCE_FIGURES) {
			const values = chance.map((group) => group[figure]);
			reasons.ofNull(`grouping.groups.eiChance.${figure}`, values, why);
		}
	}
}
