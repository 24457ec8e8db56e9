/**
 * Initiatives for the same people, theme and place whose leads do not work together.
 *
 * Source: VIVE 2021, note 2, "Organisering" (Get2sport and the sports partnership compete for the same young people).
 */
import type { ActorId, Initiative, InitiativeId } from '../model/dataset';
import { isAdjacent } from '../network/network';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

/** Pairs of initiatives with a theme, a target group and a district in common and no tie between their leads. */
export function findOverlaps(evidence: Evidence): Finding[] {
	const leads = leadsByInitiative(evidence);
	const known = evidence.visible.initiatives.filter((initiative) => leads.has(initiative.id));
	const found: Finding[] = [];
	known.forEach((first, place) => {
		for (const second of known.slice(place + 1)) {
			const shared = sharedAim(first, second);
			if (!shared) continue;
			const leadsA = leads.get(first.id)!;
			const leadsB = leads.get(second.id)!;
			if (workTogether(evidence, leadsA, leadsB)) continue;
			found.push(
				finding('overlap.initiatives', `${first.id}:${second.id}`, 0.6, {
					initiatives: [first.id, second.id],
					actors: [...leadsA, ...leadsB],
					districts: shared.districts,
					figures: { districts: shared.districts.length },
					words: { theme: shared.theme, targetGroup: shared.targetGroup },
					source: 'VIVE 2021, bilagsnotat 2, Organisering'
				})
			);
		}
	});
	return found;
}

function leadsByInitiative(evidence: Evidence): Map<InitiativeId, ActorId[]> {
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
function sharedAim(
	first: Initiative,
	second: Initiative
): { theme: string; targetGroup: string; districts: string[] } | null {
	const theme = first.themes.find((word) => second.themes.includes(word));
	const targetGroup = first.targetGroups.find((word) => second.targetGroups.includes(word));
	if (theme === undefined || targetGroup === undefined) return null;
	const districts = first.districts.filter((district) => second.districts.includes(district));
	return districts.length > 0 ? { theme, targetGroup, districts } : null;
}

function workTogether(evidence: Evidence, leadsA: readonly ActorId[], leadsB: readonly ActorId[]) {
	const { pairs } = evidence;
	return leadsA.some((a) =>
		leadsB.some(
			(b) => a === b || isAdjacent(pairs.either, pairs.indexOf.get(a)!, pairs.indexOf.get(b)!)
		)
	);
}
