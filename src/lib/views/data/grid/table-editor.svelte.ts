/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets are replaced as a whole, never changed in place */
/**
 * One table while it is edited: its rows and columns as they are shown, what is written in them and not
 * saved yet, and what the grid asks for. Whatever can be saved goes through the workspace at once.
 */
import type { GridBlock, GridMark, GridSorting } from '$lib/components/editable-grid';
import type { Dataset, TableName } from '$lib/model/dataset';
import { problemOf, type Edit, type EditProblem } from '$lib/model/edit';
import type { StepName } from '$lib/model/step-name';
import { rowLabel, type RowKey, type RowOf } from '$lib/model/table-row';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { columnName } from '../table-words';
import { markOfText, sayNote, sayProblem } from './cell-sentences';
import { cellText, editText, type TextNote } from './cell-text';
import { CellWords } from './cell-words';
import { readCells, writeCells } from './clipboard-text';
import type { GridColumn } from './grid-columns';
import { browserShelf, keep, readKept } from './grid-memory';
import { idsOf, type PastePlan } from './paste-plan';
import { pastingOf, planWithActors, type Pasting } from './pasting';
import {
	adding,
	checkNewRow,
	checkRow,
	columnOfProblem,
	type CellProblem,
	type CellTexts
} from './row-edits';
import { setColumn, type ColumnSetting } from './set-column';
import { nameOf, ShownColumns } from './shown-columns.svelte';
import { ShownRows } from './shown-rows.svelte';
import { UnsavedCells, withoutCell } from './unsaved-cells.svelte';
import { writeTexts } from './write-texts';

/** The empty row in which a new one is begun. */
export const BLANK = 'blank';

export class TableEditor {
	readonly table: TableName;
	readonly #workspace: Workspace;
	readonly #shelf = browserShelf();
	readonly #rows: ShownRows;
	readonly #columns: ShownColumns;
	readonly #cells: UnsavedCells;
	#project: string;
	/** What was done last, in a sentence. */
	told = $state('');
	pasting = $state.raw<Pasting | null>(null);

	readonly words: CellWords = $derived.by(() => {
		const { dataset, names, messages, language } = this.#workspace;
		return new CellWords(dataset!, names, messages, language);
	});
	/** Tokens as they are shown; the empty row last. */
	readonly order: readonly string[] = $derived.by(() => [
		...this.#rows.order,
		...this.#cells.unfinished.map(({ token }) => token),
		BLANK
	]);
	/** Cells that are written and not saved. */
	readonly unsaved: readonly { readonly token: string; readonly key: string }[] = $derived.by(
		() => [
			...[...this.#cells.drafts].flatMap(([token, texts]) =>
				this.#rows.has(token) ? [...texts.keys()].map((key) => ({ token, key })) : []
			),
			...this.#cells.unfinished.flatMap(({ token, texts }) => {
				const { problems, missing } = this.#checkNew(texts);
				const keys = [...problems.keys(), ...missing.map(({ key }) => key)];
				const shown = keys.length > 0 ? keys : [...texts.keys()].slice(0, 1);
				return shown.map((key) => ({ token, key }));
			})
		]
	);

	/** @param project under which what is not saved is kept */
	constructor(workspace: Workspace, table: TableName, project: string) {
		this.#workspace = workspace;
		this.table = table;
		this.#project = project;
		const kept = readKept(this.#shelf, project, table);
		this.#columns = new ShownColumns(table, () => this.words.dataset, kept);
		this.#rows = new ShownRows(workspace.dataset![table]);
		this.#cells = new UnsavedCells(kept, (row) => this.#rows.tokenOf(row as RowKey));
	}

	get allColumns(): readonly GridColumn[] {
		return this.#columns.all;
	}
	get columns(): readonly GridColumn[] {
		return this.#columns.shown;
	}
	get shownKeys(): ReadonlySet<string> {
		return this.#columns.keys;
	}
	get sorting(): GridSorting | null {
		return this.#rows.sorting;
	}
	get filter(): string {
		return this.#rows.filter;
	}
	get chosen(): ReadonlySet<string> {
		return this.#rows.chosen;
	}
	get rowCount(): number {
		return this.#rows.all.length;
	}
	/** Rows that are shown of those. */
	get shownCount(): number {
		return this.#rows.order.length;
	}

	/** Takes part in what became of the data set, here or elsewhere. */
	follow(dataset: Dataset, project: string, adopted: readonly string[] = []): void {
		const rows = dataset[this.table];
		const isOther = project !== this.#project;
		this.#project = project;
		if (rows !== this.#rows.all) this.#rows.follow(rows, adopted);
		else if (!isOther) return;
		// What was not saved in a row that is gone is kept in case it comes back.
		this.#keep();
	}

	row(token: string): RowOf | null {
		return this.#rows.row(token);
	}

	key(token: string): RowKey | null {
		return this.#rows.key(token);
	}

	/** The token of a row. */
	tokenOf(key: RowKey): string | null {
		return this.#rows.tokenOf(key);
	}

	number(token: string): number | null {
		return this.#rows.number(token);
	}

	name(token: string): string {
		const row = this.row(token);
		if (row === null) return this.#workspace.messages.data.grid.newRow;
		return this.table === 'sectors' && 'id' in row
			? this.words.names.sector(row.id)
			: rowLabel(this.words.dataset, row);
	}

	columnLabel(column: GridColumn): string {
		const { tables } = this.#workspace.messages.app.data;
		return column.heading ?? columnName(this.table, column.key, tables);
	}

	text(token: string, key: string): string {
		return this.#text(token, key, cellText);
	}

	editText(token: string, key: string): string {
		return this.#text(token, key, editText);
	}

	#text(token: string, key: string, read: typeof cellText): string {
		const fresh = this.#cells.fresh(token);
		if (fresh) return fresh.get(key) ?? '';
		const row = this.row(token);
		const column = this.#columns.at(key);
		if (row === null || !column) return '';
		return this.#cells.draft(token)?.get(key) ?? read(this.words, this.table, row, column);
	}

	/** What is to be said of a cell that is not saved. */
	mark(token: string, key: string): GridMark | null {
		const fresh = this.#cells.fresh(token);
		const { grid } = this.#workspace.messages.data;
		if (fresh) {
			const { problems, missing } = this.#checkNew(fresh);
			const problem = problems.get(key);
			if (problem) return { tone: 'bad', sentence: grid.draft(this.say(problem)) };
			if (!missing.some((column) => column.key === key)) return null;
			const labels = missing.map((column) => this.columnLabel(column));
			return { tone: 'bad', sentence: grid.missing(labels) };
		}
		const texts = this.#cells.draft(token);
		const rowKey = texts?.has(key) === true ? this.key(token) : null;
		if (texts === undefined || rowKey === null) return null;
		const { problems } = checkRow(this.words, this.table, rowKey, this.allColumns, texts, key);
		const problem = problems.get(key);
		return problem
			? { tone: 'bad', sentence: grid.draft(this.say(problem)) }
			: { tone: 'note', sentence: grid.canBeSaved };
	}

	/** What a text would be in a cell, while it is written. */
	check(token: string, key: string, text: string): GridMark | null {
		const column = this.#columns.at(key);
		if (!column) return null;
		const row = this.row(token);
		if (row === null) {
			if (text.trim() === '') return null;
			const texts = new Map([...(this.#cells.fresh(token) ?? []), [key, text]]);
			const problem = this.#checkNew(texts).problems.get(key);
			return markOfText(this.words, this.table, column, text, problem ?? null);
		}
		if (text === editText(this.words, this.table, row, column)) return null;
		const texts = new Map([...(this.#cells.draft(token) ?? []), [key, text]]);
		const check = checkRow(this.words, this.table, this.key(token)!, this.allColumns, texts, key);
		return markOfText(this.words, this.table, column, text, check.problems.get(key) ?? null);
	}

	say(problem: CellProblem): string {
		return sayProblem(this.words, problem);
	}

	sayNote(note: TextNote): string {
		return sayNote(this.words, note);
	}

	/** A text as it is typed. */
	type(token: string, key: string, text: string): void {
		this.#cells.type(token, key, text);
		this.#keep();
	}

	/** Takes a text into a cell; answers the token of its row. */
	commit(token: string, key: string, text: string): string {
		this.#cells.rest();
		const isRow = this.row(token) !== null;
		const now = isRow ? this.#write(token, key, text) : this.#writeNew(token, key, text);
		this.#keep();
		return now;
	}

	giveUp(token: string, key: string): void {
		this.#cells.giveUp(token, key);
		this.#keep();
	}

	giveUpAll(): void {
		this.#cells.giveUpAll();
		this.#keep();
	}

	empty({ tokens, keys }: GridBlock): void {
		const { did } = this.#workspace.messages.data.grid;
		if (tokens.length * keys.length === 1 && this.row(tokens[0]!) !== null) {
			// A single cell that must not be empty says so where it stands.
			this.commit(tokens[0]!, keys[0]!, '');
			return;
		}
		const texts = new Map(keys.map((key) => [key, '']));
		const { taken, refused } = this.#writeMany(tokens, texts, (count) =>
			keys.length === 1 && tokens.length > 1
				? { code: 'empty-column', table: this.table, column: nameOf(keys[0]!), count }
				: null
		);
		this.#tell(taken > 0 ? did.emptied(taken) : '', refused);
	}

	/** The first row of the block into those below it; of one row, the one above it. */
	fill({ tokens, keys }: GridBlock): void {
		const { did } = this.#workspace.messages.data.grid;
		const place = this.order.indexOf(tokens[0]!);
		const source = tokens.length > 1 ? tokens[0]! : this.order[place - 1];
		const targets = tokens.length > 1 ? tokens.slice(1) : tokens;
		if (source === undefined) return;
		const texts = new Map(keys.map((key) => [key, this.editText(source, key)]));
		const { taken, refused } = this.#writeMany(withoutBlank(targets), texts, (count) =>
			keys.length === 1 && targets.length > 1
				? { code: 'set-column', table: this.table, column: nameOf(keys[0]!), count }
				: null
		);
		this.#tell(taken > 0 ? did.filled(taken) : '', refused);
	}

	copy({ tokens, keys }: GridBlock): string {
		const rows = withoutBlank(tokens);
		const { did } = this.#workspace.messages.data.grid;
		this.told = did.copied(rows.length, keys.length);
		return writeCells(rows.map((token) => keys.map((key) => this.editText(token, key))));
	}

	/** Takes what was pasted, or asks first where something cannot be taken or is new. */
	paste(token: string, key: string, block: GridBlock, text: string): void {
		const cells = readCells(text);
		const single = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : null;
		if (single !== null && block.tokens.length * block.keys.length > 1) {
			const texts = new Map(block.keys.map((one) => [one, single]));
			const { taken, refused } = this.#writeMany(withoutBlank(block.tokens), texts, () => null);
			this.#tell(this.#workspace.messages.data.grid.did.set(taken), refused);
			return;
		}
		if (single !== null) {
			this.commit(token, key, single);
			return;
		}
		const row = this.order.indexOf(token);
		const column = this.columns.findIndex((one) => one.key === key);
		const target = {
			table: this.table,
			columns: this.columns.slice(column),
			all: this.allColumns,
			rows: this.order.slice(row, row + cells.length).map((one) => this.key(one))
		};
		const { pasting, asks } = pastingOf(this.words, target, cells);
		if (asks) this.pasting = pasting;
		else this.takePaste(pasting.plan);
	}

	/** The plan with the unknown actors added first. */
	planWithActors(pasting: Pasting): PastePlan {
		return planWithActors(this.words, pasting);
	}

	takePaste(plan: PastePlan): void {
		this.pasting = null;
		const { did } = this.#workspace.messages.data.grid;
		for (const { heading } of plan.newColumns) this.addColumn(heading!);
		for (const { key, texts } of plan.drafts) {
			const token = this.tokenOf(key);
			if (token === null) continue;
			this.#cells.setDraft(token, new Map([...(this.#cells.draft(token) ?? []), ...texts]));
		}
		if (plan.edits.length > 0) {
			const { changedRows: changed, addedRows: added } = plan;
			this.#edit(plan.edits, { code: 'paste', table: this.table, changed, added });
		}
		for (const texts of plan.unfinished) this.#cells.setFresh(this.#cells.newToken(), texts);
		this.#keep();
		const nothing = plan.changedCells === 0 && plan.addedRows === 0;
		if (!nothing) this.told = `${did.pasted(plan.changedCells, plan.addedRows)} ${did.undoable}`;
		else this.told = plan.refused.length === 0 ? did.pastedNothing : '';
	}

	/** One text for a column of the chosen rows: what it would do. */
	planColumn(column: GridColumn, text: string, adds: boolean): ColumnSetting {
		const keys = [...this.chosen].flatMap((token) => this.key(token) ?? []);
		return setColumn(this.words, this.table, keys, column, text, adds);
	}

	takeColumn(column: GridColumn, { edit, count }: ColumnSetting): void {
		if (edit === null) return;
		const name = nameOf(column.key);
		const step: StepName = { code: 'set-column', table: this.table, column: name, count };
		if (this.#edit([edit], step) !== null) return;
		const { did } = this.#workspace.messages.data.grid;
		this.told = `${did.set(count)} ${did.undoable}`;
	}

	choose(tokens: ReadonlySet<string>): void {
		this.#rows.choose(tokens);
	}

	/** Sorts by a column, then the other way round, then not at all. */
	sortBy(key: string): void {
		this.#rows.sortBy(key);
		this.#rows.arrange(this.words, this.table, this.columns);
	}

	setFilter(text: string): void {
		this.#rows.setFilter(text);
		this.#rows.arrange(this.words, this.table, this.columns);
	}

	/** An own column, or one of the program's that is not shown; it may stand empty. */
	addColumn(heading: string): void {
		this.#columns.add(heading.trim());
		this.#keep();
	}

	showColumn(key: string, isShown: boolean): void {
		this.#columns.show(key, isShown);
		this.#keep();
	}

	#write(token: string, key: string, text: string): string {
		const row = this.row(token)!;
		const column = this.#columns.at(key)!;
		const texts = new Map([...(this.#cells.draft(token) ?? []), [key, text]]);
		if (text === editText(this.words, this.table, row, column)) {
			this.#cells.setDraft(token, withoutCell(texts, key));
			return token;
		}
		const rowKey = this.key(token)!;
		const check = checkRow(this.words, this.table, rowKey, this.allColumns, texts, key);
		const { edits, problems } = check;
		const problem = edits.length === 0 ? null : this.#edit(edits, this.#stepFor(row, edits));
		const left = [...texts].filter(
			([one]) => problems.has(one) || (problem !== null && one === key)
		);
		this.#cells.setDraft(token, new Map(left));
		return token;
	}

	#stepFor(row: RowOf, edits: readonly Edit[]): StepName | null {
		const [edit] = edits;
		if (edits.length !== 1 || edit?.kind !== 'change-rows' || !('label' in row)) return null;
		const fields = edit.changes[0]!.fields as { label?: string };
		if (Object.keys(fields).join() !== 'label') return null;
		return { code: 'rename', table: this.table, label: row.label, other: fields.label! };
	}

	#writeNew(token: string, key: string, text: string): string {
		const fresh = this.#cells.fresh(token);
		const isEmpty = text.trim() === '';
		if (fresh === undefined && isEmpty) return BLANK;
		const own = fresh === undefined ? this.#cells.newToken() : token;
		const texts = isEmpty ? withoutCell(fresh, key) : new Map([...(fresh ?? []), [key, text]]);
		if (texts.size === 0) {
			this.#cells.dropFresh(own);
			return BLANK;
		}
		const { row, problems } = this.#checkNew(texts);
		if (row === null || problems.size > 0) {
			this.#cells.setFresh(own, texts);
			return own;
		}
		this.#cells.dropFresh(own);
		this.#edit([adding(this.table, [row])], null, [own]);
		return own;
	}

	#checkNew(texts: CellTexts): ReturnType<typeof checkNewRow> {
		const { dataset } = this.words;
		const taken = idsOf(dataset, this.table);
		const check = checkNewRow(this.words, this.table, this.allColumns, texts, taken);
		if (check.row === null) return check;
		const problem = problemOf(dataset, adding(this.table, [check.row]));
		if (problem === null) return check;
		return { ...check, problems: new Map([[columnOfProblem(this.allColumns, problem), problem]]) };
	}

	/** Makes edits and follows them at once. */
	#edit(
		edits: readonly Edit[],
		step: StepName | null,
		adopted: readonly string[] = []
	): EditProblem | null {
		const problem = this.#workspace.edit(edits, step);
		const { dataset } = this.#workspace;
		if (problem === null && dataset !== null) this.follow(dataset, this.#project, adopted);
		return problem;
	}

	/** The same texts for some rows as one step; answers how many were taken, and how many not. */
	#writeMany(
		tokens: readonly string[],
		texts: CellTexts,
		step: (count: number) => StepName | null
	): { readonly taken: number; readonly refused: number } {
		const isRow = (token: string) => this.row(token) !== null;
		const rows = tokens.filter(isRow).map((token) => {
			return { key: this.key(token)!, row: this.row(token)!, texts };
		});
		for (const token of tokens) {
			if (!isRow(token)) for (const [key, text] of texts) this.#writeNew(token, key, text);
			else {
				const left = [...(this.#cells.draft(token) ?? [])].filter(([key]) => !texts.has(key));
				this.#cells.setDraft(token, new Map(left));
			}
		}
		const { edits, taken, refused } = writeTexts(this.words, this.table, this.allColumns, rows);
		if (edits.length === 0) return { taken: 0, refused };
		const problem = this.#edit(edits, step(taken));
		return problem === null ? { taken, refused } : { taken: 0, refused: refused + taken };
	}

	#tell(sentence: string, refused: number): void {
		const { did } = this.#workspace.messages.data.grid;
		const parts = [sentence, refused > 0 ? did.notTaken(refused) : ''];
		this.told = parts.filter((part) => part !== '').join(' ');
	}

	/** Writes down what is not saved, and the columns. */
	#keep(): void {
		keep(this.#shelf, this.#project, this.table, {
			...this.#cells.kept((token) => this.key(token)),
			...this.#columns.kept
		});
	}
}

function withoutBlank(tokens: readonly string[]): readonly string[] {
	return tokens.filter((token) => token !== BLANK);
}
