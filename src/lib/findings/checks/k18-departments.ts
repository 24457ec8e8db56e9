import type { ActorId } from '../../model/dataset';
import { cannotTell, answerForAll, tally, told, type Check, type State } from './check';
import {
	contactsOf,
	isAdministrative,
	municipalDepartments,
	type CheckEvidence
} from './check-evidence';

/**
 * K18: municipal departments have ties with each other, not only with the plan.
 *
 * Read from   ties; departments are the organisations (actors.organisation) of actors in the municipal
 *             administration. Somebody who belongs to two departments joins them
 * Partly      some departments have a tie to another one
 * Cannot tell fewer than two departments can be told apart, or no reported ties; nor of a department that
 *             works with somebody whose sector, or department, is not known
 * Source      CFBU 2015, chapter 5; CFBU 2016, Håndbog, "Samarbejde på tværs af sektorer"
 */
export const departments: Check = {
	id: 'K18',
	read(evidence) {
		const members = departmentMembers(evidence);
		if (members.size < 2) return cannotTell('K18', 'departments');
		if (!evidence.hasTies) return cannotTell('K18', 'ties');
		const read = [...members].map(([name, actors]) => ({
			name,
			actors,
			state: stateOf(evidence, members, name, actors)
		}));
		const counts = tally(read.map(({ state }) => state));
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K18', 'departments');
		const wanted: State = counts.lacking > 0 ? 'lacking' : 'holding';
		const subject = read.filter(({ state }) => state === wanted);
		return told(
			'K18',
			answer,
			{
				actors: [...new Set(subject.flatMap(({ actors }) => actors))],
				figures: { ...counts, departments: members.size },
				words: { departments: subject.map(({ name }) => name).join('\n') }
			},
			counts.unknown > 0 ? 'departments' : null
		);
	}
};

function departmentMembers(evidence: CheckEvidence): Map<string, ActorId[]> {
	const members = new Map(
		[...municipalDepartments(evidence)].map((name) => [name, [] as ActorId[]])
	);
	for (const actor of evidence.visible.actors) {
		if (!isAdministrative(evidence, actor)) continue;
		for (const name of actor.organisations) {
			members.get(name)?.push(actor.id);
		}
	}
	return members;
}

function stateOf(
	evidence: CheckEvidence,
	all: ReadonlyMap<string, unknown>,
	name: string,
	actors: readonly ActorId[]
): State {
	if (actors.some((actor) => reachesAnother(evidence, all, name, actor))) return 'holding';
	const contacts = actors.flatMap((id) => contactsOf(evidence, evidence.actorById.get(id)!));
	const isOpen = contacts.some(
		(contact) =>
			contact.sector === null ||
			(isAdministrative(evidence, contact) && contact.organisations.length === 0)
	);
	return isOpen ? 'unknown' : 'lacking';
}

/** Whether an actor is joined with another department, or is in one itself. */
function reachesAnother(
	evidence: CheckEvidence,
	all: ReadonlyMap<string, unknown>,
	own: string,
	id: ActorId
): boolean {
	const actor = evidence.actorById.get(id)!;
	return [actor, ...contactsOf(evidence, actor)].some(
		(other) =>
			isAdministrative(evidence, other) &&
			other.organisations.some((name) => name !== own && all.has(name))
	);
}
