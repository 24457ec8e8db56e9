/** Sentences about edits: what a step is called, and what stands in the way of an edit. */
import type { EditProblem } from '../model/edit';
import type { StepName } from '../model/step-name';
import type { Language } from './language';
import { messages } from './messages';

/** What a step does, in the middle of a sentence: "remove the actor Police". */
export function describeStep(name: StepName, language: Language): string {
	const words = messages(language).edits.step;
	switch (name.code) {
		case 'add-rows':
		case 'change-rows':
		case 'remove-rows':
			return words.rows[name.code](words.what(name.table, name.count, name.label));
		case 'merge':
		case 'rename-id':
		case 'rename':
			return words[name.code](name.label, name.other);
		case 'set-column':
		case 'empty-column': {
			const { column } = messages(language).app.data.tables;
			const heading = column[`${name.table}.${name.column}`] ?? column[name.column];
			return words[name.code](
				heading?.toLocaleLowerCase(language) ?? name.column,
				words.what(name.table, name.count, null)
			);
		}
		case 'merge-rows':
			return words['merge-rows'](words.what(name.table, name.count, null), name.label);
		case 'paste':
			return words.paste(
				name.added > 0 ? words.what(name.table, name.added, null) : null,
				name.changed > 0 ? words.what(name.table, name.changed, null) : null
			);
		case 'apply-scenario':
		case 'save-scenario':
		case 'remove-scenario':
			return words[name.code](name.label);
		case 'update-from-files':
		case 'several':
			return words[name.code](name.count);
		case 'check-settings':
		case 'report':
		case 'pins':
		case 'go-back':
		case 'read-again':
			return words[name.code];
		default:
			return name satisfies never;
	}
}

/** Why an edit cannot be made, with the value that is wrong where there is one to show. */
export function describeEditProblem(problem: EditProblem, language: Language): string {
	const words = messages(language).edits;
	const sentence = words.problem[problem.code];
	const value = valueOf(problem);
	return value === null ? sentence : words.problemWith(sentence, value);
}

function valueOf(problem: EditProblem): string | null {
	switch (problem.code) {
		case 'unknown-actor':
		case 'unknown-forum':
		case 'unknown-initiative':
		case 'duplicate-id':
		case 'bad-id':
		case 'parent-cycle':
		case 'in-use':
			return problem.id === '' ? null : problem.id;
		case 'bad-date':
			return problem.date;
		case 'period-reversed':
			return `${problem.from} – ${problem.to}`;
		default:
			return null;
	}
}
