/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced as a whole, never changed in place */
/** What is written in cells and not saved: in rows that are there, and in rows that are not rows yet. */
import type { RowKey } from '$lib/model/table-row';
import type { KeptTable, KeptTexts } from './grid-memory';
import type { CellTexts } from './row-edits';

/** A row that cannot be added yet. */
export interface Unfinished {
	readonly token: string;
	readonly texts: CellTexts;
}

export class UnsavedCells {
	#drafts = $state.raw<ReadonlyMap<string, CellTexts>>(new Map());
	#unfinished = $state.raw<readonly Unfinished[]>([]);
	#nextNew = 1;
	/** The cell that is being written, so that a crash does not take it. */
	#typing: { token: string; key: string; text: string } | null = null;
	readonly #newOf = $derived(new Map(this.#unfinished.map((row) => [row.token, row])));

	/**
	 * @param kept what was not saved the last time
	 * @param tokenOf the token of a row that is there, by its key
	 */
	constructor(
		kept: Pick<KeptTable, 'drafts' | 'unfinished'>,
		tokenOf: (row: string | number) => string | null
	) {
		this.#drafts = new Map(
			kept.drafts.flatMap(({ row, texts }) => {
				const token = tokenOf(row);
				return token === null ? [] : [[token, new Map(Object.entries(texts))]];
			})
		);
		this.#unfinished = kept.unfinished.map((texts) => ({
			token: this.newToken(),
			texts: new Map(Object.entries(texts))
		}));
	}

	/** Token of a row -> what is written in its cells; a row that is gone may come back. */
	get drafts(): ReadonlyMap<string, CellTexts> {
		return this.#drafts;
	}
	get unfinished(): readonly Unfinished[] {
		return this.#unfinished;
	}

	newToken(): string {
		return `new-${this.#nextNew++}`;
	}

	draft(token: string): CellTexts | undefined {
		return this.#drafts.get(token);
	}

	/** What is written in a row that is not one yet. */
	fresh(token: string): CellTexts | undefined {
		return this.#newOf.get(token)?.texts;
	}

	setDraft(token: string, texts: CellTexts): void {
		if (texts.size === 0 && !this.#drafts.has(token)) return;
		const drafts = new Map(this.#drafts);
		if (texts.size === 0) drafts.delete(token);
		else drafts.set(token, texts);
		this.#drafts = drafts;
	}

	setFresh(token: string, texts: CellTexts): void {
		this.#unfinished = this.#newOf.has(token)
			? this.#unfinished.map((row) => (row.token === token ? { token, texts } : row))
			: [...this.#unfinished, { token, texts }];
	}

	dropFresh(token: string): void {
		this.#unfinished = this.#unfinished.filter((row) => row.token !== token);
	}

	/** Gives up a cell; giving up the one that holds a new row up gives up the row. */
	giveUp(token: string, key: string): void {
		this.#typing = null;
		const fresh = this.fresh(token);
		if (fresh === undefined) {
			this.setDraft(token, withoutCell(this.draft(token), key));
			return;
		}
		const texts = withoutCell(fresh, key);
		if (!fresh.has(key) || texts.size === 0) this.dropFresh(token);
		else this.setFresh(token, texts);
	}

	giveUpAll(): void {
		this.#drafts = new Map();
		this.#unfinished = [];
	}

	/** A text as it is typed. */
	type(token: string, key: string, text: string): void {
		this.#typing = { token, key, text };
	}

	/** Nothing is being typed any more. */
	rest(): void {
		this.#typing = null;
	}

	/** As it is kept, the cell that is being typed in included. */
	kept(keyOf: (token: string) => RowKey | null): Pick<KeptTable, 'drafts' | 'unfinished'> {
		const drafts = new Map(this.#drafts);
		const unfinished = new Map(this.#unfinished.map(({ token, texts }) => [token, texts]));
		if (this.#typing !== null) {
			const { token, key, text } = this.#typing;
			if (keyOf(token) !== null) {
				drafts.set(token, new Map([...(drafts.get(token) ?? []), [key, text]]));
			} else if (text.trim() !== '') {
				unfinished.set(token, new Map([...(unfinished.get(token) ?? []), [key, text]]));
			}
		}
		return {
			drafts: [...drafts].flatMap(([token, texts]) => {
				const row = keyOf(token);
				return row === null ? [] : [{ row, texts: asRecord(texts) }];
			}),
			unfinished: [...unfinished.values()].map(asRecord)
		};
	}
}

/** The texts of a row without that of one column. */
export function withoutCell(texts: CellTexts | undefined, key: string): CellTexts {
	return new Map([...(texts ?? [])].filter(([one]) => one !== key));
}

function asRecord(texts: CellTexts): KeptTexts {
	return Object.fromEntries(texts);
}
