/**
 * Initiatives with the same aim, and whether their leads have anything to do with each other.
 *
 * Source: VIVE 2021, note 2, "Organisering"; the same pairs as the finding and check K22, and beside
 * them those of which it cannot be told.
 */
import type { ActorId, ForumId, Initiative, InitiativeId } from '../../model/dataset';
import type { Collaboration } from '../evidence';
import { leadsByInitiative, leadsWorkTogether, sharedAim, type SharedAim } from './overlaps';

/** In the order in which one should read them. */
const LEAD_CONTACTS = [
	/** The leads neither work together nor meet. */
	'apart',
	/** They have no tie, but sit in the same forum or take part in the same initiative. */
	'meet',
	/** Of one initiative or both no lead is known. */
	'unknown-leads',
	/** Nobody has reported a tie, as far as the lens goes. */
	'unknown-ties',
	'together',
	/** One actor leads both. */
	'same-lead'
] as const;
export type LeadContact = (typeof LEAD_CONTACTS)[number];

export interface InitiativeOverlap extends SharedAim {
	readonly first: InitiativeId;
	readonly second: InitiativeId;
	/** Empty = not known. */
	readonly firstLeads: readonly ActorId[];
	readonly secondLeads: readonly ActorId[];
	readonly contact: LeadContact;
	/** Where some lead of one and some other lead of the other both sit. */
	readonly forums: readonly ForumId[];
	/** In which both take part. */
	readonly initiatives: readonly InitiativeId[];
}

/** Every pair of initiatives with a theme, a target group and a district in common; those apart first. */
export function initiativeOverlaps(evidence: Collaboration): InitiativeOverlap[] {
	const leads = leadsByInitiative(evidence);
	const places = meetingPlaces(evidence);
	const found = pairsOfOneCell(evidence.visible.initiatives).map(([first, second, aim]) => {
		const firstLeads = leads.get(first.id) ?? [];
		const secondLeads = leads.get(second.id) ?? [];
		const shared = sharedPlaces(places, firstLeads, secondLeads);
		const contact = contactOf(evidence, firstLeads, secondLeads, shared.forums, shared.initiatives);
		return {
			first: first.id,
			second: second.id,
			...aim,
			firstLeads,
			secondLeads,
			contact,
			...shared
		};
	});
	const rank = ({ contact }: InitiativeOverlap) => LEAD_CONTACTS.indexOf(contact);
	return found.sort((a, b) => rank(a) - rank(b));
}

/** Pairs that share an aim, found through the cells of theme and target group; in the order of the data. */
function pairsOfOneCell(initiatives: readonly Initiative[]): [Initiative, Initiative, SharedAim][] {
	const byCell = new Map<string, number[]>();
	const partners = initiatives.map((initiative, place) => {
		const earlier = new Set<number>();
		for (const theme of new Set(initiative.themes)) {
			for (const group of new Set(initiative.targetGroups)) {
				const key = `${theme}\n${group}`;
				const cell = byCell.get(key);
				for (const other of cell ?? []) earlier.add(other);
				if (cell) cell.push(place);
				else byCell.set(key, [place]);
			}
		}
		return earlier;
	});
	const pairs = partners.flatMap((earlier, second) =>
		[...earlier].flatMap((first) => {
			const aim = sharedAim(initiatives[first]!, initiatives[second]!);
			return aim === null ? [] : [{ first, second, aim }];
		})
	);
	return pairs
		.sort((a, b) => a.first - b.first || a.second - b.second)
		.map(({ first, second, aim }) => [initiatives[first]!, initiatives[second]!, aim]);
}

function contactOf(
	evidence: Collaboration,
	firstLeads: readonly ActorId[],
	secondLeads: readonly ActorId[],
	forums: readonly ForumId[],
	initiatives: readonly InitiativeId[]
): LeadContact {
	if (firstLeads.length === 0 || secondLeads.length === 0) return 'unknown-leads';
	if (firstLeads.some((actor) => secondLeads.includes(actor))) return 'same-lead';
	if (leadsWorkTogether(evidence, firstLeads, secondLeads)) return 'together';
	if (evidence.visible.ties.length === 0) return 'unknown-ties';
	return forums.length + initiatives.length > 0 ? 'meet' : 'apart';
}

interface Places {
	readonly forums: ReadonlySet<ForumId>;
	readonly initiatives: ReadonlySet<InitiativeId>;
}

function meetingPlaces({ visible }: Collaboration): ReadonlyMap<ActorId, Places> {
	const places = new Map<ActorId, { forums: Set<ForumId>; initiatives: Set<InitiativeId> }>();
	const of = (actor: ActorId) => {
		let known = places.get(actor);
		if (!known) places.set(actor, (known = { forums: new Set(), initiatives: new Set() }));
		return known;
	};
	for (const { actor, forum } of visible.memberships) of(actor).forums.add(forum);
	for (const { actor, initiative } of visible.participations) of(actor).initiatives.add(initiative);
	return places;
}

function sharedPlaces(
	places: ReadonlyMap<ActorId, Places>,
	firstLeads: readonly ActorId[],
	secondLeads: readonly ActorId[]
): { forums: ForumId[]; initiatives: InitiativeId[] } {
	const ofAll = (leads: readonly ActorId[], kind: keyof Places) =>
		new Set(leads.flatMap((actor) => [...(places.get(actor)?.[kind] ?? [])]));
	const shared = (kind: keyof Places) => {
		const second = ofAll(secondLeads, kind);
		return [...ofAll(firstLeads, kind)].filter((place) => second.has(place));
	};
	return { forums: shared('forums'), initiatives: shared('initiatives') };
}
