/**
 * The links between forums and their parents: who carries each, and what loses its way to the top
 * when they are gone.
 *
 * Source: VIVE 2021, note 1, "Styringsstrengen"; CFBU "Elementer i socialt bydelsarbejde",
 * "Personafhængighed".
 */
import type { ActorId, ForumId } from '../../model/dataset';
import { GovernanceWays, NO_LOSS, type LinkRows, type Loss } from './governance-ways';

/** `unknown`: nobody is known to sit in one of the forums. `none`, `one`, `several`: who sit in both. */
export const LINK_STATES = ['several', 'one', 'none', 'unknown'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export interface GovernanceLink {
	readonly upper: ForumId;
	readonly lower: ForumId;
	/** Who sits in both; null = cannot be told. */
	readonly carriers: readonly ActorId[] | null;
	readonly state: LinkState;
	/** What loses its way when all carriers are gone, or has lost it already when there are none; null = cannot be told. */
	readonly loss: Loss | null;
}

/** An actor who carries links of the chain. */
export interface LinkPerson {
	readonly actor: ActorId;
	readonly links: readonly { readonly upper: ForumId; readonly lower: ForumId }[];
	/** Links that nobody else carries. */
	readonly alone: number;
	/** What loses its way when this one is gone. */
	readonly loss: Loss;
}

export interface GovernanceLinks {
	/** In the order of the lower forums in the data. */
	readonly links: readonly GovernanceLink[];
	/** Those without whom most falls off first. */
	readonly persons: readonly LinkPerson[];
}

/** The links between forums, and the persons who carry them. */
export function governanceLinks(rows: LinkRows): GovernanceLinks {
	const ways = new GovernanceWays(rows);
	const links = ways.links.map(({ upper, lower, actors }): GovernanceLink => {
		const ends = { upper: upper.id, lower: lower.id, carriers: actors };
		if (actors === null) return { ...ends, state: 'unknown', loss: null };
		if (actors.length === 0) return { ...ends, state: 'none', loss: ways.cutAt(lower.id) };
		return {
			...ends,
			state: actors.length === 1 ? 'one' : 'several',
			loss: ways.lossWithout(new Set(actors))
		};
	});
	return { links, persons: linkPersons(links, ways) };
}

function linkPersons(links: readonly GovernanceLink[], ways: GovernanceWays): LinkPerson[] {
	const carried = new Map<ActorId, GovernanceLink[]>();
	for (const link of links) {
		for (const actor of link.carriers ?? []) {
			const known = carried.get(actor);
			if (known) known.push(link);
			else carried.set(actor, [link]);
		}
	}
	return [...carried]
		.map(([actor, own]): LinkPerson => {
			const alone = own.filter((link) => link.state === 'one').length;
			return {
				actor,
				links: own.map(({ upper, lower }) => ({ upper, lower })),
				alone,
				// Only a link that nobody else carries breaks.
				loss: alone === 0 ? NO_LOSS : ways.lossWithout(new Set([actor]))
			};
		})
		.sort(
			(a, b) =>
				b.loss.forums.length - a.loss.forums.length ||
				b.alone - a.alone ||
				b.links.length - a.links.length
		);
}
