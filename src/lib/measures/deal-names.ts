import type { Partition } from '../network/partition';
import { seededRandom, shuffleInPlace } from '../model/seeded-random';

/**
 * A partition's names dealt out at random over the actors that have one: the sizes of the groups and
 * the actors without a name stay. The array handed out is used again for the next draw.
 */
export function* dealNames(
	partition: Partition,
	draws: number,
	seed: number
): Generator<Int32Array> {
	const named: number[] = [];
	partition.of.forEach((group, actor) => {
		if (group >= 0) named.push(actor);
	});
	const names = Int32Array.from(named, (actor) => partition.of[actor]!);
	const dealt = Int32Array.from(partition.of);
	const random = seededRandom(seed);
	for (let draw = 0; draw < draws; draw++) {
		shuffleInPlace(names, random);
		named.forEach((actor, place) => (dealt[actor] = names[place]!));
		yield dealt;
	}
}
