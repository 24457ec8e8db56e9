/** The actors that a check's evidence is about, whatever it names. */
import type { CheckResult } from '$lib/findings/checks/check';
import type { ActorId } from '$lib/model/dataset';
import type { Visible } from '$lib/network/visible';

/**
 * By check: the actors it names; where it names none, the members of its forums, else those who take
 * part in its initiatives, else the actors of its sectors, in its districts where it names any.
 *
 * @param visible the rows that count: who sat in a forum on another date is not shown
 */
export function evidenceActors(
	visible: Visible
): (check: Pick<CheckResult, Named>) => readonly ActorId[] {
	const present = new Set(visible.actors.map(({ id }) => id));
	const seated = actorsBy(visible.memberships, ({ forum }) => forum);
	const active = actorsBy(visible.participations, ({ initiative }) => initiative);
	return (check) => {
		const named = check.actors.filter((id) => present.has(id));
		if (named.length > 0) return named;
		const members = actorsOf(seated, check.forums);
		if (members.length > 0) return members;
		const participants = actorsOf(active, check.initiatives);
		if (participants.length > 0 || check.sectors.length === 0) return participants;
		const [sectors, districts] = [new Set(check.sectors), new Set(check.districts)];
		return visible.actors
			.filter(
				(actor) =>
					actor.sector !== null &&
					sectors.has(actor.sector) &&
					(districts.size === 0 || actor.districts.some((district) => districts.has(district)))
			)
			.map(({ id }) => id);
	};
}

type Named = 'actors' | 'forums' | 'initiatives' | 'sectors' | 'districts';

function actorsBy<Row extends { readonly actor: ActorId }>(
	rows: readonly Row[],
	key: (row: Row) => string
): ReadonlyMap<string, ReadonlySet<ActorId>> {
	const found = new Map<string, Set<ActorId>>();
	for (const row of rows) {
		const known = found.get(key(row));
		if (known) known.add(row.actor);
		else found.set(key(row), new Set([row.actor]));
	}
	return found;
}

function actorsOf(
	byId: ReadonlyMap<string, ReadonlySet<ActorId>>,
	ids: readonly string[]
): readonly ActorId[] {
	return [...new Set(ids.flatMap((id) => [...(byId.get(id) ?? [])]))];
}
