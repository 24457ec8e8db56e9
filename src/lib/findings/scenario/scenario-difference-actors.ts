/** Whose place in the network changes most. */
import type { ActorMeasureId } from '../../measures/all';
import type { NetworkFigures } from '../../measures/network-figures';
import type { ActorId } from '../../model/dataset';

/** The scores of a network's actors, in the order of `actorIds`. */
export interface ScoredActors {
	readonly actorIds: readonly ActorId[];
	readonly figures: Pick<NetworkFigures, 'scores'>;
}

export interface Standing {
	readonly value: number;
	/** 1 = the largest value; equal values share the better place. */
	readonly rank: number;
}

/** An actor's figure before and after; null where it has none: it is not there, or the figure is not defined. */
export interface ActorChange {
	readonly actor: ActorId;
	readonly before: Standing | null;
	readonly after: Standing | null;
	/** After - before; null where one of them is missing. */
	readonly change: number | null;
}

/** Differences below this are those of adding the same numbers in another order. */
const SAME = 1e-9;

/**
 * The actors who are there before and after and whose value or rank is another, the largest change of
 * value first, then the largest of rank, then those who got or lost a value.
 *
 * @param measure which figure is compared
 */
export function actorChanges(
	before: ScoredActors,
	after: ScoredActors,
	measure: ActorMeasureId
): readonly ActorChange[] {
	const was = standings(before, measure);
	const is = standings(after, measure);
	const stays = new Set(after.actorIds);
	const changes = before.actorIds
		.filter((actor) => stays.has(actor))
		.map((actor): ActorChange => {
			const [first, last] = [was.get(actor) ?? null, is.get(actor) ?? null];
			return {
				actor,
				before: first,
				after: last,
				change: first === null || last === null ? null : last.value - first.value
			};
		});
	return changes
		.filter((change) => isChanged(change))
		.sort((a, b) => sizeOf(b) - sizeOf(a) || rankChange(b) - rankChange(a));
}

function standings({ actorIds, figures }: ScoredActors, measure: ActorMeasureId) {
	const { values } = figures.scores[measure];
	const order = actorIds
		.flatMap((actor, i) => (values[i] == null ? [] : [{ actor, value: values[i] }]))
		.sort((a, b) => b.value - a.value);
	const found = new Map<ActorId, Standing>();
	let rank = 1;
	order.forEach(({ actor, value }, place) => {
		if (place > 0 && order[place - 1]!.value - value > SAME) rank = place + 1;
		found.set(actor, { value, rank });
	});
	return found;
}

function isChanged(change: ActorChange): boolean {
	if (change.before === null && change.after === null) return false;
	return change.change === null || sizeOf(change) > SAME || rankChange(change) > 0;
}

function sizeOf({ change }: ActorChange): number {
	return change === null ? -1 : Math.abs(change) > SAME ? Math.abs(change) : 0;
}

function rankChange({ before, after }: ActorChange): number {
	return before === null || after === null ? 0 : Math.abs(after.rank - before.rank);
}
