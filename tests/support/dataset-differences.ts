import { TABLES, type Dataset } from '../../src/lib/model/dataset';
import type { DatasetDifference, ReadFields } from '../../src/lib/model/dataset-difference';
import { ROW_FIELDS, type RowOf } from '../../src/lib/model/table-row';

/** What files that speak of everything have: every field, and every extra column of the data sets. */
export function allReadFields(...datasets: readonly Dataset[]): ReadFields {
	return Object.fromEntries(
		TABLES.map((table) => {
			const rows = datasets.flatMap((dataset): readonly RowOf[] => dataset[table]);
			const headings = new Set(rows.flatMap(({ attributes }) => [...attributes.keys()]));
			return [table, { fields: new Set(Object.keys(ROW_FIELDS[table])), headings }];
		})
	);
}

/** How many rows are added, changed or missing, in all tables. */
export function differenceCount(of: DatasetDifference): number {
	return TABLES.reduce((sum, table) => {
		const { added, changed, missing } = of[table];
		return sum + added.length + changed.length + missing.length;
	}, 0);
}
