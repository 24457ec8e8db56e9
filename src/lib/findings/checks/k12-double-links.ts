import { chainJoints } from '../governance/chain';
import { answerForAll, cannotTell, told, type Check } from './check';

/**
 * K12: each link of the governance chain, a forum and the one above it, has at least two persons who
 * sit in both.
 *
 * Read from   forums.parent, memberships (`chainJoints`, as the findings)
 * Partly      some links have, or all that are known
 * Cannot tell no forum and its parent both have known members
 * Threshold   `minLinks`
 * Source      VIVE 2021, note 1, "Styringsstrengen"; CFBU, Elementer, "Personafhængighed"
 */
export const doubleLinks: Check = {
	id: 'K12',
	read(evidence, { minLinks }) {
		const links = chainJoints(evidence).flatMap((joint) => joint.links);
		const ids = new Set(evidence.visible.forums.map((forum) => forum.id));
		const all = evidence.visible.forums.filter(
			({ parent }) => parent !== null && ids.has(parent)
		).length;
		const thin = links.filter((link) => link.actors.length < minLinks);
		const counts = {
			holding: links.length - thin.length,
			lacking: thin.length,
			unknown: all - links.length
		};
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K12', 'chain');
		const subject = thin.length > 0 ? thin : links;
		const empty = thin.filter((link) => link.actors.length === 0);
		return told(
			'K12',
			answer,
			{
				forums: [...new Set(subject.flatMap(({ upper, lower }) => [upper, lower]))],
				actors: [...new Set(subject.flatMap(({ actors }) => actors))],
				figures: {
					...counts,
					links: links.length,
					limit: minLinks,
					empty: empty.length
				},
				words: { emptyLinks: empty.flatMap(({ upper, lower }) => [upper, lower]).join('\n') }
			},
			counts.unknown > 0 ? 'chain' : null
		);
	}
};
