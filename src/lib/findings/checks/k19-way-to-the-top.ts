import { degreeOf } from '../../network/network';
import { cannotTell, told, type Check, type ToldAnswer } from './check';
import type { CheckEvidence } from './check-evidence';

/**
 * K19: executing actors reach the strategic level within a set number of steps.
 *
 * Read from   ties whichever way they run, actors.level. Executing actors without any tie are not
 *             counted: nothing is known of whom they reach
 * Partly      at least `minReachShare` of them do
 * Cannot tell no reported ties, or no actors on one of the two levels
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
		const steps = stepsToStrategic(evidence);
		if (steps === null || tied.length === 0) return cannotTell('K19', 'actor-levels');
		const far = tied.filter((i) => steps[i]! < 0 || steps[i]! > maxSteps);
		const within = tied.length - far.length;
		const answer: ToldAnswer =
			far.length === 0 ? 'met' : within >= minReachShare * tied.length ? 'partly' : 'not-met';
		const subject = far.length > 0 ? far : tied;
		return told('K19', answer, {
			actors: subject.map((i) => actors[i]!.id),
			figures: {
				executing: tied.length,
				within,
				far: far.length,
				withoutTies: executing.length - tied.length,
				steps: maxSteps
			}
		});
	}
};

/** Steps from each actor to the nearest strategic one, -1 where there is no way; null without strategic actors. */
function stepsToStrategic({ pairs: { actors, either } }: CheckEvidence): Int32Array | null {
	const queue = actors.flatMap((actor, i) => (actor.level === 'strategic' ? [i] : []));
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
