/** Districts that an actor's sector would give away: the only police officer of a district needs no name. */
import type { Actor, ActorId, DistrictId } from '../../model/dataset';
import type { HiddenValue } from './pseudonymise-report';
import { holdersOf, smallCells } from './small-cells';

export interface HiddenPlaces {
	/** The districts of an actor that the copy puts together with others. */
	readonly of: (actor: ActorId) => ReadonlySet<DistrictId>;
	readonly hidden: readonly HiddenValue[];
}

const NONE: ReadonlySet<DistrictId> = new Set();

/**
 * Hides an actor's district where too few actors of its sector work there. Within a sector the
 * smallest go first, and as many with them as it takes until those hidden are enough together.
 *
 * @param sectorOf what the copy calls an actor's sector; those without one are a group of their own
 * @param isHidden districts that the copy shows of nobody
 * @param limit least number of actors of a sector in a district
 * @param called the words for a sector and a district in the report
 */
export function hiddenPlaces(
	actors: readonly Actor[],
	sectorOf: (actor: Actor) => string | null,
	isHidden: (district: DistrictId) => boolean,
	limit: number,
	called: (actor: Actor, district: DistrictId) => string
): HiddenPlaces {
	const bySector = new Map<string | null, Actor[]>();
	for (const actor of actors) {
		const sector = sectorOf(actor);
		const known = bySector.get(sector);
		if (known) known.push(actor);
		else bySector.set(sector, [actor]);
	}
	const placesOf = new Map<ActorId, Set<DistrictId>>();
	const hidden: HiddenValue[] = [];
	for (const own of bySector.values()) {
		const shown = ({ districts }: Actor) => districts.filter((district) => !isHidden(district));
		const holders = holdersOf(own.map((actor) => [actor, shown(actor)] as const));
		const among = own.filter(({ districts }) => districts.some(isHidden));
		for (const [district, why] of smallCells(holders, among, limit)) {
			const those = [...holders.get(district)!];
			hidden.push({
				field: 'place',
				value: called(those[0]!, district),
				actors: those.length,
				why
			});
			for (const { id } of those) {
				const places = placesOf.get(id);
				if (places) places.add(district);
				else placesOf.set(id, new Set([district]));
			}
		}
	}
	return { of: (actor) => placesOf.get(actor) ?? NONE, hidden };
}
