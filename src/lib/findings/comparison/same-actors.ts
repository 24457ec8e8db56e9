/** Whether two data sets are about the same people. */
import type { Dataset } from '../../model/dataset';

/** Of the smaller data set's actors, at least this share must be known to the other one. */
const SHARED = 0.5;

/**
 * True when at least half of the actors of the smaller data set are in the other one, under the same
 * id and the same name. Ids alone do not tell: `a1` is somebody in every project.
 */
export function sameActors(a: Dataset, b: Dataset): boolean {
	if (a === b) return true;
	const [few, many] = a.actors.length <= b.actors.length ? [a, b] : [b, a];
	if (few.actors.length === 0) return false;
	const labels = new Map(many.actors.map(({ id, label }) => [id, label]));
	const shared = few.actors.filter(({ id, label }) => labels.get(id) === label).length;
	return shared >= SHARED * few.actors.length;
}
