/** Where each id of a kind first stood, by its number, to tell of the second. */
import type { MappedRow, MappedRows } from './mapped-rows';

/** Ids with numbers in sequence that stand in rows in sequence. */
interface Run {
	readonly rows: MappedRows;
	readonly place: number;
	readonly number: number;
	count: number;
}

export class FirstRows {
	private readonly runs: Run[] = [];
	private length = 0;

	/** Ids that have one. */
	get count(): number {
		return this.length;
	}

	/** The next number stands in the row at a place; so the numbers after it, in the rows after that. */
	add(rows: MappedRows, place: number, count = 1): void {
		const last = this.runs.at(-1);
		const goesOn = last !== undefined && last.rows === rows && last.place + last.count === place;
		if (goesOn) last.count += count;
		else this.runs.push({ rows, place, number: this.length, count });
		this.length += count;
	}

	rowOf(number: number): MappedRow {
		let low = 0;
		let high = this.runs.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.runs[middle]!.number <= number) low = middle;
			else high = middle - 1;
		}
		const { rows, place, number: first } = this.runs[low]!;
		return rows.at(place + number - first);
	}
}
