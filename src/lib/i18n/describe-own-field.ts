import type { MunicipalParticipation } from '../findings/initiatives/initiative-municipality';
import type { InitiativesMessages } from './da/initiatives';
import type { Names } from './name-lookup';

/** Initiatives named in one sentence; of more, the first ones stand for the rest. */
const NAMED = 3;

/** Why an initiative does or does not touch the ordinary task of a municipal participant; empty where nobody takes part. */
export function describeOwnField(
	{ ownField, unknown, fields }: MunicipalParticipation,
	words: InitiativesMessages['municipality'],
	names: Names
): string {
	if (ownField === null) return '';
	if (unknown !== null) return words.because[unknown];
	if (ownField === 'no') return words.elsewhere;
	return fields
		.map(({ actor, department, initiatives }) => {
			const theirs = initiatives.slice(0, NAMED).map(names.initiative);
			return department === null
				? `${names.actor(actor)} ${words.ownself(theirs)}`
				: words.department(department, theirs);
		})
		.join('; ');
}
