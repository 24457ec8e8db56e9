/** What the readers of single tables share while one Dataset is being built. */
import type {
	Actor,
	ActorId,
	Forum,
	ForumId,
	Initiative,
	InitiativeId,
	RejectedRow,
	TableName
} from '../../model/dataset';
import { CellNumbers } from '../plain/cell-numbers';
import { GroupNames } from './group-names';
import type { ImportLimits } from '../input-file';
import { IssueList } from '../issue-list';
import { MappedRows, placeCells, type MappedRow, type MappedTable } from './mapped-rows';
import { NameIndex } from './name-index';
import { namedActor, namedForum, namedInitiative } from './named-entities';

/** What happens to a tie or membership of an actor that no table of actors has. */
export type UnknownActors = 'skip' | 'create';

export class BuildContext {
	readonly issues: IssueList;
	readonly rejected: RejectedRow[] = [];
	/** Sectors and districts. */
	readonly groups = new GroupNames();
	readonly actors: Actor[] = [];
	readonly forums: Forum[] = [];
	readonly initiatives: Initiative[] = [];

	readonly actorNames = new NameIndex();
	/** The ids as they were numbered in the text of the actors, where they were; see `actorNumbers`. */
	actorCells: CellNumbers | null = null;
	readonly forumNames = new NameIndex();
	readonly initiativeNames = new NameIndex();

	/** Tables that are there: what they do not name is unknown, not new. */
	private readonly present: ReadonlySet<TableName>;
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
		this.actors.push(namedActor(name));
		this.actorNames.add(name, name);
		this.count('actor-created', file);
		return name;
	}

	createForum(name: string, file: string): ForumId {
		this.forums.push(namedForum(name));
		this.forumNames.add(name, name);
		this.count('forum-created', file);
		return name;
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
		this.groups.report(this.issues);
	}

	private createInitiative(name: string, file: string): void {
		this.initiatives.push(namedInitiative(name));
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
			const readAs = names.labelOf(match.id);
			row.warn('spelling-variant', column, name, { other: readAs, readAs });
		}
		return match.id;
	}
}
