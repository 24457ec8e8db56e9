/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets are replaced as a whole, never changed in place */
/** The rows of a table as they stand on the screen: which, in what order, and which are chosen. */
import type { GridSorting } from '$lib/components/editable-grid';
import type { TableName } from '$lib/model/dataset';
import type { RowKey, RowOf } from '$lib/model/table-row';
import { arrangeRows } from './arrange-rows';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';
import { followOrder, NO_ROWS, trackRows, type TrackedRows } from './tracked-rows';

export class ShownRows {
	#tracked = $state.raw<TrackedRows>(NO_ROWS);
	#order = $state.raw<readonly string[]>([]);
	#sorting = $state.raw<GridSorting | null>(null);
	#filter = $state('');
	#chosen = $state.raw<ReadonlySet<string>>(new Set());
	readonly #placeOf = $derived(
		new Map(this.#tracked.tokens.map((token, place) => [token, place]))
	);

	constructor(rows: readonly RowOf[]) {
		this.#tracked = trackRows(NO_ROWS, rows);
		this.#order = this.#tracked.tokens;
	}

	/** Tokens of the rows that are shown, in their order. */
	get order(): readonly string[] {
		return this.#order;
	}
	get all(): readonly RowOf[] {
		return this.#tracked.rows;
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

	/** Takes part in what became of the table. @param adopted see `trackRows` */
	follow(rows: readonly RowOf[], adopted: readonly string[]): void {
		const before = this.#tracked;
		this.#tracked = trackRows(before, rows, adopted);
		this.#order = followOrder(this.#order, before, this.#tracked, this.#sorting !== null);
		const present = new Set(this.#tracked.tokens);
		if ([...this.#chosen].some((token) => !present.has(token))) {
			this.#chosen = new Set([...this.#chosen].filter((token) => present.has(token)));
		}
	}

	has(token: string): boolean {
		return this.#placeOf.has(token);
	}

	row(token: string): RowOf | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : (this.#tracked.rows[place] ?? null);
	}

	key(token: string): RowKey | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : (keyOf(this.#tracked.rows[place]!, place) as RowKey);
	}

	/** Number in the data, from 1; null = not a row yet. */
	number(token: string): number | null {
		const place = this.#placeOf.get(token);
		return place === undefined ? null : place + 1;
	}

	/** The token of a row. */
	tokenOf(key: RowKey): string | null {
		const place = this.#tracked.rows.findIndex((row, at) => keyOf(row, at) === key);
		return this.#tracked.tokens[place] ?? null;
	}

	choose(tokens: ReadonlySet<string>): void {
		this.#chosen = tokens;
	}

	/** Sorts by a column, then the other way round, then not at all. */
	sortBy(key: string): void {
		const { key: present, descending } = this.#sorting ?? { key: '', descending: false };
		this.#sorting =
			present !== key ? { key, descending: false } : descending ? null : { key, descending: true };
	}

	setFilter(text: string): void {
		this.#filter = text;
	}

	/** The rows in their order, once: they stay where they are while they are edited. */
	arrange(words: CellWords, table: TableName, columns: readonly GridColumn[]): void {
		const { tokens, rows } = this.#tracked;
		const places = arrangeRows(words, table, rows, columns, this.#filter, this.#sorting);
		this.#order = places.map((place) => tokens[place]!);
	}
}

/** Id of a row, or its place where it has none. */
export function keyOf(row: RowOf, place: number): string | number {
	return 'id' in row ? row.id : place;
}
