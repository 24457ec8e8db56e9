/** Rows <-> cells: the text that a cell shows, and what a text written in a cell says. Pure. */
import { readBoolean, readDirected, readNumber, readStep } from '$lib/import/cells/read-cell';
import { readPartialDate } from '$lib/import/cells/read-date';
import type { TableName } from '$lib/model/dataset';
import { fieldOf, type RowOf } from '$lib/model/table-row';
import { splitList } from '$lib/model/table-schema';
import { isKnownLevel } from '$lib/model/taxonomy';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';

/** What is wrong with a text, beyond what an edit would refuse. */
export type TextProblem =
	| { readonly code: 'required' }
	| {
			readonly code:
				| 'unknown-actor'
				| 'unknown-forum'
				| 'unknown-initiative'
				| 'several-of-name'
				| 'not-number'
				| 'not-step'
				| 'not-date'
				| 'not-yes-no';
			readonly value: string;
	  };

/** Something to know about a text that can be taken. */
export interface TextNote {
	readonly code: 'new-sector' | 'new-district' | 'other-level';
	readonly value: string;
}

export type TextReading =
	| { readonly value: unknown; readonly notes: readonly TextNote[]; readonly problem: null }
	| { readonly problem: TextProblem };

const LIST_MARK = '; ';

/** The text of a cell as it is shown; empty = not known. */
export function cellText(
	words: CellWords,
	table: TableName,
	row: RowOf,
	column: GridColumn
): string {
	return textOf(words, table, row, column, 'show');
}

/** The text of a cell as it is edited and copied: written back, it says the same. */
export function editText(
	words: CellWords,
	table: TableName,
	row: RowOf,
	column: GridColumn
): string {
	return textOf(words, table, row, column, 'write');
}

function textOf(
	words: CellWords,
	table: TableName,
	row: RowOf,
	column: GridColumn,
	way: 'show' | 'write'
): string {
	const { field, heading } = column;
	if (heading !== null) return row.attributes.get(heading) ?? '';
	const value = fieldOf(row, field);
	if (value === null || value === undefined) return '';
	const { yes, no } = words.messages.app.data.tables;
	if (typeof value === 'boolean') return value ? yes : no;
	if (typeof value === 'number') {
		const text = String(value);
		return words.language === 'da' ? text.replace('.', ',') : text;
	}
	// What is offered is not always all that there is: the name of any row is looked up.
	const choices = hasNamedValues(column) ? words.choices(table, column) : null;
	const one = (part: string) => (choices === null ? part : choices[way](part));
	return Array.isArray(value)
		? value.map((part) => one(String(part))).join(LIST_MARK)
		: one(String(value));
}

/** False where a value is its own name. */
function hasNamedValues({ kind, key }: GridColumn): boolean {
	return kind !== 'text' && kind !== 'id' && (kind !== 'list' || key === 'role' || key === 'scope');
}

/** What a text says in a column. Empty says that it is not known. */
export function readCellText(
	words: CellWords,
	table: TableName,
	column: GridColumn,
	text: string
): TextReading {
	const plain = text.trim();
	if (column.heading !== null) return taken(plain === '' ? null : plain);
	if (plain === '') {
		if (column.isRequired || column.kind === 'id') return refused({ code: 'required' });
		return taken(column.kind === 'list' || column.kind === 'districts' ? [] : null);
	}
	switch (column.kind) {
		case 'number': {
			const number = readNumber(plain, words.language === 'da' ? ',' : '.');
			return number === null ? refused({ code: 'not-number', value: plain }) : taken(number);
		}
		case 'step': {
			const step = readStep(plain);
			return step === null ? refused({ code: 'not-step', value: plain }) : taken(step);
		}
		case 'date': {
			const date = readPartialDate(plain);
			return date === null ? refused({ code: 'not-date', value: plain }) : taken(date);
		}
		case 'boolean': {
			const answer = column.key === 'directed' ? readDirected(plain) : readBoolean(plain);
			return answer === null ? refused({ code: 'not-yes-no', value: plain }) : taken(answer);
		}
		case 'list':
		case 'districts':
			return readList(words, table, column, plain);
		case 'text':
		case 'id':
			return taken(plain);
		default:
			return readOne(words, table, column, plain);
	}
}

const UNKNOWN = {
	actor: 'unknown-actor',
	reporter: 'unknown-actor',
	forum: 'unknown-forum',
	initiative: 'unknown-initiative'
} as const;

function readOne(
	words: CellWords,
	table: TableName,
	column: GridColumn,
	text: string
): TextReading {
	const match = words.choices(table, column)!.find(text);
	if (match.found === 'one') return taken(match.value);
	if (match.found === 'several') return refused({ code: 'several-of-name', value: text });
	if (column.kind in UNKNOWN) {
		return refused({ code: UNKNOWN[column.kind as keyof typeof UNKNOWN], value: text });
	}
	if (column.kind === 'sector') return taken(text, [{ code: 'new-sector', value: text }]);
	if (column.kind === 'level' && !isKnownLevel(text)) {
		return taken(text, [{ code: 'other-level', value: text }]);
	}
	return taken(text);
}

function readList(
	words: CellWords,
	table: TableName,
	column: GridColumn,
	text: string
): TextReading {
	const choices = words.choices(table, column);
	const values: string[] = [];
	const notes: TextNote[] = [];
	for (const part of splitList(text)) {
		const match = choices?.find(part) ?? { found: 'none' };
		if (match.found === 'several') return refused({ code: 'several-of-name', value: part });
		const value = match.found === 'one' ? match.value : part;
		if (match.found === 'none' && column.kind === 'districts') {
			notes.push({ code: 'new-district', value: part });
		}
		if (!values.includes(value)) values.push(value);
	}
	return taken(values, notes);
}

function taken(value: unknown, notes: readonly TextNote[] = []): TextReading {
	return { value, notes, problem: null };
}

function refused(problem: TextProblem): TextReading {
	return { problem };
}

/** True when a cell holds that value already. */
export function isSameValue(row: RowOf, { field, heading }: GridColumn, value: unknown): boolean {
	if (heading !== null) return (row.attributes.get(heading) ?? null) === value;
	const present = fieldOf(row, field);
	if (Array.isArray(present) && Array.isArray(value)) {
		return present.length === value.length && present.every((part, at) => part === value[at]);
	}
	return present === value;
}
