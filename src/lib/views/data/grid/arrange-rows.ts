/** Which rows are shown, and in which order. Pure. */
import type { GridSorting } from '$lib/components/editable-grid';
import { compareLabels } from '$lib/i18n/language';
import type { TableName } from '$lib/model/dataset';
import { fieldOf, type RowOf } from '$lib/model/table-row';
import { cellText } from './cell-text';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';

/**
 * Places of the rows that contain the text, in the order asked for; empty cells last either way, equal
 * ones in the order of the data.
 *
 * @param columns those in which the text is looked for
 */
export function arrangeRows(
	words: CellWords,
	table: TableName,
	rows: readonly RowOf[],
	columns: readonly GridColumn[],
	filter: string,
	sorting: GridSorting | null
): number[] {
	const sought = filter.trim().toLocaleLowerCase();
	const fits = (row: RowOf) =>
		sought === '' ||
		columns.some((column) =>
			cellText(words, table, row, column).toLocaleLowerCase().includes(sought)
		);
	const places = rows.map((_, place) => place).filter((place) => fits(rows[place]!));
	const column = columns.find(({ key }) => key === sorting?.key);
	if (sorting === null || !column) return places;
	const isNumber = column.kind === 'number' || column.kind === 'step';
	const compare = compareLabels(words.language);
	const texts = rows.map((row) => cellText(words, table, row, column));
	const numberAt = (place: number) => Number(fieldOf(rows[place]!, column.field));
	const sign = sorting.descending ? -1 : 1;
	return places.sort((a, b) => {
		const [first, second] = [texts[a]!, texts[b]!];
		if (first === '' || second === '') return Number(first === '') - Number(second === '');
		return sign * (isNumber ? numberAt(a) - numberAt(b) : compare(first, second));
	});
}
