import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { withoutActors } from '../../network/sub-network';
import { betweenness } from '../betweenness';
import { components, type Components } from '../components';
import { isSameScore } from '../same-score';

/** The network after some removals. */
export interface RobustnessStep {
	/** Actor number (in the whole network) taken out in this step; null = nobody yet. */
	readonly removed: number | null;
	/** Size of the largest component. */
	readonly largestComponent: number;
	/** Share of the remaining pairs of actors in different groups that are still joined; null when there is no such pair. */
	readonly crossGroupReach: number | null;
}

/**
 * Robustness curve: the busiest bridge leaves, then the busiest of those who remain, and so on.
 *
 *   crossGroupReach = joined pairs of actors of different groups / all such pairs
 *
 * Input      n actors, a partition (actors without a value are in no group and count only for the component)
 * Output     the network as it is, then one entry a removal, at most `steps` and while anyone is left
 * Unit       actors; share 0 … 1
 * Weight     as the lens: betweenness decides who is busiest; of equals, the first in the file
 * Islands    all count
 * Cost       one betweenness a step
 * Source     Albert, Jeong and Barabási 2000, Nature 406:378-382; adaptive order, Holme et al. 2002, Phys. Rev. E 65:056109
 * Checked    tests/measures/whole/robustness.test.ts: by removal
 */
export function robustness(
	network: Network,
	partition: Partition,
	steps: number
): RobustnessStep[] {
	return Array.from(robustnessSteps(network, partition, steps), ({ step }) => step);
}

/**
 * The same one entry at a time, each computed when it is asked for, with the network that is left:
 * the next entry takes its betweenness.
 */
export function* robustnessSteps(
	network: Network,
	partition: Partition,
	steps: number
): Generator<{ readonly step: RobustnessStep; readonly network: Network }, void> {
	let left = network;
	let numbers = network.actors.map((_, i) => i);
	yield { step: stepOf(left, numbers, partition, null), network: left };
	for (let step = 0; step < steps && numbers.length > 0; step++) {
		const busiest = firstHighest(betweenness.compute(left, partition).values);
		const removed = numbers[busiest]!;
		left = withoutActors(
			left,
			numbers.map((_, i) => i === busiest)
		);
		numbers = numbers.filter((_, i) => i !== busiest);
		yield { step: stepOf(left, numbers, partition, removed), network: left };
	}
}

/** The first of the highest scores; scores that differ by rounding only are equal. */
function firstHighest(scores: readonly (number | null)[]): number {
	const highest = scores.reduce((most: number, score) => Math.max(most, score ?? 0), 0);
	return Math.max(
		0,
		scores.findIndex((score) => score !== null && isSameScore(score, highest))
	);
}

function stepOf(
	network: Network,
	numbers: readonly number[],
	partition: Partition,
	removed: number | null
): RobustnessStep {
	const found = components(network);
	const groups = numbers.map((i) => partition.of[i]!);
	return {
		removed,
		largestComponent: found.sizes[0] ?? 0,
		crossGroupReach: crossGroupReach(found, groups, partition.names.length)
	};
}

function crossGroupReach(
	found: Components,
	groups: readonly number[],
	groupCount: number
): number | null {
	const all = new Float64Array(groupCount);
	const within = new Map<number, Float64Array>();
	groups.forEach((group, i) => {
		if (group < 0) return;
		all[group]!++;
		const component = found.of[i]!;
		let sizes = within.get(component);
		if (!sizes) within.set(component, (sizes = new Float64Array(groupCount)));
		sizes[group]!++;
	});
	const possible = crossPairs(all);
	if (possible === 0) return null;
	let joined = 0;
	for (const sizes of within.values()) joined += crossPairs(sizes);
	return joined / possible;
}

/** Pairs of members of different groups. */
function crossPairs(sizes: Float64Array): number {
	let total = 0;
	let squares = 0;
	for (const size of sizes) {
		total += size;
		squares += size * size;
	}
	return (total * total - squares) / 2;
}
