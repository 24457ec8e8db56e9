/** Whether the numbers of a table are written with a comma or a point. */
import { tableColumn } from '../../model/table-schema';
import { isTable, type TableReading } from '../guess/guess-table';
import type { RawTable } from '../raw-table';
import type { DecimalMark } from './read-cell';

/** Danish files write 1,5: a comma between digits says so, unless only points are found. */
export function findDecimalMark(raw: RawTable, reading: TableReading): DecimalMark {
	if (raw.delimiter !== ';' && raw.delimiter !== '\t') return '.';
	const role = reading.role;
	const isMatrix = role === 'adjacency-matrix' || role === 'attendance-matrix';
	let hasPoint = false;
	for (const [index, heading] of raw.headings.entries()) {
		const column = reading.columns.get(heading);
		const isNumber = isTable(role) && column && tableColumn(role, column)?.type === 'number';
		if (!isNumber && !(isMatrix && index > 0)) continue;
		for (let place = 0; place < raw.rows.length; place++) {
			const cell = raw.rows.cell(place, index);
			if (cell.length < 3) continue;
			if (/\d,\d/.test(cell)) return ',';
			if (/\d\.\d/.test(cell) && !/^\s*\d{1,3}(\.\d{3})+\s*$/.test(cell)) hasPoint = true;
		}
	}
	return hasPoint ? '.' : ',';
}
