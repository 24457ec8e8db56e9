/** A column of a table while its rows are read: values are kept once, rows have their numbers. */
import type { TieColumn } from '../../model/tie-columns';

/** So many different values are looked for among those that were there; further ones are just kept. */
const MOST_SHARED = 1_000;

export class GrowingColumn<Value> {
	private readonly values: Value[] = [];
	private readonly numberOf = new Map<Value, number>();
	/** Null as long as every row has the first value: most columns of most tables are empty. */
	private numbers: Uint8Array | Int32Array | null = null;
	private count = 0;
	/** The other column that rows were last taken from, and by number there the number here; -1 = none yet. */
	private other: TieColumn<Value> | null = null;
	private translated = new Int32Array(0);

	/** @param expected number of rows that are likely to come */
	constructor(private readonly expected: number) {}

	add(value: Value): void {
		const number = this.numberFor(value);
		this.makeRoom(this.count + 1, number);
		if (this.numbers !== null) this.numbers[this.count] = number;
		this.count++;
	}

	/** Adds the values of some rows of another column, in their order. */
	addAll(column: TieColumn<Value>, first: number, end: number): void {
		const { numbers, values } = column;
		if (this.other !== column) {
			this.other = column;
			this.translated = new Int32Array(values.length).fill(-1);
			// Few values are all taken over at once; of many, those that come.
			if (values.length <= MOST_SHARED) {
				values.forEach((value, number) => (this.translated[number] = this.numberFor(value)));
			}
		}
		const { translated } = this;
		if (values.length > MOST_SHARED) {
			for (let row = first; row < end; row++) {
				const theirs = numbers[row]!;
				if (translated[theirs]! < 0) translated[theirs] = this.numberFor(values[theirs]!);
			}
		}
		this.makeRoom(this.count + end - first, this.values.length - 1);
		if (this.numbers !== null) {
			translate(numbers, translated, first, end, this.numbers, this.count);
		}
		this.count += end - first;
	}

	valueAt(row: number): Value {
		return this.values[this.numbers === null ? 0 : this.numbers[row]!]!;
	}

	/** @param zeros for a column whose rows all have one value; at least as many as there are rows */
	column(zeros: Uint8Array): TieColumn<Value> {
		return { numbers: (this.numbers ?? zeros).subarray(0, this.count), values: this.values };
	}

	private numberFor(value: Value): number {
		const known = this.numberOf.get(value);
		if (known !== undefined) return known;
		const number = this.values.length;
		this.values.push(value);
		if (number < MOST_SHARED) this.numberOf.set(value, number);
		return number;
	}

	/** Fresh memory costs more than reading it, so numbers are kept in bytes as long as they fit. */
	private makeRoom(count: number, largest: number): void {
		if (this.numbers === null) {
			if (largest === 0) return;
			this.numbers = new Uint8Array(Math.max(this.expected, count));
		}
		if (largest > 255 && this.numbers instanceof Uint8Array) {
			this.numbers = new Int32Array(this.numbers);
		}
		if (count <= this.numbers.length) return;
		const isBytes = this.numbers instanceof Uint8Array;
		const larger = isBytes ? new Uint8Array(2 * count) : new Int32Array(2 * count);
		larger.set(this.numbers);
		this.numbers = larger;
	}
}

function translate(
	numbers: Uint8Array | Int32Array,
	translated: Int32Array,
	first: number,
	end: number,
	into: Uint8Array | Int32Array,
	place: number
): void {
	for (let row = first; row < end; row++) into[place + row - first] = translated[numbers[row]!]!;
}
