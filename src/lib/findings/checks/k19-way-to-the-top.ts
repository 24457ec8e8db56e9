import { degreeOf } from '../../network/network';
import { cannotTell, told, type Check, type ToldAnswer } from './check';
import type { CheckEvidence } from './check-evidence';

/**
 * K19: executing actors reach the strategic level within a set number of steps.
 *
 * Read from   ties whichever way they run, actors.level. Executing actors without any tie are not
 *             counted: nothing is known of whom they reach. One who has no strategic actor, but one
 *             of unknown level, within the steps is not known to be far from the strategic level
 * Partly      at least `minReachShare` of them do
 * Cannot tell no reported ties, no actors on one of the two levels, or it hangs on those who are not
 *             known whether that many do
 * Threshold   `maxSteps`, `minReachShare`
 * Source      CFBU/KL, Tema 3 (flat communication); CFBU, Elementer (Esbjerg: a short way to decisions)
 */
export const wayToTheTop: Check = {
	id: 'K19',
	read(evidence, { maxSteps, minReachShare }) {
		if (!evidence.hasTies) return cannotTell('K19', 'ties');
		const { actors, either } = evidence.pairs;
		const executing = actors.flatMap((actor, i) => (actor.level === 'executing' ? [i] : []));
		const tied = executing.filter((i) => degreeOf(either, i) > 0);
		const steps = stepsTo(evidence, 'strategic');
		if (steps === null || tied.length === 0) return cannotTell('K19', 'actor-levels');
		const stepsToUnknown = stepsTo(evidence, null);
		const isNear = (to: Int32Array | null, i: number) =>
			to !== null && to[i]! >= 0 && to[i]! <= maxSteps;
		const beyond = tied.filter((i) => !isNear(steps, i));
		const far = beyond.filter((i) => !isNear(stepsToUnknown, i));
		const within = tied.length - beyond.length;
		const unknown = beyond.length - far.length;
		const enough = minReachShare * tied.length;
		if (unknown > 0 && within < enough && within + unknown >= enough) {
			return cannotTell('K19', 'actor-levels');
		}
		const answer: ToldAnswer =
			beyond.length === 0 ? 'met' : within >= enough ? 'partly' : 'not-met';
		const subject = far.length > 0 ? far : beyond.length > 0 ? beyond : tied;
		return told(
			'K19',
			answer,
			{
				actors: subject.map((i) => actors[i]!.id),
				figures: {
					executing: tied.length,
					within,
					far: far.length,
					unknown,
					withoutTies: executing.length - tied.length,
					steps: maxSteps
				}
			},
			unknown > 0 ? 'actor-levels' : null
		);
	}
};

/** Steps from each actor to the nearest one on a level, -1 where there is no way; null without any. */
function stepsTo(
	{ pairs: { actors, either } }: CheckEvidence,
	level: string | null
): Int32Array | null {
	const queue = actors.flatMap((actor, i) => (actor.level === level ? [i] : []));
	if (queue.length === 0) return null;
	const steps = new Int32Array(actors.length).fill(-1);
	for (const i of queue) steps[i] = 0;
	for (const i of queue) {
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			const j = either.targets[k]!;
			if (steps[j]! >= 0) continue;
			steps[j] = steps[i]! + 1;
			queue.push(j);
		}
	}
	return steps;
}
