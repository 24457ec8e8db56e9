/**
 * Initiatives for the same people, theme and place whose leads do not work together.
 *
 * Source: VIVE 2021, note 2, "Organisering" (Get2sport and the sports partnership compete for the same young people).
 */
import type { ActorId, DistrictId, Initiative, InitiativeId, Tie } from '../../model/dataset';
import { isAdjacent } from '../../network/network';
import type { Collaboration, Evidence } from '../evidence';
import { finding, type Finding } from '../finding';

/** What two initiatives have in common: the first theme and target group that both name, and every district. */
export interface SharedAim {
	readonly theme: string;
	readonly targetGroup: string;
	readonly districts: readonly DistrictId[];
}

/** Two initiatives with a theme, a target group and a district in common. */
export interface SameAim extends SharedAim {
	readonly first: InitiativeId;
	readonly second: InitiativeId;
	readonly firstLeads: readonly ActorId[];
	readonly secondLeads: readonly ActorId[];
	/** Some lead of one has a tie with some lead of the other, or is the same. */
	readonly leadsWorkTogether: boolean;
}

/** Pairs of initiatives with the same aim, of which the leads are known; in the order of the data. */
export function sameAims(evidence: Collaboration): SameAim[] {
	const leads = leadsByInitiative(evidence);
	const known = evidence.visible.initiatives.filter((initiative) => leads.has(initiative.id));
	return known.flatMap((first, place) =>
		known.slice(place + 1).flatMap((second) => {
			const shared = sharedAim(first, second);
			if (!shared) return [];
			const firstLeads = leads.get(first.id)!;
			const secondLeads = leads.get(second.id)!;
			return [
				{
					first: first.id,
					second: second.id,
					...shared,
					firstLeads,
					secondLeads,
					leadsWorkTogether: leadsWorkTogether(evidence, firstLeads, secondLeads)
				}
			];
		})
	);
}

/**
 * Pairs of initiatives with a theme, a target group and a district in common and no reported tie between
 * their leads, on any step. Where nobody has reported a tie, nothing is known of who works together.
 */
export function findOverlaps(evidence: Evidence): Finding[] {
	const { ties } = evidence.wide.visible;
	if (ties.length === 0) return [];
	return sameAims(evidence)
		.filter(
			({ leadsWorkTogether, firstLeads, secondLeads }) =>
				!leadsWorkTogether && !haveTie(ties, firstLeads, secondLeads)
		)
		.map(({ first, second, firstLeads, secondLeads, districts, theme, targetGroup }) =>
			finding('overlap.initiatives', `${first}:${second}`, 0.6, {
				initiatives: [first, second],
				actors: [...firstLeads, ...secondLeads],
				districts,
				figures: { districts: districts.length },
				words: { theme, targetGroup },
				source: 'VIVE 2021, bilagsnotat 2, Organisering'
			})
		);
}

/** The actors with the role of lead, by initiative; one without a known lead is not in the map. */
export function leadsByInitiative(evidence: Collaboration): Map<InitiativeId, ActorId[]> {
	const leads = new Map<InitiativeId, ActorId[]>();
	for (const { initiative, actor, roles } of evidence.visible.participations) {
		if (!roles.includes('lead')) continue;
		const known = leads.get(initiative);
		if (!known) leads.set(initiative, [actor]);
		else if (!known.includes(actor)) known.push(actor);
	}
	return leads;
}

/** What two initiatives share. Without a district it is not known where an initiative works, so nothing is said of it. */
export function sharedAim(first: Initiative, second: Initiative): SharedAim | null {
	const theme = first.themes.find((word) => second.themes.includes(word));
	const targetGroup = first.targetGroups.find((word) => second.targetGroups.includes(word));
	if (theme === undefined || targetGroup === undefined) return null;
	const districts = first.districts.filter((district) => second.districts.includes(district));
	return districts.length > 0 ? { theme, targetGroup, districts } : null;
}

/** Whether some lead of one is, or has a tie with, some lead of the other; a reported one counts in any layer. */
export function leadsWorkTogether(
	evidence: Collaboration,
	leadsA: readonly ActorId[],
	leadsB: readonly ActorId[]
): boolean {
	const { pairs, visible } = evidence;
	const isJoined = leadsA.some((a) =>
		leadsB.some(
			(b) => a === b || isAdjacent(pairs.either, pairs.indexOf.get(a)!, pairs.indexOf.get(b)!)
		)
	);
	return isJoined || (!pairs.lens.layers.includes('ties') && haveTie(visible.ties, leadsA, leadsB));
}

/** Whether a row joins somebody of one group with somebody of the other. */
function haveTie(
	ties: readonly Tie[],
	first: readonly ActorId[],
	second: readonly ActorId[]
): boolean {
	return ties.some(
		({ source, target }) =>
			(first.includes(source) && second.includes(target)) ||
			(first.includes(target) && second.includes(source))
	);
}
