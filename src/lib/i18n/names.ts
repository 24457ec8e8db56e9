/** What things are called on the screen: labels from the data, or the field's word in the language. */
import type { Dataset } from '../model/dataset';
import { isKnownLevel, sectorKind, type KnownRole } from '../model/taxonomy';
import { MISSING } from '../network/partition';
import type { Language } from './language';
import { messages } from './messages';
import type { Names } from './name-lookup';

/**
 * Names for a data set in a language. A sector whose label is a word of the taxonomy, or only its id,
 * is shown in the language's own word; a label of the user's own is shown as it is.
 */
export function names(dataset: Dataset, language: Language): Names {
	const words = messages(language).taxonomy;
	const labels = (rows: readonly { readonly id: string; readonly label: string }[]) =>
		new Map(rows.map((row) => [row.id, row.label]));
	const actors = labels(dataset.actors);
	const forums = labels(dataset.forums);
	const initiatives = labels(dataset.initiatives);
	const districts = labels(dataset.districts);
	const sectors = new Map(
		dataset.sectors.map((sector) => [
			sector.id,
			sector.kind !== null && (sector.label === sector.id || sectorKind(sector.label) !== null)
				? words.sectorKind[sector.kind]
				: sector.label
		])
	);
	const sector = (id: string) => sectors.get(id) ?? id;
	const district = (id: string) => districts.get(id) ?? id;
	const level = (value: string) => (isKnownLevel(value) ? words.level[value] : value);
	return {
		actor: (id) => actors.get(id) ?? id,
		forum: (id) => forums.get(id) ?? id,
		initiative: (id) => initiatives.get(id) ?? id,
		district,
		sector,
		level,
		role: (role) => words.role[role as KnownRole] ?? role,
		group(by, name) {
			if (name === MISSING) return by === 'district' ? words.wholeMunicipality : words.missing;
			if (by === 'sector') return sector(name);
			if (by === 'district') return district(name);
			return by === 'level' ? level(name) : name;
		}
	};
}
