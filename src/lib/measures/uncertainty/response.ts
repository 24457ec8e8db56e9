import type { ActorId, Tie } from '../../model/dataset';
import type { Network } from '../../network/network';

/** Who answered, and what the answers of both sides say of each other. */
export interface Response {
	/** Actors whose own word stands behind at least one tie. */
	readonly answered: readonly ActorId[];
	/** Answered / all actors; null without actors, or when no row says who reports it. */
	readonly responseShare: number | null;
	/** Joined pairs of which both have answered. */
	readonly pairsBothAnswered: number;
	/** Of these, pairs that both report. */
	readonly pairsConfirmed: number;
	/** Confirmed / both answered; null when there is no such pair. */
	readonly confirmedShare: number | null;
}

/**
 * Response: how much of the picture rests on answers. An actor who is named by others and reports
 * nothing may have no ties to report or may not have been asked; the figure cannot tell the two apart.
 *
 * Input      the ties under the lens, the network's actors
 * Output     see Response; shares are null when no tie has `reported_by`
 * Unit       actors, pairs, shares 0 … 1
 * Weight     none
 * Cost       O(rows)
 * Source     Wasserman and Faust 1994, p. 57
 * Checked    tests/measures/uncertainty/response.test.ts
 */
export function response(network: Network, ties: readonly Tie[]): Response {
	const n = network.actors.length;
	const answered = new Set<number>();
	/** By pair of actor numbers: who reports it. */
	const tellers = new Map<number, Set<number>>();
	for (const tie of ties) {
		const a = network.indexOf.get(tie.source);
		const b = network.indexOf.get(tie.target);
		if (tie.reportedBy === null || a === undefined || b === undefined) continue;
		const told =
			tie.reportedBy === 'both'
				? [a, b]
				: [a, b].filter((i) => network.actors[i]!.id === tie.reportedBy);
		const pair = Math.min(a, b) * n + Math.max(a, b);
		let known = tellers.get(pair);
		if (!known) tellers.set(pair, (known = new Set()));
		for (const actor of told) {
			answered.add(actor);
			known.add(actor);
		}
	}
	let both = 0;
	let confirmed = 0;
	for (const [pair, told] of tellers) {
		if (!answered.has(Math.floor(pair / n)) || !answered.has(pair % n)) continue;
		both++;
		if (told.size === 2) confirmed++;
	}
	return {
		answered: network.actors.filter((_, i) => answered.has(i)).map((actor) => actor.id),
		responseShare: answered.size > 0 && n > 0 ? answered.size / n : null,
		pairsBothAnswered: both,
		pairsConfirmed: confirmed,
		confirmedShare: both > 0 ? confirmed / both : null
	};
}
