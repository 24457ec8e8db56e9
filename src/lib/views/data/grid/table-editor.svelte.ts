/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets are replaced as a whole, never changed in place */
/**
 * One table while it is edited: its rows in the order on the screen, what is written in them and not
 * saved yet, and what the grid asks for. Whatever can be saved goes through the workspace at once.
 */
import type { GridBlock, GridMark, GridSorting } from '$lib/components/editable-grid';
import type { Dataset, TableName } from '$lib/model/dataset';
import { applyEdit, problemOf, type Edit, type EditProblem } from '$lib/model/edit';
import type { StepName } from '$lib/model/step-name';
import { rowLabel, type RowKey, type RowOf } from '$lib/model/table-row';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { columnName } from '../table-words';
import { arrangeRows } from './arrange-rows';
import { markOfText, sayNote, sayProblem } from './cell-sentences';
import { cellText, editText, type TextNote } from './cell-text';
import { CellWords } from './cell-words';
import { readCells, writeCells } from './clipboard-text';
import { gridColumns, usualColumns, type GridColumn } from './grid-columns';
import { browserShelf, keep, readKept, type KeptTexts } from './grid-memory';
import { idsOf, planPaste, type PastePlan, type PasteTarget } from './paste-plan';
import {
	checkNewRow,
	checkRow,
	columnOfProblem,
	freeId,
	type CellProblem,
	type CellTexts
} from './row-edits';
import { setColumn, type ColumnSetting } from './set-column';
import { followOrder, NO_ROWS, trackRows, type TrackedRows } from './tracked-rows';

/** The empty row in which a new one is begun. */
export const BLANK = 'blank';

interface Unfinished {
	readonly token: string;
	readonly texts: CellTexts;
}

/** A paste that waits for a yes. */
export interface Pasting {
	readonly plan: PastePlan;
	readonly cells: readonly (readonly string[])[];
	readonly target: PasteTarget;
	/** Names of actors that are not there. */
	readonly unknownActors: readonly string[];
}

export class TableEditor {
	readonly table: TableName;
	readonly #workspace: Workspace;
	readonly #shelf = browserShelf();
	#project: string;
	#tracked = $state.raw<TrackedRows>(NO_ROWS);
	#order = $state.raw<readonly string[]>([]);
	#unfinished = $state.raw<readonly Unfinished[]>([]);
	#drafts = $state.raw<ReadonlyMap<string, CellTexts>>(new Map());
	#added = $state.raw<readonly string[]>([]);
	#shown = $state.raw<ReadonlySet<string> | null>(null);
	#sorting = $state.raw<GridSorting | null>(null);
	#filter = $state('');
	#chosen = $state.raw<ReadonlySet<string>>(new Set());
	#nextNew = 1;
	/** The cell that is being written, so that a crash does not take it. */
	#typing: { token: string; key: string; text: string } | null = null;
	/** What was done last, in a sentence. */
	told = $state('');
	pasting = $state.raw<Pasting | null>(null);

	readonly words: CellWords = $derived.by(() => {
		const { dataset, names, messages, language } = this.#workspace;
		return new CellWords(dataset!, names, messages, language);
	});
	readonly allColumns: readonly GridColumn[] = $derived.by(() =>
		gridColumns(this.words.dataset, this.table, this.#added)
	);
	readonly #usual: ReadonlySet<string>;
	readonly shownKeys: ReadonlySet<string> = $derived.by(() => {
		if (this.#shown !== null) return this.#shown;
		const own = this.allColumns.filter(({ heading }) => heading !== null).map(({ key }) => key);
		return new Set([...this.#usual, ...own]);
	});
	readonly columns: readonly GridColumn[] = $derived(
		this.allColumns.filter(({ key, isRequired }) => isRequired || this.shownKeys.has(key))
	);
	readonly #byKey = $derived(new Map(this.allColumns.map((column) => [column.key, column])));
	readonly #placeOf = $derived(
		new Map(this.#tracked.tokens.map((token, place) => [token, place]))
	);
	readonly #newOf = $derived(new Map(this.#unfinished.map((row) => [row.token, row])));
	/** Tokens as they are shown; the empty row last. */
	readonly order: readonly string[] = $derived([
		...this.#order,
		...this.#unfinished.map(({ token }) => token),
		BLANK
	]);
	/** Cells that are written and not saved. */
	readonly unsaved: readonly { readonly token: string; readonly key: string }[] = $derived([
		...[...this.#drafts].flatMap(([token, texts]) =>
			this.#placeOf.has(token) ? [...texts.keys()].map((key) => ({ token, key })) : []
		),
		...this.#unfinished.flatMap((row) => {
			const { problems, missing } = this.#checkNew(row.texts);
			const keys = [...problems.keys(), ...missing.map(({ key }) => key)];
			return (keys.length > 0 ? keys : [...row.texts.keys()].slice(0, 1)).map((key) => ({
				token: row.token,
				key
			}));
		})
	]);

	/** @param project under which what is not saved is kept */
	constructor(workspace: Workspace, table: TableName, project: string) {
		this.#workspace = workspace;
		this.table = table;
		this.#project = project;
		const dataset = workspace.dataset!;
		const kept = readKept(this.#shelf, project, table);
		this.#added = kept.added;
		this.#shown = kept.shown === null ? null : new Set(kept.shown);
		this.#usual = usualColumns(table, gridColumns(dataset, table, kept.added), dataset[table]);
		this.#tracked = trackRows(NO_ROWS, dataset[table]);
		this.#order = this.#tracked.tokens;
		const placeOfKey = new Map(dataset[table].map((row, place) => [keyOf(row, place), place]));
		this.#drafts = new Map(
			kept.drafts.flatMap(({ row, texts }) => {
				const place = placeOfKey.get(row);
				return place === undefined
					? []
					: [[this.#tracked.tokens[place]!, new Map(Object.entries(texts))]];
			})
		);
		this.#unfinished = kept.unfinished.map((texts) => ({
			token: this.#newToken(),
			texts: new Map(Object.entries(texts))
		}));
	}

	get sorting(): GridSorting | null {
		return this.#sorting;
	}
	get filter(): string {
		return this.#filter;
	}
	get chosen(): ReadonlySet<string> {
		return this.#chosen;
	}
	get rowCount(): number {
		return this.#tracked.rows.length;
	}
	/** Rows that are shown of those. */
	get shownCount(): number {
		return this.#order.length;
	}

	/** Takes part in what became of the data set, here or elsewhere. */
	follow(dataset: Dataset, project: string, adopted: readonly string[] = []): void {
		const rows = dataset[this.table];
		const isOther = project !== this.#project;
		this.#project = project;
		if (rows === this.#tracked.rows) {
			if (isOther) this.#keep();
			return;
		}
		const before = this.#tracked;
		this.#tracked = trackRows(before, rows, adopted);
		this.#order = followOrder(this.#order, before, this.#tracked, this.#sorting !== null);
		const present = new Set(this.#tracked.tokens);
		if ([...this.#chosen].some((token) => !present.has(token))) {
			this.#chosen = new Set([...this.#chosen].filter((token) => present.has(token)));
		}
		// What was not saved in a row that is gone is kept in case it comes back.
		this.#keep();
	}

	row(token: string): RowOf | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : (this.#tracked.rows[place] ?? null);
	}

	key(token: string): RowKey | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : (keyOf(this.#tracked.rows[place]!, place) as RowKey);
	}

	/** The token of a row. */
	tokenOf(key: RowKey): string | null {
		const place = this.#tracked.rows.findIndex((row, at) => keyOf(row, at) === key);
		return this.#tracked.tokens[place] ?? null;
	}

	number(token: string): number | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : place + 1;
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
		const fresh = this.#newOf.get(token);
		if (fresh) return fresh.texts.get(key) ?? '';
		const row = this.row(token);
		const column = this.#byKey.get(key);
		if (row === null || !column) return '';
		return this.#drafts.get(token)?.get(key) ?? read(this.words, this.table, row, column);
	}

	/** What is to be said of a cell that is not saved. */
	mark(token: string, key: string): GridMark | null {
		const fresh = this.#newOf.get(token);
		const { grid } = this.#workspace.messages.data;
		if (fresh) {
			const { problems, missing } = this.#checkNew(fresh.texts);
			const problem = problems.get(key);
			if (problem) return { tone: 'bad', sentence: grid.draft(this.say(problem)) };
			if (!missing.some((column) => column.key === key)) return null;
			return {
				tone: 'bad',
				sentence: grid.missing(missing.map((column) => this.columnLabel(column)))
			};
		}
		const texts = this.#drafts.get(token);
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
		const column = this.#byKey.get(key);
		if (!column) return null;
		const plain = text.trim();
		const row = this.row(token);
		if (row === null) {
			if (plain === '') return null;
			const texts = new Map([...(this.#newOf.get(token)?.texts ?? []), [key, text]]);
			const problem = this.#checkNew(texts).problems.get(key);
			return markOfText(this.words, this.table, column, text, problem ?? null);
		}
		if (text === editText(this.words, this.table, row, column)) return null;
		const texts = new Map([...(this.#drafts.get(token) ?? []), [key, text]]);
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
		this.#typing = { token, key, text };
		this.#keep();
	}

	/** Takes a text into a cell; answers the token of its row. */
	commit(token: string, key: string, text: string): string {
		this.#typing = null;
		const now = this.row(token) === null ? this.#writeNew(token, key, text) : this.#write(token, key, text);
		this.#keep();
		return now;
	}

	giveUp(token: string, key: string): void {
		this.#typing = null;
		const fresh = this.#newOf.get(token);
		if (fresh) {
			const texts = new Map(fresh.texts);
			const had = texts.delete(key);
			// Giving up the cell that holds the row up gives up the row.
			if (!had || texts.size === 0) this.#dropNew(token);
			else this.#setNew(token, texts);
		} else this.#setDrafts(token, without(this.#drafts.get(token), key));
		this.#keep();
	}

	giveUpAll(): void {
		this.#drafts = new Map();
		this.#unfinished = [];
		this.#keep();
	}

	#write(token: string, key: string, text: string): string {
		const row = this.row(token)!;
		const column = this.#byKey.get(key)!;
		const texts = new Map([...(this.#drafts.get(token) ?? []), [key, text]]);
		if (text === editText(this.words, this.table, row, column)) {
			this.#setDrafts(token, without(texts, key));
			return token;
		}
		const { edits, problems } = checkRow(
			this.words,
			this.table,
			this.key(token)!,
			this.allColumns,
			texts,
			key
		);
		const problem = edits.length === 0 ? null : this.#edit(edits, this.#stepFor(row, edits));
		const left = new Map(
			[...texts].filter(([one]) => problems.has(one) || (problem !== null && one === key))
		);
		this.#setDrafts(token, left);
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
		const isBlank = !this.#newOf.has(token);
		if (isBlank && text.trim() === '') return BLANK;
		const own = isBlank ? this.#newToken() : token;
		const texts = new Map(this.#newOf.get(token)?.texts);
		if (text.trim() === '') texts.delete(key);
		else texts.set(key, text);
		if (texts.size === 0) {
			this.#dropNew(own);
			return BLANK;
		}
		const { row, problems } = this.#checkNew(texts);
		if (row === null || problems.size > 0) {
			this.#setNew(own, texts);
			return own;
		}
		this.#dropNew(own);
		this.#edit([adding(this.table, [row])], null, [own]);
		return own;
	}

	#checkNew(texts: CellTexts): ReturnType<typeof checkNewRow> {
		const { dataset } = this.words;
		const check = checkNewRow(
			this.words,
			this.table,
			this.allColumns,
			texts,
			idsOf(dataset, this.table)
		);
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

	/** Texts for many cells as one step; answers how many were taken, and how many not. */
	#writeMany(
		texts: ReadonlyMap<string, CellTexts>,
		step: (count: number) => StepName | null
	): { readonly taken: number; readonly refused: number } {
		const changes: unknown[] = [];
		const others: Edit[] = [];
		let [taken, refused] = [0, 0];
		for (const [token, written] of texts) {
			const key = this.key(token);
			const row = this.row(token);
			if (key === null || row === null) {
				for (const [column, text] of written) this.#writeNew(token, column, text);
				continue;
			}
			const differing = new Map(
				[...written].filter(
					([column, text]) =>
						text !== editText(this.words, this.table, row, this.#byKey.get(column)!)
				)
			);
			const check = checkRow(this.words, this.table, key, this.allColumns, differing);
			refused += check.problems.size;
			taken += [...check.taken].filter((column) => differing.has(column)).length;
			for (const edit of check.edits) {
				if (edit.kind === 'change-rows') changes.push(...edit.changes);
				else others.push(edit);
			}
			this.#setDrafts(
				token,
				new Map([...(this.#drafts.get(token) ?? [])].filter(([column]) => !written.has(column)))
			);
		}
		const whole = { kind: 'change-rows', table: this.table, changes } as unknown as Edit;
		const edits = [...(changes.length > 0 ? [whole] : []), ...others];
		if (edits.length === 0) return { taken: 0, refused };
		const problem = this.#edit(edits, step(taken));
		return problem === null ? { taken, refused } : { taken: 0, refused: refused + taken };
	}

	empty({ tokens, keys }: GridBlock): void {
		const { did } = this.#workspace.messages.data.grid;
		if (tokens.length * keys.length === 1 && this.row(tokens[0]!) !== null) {
			// A single cell that must not be empty says so where it stands.
			this.commit(tokens[0]!, keys[0]!, '');
			return;
		}
		const texts = new Map(tokens.map((token) => [token, new Map(keys.map((key) => [key, '']))]));
		const { taken, refused } = this.#writeMany(texts, (count) =>
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
		const written = new Map(keys.map((key) => [key, this.editText(source, key)]));
		const texts = new Map(
			targets.filter((token) => token !== BLANK).map((token) => [token, written])
		);
		const { taken, refused } = this.#writeMany(texts, (count) =>
			keys.length === 1 && targets.length > 1
				? { code: 'set-column', table: this.table, column: nameOf(keys[0]!), count }
				: null
		);
		this.#tell(taken > 0 ? did.filled(taken) : '', refused);
	}

	copy({ tokens, keys }: GridBlock): string {
		const rows = tokens.filter((token) => token !== BLANK);
		const { did } = this.#workspace.messages.data.grid;
		this.told = did.copied(rows.length, keys.length);
		return writeCells(rows.map((token) => keys.map((key) => this.editText(token, key))));
	}

	/** Takes what was pasted, or asks first where something cannot be taken or is new. */
	paste(token: string, key: string, block: GridBlock, text: string): void {
		const cells = readCells(text);
		const single = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : null;
		if (single !== null && block.tokens.length * block.keys.length > 1) {
			const written = new Map(block.keys.map((one) => [one, single]));
			const texts = new Map(
				block.tokens.filter((one) => one !== BLANK).map((one) => [one, written])
			);
			const { taken, refused } = this.#writeMany(texts, () => null);
			this.#tell(this.#workspace.messages.data.grid.did.set(taken), refused);
			return;
		}
		if (single !== null) {
			this.commit(token, key, single);
			return;
		}
		const row = this.order.indexOf(token);
		const column = this.columns.findIndex((one) => one.key === key);
		const target: PasteTarget = {
			table: this.table,
			columns: this.columns.slice(column),
			all: this.allColumns,
			rows: this.order.slice(row, row + cells.length).map((one) => this.key(one))
		};
		const plan = planPaste(this.words, target, cells);
		const asks =
			plan.refused.length > 0 ||
			plan.notes.length > 0 ||
			plan.beyondCount > 0 ||
			plan.newColumns.length > 0 ||
			plan.hasHeadings;
		const unknownActors = [
			...new Set(
				plan.refused.flatMap(({ problem }) =>
					problem.code === 'unknown-actor' && 'value' in problem ? [problem.value] : []
				)
			)
		];
		if (asks) this.pasting = { plan, cells, target, unknownActors };
		else this.takePaste(plan);
	}

	/** The plan with the unknown actors added first. */
	planWithActors({ cells, target, unknownActors }: Pasting): PastePlan {
		const { dataset, names, messages, language } = this.#workspace;
		const taken = new Set(dataset!.actors.map(({ id }) => id));
		const actors = unknownActors.map((label) => {
			const id = freeId(label, taken);
			taken.add(id);
			const texts = new Map([
				['label', label],
				['id', id]
			]);
			const columns = gridColumns(dataset!, 'actors', []);
			return checkNewRow(this.words, 'actors', columns, texts, taken).row!;
		});
		const edit = adding('actors', actors);
		const after = applyEdit(dataset!, edit);
		const plan = planPaste(new CellWords(after, { ...names, actor: labelOf(after) }, messages, language), target, cells);
		return { ...plan, edits: [edit, ...plan.edits] };
	}

	takePaste(plan: PastePlan): void {
		this.pasting = null;
		const { did } = this.#workspace.messages.data.grid;
		if (plan.newColumns.length > 0) {
			for (const { heading } of plan.newColumns) this.addColumn(heading!);
		}
		for (const { key, texts } of plan.drafts) {
			const token = this.tokenOf(key);
			if (token !== null) this.#setDrafts(token, new Map([...(this.#drafts.get(token) ?? []), ...texts]));
		}
		if (plan.edits.length > 0) {
			this.#edit(plan.edits, {
				code: 'paste',
				table: this.table,
				changed: plan.changedRows,
				added: plan.addedRows
			});
		}
		for (const texts of plan.unfinished) this.#setNew(this.#newToken(), texts);
		this.#keep();
		const nothing = plan.changedCells === 0 && plan.addedRows === 0;
		this.told =
			nothing && plan.refused.length === 0
				? did.pastedNothing
				: nothing
					? ''
					: `${did.pasted(plan.changedCells, plan.addedRows)} ${did.undoable}`;
	}

	/** One text for a column of the chosen rows: what it would do. */
	planColumn(column: GridColumn, text: string, adds: boolean): ColumnSetting {
		const keys = [...this.#chosen].flatMap((token) => this.key(token) ?? []);
		return setColumn(this.words, this.table, keys, column, text, adds);
	}

	takeColumn(column: GridColumn, { edit, count }: ColumnSetting): void {
		if (edit === null) return;
		const step: StepName = { code: 'set-column', table: this.table, column: nameOf(column.key), count };
		if (this.#edit([edit], step) !== null) return;
		const { did } = this.#workspace.messages.data.grid;
		this.told = `${did.set(count)} ${did.undoable}`;
	}

	choose(tokens: ReadonlySet<string>): void {
		this.#chosen = tokens;
	}

	/** Sorts by a column, then the other way round, then not at all. */
	sortBy(key: string): void {
		const { key: present, descending } = this.#sorting ?? { key: '', descending: false };
		this.#sorting =
			present !== key ? { key, descending: false } : descending ? null : { key, descending: true };
		this.#arrange();
	}

	setFilter(text: string): void {
		this.#filter = text;
		this.#arrange();
	}

	/** An own column, or one of the program's that is not shown; it may stand empty. */
	addColumn(heading: string): void {
		this.#added = [...this.#added, heading.trim()];
		if (this.#shown !== null) this.#shown = new Set([...this.#shown, `extra ${heading.trim()}`]);
		this.#keep();
	}

	showColumn(key: string, isShown: boolean): void {
		const shown = new Set(this.shownKeys);
		if (isShown) shown.add(key);
		else shown.delete(key);
		this.#shown = shown;
		this.#keep();
	}

	/** The rows in their order, once: they stay where they are while they are edited. */
	#arrange(): void {
		const { tokens, rows } = this.#tracked;
		const places = arrangeRows(
			this.words,
			this.table,
			rows,
			this.columns,
			this.#filter,
			this.#sorting
		);
		this.#order = places.map((place) => tokens[place]!);
	}

	#setDrafts(token: string, texts: CellTexts | undefined): void {
		if ((texts === undefined || texts.size === 0) && !this.#drafts.has(token)) return;
		const drafts = new Map(this.#drafts);
		if (texts === undefined || texts.size === 0) drafts.delete(token);
		else drafts.set(token, texts);
		this.#drafts = drafts;
	}

	#setNew(token: string, texts: CellTexts): void {
		const isKnown = this.#newOf.has(token);
		this.#unfinished = isKnown
			? this.#unfinished.map((row) => (row.token === token ? { token, texts } : row))
			: [...this.#unfinished, { token, texts }];
	}

	#dropNew(token: string): void {
		this.#unfinished = this.#unfinished.filter((row) => row.token !== token);
	}

	#newToken(): string {
		return `new-${this.#nextNew++}`;
	}

	#tell(sentence: string, refused: number): void {
		const { did } = this.#workspace.messages.data.grid;
		const parts = [sentence, refused > 0 ? did.notTaken(refused) : ''];
		this.told = parts.filter((part) => part !== '').join(' ');
	}

	/** Writes down what is not saved, the cell that is being typed in included. */
	#keep(): void {
		const typing = this.#typing;
		const drafts = new Map(this.#drafts);
		const unfinished = new Map(this.#unfinished.map(({ token, texts }) => [token, texts]));
		if (typing !== null) {
			const { token, key, text } = typing;
			if (this.row(token) !== null) {
				drafts.set(token, new Map([...(drafts.get(token) ?? []), [key, text]]));
			} else if (text.trim() !== '') {
				unfinished.set(token, new Map([...(unfinished.get(token) ?? []), [key, text]]));
			}
		}
		keep(this.#shelf, this.#project, this.table, {
			drafts: [...drafts].flatMap(([token, texts]) => {
				const row = this.key(token);
				return row === null ? [] : [{ row, texts: asRecord(texts) }];
			}),
			unfinished: [...unfinished.values()].map(asRecord),
			added: this.#added,
			shown: this.#shown === null ? null : [...this.#shown]
		});
	}
}

/** The name of a column in the name of a step. */
function nameOf(key: string): string {
	return key.replace(/^extra /, '');
}

function keyOf(row: RowOf, place: number): string | number {
	return 'id' in row ? row.id : place;
}

function adding(table: TableName, rows: readonly RowOf[]): Edit {
	return { kind: 'add-rows', table, rows } as unknown as Edit;
}

function asRecord(texts: CellTexts): KeptTexts {
	return Object.fromEntries(texts);
}

function without(texts: CellTexts | undefined, key: string): CellTexts {
	return new Map([...(texts ?? [])].filter(([one]) => one !== key));
}

function labelOf({ actors }: Dataset): (id: string) => string {
	const labels = new Map(actors.map(({ id, label }) => [id, label]));
	return (id) => labels.get(id) ?? id;
}
