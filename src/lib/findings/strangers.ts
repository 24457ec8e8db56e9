/** Forums whose members meet there and hardly work together otherwise. Source: VIVE 2021, notes 1 to 3 (forums with little joint creation). */
import type { ForumId } from '../model/dataset';
import { isAdjacent } from '../network/network';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

/** With fewer members a forum has too few pairs to speak of. */
const MIN_MEMBERS = 4;
/** A forum stands out when its share of working pairs is at most this part of the middle forum's. */
const STANDS_OUT_AT = 1 / 4;
/** Where members of the middle forum hardly work together either, the data do not show who does. */
const MIN_MIDDLE_SHARE = 1 / 4;

/** Forums where a far smaller share of the member pairs work together than in the middle forum. */
export function findStrangers(evidence: Evidence): Finding[] {
	if (!evidence.network.lens.layers.includes('ties')) return [];
	const shares = evidence.visible.forums.flatMap((forum) => {
		const members = [...(evidence.membersOf.get(forum.id) ?? [])];
		// Of members whom the lens hides it is not known here with whom they work.
		const isWhole = members.length === evidence.wide.membersOf.get(forum.id)?.size;
		if (members.length < MIN_MEMBERS || !isWhole) return [];
		return [workingShare(forum.id, members, evidence)];
	});
	if (shares.length < 3) return [];
	const ordered = shares.map((entry) => entry.share).sort((a, b) => a - b);
	const middle = ordered[Math.floor(ordered.length / 2)]!;
	if (middle < MIN_MIDDLE_SHARE) return [];
	return shares
		.filter((entry) => entry.share <= STANDS_OUT_AT * middle)
		.map((entry) =>
			finding('forum.strangers', entry.forum, 0.4, {
				forums: [entry.forum],
				actors: entry.members,
				figures: {
					members: entry.members.length,
					pairs: entry.pairs,
					working: entry.working,
					share: entry.share,
					middleShare: middle
				},
				source: 'VIVE 2021, bilagsnotat 1, Samskabelse'
			})
		);
}

function workingShare(forum: ForumId, members: readonly string[], evidence: Evidence) {
	const { pairs } = evidence;
	const numbers = members.map((member) => pairs.indexOf.get(member)!);
	const possible = (members.length * (members.length - 1)) / 2;
	const working = numbers.reduce(
		(count, a, place) =>
			count + numbers.slice(place + 1).filter((b) => isAdjacent(pairs.either, a, b)).length,
		0
	);
	return { forum, members, pairs: possible, working, share: working / possible };
}
