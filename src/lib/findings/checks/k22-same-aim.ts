import type { ActorId } from '../../model/dataset';
import { leadsByInitiative, sameAims, type SameAim } from '../initiatives/overlaps';
import { cannotTell, told, type Check, type ToldAnswer } from './check';
import type { CheckEvidence } from './check-evidence';

/**
 * K22: initiatives with the same target group, theme and district have leads who work together.
 *
 * Read from   initiatives, participations with the role lead, ties (`sameAims`, as the finding)
 * Met         also where no two known initiatives have the same aim
 * Partly      the leads of each pair without a tie at least meet: in a forum or in another initiative
 * Cannot tell no initiative with theme, target group, district and lead; or, where nothing is lacking,
 *             as many are without one of these as have them all; nor without reported ties
 * Source      VIVE 2021, note 2, "Organisering"
 */
export const sameAim: Check = {
	id: 'K22',
	read(evidence) {
		const { initiatives } = evidence.visible;
		const leads = leadsByInitiative(evidence);
		const known = initiatives.filter(
			({ id, themes, targetGroups, districts }) =>
				leads.has(id) && themes.length > 0 && targetGroups.length > 0 && districts.length > 0
		);
		if (known.length === 0) return cannotTell('K22', 'leads');
		const pairs = sameAims(evidence);
		const bare = pairs.filter((pair) => !pair.leadsWorkTogether);
		if (bare.length > 0 && !evidence.hasTies) return cannotTell('K22', 'ties');
		const unknown = initiatives.length - known.length;
		if (bare.length === 0 && unknown >= known.length) return cannotTell('K22', 'leads');
		const places = meetingPlaces(evidence);
		const strangers = bare.filter((pair) => !leadsMeet(places, pair));
		const answer: ToldAnswer =
			bare.length === 0 ? 'met' : strangers.length === 0 ? 'partly' : 'not-met';
		const subject = strangers.length > 0 ? strangers : bare.length > 0 ? bare : pairs;
		return told(
			'K22',
			answer,
			{
				initiatives: subject.flatMap(({ first, second }) => [first, second]),
				actors: [...new Set(subject.flatMap((pair) => [...pair.firstLeads, ...pair.secondLeads]))],
				districts: [...new Set(subject.flatMap(({ districts }) => districts))],
				figures: {
					pairs: pairs.length,
					lacking: subject === pairs ? 0 : subject.length,
					known: known.length,
					unknown
				}
			},
			unknown > 0 ? 'leads' : null
		);
	}
};

/** The forums and initiatives of each actor. */
function meetingPlaces({ visible }: CheckEvidence): ReadonlyMap<ActorId, ReadonlySet<string>> {
	const places = new Map<ActorId, Set<string>>();
	const add = (actor: ActorId, place: string) => {
		const known = places.get(actor);
		if (known) known.add(place);
		else places.set(actor, new Set([place]));
	};
	for (const { actor, forum } of visible.memberships) add(actor, `forum\n${forum}`);
	for (const { actor, initiative } of visible.participations) {
		add(actor, `initiative\n${initiative}`);
	}
	return places;
}

/** Whether some lead of one initiative meets some lead of the other. */
function leadsMeet(
	places: ReadonlyMap<ActorId, ReadonlySet<string>>,
	{ firstLeads, secondLeads }: SameAim
): boolean {
	const first = new Set(firstLeads.flatMap((actor) => [...(places.get(actor) ?? [])]));
	return secondLeads.some((actor) =>
		[...(places.get(actor) ?? [])].some((place) => first.has(place))
	);
}
