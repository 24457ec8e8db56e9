/**
 * Three ready-made lenses: the three kinds of collaboration that the report of 2015 looks at.
 *
 * Source: CFBU 2015, "Kommunerne på banen", "Undersøgelsesfokus".
 */
import type { Actor, Dataset, SectorId } from './dataset';
import type { Lens } from './lens';
import { MUNICIPAL_KINDS, type Level, type SectorKind } from './taxonomy';

export const LENS_PRESETS = [
	'municipality-housing',
	'municipality-plan',
	'inside-municipality'
] as const;
export type LensPresetId = (typeof LENS_PRESETS)[number];

/** Why a data set cannot show a lens. */
export type PresetReason =
	| 'no-municipality'
	| 'no-housing-organisation'
	| 'no-plan'
	/** One side has no actor on the levels that the lens is about. */
	| 'no-levels';

/** What the data do not tell, though the lens can be shown: departments, or their names. */
export type PresetNote = 'no-departments';

/** What a lens sets; everything else of the lens stays as it is. */
export interface PresetLens {
	readonly sectors: readonly SectorId[];
	readonly levels: readonly string[] | null;
	readonly groupBy: Lens['groupBy'];
}

export type LensPreset =
	| { readonly id: LensPresetId; readonly lens: PresetLens; readonly note: PresetNote | null }
	| { readonly id: LensPresetId; readonly lens: null; readonly reason: PresetReason };

/** The municipality and the one it works with, on some levels. */
interface Partnership {
	readonly other: SectorKind;
	readonly missing: PresetReason;
	readonly levels: readonly Level[];
}

const PARTNERSHIPS: Readonly<Record<LensPresetId, Partnership | null>> = {
	'municipality-housing': {
		other: 'housing-organisation',
		missing: 'no-housing-organisation',
		levels: ['strategic', 'tactical']
	},
	'municipality-plan': { other: 'helhedsplan', missing: 'no-plan', levels: ['executing'] },
	'inside-municipality': null
};

/**
 * One of the three lenses over a data set. Sectors are told by their kind in the taxonomy, never by
 * their names. The lens is null, with a reason, when one of its sides has no actor on its levels.
 * Inside the municipality the groups are the organisations, which are departments where the data name
 * them; where they name one organisation only, the groups are the municipal sectors, with a note.
 */
export function lensPreset(id: LensPresetId, dataset: Dataset): LensPreset {
	const partnership = PARTNERSHIPS[id];
	const municipal = sectorsOf(dataset, MUNICIPAL_KINDS);
	const inside = actorsOf(dataset, municipal);
	if (inside.length === 0) return { id, lens: null, reason: 'no-municipality' };
	if (partnership === null) {
		const departments = new Set(inside.flatMap((actor) => actor.organisations));
		const isTold = departments.size > 1;
		const groupBy = isTold ? 'organisation' : 'sector';
		const note = isTold ? null : 'no-departments';
		return { id, lens: { sectors: [...municipal], levels: null, groupBy }, note };
	}
	const { other, missing, levels } = partnership;
	const others = sectorsOf(dataset, [other]);
	const outside = actorsOf(dataset, others);
	if (outside.length === 0) return { id, lens: null, reason: missing };
	const isOnLevel = ({ level }: Actor) =>
		level !== null && (levels as readonly string[]).includes(level);
	if (!inside.some(isOnLevel) || !outside.some(isOnLevel)) {
		return { id, lens: null, reason: 'no-levels' };
	}
	const isPresent = (level: string) => dataset.actors.some((actor) => actor.level === level);
	const sectors = dataset.sectors
		.map((sector) => sector.id)
		.filter((sector) => municipal.has(sector) || others.has(sector));
	const lens = { sectors, levels: levels.filter(isPresent), groupBy: 'sector' } as const;
	return { id, lens, note: null };
}

/** The ready-made lens that a lens shows, whatever else it sets; null = none of the three. */
export function presetOf(lens: Lens, dataset: Dataset): LensPresetId | null {
	if (lens.sectors === null) return null;
	return (
		LENS_PRESETS.find((id) => {
			const preset = lensPreset(id, dataset).lens;
			return (
				preset !== null &&
				preset.groupBy === lens.groupBy &&
				sameValues(preset.sectors, lens.sectors) &&
				sameValues(preset.levels, lens.levels)
			);
		}) ?? null
	);
}

function sectorsOf(dataset: Dataset, kinds: readonly SectorKind[]): Set<SectorId> {
	return new Set(
		dataset.sectors
			.filter(({ kind }) => kind !== null && kinds.includes(kind))
			.map((sector) => sector.id)
	);
}

function actorsOf(dataset: Dataset, sectors: ReadonlySet<SectorId>): Actor[] {
	return dataset.actors.filter(({ sector }) => sector !== null && sectors.has(sector));
}

function sameValues(a: readonly string[] | null, b: readonly string[] | null): boolean {
	if (a === null || b === null) return a === b;
	const other = new Set(b);
	return other.size === new Set(a).size && a.every((value) => other.has(value));
}
