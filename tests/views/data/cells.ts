import type { Language } from '../../../src/lib/i18n/language';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import type { Dataset, TableName } from '../../../src/lib/model/dataset';
import { CellWords } from '../../../src/lib/views/data/grid/cell-words';
import { gridColumns, type GridColumn } from '../../../src/lib/views/data/grid/grid-columns';

/** What the cells of a data set may say. */
export function cellWords(dataset: Dataset, language: Language = 'da'): CellWords {
	return new CellWords(dataset, names(dataset, language), messages(language), language);
}

/** A column of a table by its key. */
export function columnAt(dataset: Dataset, table: TableName, key: string): GridColumn {
	return gridColumns(dataset, table, []).find((column) => column.key === key)!;
}
