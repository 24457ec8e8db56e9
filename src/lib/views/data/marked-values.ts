/** Values in the tables that the import has remarked on. */
import type { TableName } from '$lib/model/dataset';
import type { Issue } from '$lib/model/issue';

/**
 * Values of a table that were remarked on and kept, with what was said. Rows are known again by the
 * value itself: a data set does not keep the row of the file.
 */
export function markedValues(
	issues: readonly Issue[],
	table: TableName,
	say: (issue: Issue) => string
): Map<string, string> {
	const marks = new Map<string, string>();
	for (const issue of issues) {
		if (issue.table !== table || issue.severity !== 'warning') continue;
		if (issue.value !== null && issue.value !== '' && issue.column !== null) {
			marks.set(issue.value, say(issue));
		}
	}
	return marks;
}
