/** A row once more, as the cells of a spreadsheet: under another name, without its id. Pure. */
import type { GridColumn } from './grid-columns';

/**
 * @param textOf what stands in a cell
 * @param copyName what the copy of something is called
 */
export function copiedRow(
	columns: readonly GridColumn[],
	textOf: (key: string) => string,
	copyName: (name: string) => string
): string {
	const texts = columns.map(({ key, kind }) => {
		if (kind === 'id') return '';
		const text = textOf(key).replaceAll(/[\t\r\n]/g, ' ');
		return key === 'label' ? copyName(text) : text;
	});
	return `${texts.join('\t')}\r\n`;
}
