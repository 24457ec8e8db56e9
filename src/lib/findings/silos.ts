/**
 * Silos: sectors whose ties stay inside, and pairs of sectors that share far fewer ties than their
 * activity gives reason to expect.
 *
 * Source: VIVE 2021, chapter 2 ("to siloer"); CFBU 2015 (fagsøjler).
 */
import { eiPermutation } from '../measures/groups/ei-permutation';
import { mixing } from '../measures/groups/mixing';
import { evenExpectation } from './even-expectation';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

/** "Stays inside": at least two of three tie ends of the group are inside it. */
const SILO_AT_OR_BELOW = -1 / 3;
const MAX_P = 0.01;
const MIN_ACTORS = 3;
const MIN_INSIDE = 3;
/** A thin pair shares at most this part of the expected ties, and the expected ties are not few. */
const THIN_AT_OR_BELOW = 0.2;
const MIN_EXPECTED = 8;
const SOURCE = 'VIVE 2021, kapitel 2; CFBU 2015, kapitel 5';

/** Silos among the sectors, and thin pairs of sectors that neither of which is a silo. */
export function findSilos(evidence: Evidence): Finding[] {
	const silos = findSiloGroups(evidence);
	const named = new Set(silos.flatMap((silo) => silo.sectors));
	return [
		...silos,
		...findThinPairs(evidence).filter((pair) => !pair.sectors.some((sector) => named.has(sector)))
	];
}

/** A group is not called closed where the lens hides sectors or levels that it may be open to. */
function findSiloGroups({ pairs, sectors }: Evidence): Finding[] {
	const { lens } = pairs;
	if (sectors.names.length < 2 || lens.sectors !== null || lens.levels !== null) return [];
	const { observed: ties } = mixing(pairs, sectors);
	return eiPermutation(pairs, sectors, lens.seed).flatMap((chance, group) => {
		const members = pairs.actors.filter((_, i) => sectors.of[i] === group);
		const inside = ties[group]![group]!;
		if (members.length < MIN_ACTORS || inside < MIN_INSIDE) return [];
		if (chance.observed === null || chance.observed > SILO_AT_OR_BELOW) return [];
		if (chance.pInward === null || chance.pInward > MAX_P) return [];
		const outside = sum(ties[group]!.slice(0, sectors.names.length)) - inside;
		// Ties to actors whose sector is not known may all lead out.
		const unsorted = sum(ties[group]!.slice(sectors.names.length));
		if (endsOutward(inside, outside + unsorted) > SILO_AT_OR_BELOW) return [];
		const name = sectors.names[group]!;
		return [
			finding('silo.group', name, 0.85, {
				sectors: [name],
				actors: members.map((actor) => actor.id),
				figures: {
					actors: members.length,
					inside,
					outside,
					unsorted,
					eiIndex: chance.observed,
					eiExpected: chance.mean,
					eiLow: chance.low,
					eiHigh: chance.high,
					p: chance.pInward
				},
				source: SOURCE
			})
		];
	});
}

/** The E-I index of a group's own tie ends: −1 = all inside. */
function endsOutward(inside: number, outside: number): number {
	return (outside - 2 * inside) / (outside + 2 * inside);
}

function findThinPairs({ pairs, sectors }: Evidence): Finding[] {
	const { observed } = mixing(pairs, sectors);
	const found: Finding[] = [];
	for (let a = 0; a < sectors.names.length; a++) {
		for (let b = a + 1; b < sectors.names.length; b++) {
			const across = observed[a]![b]!;
			const expected = evenExpectation(observed[a]![a]!, observed[b]![b]!, across);
			if (!expected || expected.across < MIN_EXPECTED) continue;
			if (across > THIN_AT_OR_BELOW * expected.across) continue;
			const both = [sectors.names[a]!, sectors.names[b]!];
			found.push(
				finding('silo.pair', both.join(':'), 0.6, {
					sectors: both,
					figures: { across, expected: expected.across },
					source: SOURCE
				})
			);
		}
	}
	return found;
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
