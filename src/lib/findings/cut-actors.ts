/** Actors without whom a part of the network falls off. Source: CFBU, Elementer i socialt bydelsarbejde, "Personafhængighed". */
import { blocks } from '../measures/blocks';
import { cutOffWithout } from '../network/cut-off';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

/** Fewer than this and the loss is a loose end rather than a break. */
export const MIN_CUT_OFF = 3;
const MOST_SHOWN = 5;

/** The actors whose leaving cuts at least three others off from the rest, largest loss first. */
export function findCutActors(evidence: Evidence): Finding[] {
	const { pairs } = evidence;
	const { articulationActors, cutOff } = blocks(pairs);
	return articulationActors
		.filter((i) => cutOff[i]! >= MIN_CUT_OFF)
		.sort((a, b) => cutOff[b]! - cutOff[a]!)
		.slice(0, MOST_SHOWN)
		.map((i) => {
			const actor = pairs.actors[i]!;
			const lost = cutOffWithout(pairs, i).map((other) => pairs.actors[other]!);
			const sectors = new Set(lost.map((other) => other.sector).filter((name) => name !== null));
			const share = lost.length / pairs.actors.length;
			return finding('fragility.cut-actor', actor.id, Math.min(0.9, 0.45 + share), {
				actors: [actor.id, ...lost.map((other) => other.id)],
				sectors: [...sectors],
				figures: { cutOff: lost.length, actors: pairs.actors.length, sectors: sectors.size },
				source: 'CFBU, Elementer i socialt bydelsarbejde, Personafhængighed'
			});
		});
}
