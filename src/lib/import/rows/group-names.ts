/** Sectors and districts by the names that cells give them: those of their tables, and those derived. */
import type { District, DistrictId, Sector, SectorId } from '../../model/dataset';
import { splitList } from '../../model/table-schema';
import { foldWord, sectorKind } from '../../model/taxonomy';
import type { IssueList } from '../issue-list';
import type { MappedRow } from './mapped-rows';
import { NameIndex } from './name-index';
import { SpellingWatch, type WatchedKind } from './spelling-watch';

/** Words that say of a district column: all of them. */
const EVERYWHERE = new Set([
	'hele kommunen',
	'kommunen som helhed',
	'alle bydele',
	'the whole municipality',
	'whole municipality',
	'all districts'
]);

/** A name of a sector or district that stands for an id, and whether its spelling is counted. */
export interface SettledName {
	readonly id: string;
	readonly isWatched: boolean;
}

export class GroupNames {
	readonly districts: District[] = [];
	readonly sectors: Sector[] = [];
	readonly districtNames = new NameIndex();
	readonly sectorNames = new NameIndex();
	readonly spellings = new SpellingWatch();
	/** Names of sectors and districts that were resolved before, where there is nothing more to tell. */
	private readonly settled = {
		sector: new Map<string, SettledName>(),
		district: new Map<string, SettledName>()
	};
	/** The names in a cell of districts. */
	private readonly districtLists = new Map<string, readonly string[]>();

	private readonly derivedDistricts = new Map<string, DistrictId>();
	private readonly derivedSectors = new Map<string, SectorId>();

	/**
	 * What a name of a sector or district that was resolved before stands for; null where it was not, or
	 * where every mention is told of.
	 */
	settledName(kind: 'sector' | 'district', name: string): SettledName | null {
		return this.settled[kind].get(name) ?? null;
	}

	/** The names in a cell of districts that was read before, or null. */
	settledDistricts(text: string): readonly SettledName[] | null {
		const names = this.districtLists.get(text);
		if (names === undefined) return null;
		const settled: SettledName[] = [];
		for (const name of names) {
			const one = this.settledName('district', name);
			if (one === null) return null;
			settled.push(one);
		}
		return settled;
	}

	/** The sector that a cell names; one that no table has is derived from the cell. */
	sectorId(row: MappedRow, column: string): SectorId | null {
		const name = row.text(column);
		if (name === '') return null;
		return this.place(row, column, name, 'sector', this.sectorNames, this.derivedSectors, () => {
			this.sectors.push({
				id: name,
				label: name,
				kind: sectorKind(name),
				colour: null,
				expected: null,
				declared: false,
				attributes: new Map()
			});
		});
	}

	/** The districts that a cell names, in order; `hele kommunen` and an empty cell are none. */
	districtIds(row: MappedRow, column: string): DistrictId[] {
		const text = row.text(column);
		if (text === '') return [];
		const ids = this.namesOfDistricts(text).map((name) =>
			this.place(row, column, name, 'district', this.districtNames, this.derivedDistricts, () => {
				this.districts.push({
					id: name,
					label: name,
					population: null,
					geometry: null,
					homes: [],
					declared: false,
					attributes: new Map()
				});
			})
		);
		return ids.length > 1 ? [...new Set(ids)] : ids;
	}

	private namesOfDistricts(text: string): readonly string[] {
		const known = this.districtLists.get(text);
		if (known) return known;
		const isOne = 'id' in this.districtNames.find(text);
		const names = (isOne ? [text] : splitList(text)).filter(
			(name) => this.districtNames.has(name) || !EVERYWHERE.has(foldWord(name))
		);
		this.districtLists.set(text, names);
		return names;
	}

	watch(kind: Exclude<WatchedKind, 'name'>, value: string, row: MappedRow, column: string): void {
		this.spellings.note(kind, value, row, column);
	}

	/** Tells which names are spelled in several ways, and which cells hold several names. */
	report(issues: IssueList): void {
		this.spellings.report(issues, (kind, name) => {
			if (kind === 'organisation') return this.spellings.knows(kind, name);
			const [declared, derived] =
				kind === 'sector'
					? [this.sectorNames, this.derivedSectors]
					: [this.districtNames, this.derivedDistricts];
			return derived.has(foldWord(name)) || 'id' in declared.find(name);
		});
	}

	private place(
		row: MappedRow,
		column: string,
		name: string,
		kind: 'sector' | 'district',
		declared: NameIndex,
		derived: Map<string, string>,
		derive: () => void
	): string {
		const settled = this.settled[kind].get(name);
		if (settled !== undefined) {
			if (settled.isWatched) this.watch(kind, name, row, column);
			return settled.id;
		}
		const match = declared.find(name);
		if ('id' in match) {
			if (match.found === 'spelling') {
				const readAs = declared.labelOf(match.id);
				row.warn('spelling-variant', column, name, { other: readAs, readAs, kind });
			} else this.settled[kind].set(name, { id: match.id, isWatched: false });
			return match.id;
		}
		// Capitals and spaces alone do not make another sector or district.
		const known = derived.get(foldWord(name));
		if (known === undefined) {
			derived.set(foldWord(name), name);
			derive();
		} else if (known !== name) {
			row.warn('spelling-variant', column, name, { other: known, readAs: known, kind });
			this.settled[kind].set(name, { id: known, isWatched: false });
			return known;
		}
		this.settled[kind].set(name, { id: name, isWatched: true });
		this.watch(kind, name, row, column);
		return name;
	}
}
