/** Of local forums that do the same work, the one where the fewest sectors meet. Source: VIVE 2021, note 1 and 2.1, "Følgegrupper". */
import type { Forum, SectorId } from '../../model/dataset';
import type { Evidence } from '../evidence';
import { finding, type Finding } from '../finding';
import { withoutSector } from '../missing-sectors';

const MIN_SIBLINGS = 3;
/** A forum stands out when it seats at most this part of the sectors of the broadest one. */
const STANDS_OUT_AT = 2 / 3;

/**
 * Local forums under the same parent on the same level; the one that alone seats the fewest sectors, far
 * fewer than the broadest. The sectors of all its members are known, and no other may seat as few.
 */
export function findThinForums(evidence: Evidence): Finding[] {
	return siblingGroups(evidence).flatMap((siblings) => {
		const seated = siblings
			.map((forum) => ({ forum, ...seatedSectors(forum, evidence) }))
			.sort((a, b) => a.atMost - b.atMost);
		const [thinnest] = seated;
		const next = seated.slice(1).sort((a, b) => a.sectors.length - b.sectors.length)[0];
		const broadest = seated.reduce((a, b) => (b.sectors.length > a.sectors.length ? b : a));
		if (!thinnest || !next || seated.length < MIN_SIBLINGS) return [];
		if (thinnest.sectors.length < thinnest.atMost) return [];
		if (thinnest.atMost >= next.sectors.length) return [];
		if (thinnest.atMost > STANDS_OUT_AT * broadest.sectors.length) return [];
		const elsewhere = new Set(seated.slice(1).flatMap(({ sectors }) => sectors));
		const missing = [...elsewhere].filter((sector) => !thinnest.sectors.includes(sector));
		return [
			finding('forum.thin', thinnest.forum.id, 0.65, {
				forums: [thinnest.forum.id],
				districts: thinnest.forum.districts,
				sectors: missing,
				actors: [...(evidence.wide.membersOf.get(thinnest.forum.id) ?? [])],
				figures: {
					sectors: thinnest.sectors.length,
					broadest: broadest.sectors.length,
					siblings: seated.length
				},
				source: 'VIVE 2021, afsnit 2.1, Følgegrupper'
			})
		];
	});
}

/** Forums with known members and a district, gathered by parent and level. */
function siblingGroups(evidence: Evidence): Forum[][] {
	const groups = new Map<string, Forum[]>();
	for (const forum of evidence.visible.forums) {
		if (forum.parent === null || forum.districts.length === 0) continue;
		if (!evidence.wide.membersOf.has(forum.id)) continue;
		const key = `${forum.parent}\n${forum.level ?? ''}`;
		const known = groups.get(key);
		if (known) known.push(forum);
		else groups.set(key, [forum]);
	}
	return [...groups.values()];
}

/** The sectors known to sit in a forum, and how many there may be at most. */
function seatedSectors(forum: Forum, { wide, actorById }: Evidence) {
	const members = [...(wide.membersOf.get(forum.id) ?? [])].map((id) => actorById.get(id)!);
	const sectors: SectorId[] = [...new Set(members.flatMap(({ sector }) => sector ?? []))];
	return { sectors, atMost: sectors.length + withoutSector(members) };
}
