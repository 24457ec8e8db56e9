/** What tables and columns are called on the screen. */
import type { AppMessages } from '$lib/i18n/da/app';
import type { TableRole } from '$lib/import/guess/guess-table';
import type { TableName } from '$lib/model/dataset';

type TableWords = AppMessages['data']['tables'];

/** What a table is called, or what a file is used as. */
export function roleName(role: TableRole, words: TableWords): string {
	return words.name[role as TableName] ?? words.role[role] ?? role;
}

/** `source` is a tie's end in one table and a reference in the others. */
export function columnName(table: TableName, column: string, words: TableWords): string {
	return words.column[`${table}.${column}`] ?? words.column[column] ?? column;
}
