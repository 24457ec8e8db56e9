import { cannotTell, told, type Check, type ToldAnswer } from './check';
import {
	actorsWithRole,
	contactsOf,
	isAdministrative,
	municipalDepartments,
	type CheckEvidence
} from './check-evidence';
import type { Actor } from '../../model/dataset';

/**
 * K4: the coordinator is not isolated, but has ties to several municipal departments.
 *
 * Read from   actors.role = coordinator, ties, actors.organisation of contacts in the municipal
 *             administration; the coordinator's own department does not count. Of several
 *             coordinators the one with most departments
 * Partly      ties to fewer departments than asked, at least one
 * Cannot tell nobody has the role, no reported ties, fewer than two departments can be told apart, or
 *             the contacts' departments are not known
 * Threshold   `minDepartments`
 * Source      CFBU 2015, "Konklusion"
 */
export const coordinatorDepartments: Check = {
	id: 'K4',
	read(evidence, { minDepartments }) {
		const coordinators = actorsWithRole(evidence, 'coordinator');
		if (coordinators.length === 0) return cannotTell('K4', 'coordinator');
		if (!evidence.hasTies) return cannotTell('K4', 'ties');
		if (municipalDepartments(evidence).size < 2) return cannotTell('K4', 'departments');
		const best = coordinators
			.map((actor) => departmentsAround(evidence, actor))
			.reduce((a, b) => (b.departments.length > a.departments.length ? b : a));
		const { actor, departments, mayHaveMore } = best;
		if (departments.length < minDepartments && mayHaveMore) {
			return cannotTell('K4', 'departments', { actors: [actor.id] });
		}
		const answer: ToldAnswer =
			departments.length >= minDepartments ? 'met' : departments.length > 0 ? 'partly' : 'not-met';
		return told('K4', answer, {
			actors: [actor.id],
			figures: { departments: departments.length, wanted: minDepartments },
			words: { departments: departments.join('\n') }
		});
	}
};

function departmentsAround(evidence: CheckEvidence, actor: Actor) {
	const known = municipalDepartments(evidence);
	const contacts = contactsOf(evidence, actor);
	const departments = contacts
		.filter((contact) => isAdministrative(evidence, contact))
		.flatMap((contact) => contact.organisations)
		.filter((name) => known.has(name) && !actor.organisations.includes(name));
	const mayHaveMore = contacts.some(
		(contact) =>
			contact.sector === null ||
			(isAdministrative(evidence, contact) && contact.organisations.length === 0)
	);
	return { actor, departments: [...new Set(departments)], mayHaveMore };
}
