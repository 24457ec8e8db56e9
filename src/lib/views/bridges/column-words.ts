/** The words of a column of the table of bridges. */
import type { Messages } from '../../i18n/messages';
import type { BridgeColumn } from './bridge-columns';
import { isRole } from './roles';

export interface ColumnWords {
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
}

/** Name, meaning and formula; in an undirected network one column stands for both ends of a role. */
export function columnWords(
	{ views, measures }: Pick<Messages, 'views' | 'measures'>,
	column: BridgeColumn,
	directed: boolean
): ColumnWords {
	if (column === 'representative' && !directed) return views.bridges.eitherEnd;
	return isRole(column) ? measures.actor[column] : views.bridges.column[column];
}
