/**
 * A data set as it crosses from one thread to another: its ties as columns, where they are known, so
 * that no row is copied and none is made on the other side before somebody asks for it.
 */
import type { Dataset } from './dataset';
import { tieColumnsOf, withTieColumns, type TieColumns } from './tie-columns';

export interface PackedDataset {
	/** Everything but the rows of the ties. */
	readonly rest: Omit<Dataset, 'ties'>;
	readonly tieColumns: TieColumns;
}

/** The data set itself where its ties are rows alone. */
export function packDataset(dataset: Dataset): Dataset | PackedDataset {
	const tieColumns = tieColumnsOf(dataset);
	if (tieColumns === null) return dataset;
	// Field by field, as asking for `ties` makes the rows.
	const fields = Object.keys(dataset).filter((field) => field !== 'ties') as (keyof Dataset)[];
	const rest = Object.fromEntries(fields.map((field) => [field, dataset[field]]));
	return { rest: rest as unknown as PackedDataset['rest'], tieColumns };
}

/** The data set that was sent, packed or not. */
export function unpackDataset(sent: Dataset | PackedDataset): Dataset {
	return 'tieColumns' in sent ? withTieColumns(sent.rest, sent.tieColumns) : sent;
}
