/** Reads newer files of a project and says what they say differently. */
import { writeTabularDataPackage } from '../../export/project/tabular-data-package';
import type { ImportChoices } from '../../import/import-choices';
import type { ImportResult, TableGuess } from '../../import/import-project';
import type { InputFile } from '../../import/input-file';
import type { Dataset, TableName } from '../../model/dataset';
import { datasetDifference, type DatasetDifference } from '../../model/dataset-difference';
import type { Issue } from '../../model/issue';
import { ENTITY_TABLES } from '../../model/table-row';
import { readProjectFile } from '../project/project-file';
import { readColumns } from '../project/read-columns';

export interface FileUpdate {
	/** Rows that are new, changed, or no longer there. */
	readonly difference: DatasetDifference;
	/** What is wrong with the files. */
	readonly issues: readonly Issue[];
	readonly tables: readonly TableGuess[];
}

type Import = (files: readonly InputFile[], choices: ImportChoices) => Promise<ImportResult | null>;

/** Where the tables that the files lack are put for the reading; no file of a user is called so. */
const PRESENT_FOLDER = 'bindeled:present';

/**
 * What newer files say differently from the present data. Tables and columns that the files do not
 * have are left as they are; what they name is looked for in the present tables too.
 *
 * @returns null when the reading was cancelled
 */
export async function readFileUpdate(
	present: Dataset,
	files: readonly InputFile[],
	choices: ImportChoices,
	importFiles: Import
): Promise<FileUpdate | null> {
	const alone = await importFiles(files, choices);
	if (alone === null) return null;
	const found = new Set(alone.tables.map(({ table }) => table));
	const lacking = ENTITY_TABLES.filter((table) => !found.has(table) && present[table].length > 0);
	const result =
		lacking.length === 0
			? alone
			: await importFiles(
					[...files, ...presentFiles(present, lacking, sharedFolder(files))],
					choices
				);
	if (result === null) return null;
	const isTheirs = ({ file }: { readonly file: string | null }) => !file?.includes(PRESENT_FOLDER);
	const tables = result.tables.filter(isTheirs);
	const next = result.dataset === null ? null : readProjectFile(result.dataset).dataset;
	return {
		difference: datasetDifference(
			present,
			next ?? present,
			next === null ? {} : readColumns(tables)
		),
		issues: result.issues.filter(isTheirs),
		tables
	};
}

/** The folder that all files lie in, with its slash: where a data package says which table is which. */
function sharedFolder(files: readonly InputFile[]): string {
	const [first = ''] = files.map(({ path }) => path.slice(0, path.indexOf('/') + 1));
	return files.every(({ path }) => path.startsWith(first)) ? first : '';
}

function presentFiles(present: Dataset, tables: readonly TableName[], folder: string): InputFile[] {
	const encoder = new TextEncoder();
	const texts = writeTabularDataPackage({ ...present, companions: new Map(), rejected: [] });
	return tables.flatMap((table) => {
		const text = texts.get(`${table}.csv`);
		return text === undefined
			? []
			: [{ path: `${folder}${PRESENT_FOLDER}/${table}.csv`, bytes: encoder.encode(text) }];
	});
}
