/** Ties as the list behind a figure takes them. */
import type { ActorId } from '$lib/model/dataset';
import type { TieEnds } from '../matrix/tie-matrix';

export function endsOfTies(
	ties: readonly { readonly actors: readonly [ActorId, ActorId] }[]
): TieEnds[] {
	return ties.map(({ actors: [from, to] }) => ({ from, to }));
}
