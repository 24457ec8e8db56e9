/** What is said of what is written in a cell. Pure. */
import { lastPart, matchingChoices, type GridMark } from '$lib/components/editable-grid';
import { describeEditProblem } from '$lib/i18n/describe-edit';
import type { TableName } from '$lib/model/dataset';
import type { EditProblem } from '$lib/model/edit';
import { readCellText, type TextNote } from './cell-text';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';
import type { CellProblem } from './row-edits';

/** Why a text cannot be taken, and what to do. */
export function sayProblem({ messages, language }: CellWords, problem: CellProblem): string {
	const sentences = messages.data.grid.problem;
	if (problem.code === 'required') return sentences.required;
	if ('value' in problem && problem.code in sentences) {
		const sentence = sentences[problem.code as keyof typeof sentences];
		return typeof sentence === 'string' ? sentence : sentence(String(problem.value));
	}
	return describeEditProblem(problem as EditProblem, language);
}

/** What a text brings along. */
export function sayNote({ messages }: CellWords, { code, value }: TextNote): string {
	return messages.data.grid.note[code](value);
}

/** What is said of a text while it is written; null = nothing. */
export function markOfText(
	words: CellWords,
	table: TableName,
	column: GridColumn,
	text: string,
	problem: CellProblem | null
): GridMark | null {
	if (isOnTheWay(words, table, column, text, problem)) return null;
	if (problem !== null) return { tone: 'bad', sentence: sayProblem(words, problem) };
	const reading = readCellText(words, table, column, text);
	const note = reading.problem === null ? reading.notes[0] : undefined;
	return note ? { tone: 'note', sentence: sayNote(words, note) } : null;
}

/** Half a name is no mistake, and nothing new, as long as the list has something that fits. */
function isOnTheWay(
	words: CellWords,
	table: TableName,
	column: GridColumn,
	text: string,
	problem: CellProblem | null
): boolean {
	const choices = words.choices(table, column);
	if (choices === null || (problem !== null && !problem.code.startsWith('unknown-'))) return false;
	const isList = column.kind === 'list' || column.kind === 'districts';
	const wanted = isList ? lastPart(text) : text;
	return choices.find(wanted).found === 'none' && matchingChoices(choices.all, wanted).length > 0;
}
