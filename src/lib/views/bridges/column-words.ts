/** The words of a column of the table of bridges. */
import type { ViewsMessages } from '../../i18n/da/views';
import type { BridgeColumn } from './bridge-columns';

export interface ColumnWords {
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
}

/** Name, meaning and formula; in an undirected network one column stands for both ends of a role. */
export function columnWords(
	words: ViewsMessages['bridges'],
	column: BridgeColumn,
	directed: boolean
): ColumnWords {
	return column === 'representative' && !directed ? words.eitherEnd : words.column[column];
}
