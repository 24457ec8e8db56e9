import { steppedPairs } from '../ladder/ladder';
import { answerForAll, cannotTell, told, type Check } from './check';

/**
 * K20: the collaboration between two sectors is not only on the two lowest steps of the ladder.
 *
 * Read from   ties.step (`steppedPairs`, as the finding: five or more ties with a step, of which hardly
 *             one is on step 3 or 4)
 * Partly      some pairs of sectors stay on the lowest steps
 * Cannot tell no pair of sectors has enough ties with a known step
 * Source      CFBU 2015, "Samarbejdstrappen"
 */
export const ladder: Check = {
	id: 'K20',
	read(evidence) {
		const pairs = steppedPairs(evidence);
		const low = pairs.filter((pair) => pair.staysLow);
		const counts = { holding: pairs.length - low.length, lacking: low.length, unknown: 0 };
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K20', 'steps');
		const subject = low.length > 0 ? low : pairs;
		return told('K20', answer, {
			sectors: subject.flatMap((pair) => pair.sectors),
			actors: [...new Set(subject.flatMap((pair) => pair.actors))],
			figures: { ...counts, pairs: pairs.length }
		});
	}
};
