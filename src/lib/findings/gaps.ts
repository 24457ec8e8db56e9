/**
 * Gaps: sectors of the reference that are not at the table, not in a district, or not in the data.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", Netværksparter; CFBU 2015, figure 1; VIVE 2021,
 * note 1, "Koordinering" (business and voluntary organisations on neither board nor coordination group).
 */
import type { DistrictId, ForumId, SectorId } from '../model/dataset';
import { standing } from './coverage';
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

/**
 * Per district the sectors of which it has no actor of its own, and at least half of the other
 * districts have one (two or more districts, if there are as many). Actors that serve the whole
 * municipality do not fill the gap, but are told: `served` sectors have some, `nobody` sectors none.
 */
function findDistrictGaps(evidence: Evidence): Finding[] {
	const table = evidence.coverage.district;
	const { rows, columns, unplaced } = table;
	const shown = columns.filter(
		(district) =>
			evidence.network.lens.districts === null || evidence.network.lens.districts.includes(district)
	);
	return shown.flatMap((district): Finding[] => {
		const column = columns.indexOf(district);
		const missing: MissingSector[] = [];
		rows.forEach((sector, row) => {
			if (!evidence.reference.sectors.includes(sector)) return;
			if (standing(table, row, column) === 'own') return;
			const elsewhere = columns.filter(
				(_, other) => other !== column && standing(table, row, other) === 'own'
			).length;
			if (elsewhere < Math.min(2, columns.length - 1) || elsewhere === 0) return;
			if (elsewhere * 2 < columns.length - 1) return;
			missing.push({ sector, elsewhere, municipalityWide: unplaced[row]!.length });
		});
		return missing.length === 0 ? [] : [districtGap(district, missing, columns.length)];
	});
}

interface MissingSector {
	readonly sector: SectorId;
	/** Other districts with an actor of the sector. */
	readonly elsewhere: number;
	/** Actors of the sector that serve the whole municipality. */
	readonly municipalityWide: number;
}

function districtGap(
	district: DistrictId,
	missing: readonly MissingSector[],
	districts: number
): Finding {
	const elsewhere = Math.max(...missing.map((one) => one.elsewhere));
	const served = missing.filter((one) => one.municipalityWide > 0).length;
	const nobody = missing.length - served;
	// A sector that nobody serves weighs more than one that others come out to serve.
	const least = nobody > 0 ? 0.6 : 0.5;
	const importance = missing.length > FEW_MISSING ? 0.5 : least + (0.2 * elsewhere) / districts;
	return finding('gap.district', district, importance, {
		districts: [district],
		sectors: missing.map(({ sector }) => sector),
		figures: {
			sectors: missing.length,
			elsewhere,
			districts,
			served,
			nobody,
			municipalityWide: missing.reduce((sum, one) => sum + one.municipalityWide, 0)
		},
		source: SOURCE_PARTIES
	});
}
