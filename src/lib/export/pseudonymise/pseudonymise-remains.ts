/** Who can still be recognised in a copy without names, by somebody who knows the place. */
import type { ActorId, Dataset } from '../../model/dataset';
import type { Recognisable } from './pseudonymise-report';

/** Actors of a copy that stand alone in what the copy says of them. */
export function recognisableIn({ actors, ties }: Dataset): Recognisable {
	const partners = new Map<ActorId, Set<ActorId>>();
	for (const { source, target } of ties) {
		if (source === target) continue;
		for (const [end, other] of [
			[source, target],
			[target, source]
		] as const) {
			const known = partners.get(end);
			if (known) known.add(other);
			else partners.set(end, new Set([other]));
		}
	}
	return {
		aloneInPlace: alone(actors, ({ sector, districts }) => [sector, ...sorted(districts)]),
		aloneInAll: alone(actors, (actor) => [
			actor.sector,
			sorted(actor.districts),
			actor.level,
			sorted(actor.roles),
			sorted(actor.organisations),
			actor.from,
			actor.to,
			[...actor.attributes]
		]),
		ownPartnerCount: alone(actors, ({ id }) => partners.get(id)?.size ?? 0)
	};
}

function alone<Row extends { readonly id: ActorId }>(
	rows: readonly Row[],
	traits: (row: Row) => unknown
): ActorId[] {
	const groups = new Map<string, ActorId[]>();
	for (const row of rows) {
		const key = JSON.stringify(traits(row));
		const known = groups.get(key);
		if (known) known.push(row.id);
		else groups.set(key, [row.id]);
	}
	return [...groups.values()].filter((group) => group.length === 1).flat();
}

function sorted(values: readonly string[]): string[] {
	return [...values].sort();
}
