/* eslint-disable svelte/prefer-svelte-reactivity -- maps are made anew, never changed in place */
/** Where the keyboard is in a grid, and the block of cells that reaches from there. */
import type { GridBlock, GridPlace } from './editable-grid';

/** A cell by what it is called, which holds while rows come and go. */
export interface GridCell {
	readonly token: string;
	readonly key: string;
}

/** The row of headings, and the column of the heads of the rows. */
export const HEAD = 'head';
export const ROW_HEAD = 'row-head';

interface Span {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

export class GridFocus {
	#cell = $state<GridCell>({ token: '', key: '' });
	/** The other end of a block. */
	#anchor = $state<GridCell | null>(null);
	#lastRow = 0;
	readonly #order: () => readonly string[];
	readonly #keys: () => readonly string[];
	readonly #placeOf = $derived.by(
		() => new Map(this.#order().map((token, place) => [token, place]))
	);
	readonly #columnOf = $derived.by(() => new Map(this.#keys().map((key, place) => [key, place])));
	/** The cell that the tab key reaches. */
	readonly at: GridPlace = $derived.by(() => {
		const { token, key } = this.#cell;
		const lastRow = Math.min(this.#lastRow, this.#order().length - 1);
		return {
			row: token === HEAD ? -1 : (this.#placeOf.get(token) ?? lastRow),
			column: key === ROW_HEAD ? -1 : (this.#columnOf.get(key) ?? 0)
		};
	});
	readonly #span: Span = $derived.by(() => {
		const from = this.#anchor === null ? this.at : this.placeFor(this.#anchor);
		const { row, column } = this.at;
		return {
			top: Math.max(0, Math.min(from.row, row)),
			bottom: Math.max(from.row, row),
			left: Math.max(0, Math.min(from.column, column)),
			right: Math.max(from.column, column)
		};
	});
	readonly hasBlock: boolean = $derived(
		this.#anchor !== null &&
			(this.#span.top !== this.#span.bottom || this.#span.left !== this.#span.right)
	);

	/**
	 * @param order tokens of the rows as they are shown
	 * @param keys of the columns as they are shown
	 */
	constructor(order: () => readonly string[], keys: () => readonly string[]) {
		this.#order = order;
		this.#keys = keys;
	}

	/** The cell with the focus; null = on the headings, on the head of a row, or nowhere. */
	get cell(): GridCell | null {
		const { row, column } = this.at;
		const [token, key] = [this.#order()[row], this.#keys()[column]];
		return token === undefined || key === undefined ? null : { token, key };
	}
	/** The row with the focus; undefined = on the headings. */
	get token(): string | undefined {
		return this.#order()[this.at.row];
	}

	/**
	 * The focus stays with its row; where that is gone, it goes to the one in its place. Answers whether
	 * it went, and whether its row is gone.
	 */
	settle(): 'stayed' | 'moved' | 'gone' {
		const [order, keys] = [this.#order(), this.#keys()];
		if (order.length === 0 || keys.length === 0) return 'stayed';
		const { token, key } = this.#cell;
		const isGone = token !== HEAD && !this.#placeOf.has(token);
		const hasColumn = key === ROW_HEAD || this.#columnOf.has(key);
		if (!isGone && hasColumn) {
			this.#lastRow = Math.max(0, this.#placeOf.get(token) ?? 0);
			return 'stayed';
		}
		this.#cell = {
			token: isGone ? order[Math.min(this.#lastRow, order.length - 1)]! : token,
			key: hasColumn ? key : keys[0]!
		};
		if (this.#anchor !== null && !this.#placeOf.has(this.#anchor.token)) this.#anchor = null;
		return isGone ? 'gone' : 'moved';
	}

	placeFor({ token, key }: GridCell): GridPlace {
		return {
			row: token === HEAD ? -1 : (this.#placeOf.get(token) ?? 0),
			column: key === ROW_HEAD ? -1 : (this.#columnOf.get(key) ?? 0)
		};
	}

	/** Row of a token; undefined = it is not shown. */
	rowOf(token: string): number | undefined {
		return this.#placeOf.get(token);
	}

	columnOf(key: string): number | undefined {
		return this.#columnOf.get(key);
	}

	/** @param extends_ true = the block reaches from where it began to here */
	moveTo({ row, column }: GridPlace, extends_ = false): void {
		const order = this.#order();
		this.#anchor = extends_ ? (this.#anchor ?? { ...this.#cell }) : null;
		this.#cell = {
			token: row < 0 ? HEAD : (order[row] ?? order.at(-1)!),
			key: column < 0 ? ROW_HEAD : this.#keys()[column]!
		};
	}

	/** No block any more, the focus stays. */
	dropBlock(): void {
		this.#anchor = null;
	}

	is({ token, key }: GridCell): boolean {
		return token === this.#cell.token && key === this.#cell.key;
	}

	isAt(row: number, column: number): boolean {
		return this.at.row === row && this.at.column === column;
	}

	isInBlock(row: number, column: number): boolean {
		const { top, bottom, left, right } = this.#span;
		return this.hasBlock && row >= top && row <= bottom && column >= left && column <= right;
	}

	/** The block, or the one cell. */
	block(): GridBlock {
		const { top, bottom, left, right } = this.#span;
		return {
			tokens: this.#order().slice(top, bottom + 1),
			keys: this.#keys().slice(left, right + 1)
		};
	}

	/** Where the block begins. */
	start(): GridCell {
		const { top, left } = this.#span;
		return { token: this.#order()[top]!, key: this.#keys()[left]! };
	}
}
