/** What is different between sides: one by one where they are of the same actors, else by figures. */
import type { Dataset } from '../../model/dataset';
import { successiveChanges, type Changes } from './changes';
import type { Side } from './side';
import { differencesBetween, type Differences } from './side-differences';
import type { AskedSide } from './side-figures';

export interface SideComparison {
	/** Those of the sides, in their order. */
	readonly ids: readonly string[];
	/** From each side to the next; empty where the sides are not of the same actors. */
	readonly changes: readonly Changes[];
	/** Null where the sides are of the same actors. */
	readonly differences: Differences | null;
}

/**
 * Compares the sides.
 *
 * @param dataset that of sides without one
 * @param isMatched whether every side is of the same actors as the next
 */
export function compareSides(
	dataset: Dataset,
	asked: readonly AskedSide[],
	isMatched: boolean,
	report: (share: number) => void = () => undefined
): SideComparison {
	const sides = asked.map((side): Side => ({
		...side,
		name: side.id,
		dataset: side.dataset ?? dataset
	}));
	const ids = sides.map(({ id }) => id);
	return isMatched
		? { ids, changes: successiveChanges(sides, report), differences: null }
		: { ids, changes: [], differences: differencesBetween(sides, report) };
}
