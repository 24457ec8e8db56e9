/** Of local forums that do the same work, the one where the fewest sectors meet. Source: VIVE 2021, note 1 and 2.1, "Følgegrupper". */
import type { Forum, SectorId } from '../../model/dataset';
import type { Evidence } from '../evidence';
import { finding, type Finding } from '../finding';

const MIN_SIBLINGS = 3;
/** A forum stands out when it seats at most this part of the sectors of the broadest one. */
const STANDS_OUT_AT = 2 / 3;

/** Local forums under the same parent on the same level; the one that alone seats the fewest sectors, far fewer than the broadest. */
export function findThinForums(evidence: Evidence): Finding[] {
	return siblingGroups(evidence).flatMap((siblings) => {
		const seated = siblings
			.map((forum) => ({ forum, sectors: seatedSectors(forum, evidence) }))
			.sort((a, b) => a.sectors.length - b.sectors.length);
		const [thinnest, next] = seated;
		const broadest = seated[seated.length - 1];
		if (!thinnest || !next || !broadest || seated.length < MIN_SIBLINGS) return [];
		if (thinnest.sectors.length === next.sectors.length) return [];
		if (thinnest.sectors.length > STANDS_OUT_AT * broadest.sectors.length) return [];
		const elsewhere = new Set(seated.slice(1).flatMap(({ sectors }) => sectors));
		const missing = [...elsewhere].filter((sector) => !thinnest.sectors.includes(sector));
		return [
			finding('forum.thin', thinnest.forum.id, 0.65, {
				forums: [thinnest.forum.id],
				districts: thinnest.forum.districts,
				sectors: missing,
				actors: [...(evidence.membersOf.get(thinnest.forum.id) ?? [])],
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
		if (!evidence.membersOf.has(forum.id)) continue;
		const key = `${forum.parent}\n${forum.level ?? ''}`;
		const known = groups.get(key);
		if (known) known.push(forum);
		else groups.set(key, [forum]);
	}
	return [...groups.values()];
}

function seatedSectors(forum: Forum, evidence: Evidence): SectorId[] {
	const sectors = new Set<SectorId>();
	for (const actor of evidence.membersOf.get(forum.id) ?? []) {
		const sector = evidence.actorById.get(actor)!.sector;
		if (sector !== null) sectors.add(sector);
	}
	return [...sectors];
}
