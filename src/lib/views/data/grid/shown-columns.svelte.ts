/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets are replaced as a whole, never changed in place */
/** The columns of a table: all that it has, and those that are shown. */
import type { Dataset, TableName } from '$lib/model/dataset';
import { gridColumns, usualColumns, type GridColumn } from './grid-columns';

export class ShownColumns {
	#added = $state.raw<readonly string[]>([]);
	/** Null = the usual ones. */
	#chosen = $state.raw<ReadonlySet<string> | null>(null);
	readonly #usual: ReadonlySet<string>;
	readonly #dataset: () => Dataset;
	readonly #table: TableName;
	readonly all: readonly GridColumn[] = $derived.by(() =>
		gridColumns(this.#dataset(), this.#table, this.#added)
	);
	readonly keys: ReadonlySet<string> = $derived.by(() => {
		if (this.#chosen !== null) return this.#chosen;
		const own = this.all.filter(({ heading }) => heading !== null).map(({ key }) => key);
		return new Set([...this.#usual, ...own]);
	});
	/** Those that are shown; what a row cannot be without is. */
	readonly shown: readonly GridColumn[] = $derived(
		this.all.filter(({ key, isRequired }) => isRequired || this.keys.has(key))
	);
	readonly #byKey = $derived(new Map(this.all.map((column) => [column.key, column])));

	/** @param kept what was chosen before */
	constructor(
		table: TableName,
		dataset: () => Dataset,
		kept: { readonly added: readonly string[]; readonly shown: readonly string[] | null }
	) {
		this.#table = table;
		this.#dataset = dataset;
		this.#added = kept.added;
		this.#chosen = kept.shown === null ? null : new Set(kept.shown);
		const first = dataset();
		this.#usual = usualColumns(table, gridColumns(first, table, kept.added), first[table]);
	}

	/** As it is kept. */
	get kept(): { readonly added: readonly string[]; readonly shown: readonly string[] | null } {
		return { added: this.#added, shown: this.#chosen === null ? null : [...this.#chosen] };
	}

	at(key: string): GridColumn | undefined {
		return this.#byKey.get(key);
	}

	/** An own column; it may stand empty. */
	add(heading: string): void {
		this.#added = [...this.#added, heading];
		if (this.#chosen !== null) this.#chosen = new Set([...this.#chosen, `extra ${heading}`]);
	}

	show(key: string, isShown: boolean): void {
		const shown = new Set(this.keys);
		if (isShown) shown.add(key);
		else shown.delete(key);
		this.#chosen = shown;
	}
}

/** The name of a column in the name of a step. */
export function nameOf(key: string): string {
	return key.replace(/^extra /, '');
}
