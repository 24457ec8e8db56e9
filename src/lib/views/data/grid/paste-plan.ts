/**
 * What pasting a block of cells would do: which rows it changes and adds, what cannot be taken and why.
 * A plan changes nothing by itself. Pure.
 */
import type { Dataset, TableName } from '$lib/model/dataset';
import { applyEdit, problemOf, type Edit } from '$lib/model/edit';
import { isEntityTable, type RowKey, type RowOf } from '$lib/model/table-row';
import { columnCandidates, headingKey } from '$lib/model/table-schema';
import { isSameValue, readCellText, type TextNote } from './cell-text';
import { CellWords } from './cell-words';
import { ownColumn, type GridColumn } from './grid-columns';
import { adding, checkNewRow, checkRow, columnOfProblem, type CellProblem, type CellTexts } from './row-edits';

export interface PasteTarget {
	readonly table: TableName;
	/** Columns as they are shown, the one pasted at first. */
	readonly columns: readonly GridColumn[];
	/** Every column of the table, shown or not. */
	readonly all: readonly GridColumn[];
	/** Keys of the rows as they are shown, the one pasted at first; null = a new one. */
	readonly rows: readonly (RowKey | null)[];
}

/** A cell that cannot be taken. */
export interface RefusedCell {
	/** Row of the block, from 1. */
	readonly row: number;
	readonly column: GridColumn;
	readonly text: string;
	readonly problem: CellProblem;
}

export interface PastePlan {
	readonly edits: readonly Edit[];
	readonly changedCells: number;
	readonly changedRows: number;
	readonly addedRows: number;
	readonly refused: readonly RefusedCell[];
	/** Present rows with cells that cannot be taken. */
	readonly drafts: readonly { readonly key: RowKey; readonly texts: CellTexts }[];
	/** New rows that cannot be added yet, as they were pasted. */
	readonly unfinished: readonly CellTexts[];
	readonly notes: readonly TextNote[];
	/** Cells beyond the last column. */
	readonly beyondCount: number;
	/** Whether the first row named the columns. */
	readonly hasHeadings: boolean;
	/** Own columns that come into being. */
	readonly newColumns: readonly GridColumn[];
}

/** The columns that a row of headings names, in its order; null = it is a row like the others. */
function columnsOfHeadings(
	table: TableName,
	all: readonly GridColumn[],
	headings: readonly string[]
): readonly (GridColumn | null)[] | null {
	const used = new Set<string>();
	const found = headings.map((heading): GridColumn | null => {
		const key = headingKey(heading);
		if (key === '') return null;
		const own = all.find((column) => column.heading !== null && headingKey(column.heading) === key);
		const candidates = columnCandidates(table, heading);
		const column =
			own ?? all.find((one) => candidates.includes(one.key) && !used.has(one.key)) ?? null;
		if (column) used.add(column.key);
		return column;
	});
	const named = headings.filter((heading) => heading.trim() !== '').length;
	const known = found.filter((column) => column !== null).length;
	if (named === 0 || known === 0 || known * 2 < named || known < Math.min(2, named)) return null;
	return found.map((column, place) => {
		const heading = headings[place]!.trim();
		return column ?? (heading === '' ? null : ownColumn(heading));
	});
}

/** What pasting would do. Cost O(rows of the table + cells), more where rows are refused. */
export function planPaste(
	words: CellWords,
	target: PasteTarget,
	cells: readonly (readonly string[])[]
): PastePlan {
	const { table } = target;
	const headings =
		cells.length > 1 ? columnsOfHeadings(table, target.all, cells[0] ?? []) : null;
	const body = headings === null ? cells : cells.slice(1);
	const width = cells[0]?.length ?? 0;
	const columns: readonly (GridColumn | null)[] =
		headings ?? Array.from({ length: width }, (_, at) => target.columns[at] ?? null);
	const known = new Set(target.all.map(({ key }) => key));
	const newColumns = (headings ?? []).filter(
		(column): column is GridColumn => column !== null && !known.has(column.key)
	);
	const all = [...target.all, ...newColumns];
	const beyondCount =
		headings === null
			? body.reduce(
					(sum, row) => sum + row.filter((text, at) => columns[at] === null && text !== '').length,
					0
				)
			: 0;
	const builder = new PlanBuilder(words, table, all);
	body.forEach((row, at) => {
		const texts = new Map<string, string>();
		row.forEach((text, place) => {
			const column = columns[place];
			if (column) texts.set(column.key, text);
		});
		const key = target.rows[at] ?? null;
		if (key !== null) builder.change(at + 1, key, texts);
		else if (row.some((text) => text.trim() !== '')) builder.add(at + 1, texts);
	});
	return { ...builder.finish(), beyondCount, hasHeadings: headings !== null, newColumns };
}

class PlanBuilder {
	readonly #words: CellWords;
	readonly #table: TableName;
	readonly #columns: readonly GridColumn[];
	readonly #takenIds: Set<string>;
	readonly #rows: ReadonlyMap<RowKey, RowOf>;
	readonly #changes: { row: number; key: RowKey; texts: CellTexts; edits: readonly Edit[] }[] = [];
	readonly #added: { row: number; texts: CellTexts; value: RowOf }[] = [];
	readonly #refused: RefusedCell[] = [];
	readonly #drafts: { key: RowKey; texts: CellTexts }[] = [];
	readonly #unfinished: CellTexts[] = [];
	readonly #notes = new Map<string, TextNote>();
	#changedCells = 0;

	constructor(words: CellWords, table: TableName, columns: readonly GridColumn[]) {
		this.#words = words;
		this.#table = table;
		this.#columns = columns;
		const rows: readonly RowOf[] = words.dataset[table];
		this.#takenIds = new Set(rows.flatMap((row) => ('id' in row ? row.id : [])));
		this.#rows = new Map(rows.map((row, place) => ['id' in row ? row.id : place, row]));
	}

	change(row: number, key: RowKey, texts: CellTexts): void {
		const present = this.#rows.get(key)!;
		const differing = new Map(
			[...texts].filter(([column, text]) => this.#differs(present, column, text))
		);
		if (differing.size === 0) return;
		const { edits, problems, taken } = checkRow(
			this.#words,
			this.#table,
			key,
			this.#columns,
			differing
		);
		const written = new Set(problems.keys());
		this.#changedCells += [...taken].filter((column) => differing.has(column)).length;
		if (edits.length > 0) this.#changes.push({ row, key, texts: differing, edits });
		if (problems.size > 0) {
			this.#refuse(row, differing, problems);
			this.#drafts.push({
				key,
				texts: new Map([...differing].filter(([column]) => written.has(column)))
			});
		}
	}

	add(row: number, texts: CellTexts): void {
		this.#noteAll(texts);
		const check = checkNewRow(
			this.#words,
			this.#table,
			this.#columns,
			texts,
			this.#takenIds
		);
		const problems = new Map(check.problems);
		for (const { key } of check.missing) problems.set(key, { code: 'required' });
		if (check.row === null) {
			this.#refuse(row, texts, problems);
			this.#unfinished.push(texts);
			return;
		}
		if ('id' in check.row) this.#takenIds.add(check.row.id);
		this.#added.push({ row, texts, value: check.row });
	}

	finish(): Omit<PastePlan, 'beyondCount' | 'hasHeadings' | 'newColumns'> {
		const table = this.#table;
		const edits: Edit[] = [];
		let dataset = this.#words.dataset;
		const take = (edit: Edit): boolean => {
			if (problemOf(dataset, edit) !== null) return false;
			dataset = applyEdit(dataset, edit);
			edits.push(edit);
			return true;
		};
		const changedRows = this.#takeChanges(take);
		const values = this.#added.map(({ value }) => value);
		const goesAtOnce = values.length > 0 && take(adding(table, values));
		const addedRows = goesAtOnce ? values.length : this.#takeRowByRow(dataset, edits);
		return {
			edits,
			changedCells: this.#changedCells,
			changedRows,
			addedRows,
			refused: this.#refused.sort((a, b) => a.row - b.row),
			drafts: this.#drafts,
			unfinished: this.#unfinished,
			notes: [...this.#notes.values()]
		};
	}

	/** Changes of fields as one edit where they agree; new ids one after the other. */
	#takeChanges(take: (edit: Edit) => boolean): number {
		const plain = this.#changes.flatMap(({ edits }) =>
			edits.flatMap((edit): readonly unknown[] => (edit.kind === 'change-rows' ? edit.changes : []))
		);
		const isDone =
			plain.length === 0 ||
			take({ kind: 'change-rows', table: this.#table, changes: plain } as unknown as Edit);
		const failed = new Set<number>();
		for (const { row, key, texts, edits } of this.#changes) {
			for (const edit of edits) {
				if ((edit.kind === 'change-rows' && isDone) || take(edit)) continue;
				const problem = problemOf(this.#words.dataset, edit) ?? { code: 'required' };
				const column = columnOfProblem(this.#columns, problem);
				this.#refuse(row, texts, new Map([[column, problem]]));
				this.#drafts.push({ key, texts });
				this.#changedCells -= texts.size;
				failed.add(row);
			}
		}
		return this.#changes.length - failed.size;
	}

	/** Some row cannot stand with the others: each is tried, and the rest is added together. */
	#takeRowByRow(dataset: Dataset, edits: Edit[]): number {
		const good: RowOf[] = [];
		let tried = dataset;
		for (const { row, texts, value } of this.#added) {
			const edit = adding(this.#table, [value]);
			const problem = problemOf(tried, edit);
			if (problem === null) {
				good.push(value);
				tried = applyEdit(tried, edit);
				continue;
			}
			this.#refuse(row, texts, new Map([[columnOfProblem(this.#columns, problem), problem]]));
			this.#unfinished.push(texts);
		}
		if (good.length > 0) edits.push(adding(this.#table, good));
		return good.length;
	}

	#differs(row: RowOf, key: string, text: string): boolean {
		const column = this.#columns.find((one) => one.key === key);
		if (!column) return false;
		const reading = readCellText(this.#words, this.#table, column, text);
		if (reading.problem !== null) return true;
		for (const note of reading.notes) this.#notes.set(`${note.code} ${note.value}`, note);
		return !isSameValue(row, column, reading.value);
	}

	#noteAll(texts: CellTexts): void {
		for (const column of this.#columns) {
			const text = texts.get(column.key);
			if (text === undefined || text.trim() === '') continue;
			const reading = readCellText(this.#words, this.#table, column, text);
			if (reading.problem !== null) continue;
			for (const note of reading.notes) this.#notes.set(`${note.code} ${note.value}`, note);
		}
	}

	#refuse(row: number, texts: CellTexts, problems: ReadonlyMap<string, CellProblem>): void {
		for (const [key, problem] of problems) {
			const column = this.#columns.find((one) => one.key === key)!;
			this.#refused.push({ row, column, text: texts.get(key) ?? '', problem });
		}
	}
}


/** Ids that rows of a table have. */
export function idsOf(dataset: Dataset, table: TableName): ReadonlySet<string> {
	return isEntityTable(table) ? new Set(dataset[table].map(({ id }) => id)) : new Set();
}
