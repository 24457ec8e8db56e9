/**
 * The governance chain: forums joined to their parent forums, tier under tier, and the actors who sit
 * on both sides of a joint and so carry what is known up and down.
 *
 * Source: VIVE 2021, note 1, "Styringsstrengen" (three joints, two of them one person's).
 */
import type { ActorId, Forum, ForumId } from '../model/dataset';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

const SOURCE = 'VIVE 2021, bilagsnotat 1, Styringsstrengen';

/** A forum and its parent, with the actors who sit in both. */
export interface Link {
	readonly upper: ForumId;
	readonly lower: ForumId;
	readonly actors: readonly ActorId[];
}

/** The links between two successive tiers. */
export interface Joint {
	/** 0 = between the top forum and the forums under it. */
	readonly depth: number;
	readonly links: readonly Link[];
}

/**
 * The joints of the chain, from the top down. A link whose forums have no known members is left out:
 * who carries it cannot be told.
 */
export function chainJoints(evidence: Evidence): Joint[] {
	const forumById = new Map(evidence.visible.forums.map((forum) => [forum.id, forum]));
	const joints: Link[][] = [];
	for (const lower of evidence.visible.forums) {
		const upper = lower.parent === null ? undefined : forumById.get(lower.parent);
		if (!upper) continue;
		const above = evidence.membersOf.get(upper.id);
		const below = evidence.membersOf.get(lower.id);
		if (!above || !below) continue;
		const actors = [...below].filter((actor) => above.has(actor));
		(joints[tierOf(upper, forumById)] ??= []).push({ upper: upper.id, lower: lower.id, actors });
	}
	return joints.flatMap((links, depth) => (links ? [{ depth, links }] : []));
}

/** Number of forums above a forum. Import has cut cycles of parents; the count is bounded all the same. */
function tierOf(forum: Forum, forumById: ReadonlyMap<ForumId, Forum>): number {
	let tier = 0;
	let above: Forum | undefined = forum;
	while (above?.parent && tier < forumById.size) {
		above = forumById.get(above.parent);
		if (above) tier++;
	}
	return tier;
}

/** Who carries the chain, and which of its joints hang on one actor or on nobody. */
export function findChain(evidence: Evidence): Finding[] {
	const joints = chainJoints(evidence);
	return [...findCarrier(joints), ...findThinLinks(joints)];
}

/** The actor who is a link in more than half of the joints and in more of them than anybody else. */
function findCarrier(joints: readonly Joint[]): Finding[] {
	if (joints.length < 2) return [];
	const carried = new Map<ActorId, { joints: number; alone: number; forums: Set<ForumId> }>();
	for (const joint of joints) {
		const carriers = new Set(joint.links.flatMap((link) => link.actors));
		for (const actor of carriers) {
			let entry = carried.get(actor);
			if (!entry) carried.set(actor, (entry = { joints: 0, alone: 0, forums: new Set() }));
			entry.joints++;
			if (carriers.size === 1) entry.alone++;
			for (const link of joint.links) {
				if (link.actors.includes(actor)) entry.forums.add(link.upper).add(link.lower);
			}
		}
	}
	const ranked = [...carried].sort(([, a], [, b]) => b.joints - a.joints || b.alone - a.alone);
	const [first, second] = ranked;
	if (!first || first[1].joints < 2 || first[1].joints * 2 <= joints.length) return [];
	if (second && second[1].joints === first[1].joints && second[1].alone === first[1].alone)
		return [];
	const [actor, { joints: count, alone, forums }] = first;
	return [
		finding('chain.carrier', actor, 1, {
			actors: [actor],
			forums: [...forums],
			figures: { joints: joints.length, carried: count, alone },
			source: SOURCE
		})
	];
}

function findThinLinks(joints: readonly Joint[]): Finding[] {
	return joints.flatMap((joint) =>
		joint.links.flatMap((link) => {
			if (link.actors.length > 1) return [];
			const parts = {
				actors: link.actors,
				forums: [link.upper, link.lower],
				figures: { links: link.actors.length },
				source: SOURCE
			};
			const about = `${link.upper}:${link.lower}`;
			// The nearer to the top, the more forums lie below the link.
			const importance = 0.7 / (1 + joint.depth);
			return [
				link.actors.length === 0
					? finding('chain.no-link', about, importance + 0.1, parts)
					: finding('chain.single-link', about, importance, parts)
			];
		})
	);
}
