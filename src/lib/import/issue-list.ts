/** Collects the issues of one import in the order in which they were met. */
import type { TableName } from '../model/dataset';
import type { Issue, IssueCode, Severity } from '../model/issue';

export interface IssuePlace {
	readonly file?: string | null;
	readonly table?: TableName | null;
	readonly row?: number | null;
	readonly column?: string | null;
	readonly value?: string | null;
	readonly details?: Readonly<Record<string, string | number>>;
}

export class IssueList {
	readonly all: Issue[] = [];

	error(code: IssueCode, place: IssuePlace = {}): void {
		this.add(code, 'error', place);
	}

	warn(code: IssueCode, place: IssuePlace = {}): void {
		this.add(code, 'warning', place);
	}

	note(code: IssueCode, place: IssuePlace = {}): void {
		this.add(code, 'note', place);
	}

	private add(code: IssueCode, severity: Severity, place: IssuePlace): void {
		this.all.push({
			code,
			severity,
			file: place.file ?? null,
			table: place.table ?? null,
			row: place.row ?? null,
			column: place.column ?? null,
			value: place.value ?? null,
			details: place.details ?? {}
		});
	}
}
