import type { Forum } from '../../model/dataset';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import type { CheckEvidence } from './check-evidence';
import { forumsOn } from './forum-places';

const OTHER_SCOPES = ['physical', 'institutional'] as const;

/**
 * K15: a leading body that deals with social work only shares a member with the bodies for physical
 * and for institutional work in the same district.
 *
 * Read from   forums.scope, district and level, memberships. Leading: political, strategic or tactical.
 *             A body without a district covers them all. Each social body is asked twice, for physical
 *             and for institutional work
 * Met         also where no leading body is for social work only: then it is one and the same body
 * Partly      some of the members are shared
 * Cannot tell no leading body says what it deals with, or none for the other work has known members
 * Source      CFBU, Elementer, element 4, options 1 and 2
 */
export const sharedDirection: Check = {
	id: 'K15',
	read(evidence) {
		const leading = forumsOn(evidence, 'political', 'strategic', 'tactical').filter(
			(forum) => forum.scopes.length > 0
		);
		if (leading.length === 0) return cannotTell('K15', 'scopes');
		const social = leading.filter((forum) => forum.scopes.every((scope) => scope === 'social'));
		if (social.length === 0) {
			const joint = leading.filter((forum) => forum.scopes.includes('social'));
			if (joint.length === 0) return cannotTell('K15', 'scopes');
			return told('K15', 'met', {
				forums: joint.map((forum) => forum.id),
				figures: { holding: 0, lacking: 0, unknown: 0, socialBodies: 0 }
			});
		}
		const read = social.flatMap((forum) =>
			OTHER_SCOPES.map((scope) => ({ forum, scope, ...sharedWith(evidence, forum, scope) }))
		);
		const counts = tally(read.map(({ state }) => state));
		const answer = answerForAll(counts);
		if (answer === null) {
			return cannotTell('K15', 'other-bodies', { forums: social.map((forum) => forum.id) });
		}
		const wanted: State = counts.lacking > 0 ? 'lacking' : 'holding';
		const subject = read.filter(({ state }) => state === wanted);
		return told(
			'K15',
			answer,
			{
				forums: [...new Set(subject.map(({ forum }) => forum.id))],
				actors: [...new Set(read.flatMap(({ actors }) => actors))],
				figures: { ...counts, socialBodies: social.length },
				words: { scopes: [...new Set(subject.map(({ scope }) => scope))].join('\n') }
			},
			counts.unknown > 0 ? 'other-bodies' : null
		);
	}
};

/** Whether a body shares a member with one for another kind of work in the same place. */
function sharedWith({ visible, membersOf }: CheckEvidence, forum: Forum, scope: string) {
	const members = membersOf.get(forum.id);
	const others = visible.forums.filter(
		(other) => other.id !== forum.id && other.scopes.includes(scope) && overlap(forum, other)
	);
	const known = others.filter((other) => membersOf.has(other.id));
	const actors = [...(members ?? [])].filter((actor) =>
		known.some((other) => membersOf.get(other.id)!.has(actor))
	);
	const state: State =
		actors.length > 0
			? 'holding'
			: members === undefined || known.length === 0 || known.length < others.length
				? 'unknown'
				: 'lacking';
	return { state, actors };
}

function overlap(first: Forum, second: Forum): boolean {
	return (
		first.districts.length === 0 ||
		second.districts.length === 0 ||
		first.districts.some((district) => second.districts.includes(district))
	);
}
