/** The ways from each forum to the top of its chain, and who keeps them open. */
import type { ActorId, DistrictId, ForumId } from '../../model/dataset';
import type { Visible } from '../../network/visible';
import { parentLinks, type ParentLink } from './chain';
import { seatedMembers } from '../seated-members';

/** What has no way to the top of its chain along carried links. */
export interface Loss {
	/** The nearest to the top first. `detour`: members who sit in other forums still join it to the top. */
	readonly forums: readonly { readonly forum: ForumId; readonly detour: boolean }[];
	/** Who sits in those forums, each once, the ones who are gone left out. */
	readonly members: readonly ActorId[];
	/** The districts of those forums. */
	readonly districts: readonly DistrictId[];
}

export const NO_LOSS: Loss = { forums: [], members: [], districts: [] };

const NOBODY: ReadonlySet<ActorId> = new Set();

interface Place {
	readonly forum: ForumId;
	/** Null = a top. */
	readonly parent: ForumId | null;
	readonly top: ForumId;
}

/** The rows that links are read from. */
export type LinkRows = Pick<Visible, 'forums' | 'memberships'>;

/** The forums as trees. A forum has a way when every link from it up to its top has a carrier. */
export class GovernanceWays {
	readonly links: readonly ParentLink[];
	private readonly membersOf: ReadonlyMap<ForumId, ReadonlySet<ActorId>>;
	private readonly forumsOf = new Map<ActorId, ForumId[]>();
	private readonly districtsOf: ReadonlyMap<ForumId, readonly DistrictId[]>;
	private readonly childrenOf = new Map<ForumId, ForumId[]>();
	/** Carriers of the link up, by lower forum; nobody where it cannot be told. */
	private readonly carriersOf: ReadonlyMap<ForumId, readonly ActorId[]>;
	/** From the top down: each forum after its parent. */
	private readonly places: readonly Place[];
	private readonly topOf: ReadonlyMap<ForumId, ForumId>;
	private readonly open: ReadonlySet<ForumId>;

	constructor(visible: LinkRows) {
		this.membersOf = seatedMembers(visible);
		this.links = parentLinks({ visible, membersOf: this.membersOf });
		this.districtsOf = new Map(visible.forums.map((forum) => [forum.id, forum.districts]));
		this.carriersOf = new Map(this.links.map(({ lower, actors }) => [lower.id, actors ?? []]));
		for (const { upper, lower } of this.links) push(this.childrenOf, upper.id, lower.id);
		for (const [forum, members] of this.membersOf) {
			for (const member of members) push(this.forumsOf, member, forum);
		}
		this.places = visible.forums
			.filter((forum) => !this.carriersOf.has(forum.id))
			.flatMap((top) => this.treeUnder(top.id));
		this.topOf = new Map(this.places.map(({ forum, top }) => [forum, top]));
		this.open = this.openWithout(NOBODY);
	}

	/** What already has no way because nobody carries the link above `lower`: it, and all that hangs on it. */
	cutAt(lower: ForumId): Loss {
		const lost = new Set([lower]);
		for (const forum of lost) {
			for (const child of this.childrenOf.get(forum) ?? []) {
				if (this.carriersOf.get(child)!.length > 0) lost.add(child);
			}
		}
		return this.lossOf([...lost], this.open, NOBODY);
	}

	/** What has a way now, and none when these actors are gone. */
	lossWithout(gone: ReadonlySet<ActorId>): Loss {
		const open = this.openWithout(gone);
		const lost = this.places
			.map(({ forum }) => forum)
			.filter((forum) => this.open.has(forum) && !open.has(forum));
		return this.lossOf(lost, open, gone);
	}

	private openWithout(gone: ReadonlySet<ActorId>): Set<ForumId> {
		const open = new Set<ForumId>();
		for (const { forum, parent } of this.places) {
			const isCarried = () => this.carriersOf.get(forum)!.some((actor) => !gone.has(actor));
			if (parent === null || (open.has(parent) && isCarried())) open.add(forum);
		}
		return open;
	}

	private lossOf(
		lost: readonly ForumId[],
		open: ReadonlySet<ForumId>,
		gone: ReadonlySet<ActorId>
	): Loss {
		if (lost.length === 0) return NO_LOSS;
		const reached = new Map<ForumId, ReadonlySet<ForumId>>();
		const hasDetour = (forum: ForumId) => {
			const top = this.topOf.get(forum);
			if (top === undefined) return false;
			if (!reached.has(top)) reached.set(top, this.joinedTo(top, open, gone));
			return reached.get(top)!.has(forum);
		};
		const members = lost.flatMap((forum) => [...(this.membersOf.get(forum) ?? [])]);
		return {
			forums: lost.map((forum) => ({ forum, detour: hasDetour(forum) })),
			members: [...new Set(members)].filter((member) => !gone.has(member)),
			districts: [...new Set(lost.flatMap((forum) => this.districtsOf.get(forum) ?? []))]
		};
	}

	/** Every forum that members with seats in several join to the open part of a tree. */
	private joinedTo(
		top: ForumId,
		open: ReadonlySet<ForumId>,
		gone: ReadonlySet<ActorId>
	): Set<ForumId> {
		const reached = new Set([...open].filter((forum) => this.topOf.get(forum) === top));
		for (const forum of reached) {
			for (const member of this.membersOf.get(forum) ?? []) {
				if (!gone.has(member)) this.forumsOf.get(member)!.forEach((other) => reached.add(other));
			}
		}
		return reached;
	}

	private treeUnder(top: ForumId): Place[] {
		const found: Place[] = [{ forum: top, parent: null, top }];
		for (const { forum } of found) {
			const children = this.childrenOf.get(forum) ?? [];
			found.push(...children.map((child) => ({ forum: child, parent: forum, top })));
		}
		return found;
	}
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const known = lists.get(key);
	if (known) known.push(value);
	else lists.set(key, [value]);
}
