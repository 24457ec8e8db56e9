import type { Forum } from '../../model/dataset';
import { MUNICIPAL_KINDS, type SectorKind } from '../../model/taxonomy';
import { SOCIAL_HOUSING_KINDS } from '../sides';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import type { CheckEvidence } from './check-evidence';
import {
	crossSectorLevels,
	hasReadableLevel,
	type CooperationLevel,
	type CrossSectorLevel
} from './cross-sector-levels';
import { kindInForum } from './seats';

/**
 * K2: on each of the three levels a cross-sector forum joins the municipality and the housing
 * organisation.
 *
 * Read from   as K1. On the executing level the plan's staff count for the housing side: the document
 *             speaks of "the housing organisation and with it the plan", and wants directors and
 *             managers only above
 * Partly      on some of the levels, or on some and the others not known
 * Not met     also where the forums of the three levels are known and none is cross-sector
 * Cannot tell no forum on these levels with known members, or the sectors of the members are not known
 * Threshold   `minSectors`
 * Source      CFBU 2016, Håndbog, "Samarbejde på tværs af sektorer"
 */
export const bothParties: Check = {
	id: 'K2',
	read(evidence, settings) {
		const levels = crossSectorLevels(evidence, settings);
		if (!hasReadableLevel(evidence)) return cannotTell('K2', 'forum-levels');
		const states = levels.map((one) => stateOf(evidence, one));
		const counts = tally(states);
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K2', 'members');
		const withState = (state: State) =>
			levels
				.filter((_, place) => states[place] === state)
				.map(({ level }) => level)
				.join('\n');
		const joining = levels.flatMap(({ level, forums }) =>
			forums.filter((forum) => joins(evidence, forum, level) === 'holding')
		);
		return told(
			'K2',
			answer,
			{
				forums: joining.map((forum) => forum.id),
				figures: { ...counts, levels: levels.length, forums: joining.length },
				words: { lackingLevels: withState('lacking'), unknownLevels: withState('unknown') }
			},
			counts.unknown > 0 ? 'members' : null
		);
	}
};

function stateOf(evidence: CheckEvidence, { level, forums, mayHaveMore }: CrossSectorLevel): State {
	const states = forums.map((forum) => joins(evidence, forum, level));
	if (states.includes('holding')) return 'holding';
	return mayHaveMore || states.includes('unknown') ? 'unknown' : 'lacking';
}

function joins(evidence: CheckEvidence, forum: Forum, level: CooperationLevel): State {
	const housing: readonly SectorKind[] =
		level === 'executing' ? SOCIAL_HOUSING_KINDS : ['housing-organisation'];
	const sides = [MUNICIPAL_KINDS, housing].map(
		(kinds) => kindInForum(evidence, forum, kinds).presence
	);
	if (sides.every((side) => side === 'seated')) return 'holding';
	return sides.includes('unknown') ? 'unknown' : 'lacking';
}
