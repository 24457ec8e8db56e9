/** Forums as tiers from the top down, sub-groups under their parents, for a screen too narrow for the picture. */
import type { ForumFacts } from '$lib/findings/governance/governance';
import { chainPicture } from './chain-picture';

export interface TierForum {
	readonly facts: ForumFacts;
	/** Forums of the same level right above it. */
	readonly depth: number;
}

export interface Tier {
	/** Null = not known. */
	readonly level: string | null;
	readonly forums: readonly TierForum[];
}

/** The bands of the picture as lists; each sub-group right after its parent where that is on its level. */
export function tiers(forums: readonly ForumFacts[]): Tier[] {
	const { bands } = chainPicture(
		forums.map(({ forum, parent }) => ({
			id: forum.id,
			label: '',
			level: forum.level,
			parent
		})),
		0
	);
	return bands.map(({ level }) => {
		const own = forums.filter(({ forum }) => forum.level === level);
		const ids = new Set(own.map(({ forum }) => forum.id));
		const childrenOf = (parent: string) => own.filter((facts) => facts.parent === parent);
		const walk = (facts: ForumFacts, depth: number): TierForum[] => [
			{ facts, depth },
			...childrenOf(facts.forum.id).flatMap((child) => walk(child, depth + 1))
		];
		const first = own.filter(({ parent }) => parent === null || !ids.has(parent));
		return { level, forums: first.flatMap((facts) => walk(facts, 0)) };
	});
}
