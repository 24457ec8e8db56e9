/** Where each id of a kind first stood, by its number, to tell of the second. */
import type { MappedRow, MappedRows } from './mapped-rows';

export class FirstRows {
	private readonly rows: MappedRows[] = [];
	private readonly places: number[] = [];

	/** The next number stands in the row at a place. */
	add(rows: MappedRows, place: number): void {
		this.rows.push(rows);
		this.places.push(place);
	}

	rowOf(number: number): MappedRow {
		return this.rows[number]!.at(this.places[number]!);
	}
}
