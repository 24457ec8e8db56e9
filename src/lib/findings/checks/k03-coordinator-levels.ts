import type { Actor } from '../../model/dataset';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { actorsWithRole, contactsOf, type CheckEvidence } from './check-evidence';
import { COOPERATION_LEVELS, type CooperationLevel } from './cross-sector-levels';

/**
 * K3: a coordinator is named and has ties to the strategic, the tactical and the executing level.
 *
 * Read from   actors.role = coordinator, ties, actors.level. Of several coordinators the one with ties
 *             to most levels
 * Partly      ties to one or two of the levels
 * Cannot tell nobody has the role: an empty cell does not say that there is no coordinator. Nor
 *             without reported ties, or where the contacts' levels are not known
 * Source      CFBU 2016, Håndbog, "En boligsocial koordinator"; CFBU 2015
 */
export const coordinatorLevels: Check = {
	id: 'K3',
	read(evidence) {
		const coordinators = actorsWithRole(evidence, 'coordinator');
		if (coordinators.length === 0) return cannotTell('K3', 'coordinator');
		if (!evidence.hasTies) return cannotTell('K3', 'ties');
		const read = coordinators.map((actor) => {
			const states = COOPERATION_LEVELS.map((level) => tieToLevel(evidence, actor, level));
			return { actor, states, counts: tally(states) };
		});
		const best = read.reduce((a, b) => (b.counts.holding > a.counts.holding ? b : a));
		const answer = answerForAll(best.counts);
		const grounds = { actors: [best.actor.id] };
		if (answer === null) return cannotTell('K3', 'actor-levels', grounds);
		const withState = (state: State) =>
			COOPERATION_LEVELS.filter((_, place) => best.states[place] === state).join('\n');
		return told(
			'K3',
			answer,
			{
				...grounds,
				figures: {
					...best.counts,
					levels: COOPERATION_LEVELS.length,
					coordinators: coordinators.length
				},
				words: { lackingLevels: withState('lacking'), unknownLevels: withState('unknown') }
			},
			best.counts.unknown > 0 ? 'actor-levels' : null
		);
	}
};

function tieToLevel(evidence: CheckEvidence, actor: Actor, level: CooperationLevel): State {
	const contacts = contactsOf(evidence, actor);
	if (contacts.some((contact) => contact.level === level)) return 'holding';
	const isUsed = evidence.visible.actors.some((other) => other.level === level);
	return isUsed && contacts.every((contact) => contact.level !== null) ? 'lacking' : 'unknown';
}
