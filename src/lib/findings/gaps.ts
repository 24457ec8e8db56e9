/**
 * Gaps: sectors of the reference that are not at the table, not in a district, or not in the data.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", Netværksparter; CFBU 2015, figure 1; VIVE 2021,
 * note 1, "Koordinering" (business and voluntary organisations on neither board nor coordination group).
 */
import type { DistrictId, ForumId, SectorId } from '../model/dataset';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

const SOURCE_FORUMS = 'VIVE 2021, bilagsnotat 1, Koordinering';
const SOURCE_PARTIES = 'CFBU, Elementer i socialt bydelsarbejde, Netværksparter';

/** Sectors missing from the data, from the leading forums, from one of them, and from a district. */
export function findGaps(evidence: Evidence): Finding[] {
	const absent = absentSectors(evidence);
	return [...findAbsent(absent, evidence), ...findSeats(evidence), ...findDistrictGaps(evidence)];
}

function absentSectors(evidence: Evidence): SectorId[] {
	const present = new Set(evidence.visible.actors.map((actor) => actor.sector));
	return evidence.reference.sectors.filter((sector) => !present.has(sector));
}

function findAbsent(absent: readonly SectorId[], evidence: Evidence): Finding[] {
	if (absent.length === 0 || !evidence.reference.marked) return [];
	return [
		finding('gap.absent', 'sectors', 0.8, {
			sectors: absent,
			figures: { sectors: absent.length, reference: evidence.reference.sectors.length },
			source: SOURCE_PARTIES
		})
	];
}

/** Forums on the strategic and tactical level in which at least two sectors are known to sit. */
function leadingForums(evidence: Evidence): Map<ForumId, Set<SectorId>> {
	const leading = new Map<ForumId, Set<SectorId>>();
	for (const forum of evidence.visible.forums) {
		if (forum.level !== 'strategic' && forum.level !== 'tactical') continue;
		const seated = new Set<SectorId>();
		for (const actor of evidence.membersOf.get(forum.id) ?? []) {
			const sector = evidence.actorById.get(actor)?.sector;
			if (sector) seated.add(sector);
		}
		if (seated.size >= 2) leading.set(forum.id, seated);
	}
	return leading;
}

function findSeats(evidence: Evidence): Finding[] {
	const { sectors: reference } = evidence.reference;
	const leading = leadingForums(evidence);
	if (leading.size === 0) return [];
	const nowhere = reference.filter((sector) =>
		[...leading.values()].every((seated) => !seated.has(sector))
	);
	const found: Finding[] = [];
	if (nowhere.length > 0) {
		found.push(
			finding('gap.leadership', 'sectors', 0.9, {
				sectors: nowhere,
				forums: [...leading.keys()],
				figures: { sectors: nowhere.length, reference: reference.length, forums: leading.size },
				source: SOURCE_FORUMS
			})
		);
	}
	for (const [forum, seated] of leading) {
		const missing = reference.filter((sector) => !seated.has(sector) && !nowhere.includes(sector));
		const covered = reference.length - missing.length - nowhere.length;
		// A body that seats less than half of the parties was not meant to seat them all.
		if (missing.length === 0 || covered * 2 < reference.length) continue;
		found.push(
			finding('gap.forum', forum, 0.7, {
				sectors: missing,
				forums: [forum],
				figures: { sectors: missing.length, reference: reference.length, covered },
				source: SOURCE_FORUMS
			})
		);
	}
	return found;
}

/** With more missing than this, little is known of the district, and each gap weighs less. */
const FEW_MISSING = 3;

/** Per district the sectors that it lacks and at least half of the other districts have (two or more, if there are as many). */
function findDistrictGaps(evidence: Evidence): Finding[] {
	const { rows, columns, cells, unplaced } = evidence.coverage.district;
	const shown = columns.filter(
		(district) =>
			evidence.network.lens.districts === null || evidence.network.lens.districts.includes(district)
	);
	return shown.flatMap((district): Finding[] => {
		const column = columns.indexOf(district);
		const missing: SectorId[] = [];
		let elsewhere = 0;
		let municipalityWide = 0;
		rows.forEach((sector, row) => {
			if (!evidence.reference.sectors.includes(sector)) return;
			if (cells[row]![column]!.length > 0) return;
			const others = columns.filter(
				(_, other) => other !== column && cells[row]![other]!.length > 0
			).length;
			if (others < Math.min(2, columns.length - 1) || others === 0) return;
			if (others * 2 < columns.length - 1) return;
			missing.push(sector);
			elsewhere = Math.max(elsewhere, others);
			municipalityWide += unplaced[row]!.length;
		});
		return missing.length === 0
			? []
			: [districtGap(district, missing, elsewhere, municipalityWide, columns.length)];
	});
}

function districtGap(
	district: DistrictId,
	missing: readonly SectorId[],
	elsewhere: number,
	municipalityWide: number,
	districts: number
): Finding {
	const importance = missing.length > FEW_MISSING ? 0.5 : 0.6 + (0.2 * elsewhere) / districts;
	return finding('gap.district', district, importance, {
		districts: [district],
		sectors: missing,
		figures: { sectors: missing.length, elsewhere, districts, municipalityWide },
		source: SOURCE_PARTIES
	});
}
