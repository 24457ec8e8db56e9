import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { crossSectorLevels, hasReadableLevel } from './cross-sector-levels';

/**
 * K1: a cross-sector forum meets on the strategic, the tactical and the executing level.
 *
 * Read from   forums.level, memberships, actors.sector; the parts of the municipality count as one
 *             sector, so that a meeting of its own departments is not cross-sector
 * Partly      on some of the levels, or on some and the others not known
 * Cannot tell no forum with one of the three levels and known members
 * Threshold   `minSectors`
 * Source      CFBU 2016, Håndbog, "Samarbejde på tværs af sektorer"
 */
export const crossSectorForums: Check = {
	id: 'K1',
	read(evidence, settings) {
		const levels = crossSectorLevels(evidence, settings);
		if (!hasReadableLevel(evidence)) return cannotTell('K1', 'forum-levels');
		const stateOf = ({ forums, mayHaveMore }: (typeof levels)[number]): State =>
			forums.length > 0 ? 'holding' : mayHaveMore ? 'unknown' : 'lacking';
		const counts = tally(levels.map(stateOf));
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K1', 'members');
		const withState = (state: State) =>
			levels
				.filter((one) => stateOf(one) === state)
				.map(({ level }) => level)
				.join('\n');
		const found = levels.flatMap(({ forums }) => forums);
		return told(
			'K1',
			answer,
			{
				forums: found.map((forum) => forum.id),
				figures: { ...counts, levels: levels.length, forums: found.length },
				words: { lackingLevels: withState('lacking'), unknownLevels: withState('unknown') }
			},
			counts.unknown > 0 ? 'members' : null
		);
	}
};
