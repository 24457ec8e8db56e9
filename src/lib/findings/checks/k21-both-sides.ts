import { reportedPairs } from '../ladder/one-sided';
import { answerForAll, cannotTell, told, type Check } from './check';

/**
 * K21: both sides report the ties between two sectors.
 *
 * Read from   ties.reported_by (`reportedPairs`, as the finding: five or more ties of which the reporter
 *             is known; mostly one-sided when three of four are)
 * Partly      between some pairs of sectors most ties are one side's word
 * Cannot tell no pair of sectors has enough ties with a known reporter
 * Source      VIVE 2021, notes 2 and 3
 */
export const bothSides: Check = {
	id: 'K21',
	read(evidence) {
		const pairs = reportedPairs(evidence);
		const oneSided = pairs.filter((pair) => pair.isMostlyOneSided);
		const counts = {
			holding: pairs.length - oneSided.length,
			lacking: oneSided.length,
			unknown: 0
		};
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K21', 'reporters');
		const subject = oneSided.length > 0 ? oneSided : pairs;
		return told('K21', answer, {
			sectors: subject.flatMap((pair) => pair.sectors),
			actors: [...new Set(subject.flatMap((pair) => pair.actors))],
			figures: {
				...counts,
				pairs: pairs.length,
				ties: subject.reduce((sum, pair) => sum + pair.pairs, 0),
				oneSided: subject.reduce((sum, pair) => sum + pair.oneSided, 0)
			}
		});
	}
};
