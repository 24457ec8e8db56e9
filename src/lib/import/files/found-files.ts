/** What files hold before anyone knows which table is which. */
import type { TableName } from '../../model/dataset';
import type { DataPackage } from '../data-package';
import type { RawTable } from '../raw-table';

/** A table that was found, with its text when it came from a text file. */
export interface FoundTable {
	readonly raw: RawTable;
	/** Path inside the project. */
	readonly path: string;
	/** The file's text, to be carried along when the table is not recognised; null for sheets. */
	readonly text: string | null;
	/** True for a file whose ending says that it is a table. */
	readonly isTableFile: boolean;
	/** True for a sheet that its workbook does not show. */
	readonly isHidden: boolean;
	/** Whether its first row was taken for headings; null = a network file, which has none. */
	readonly hasHeadings: boolean | null;
	/** The format of a network file, and what it says that the table is; null = a table of its own. */
	readonly graph: { readonly format: string; readonly table: TableName } | null;
}

export interface FoundFiles {
	readonly tables: readonly FoundTable[];
	readonly companions: Map<string, string>;
	readonly dataPackage: DataPackage | null;
	/** What the project is called when no package says so. */
	readonly name: string;
}
