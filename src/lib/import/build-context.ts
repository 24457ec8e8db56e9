/** What the readers of single tables share while one Dataset is being built. */
import type {
	Actor,
	ActorId,
	District,
	DistrictId,
	Forum,
	ForumId,
	Initiative,
	InitiativeId,
	RejectedRow,
	Sector,
	SectorId,
	TableName
} from '../model/dataset';
import { foldWord, sectorKind } from '../model/taxonomy';
import { splitList } from '../model/table-schema';
import { CellNumbers } from './cell-numbers';
import type { ImportLimits } from './input-file';
import { IssueList } from './issue-list';
import { MappedRows, placeCells, type MappedRow, type MappedTable } from './mapped-rows';
import { NameIndex } from './name-index';
import { SpellingWatch, type WatchedKind } from './spelling-watch';

/** What happens to a tie or membership of an actor that no table of actors has. */
export type UnknownActors = 'skip' | 'create';

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

export class BuildContext {
	readonly issues: IssueList;
	readonly rejected: RejectedRow[] = [];
	readonly spellings = new SpellingWatch();
	/** Names of sectors and districts that were resolved before, where there is nothing more to tell. */
	private readonly settled = {
		sector: new Map<string, SettledName>(),
		district: new Map<string, SettledName>()
	};
	/** The names in a cell of districts. */
	private readonly districtLists = new Map<string, readonly string[]>();

	readonly actors: Actor[] = [];
	readonly forums: Forum[] = [];
	readonly initiatives: Initiative[] = [];
	readonly districts: District[] = [];
	readonly sectors: Sector[] = [];

	readonly actorNames = new NameIndex();
	/** The ids as they were numbered in the text of the actors, where they were; see `actorNumbers`. */
	actorCells: CellNumbers | null = null;
	readonly forumNames = new NameIndex();
	readonly initiativeNames = new NameIndex();
	readonly districtNames = new NameIndex();
	readonly sectorNames = new NameIndex();

	/** Tables that are there: what they do not name is unknown, not new. */
	private readonly present: ReadonlySet<TableName>;
	private readonly derivedDistricts = new Map<string, DistrictId>();
	private readonly derivedSectors = new Map<string, SectorId>();
	private readonly unknownLevels = new Map<string, { row: MappedRow; count: number }>();
	private readonly counts = new Map<string, Map<string, number>>();

	constructor(
		issues: IssueList,
		tables: readonly MappedTable[],
		readonly limits: ImportLimits,
		private readonly unknownActors: UnknownActors
	) {
		this.issues = issues;
		this.present = new Set(tables.map(({ table }) => table));
	}

	rowsOf(mapped: MappedTable): MappedRows {
		return new MappedRows(placeCells(mapped), this.issues);
	}

	/**
	 * The id of the actor that a cell of a row names, or null with the error told. Without any table
	 * of actors, or where the user said so, an unknown name becomes an actor.
	 */
	actorId(row: MappedRow, column: string, name: string): ActorId | null {
		return this.resolve(row, column, name, this.actorNames, 'actor-unknown', () => {
			if (this.present.has('actors') && this.unknownActors === 'skip') return false;
			this.createActor(name, row.mapped.raw.file);
			return true;
		});
	}

	forumId(row: MappedRow, column: string, name: string): ForumId | null {
		return this.resolve(row, column, name, this.forumNames, 'forum-unknown', () => {
			if (this.present.has('forums')) return false;
			this.createForum(name, row.mapped.raw.file);
			return true;
		});
	}

	initiativeId(row: MappedRow, column: string, name: string): InitiativeId | null {
		return this.resolve(row, column, name, this.initiativeNames, 'initiative-unknown', () => {
			if (this.present.has('initiatives')) return false;
			this.createInitiative(name, row.mapped.raw.file);
			return true;
		});
	}

	/** Numbers of the actors' ids in the order in which they were added. */
	actorNumbers(): CellNumbers {
		const { ids } = this.actorNames;
		const cells = this.actorCells;
		const isSame =
			cells !== null &&
			cells.texts.length === ids.length &&
			ids.every((id, number) => id === cells.texts[number]);
		return isSame ? cells : CellNumbers.of(ids);
	}

	/** The id of an actor that a cell names, or null; nothing is told or made. */
	findActor(name: string): ActorId | null {
		const match = this.actorNames.find(name);
		return 'id' in match ? match.id : null;
	}

	/** Whether names that no table has may become actors. */
	mayCreateActors(): boolean {
		return !this.present.has('actors') || this.unknownActors === 'create';
	}

	hasTable(table: TableName): boolean {
		return this.present.has(table);
	}

	createActor(name: string, file: string): ActorId {
		this.actors.push({
			id: name,
			label: name,
			sector: null,
			organisations: [],
			districts: [],
			level: null,
			roles: [],
			from: null,
			to: null,
			source: null,
			attributes: new Map()
		});
		this.actorNames.add(name, name);
		this.count('actor-created', file);
		return name;
	}

	createForum(name: string, file: string): ForumId {
		this.forums.push({
			id: name,
			label: name,
			level: null,
			districts: [],
			scopes: [],
			parent: null,
			from: null,
			to: null,
			source: null,
			attributes: new Map()
		});
		this.forumNames.add(name, name);
		this.count('forum-created', file);
		return name;
	}

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

	/** Counts a level out of the four; told once a value. */
	noteUnknownLevel(row: MappedRow, level: string): void {
		const known = this.unknownLevels.get(level);
		if (known) known.count++;
		else this.unknownLevels.set(level, { row, count: 1 });
	}

	/** Counts a level that was noted before; false when it was not. */
	noteUnknownLevelAgain(level: string): boolean {
		const known = this.unknownLevels.get(level);
		if (known) known.count++;
		return known !== undefined;
	}

	/** Counts something that is told once a file. */
	count(
		code: 'actor-created' | 'forum-created' | 'initiative-created' | 'ends-by-label',
		file: string
	): void {
		let files = this.counts.get(code);
		if (!files) this.counts.set(code, (files = new Map()));
		files.set(file, (files.get(file) ?? 0) + 1);
	}

	/** Tells what was counted while reading. */
	tellCounts(): void {
		for (const [level, { row, count }] of this.unknownLevels) {
			row.warn('level-unknown', 'level', level, { count });
		}
		for (const [code, files] of this.counts) {
			for (const [file, count] of files) {
				this.issues.note(code as 'actor-created', { file, details: { count } });
			}
		}
		this.spellings.report(this.issues);
	}

	private createInitiative(name: string, file: string): void {
		this.initiatives.push({
			id: name,
			label: name,
			themes: [],
			targetGroups: [],
			districts: [],
			approach: null,
			from: null,
			to: null,
			source: null,
			attributes: new Map()
		});
		this.initiativeNames.add(name, name);
		this.count('initiative-created', file);
	}

	private resolve(
		row: MappedRow,
		column: string,
		name: string,
		names: NameIndex,
		unknown: 'actor-unknown' | 'forum-unknown' | 'initiative-unknown',
		create: () => boolean
	): string | null {
		const match = names.find(name);
		if (match.found === 'several') {
			row.error('label-ambiguous', column, name);
			return null;
		}
		if (match.found === 'none') {
			if (create()) return name;
			row.error(unknown, column, name);
			return null;
		}
		if (match.found === 'label') this.count('ends-by-label', row.mapped.raw.file);
		if (match.found === 'spelling') {
			row.warn('spelling-variant', column, name, { other: match.id, readAs: match.id });
		}
		return match.id;
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
				row.warn('spelling-variant', column, name, { other: match.id, readAs: match.id, kind });
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

	watch(kind: Exclude<WatchedKind, 'name'>, value: string, row: MappedRow, column: string): void {
		this.spellings.note(kind, value, row, column);
	}
}
