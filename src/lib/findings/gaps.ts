/**
 * Gaps: sectors of the reference that are not at the table, not in a district, or not in the data.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", Netværksparter; CFBU 2015, figure 1; VIVE 2021,
 * note 1, "Koordinering" (business and voluntary organisations on neither board nor coordination group).
 */
import type { DistrictId, Forum, SectorId } from '../model/dataset';
import { coverageReference, standing } from './coverage';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';
import { missingFrom, withoutSector } from './missing-sectors';

const SOURCE_FORUMS = 'VIVE 2021, bilagsnotat 1, Koordinering';
const SOURCE_PARTIES = 'CFBU, Elementer i socialt bydelsarbejde, Netværksparter';

/** Sectors missing from the data, from the leading forums, from one of them, and from a district. */
export function findGaps(evidence: Evidence): Finding[] {
	return [...findAbsent(evidence), ...findSeats(evidence), ...findDistrictGaps(evidence)];
}

function findAbsent(evidence: Evidence): Finding[] {
	const expected = evidence.reference.sectors;
	const present = new Set(evidence.wide.visible.actors.map((actor) => actor.sector));
	const absent = expected.filter((sector) => !present.has(sector));
	if (absent.length === 0 || !evidence.reference.marked) return [];
	return [
		finding('gap.absent', 'sectors', 0.8, {
			sectors: absent,
			figures: {
				sectors: absent.length,
				reference: expected.length,
				unsorted: withoutSector(evidence.wide.visible.actors)
			},
			source: SOURCE_PARTIES
		})
	];
}

interface LeadingForum {
	readonly forum: Forum;
	readonly missing: readonly SectorId[];
	/** Members whose sector is not known. */
	readonly unsorted: number;
}

/**
 * Forums on the strategic and tactical level in which at least two sectors are known to sit. One in
 * which the sectors of as many members are unknown as known does not tell who is missing.
 */
function leadingForums(evidence: Evidence, reference: readonly SectorId[]): LeadingForum[] {
	return evidence.visible.forums.flatMap((forum) => {
		if (forum.level !== 'strategic' && forum.level !== 'tactical') return [];
		const members = [...(evidence.wide.membersOf.get(forum.id) ?? [])].map((actor) =>
			evidence.actorById.get(actor)!
		);
		const seated = new Set(members.flatMap(({ sector }) => sector ?? []));
		const unsorted = withoutSector(members);
		if (seated.size < 2 || unsorted * 2 >= members.length) return [];
		return [
			{ forum, missing: missingFrom(forum, seated, reference, evidence.dataset.sectors), unsorted }
		];
	});
}

function findSeats(evidence: Evidence): Finding[] {
	const { sectors: reference } = coverageReference(evidence.dataset);
	const { sectors: expected } = evidence.reference;
	const leading = leadingForums(evidence, reference);
	if (leading.length === 0) return [];
	const nowhere = expected.filter((sector) =>
		leading.every(({ missing }) => missing.includes(sector))
	);
	const found: Finding[] = [];
	if (nowhere.length > 0) {
		found.push(
			finding('gap.leadership', 'sectors', 0.9, {
				sectors: nowhere,
				forums: leading.map(({ forum }) => forum.id),
				figures: {
					sectors: nowhere.length,
					reference: expected.length,
					forums: leading.length,
					unsorted: leading.reduce((sum, { unsorted }) => sum + unsorted, 0)
				},
				source: SOURCE_FORUMS
			})
		);
	}
	for (const { forum, missing, unsorted } of leading) {
		const here = missing.filter((sector) => expected.includes(sector) && !nowhere.includes(sector));
		const covered = reference.length - missing.length;
		// A body that seats less than half of the parties was not meant to seat them all.
		if (here.length === 0 || covered * 2 < reference.length) continue;
		found.push(
			finding('gap.forum', forum.id, 0.7, {
				sectors: here,
				forums: [forum.id],
				figures: { sectors: here.length, reference: reference.length, covered, unsorted },
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
 * A district in which the sectors of as many actors are unknown as known does not tell who is missing.
 */
function findDistrictGaps(evidence: Evidence): Finding[] {
	const table = evidence.wide.district;
	const { sectors: expected } = evidence.reference;
	const { rows, columns, unplaced } = table;
	const shown = columns.filter(
		(district) =>
			evidence.network.lens.districts === null || evidence.network.lens.districts.includes(district)
	);
	return shown.flatMap((district): Finding[] => {
		const column = columns.indexOf(district);
		const local = evidence.wide.visible.actors.filter(({ districts }) =>
			districts.includes(district)
		);
		const unsorted = withoutSector(local);
		if (unsorted > 0 && unsorted * 2 >= local.length) return [];
		const missing: MissingSector[] = [];
		rows.forEach((sector, row) => {
			if (!expected.includes(sector)) return;
			if (standing(table, row, column) === 'own') return;
			const elsewhere = columns.filter(
				(_, other) => other !== column && standing(table, row, other) === 'own'
			).length;
			if (elsewhere < Math.min(2, columns.length - 1) || elsewhere === 0) return;
			if (elsewhere * 2 < columns.length - 1) return;
			missing.push({ sector, elsewhere, municipalityWide: unplaced[row]!.length });
		});
		return missing.length === 0 ? [] : [districtGap(district, missing, columns.length, unsorted)];
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
	districts: number,
	unsorted: number
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
			unsorted,
			municipalityWide: missing.reduce((sum, one) => sum + one.municipalityWide, 0)
		},
		source: SOURCE_PARTIES
	});
}
