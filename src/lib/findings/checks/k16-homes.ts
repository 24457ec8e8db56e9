import type { Forum } from '../../model/dataset';
import { foldWord } from '../../model/taxonomy';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { kindOfActor, type CheckEvidence } from './check-evidence';
import { forumsOn } from './forum-places';
import { hasSay } from './seats';

/**
 * K16: no housing organisation decides over districts where it has no homes, in a body that covers
 * them all.
 *
 * Read from   forums.level (political or strategic: where is decided) and district (none, or every
 *             district), memberships, actors.organisation, districts.homes. An organisation that is
 *             named in no district's homes is not known to have none
 * Met         also where no such body covers all districts, or no housing organisation sits in one
 * Partly      some of the organisations have homes everywhere, others not or it is not known
 * Cannot tell fewer than two districts, no such level, or the homes are not known; nor, where nothing is
 *             lacking, while members of a body or their sectors are not known
 * Source      CFBU, Elementer, element 4, options 2 and 4
 */
export const homes: Check = {
	id: 'K16',
	read(evidence) {
		const { districts } = evidence.dataset;
		if (districts.length < 2) return cannotTell('K16', 'districts');
		const deciding = forumsOn(evidence, 'political', 'strategic');
		if (deciding.length === 0) return cannotTell('K16', 'forum-levels');
		const bodies = deciding.filter(
			(forum) =>
				forum.districts.length === 0 || districts.every(({ id }) => forum.districts.includes(id))
		);
		if (bodies.length === 0) {
			return told('K16', 'met', {
				forums: deciding.map((forum) => forum.id),
				figures: { holding: 0, lacking: 0, unknown: 0, bodies: 0, districts: districts.length }
			});
		}
		const read = housingMembers(evidence, bodies).map((member) => ({
			...member,
			...homesOf(evidence, member.organisation)
		}));
		const counts = tally(read.map(({ state }) => state));
		const answer = answerForAll(counts);
		const forums = bodies.map((forum) => forum.id);
		const mayHaveMore = bodies.some((forum) => {
			const seats = evidence.seatsIn.get(forum.id);
			return !seats || seats.some(({ actor }) => kindOfActor(evidence, actor) === null);
		});
		if (read.length === 0 && !mayHaveMore) {
			return told('K16', 'met', {
				forums,
				figures: { ...counts, bodies: bodies.length, districts: districts.length }
			});
		}
		if (mayHaveMore && counts.lacking === 0) return cannotTell('K16', 'members', { forums });
		if (answer === null) return cannotTell('K16', 'homes', { forums });
		const wanted: State = counts.lacking > 0 ? 'lacking' : 'holding';
		const subject = read.filter(({ state }) => state === wanted);
		return told(
			'K16',
			answer,
			{
				actors: [...new Set(subject.flatMap(({ actors }) => actors))],
				forums,
				districts: [...new Set(subject.flatMap(({ without }) => without))],
				figures: { ...counts, bodies: bodies.length, districts: districts.length },
				words: {
					organisations: subject.flatMap(({ organisation }) => organisation ?? []).join('\n')
				}
			},
			counts.unknown > 0 ? 'homes' : null
		);
	}
};

interface HousingMember {
	/** Null = the members' organisation is not known. */
	readonly organisation: string | null;
	readonly actors: readonly string[];
}

/** The housing organisations with a say in the bodies. */
function housingMembers(evidence: CheckEvidence, bodies: readonly Forum[]): HousingMember[] {
	const byName = new Map<string | null, Set<string>>();
	for (const seat of bodies.flatMap((forum) => evidence.seatsIn.get(forum.id) ?? [])) {
		if (kindOfActor(evidence, seat.actor) !== 'housing-organisation' || !hasSay(seat)) continue;
		const names = seat.actor.organisations.length > 0 ? seat.actor.organisations : [null];
		for (const name of names) {
			const known = byName.get(name);
			if (known) known.add(seat.actor.id);
			else byName.set(name, new Set([seat.actor.id]));
		}
	}
	return [...byName].map(([organisation, actors]) => ({ organisation, actors: [...actors] }));
}

/** Whether an organisation has homes in every district, and where it has none. */
function homesOf(evidence: CheckEvidence, organisation: string | null) {
	const { districts } = evidence.dataset;
	const name = organisation === null ? null : foldWord(organisation);
	const has = (homes: readonly string[]) => homes.some((owner) => foldWord(owner) === name);
	const isKnown = districts.some((district) => has(district.homes));
	const without = districts
		.filter((district) => district.homes.length > 0 && !has(district.homes))
		.map((district) => district.id);
	const allKnown = districts.every((district) => district.homes.length > 0);
	const state: State = !isKnown
		? 'unknown'
		: without.length > 0
			? 'lacking'
			: allKnown
				? 'holding'
				: 'unknown';
	return { state, without: isKnown ? without : [] };
}
