/** A lens in words, part by part, for the line that is always on the screen. */
import type { AppMessages } from './da/app';
import type { Names } from './name-lookup';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { presetOf, type LensPresetId } from '../model/lens-presets';

/** The most names that are written out before they are counted. */
const MOST_NAMED = 2;

/**
 * A ready-made lens is called by its name, in place of the sectors and levels that make it.
 *
 * @param presets names of the ready-made lenses
 * @returns short phrases, the place first; the number of actors is not among them
 */
export function lensWords(
	lens: Lens,
	dataset: Dataset,
	names: Names,
	words: AppMessages['lens'],
	presets: Readonly<Record<LensPresetId, string>>
): string[] {
	const { districts } = lens;
	const preset = presetOf(lens, dataset);
	const { sectors, levels } = preset === null ? lens : { sectors: null, levels: null };
	const parts: (string | null)[] = [
		districts === null
			? dataset.districts.length > 0
				? words.allDistricts
				: null
			: someOf(districts, names.district, words.noneOf.districts, (count) =>
					words.someDistricts(count, dataset.districts.length)
				),
		lens.date,
		preset === null ? null : presets[preset],
		sectors === null
			? null
			: someOf(sectors, names.sector, words.noneOf.sectors, (count) =>
					words.someSectors(count, dataset.sectors.length)
				),
		levels === null
			? null
			: levels.length === 0
				? words.noneOf.levels
				: levels.map(names.level).join(', '),
		lens.layers.map((layer) => words.layer[layer]).join(' + '),
		words.direction[lens.direction],
		lens.steps === null ? null : words.steps(lens.steps),
		lens.weighted ? words.weighted : null,
		preset === null ? words.groupedBy[lens.groupBy] : null
	];
	return parts.filter((part): part is string => part !== null && part !== '');
}

function someOf(
	ids: readonly string[],
	name: (id: string) => string,
	none: string,
	counted: (count: number) => string
): string {
	if (ids.length === 0) return none;
	return ids.length <= MOST_NAMED ? ids.map(name).join(', ') : counted(ids.length);
}
