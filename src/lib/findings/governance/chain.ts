/**
 * The governance chain: forums joined to their parent forums, tier under tier, and the actors who sit
 * on both sides of a joint and so carry what is known up and down.
 *
 * Source: VIVE 2021, note 1, "Styringsstrengen" (three joints, two of them one person's).
 */
import type { ActorId, Forum, ForumId } from '../../model/dataset';
import type { Visible } from '../../network/visible';
import type { Collaboration, Evidence } from '../evidence';
import { finding, type Finding } from '../finding';

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

/** A forum and its parent, both of them known. */
export interface ParentLink {
	readonly upper: Forum;
	readonly lower: Forum;
	/** Who sits in both; null = nobody is known to sit in one of them, so it cannot be told. */
	readonly actors: readonly ActorId[] | null;
}

/** What the chain is read from. */
interface Seating {
	readonly visible: Pick<Visible, 'forums'>;
	readonly membersOf: Collaboration['membersOf'];
}

/** Every forum that has a parent in the data, in the order of the data. */
export function parentLinks({ visible, membersOf }: Seating): ParentLink[] {
	const forumById = new Map(visible.forums.map((forum) => [forum.id, forum]));
	return visible.forums.flatMap((lower) => {
		const upper = lower.parent === null ? undefined : forumById.get(lower.parent);
		if (!upper) return [];
		const above = membersOf.get(upper.id);
		const below = membersOf.get(lower.id);
		const actors = above && below ? [...below].filter((actor) => above.has(actor)) : null;
		return [{ upper, lower, actors }];
	});
}

/**
 * The joints of the chain, from the top down. A link whose forums have no known members is left out:
 * who carries it cannot be told.
 */
export function chainJoints(evidence: Seating): Joint[] {
	const forumById = new Map(evidence.visible.forums.map((forum) => [forum.id, forum]));
	const joints: Link[][] = [];
	for (const { upper, lower, actors } of parentLinks(evidence)) {
		if (actors === null) continue;
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

/** Who carries the chain, and which of its joints hang on one actor or on nobody, whomever the lens hides. */
export function findChain({ visible, wide }: Evidence): Finding[] {
	const joints = chainJoints({ visible, membersOf: wide.membersOf });
	return [...findCarrier(joints), ...findThinLinks(joints)];
}

/** What one actor carries of the chain. */
export interface Carrier {
	readonly actor: ActorId;
	/** Joints in which the actor is a link. */
	readonly joints: number;
	/** Those in which nobody else is. */
	readonly alone: number;
	readonly forums: readonly ForumId[];
}

/** Every link of the chain, the one in most joints first, of equals the one that is alone in most. */
function chainCarriers(joints: readonly Joint[]): Carrier[] {
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
	return [...carried]
		.map(([actor, { forums, ...counts }]) => ({ actor, ...counts, forums: [...forums] }))
		.sort((a, b) => b.joints - a.joints || b.alone - a.alone);
}

/** The actor who is a link in more than half of the joints and in more of them than anybody else; null when nobody is. */
export function mainCarrier(joints: readonly Joint[]): Carrier | null {
	if (joints.length < 2) return null;
	const [first, second] = chainCarriers(joints);
	if (!first || first.joints < 2 || first.joints * 2 <= joints.length) return null;
	if (second && second.joints === first.joints && second.alone === first.alone) return null;
	return first;
}

function findCarrier(joints: readonly Joint[]): Finding[] {
	const carrier = mainCarrier(joints);
	if (!carrier) return [];
	return [
		finding('chain.carrier', carrier.actor, 1, {
			actors: [carrier.actor],
			forums: carrier.forums,
			figures: { joints: joints.length, carried: carrier.joints, alone: carrier.alone },
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
			// The nearer to the top, the more forums lie below the link; one that is broken weighs more at any depth.
			return [
				link.actors.length === 0
					? finding('chain.no-link', about, 0.55 + 0.25 / (1 + joint.depth), parts)
					: finding('chain.single-link', about, 0.7 / (1 + joint.depth), parts)
			];
		})
	);
}
