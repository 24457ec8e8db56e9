/** A paste that waits for a yes, and the same paste with the actors that are not there added first. Pure. */
import { applyEdit } from '$lib/model/edit';
import type { Dataset } from '$lib/model/dataset';
import { CellWords } from './cell-words';
import { gridColumns } from './grid-columns';
import { planPaste, type PastePlan, type PasteTarget } from './paste-plan';
import { adding, checkNewRow, freeId } from './row-edits';

export interface Pasting {
	readonly plan: PastePlan;
	readonly cells: readonly (readonly string[])[];
	readonly target: PasteTarget;
	/** Names of actors that are not there. */
	readonly unknownActors: readonly string[];
}

/** What a paste would do, and whether that needs a yes: something cannot be taken, or is new. */
export function pastingOf(
	words: CellWords,
	target: PasteTarget,
	cells: readonly (readonly string[])[]
): { readonly pasting: Pasting; readonly asks: boolean } {
	const plan = planPaste(words, target, cells);
	const unknown = plan.refused.flatMap(({ problem }) =>
		problem.code === 'unknown-actor' && 'value' in problem ? [problem.value] : []
	);
	return {
		pasting: { plan, cells, target, unknownActors: [...new Set(unknown)] },
		asks:
			plan.refused.length > 0 ||
			plan.notes.length > 0 ||
			plan.beyondCount > 0 ||
			plan.newColumns.length > 0 ||
			plan.hasHeadings
	};
}

/** The plan with the unknown actors added first. */
export function planWithActors(
	words: CellWords,
	{ cells, target, unknownActors }: Pasting
): PastePlan {
	const { dataset, names, messages, language } = words;
	const taken = new Set(dataset.actors.map(({ id }) => id));
	const columns = gridColumns(dataset, 'actors', []);
	const actors = unknownActors.map((label) => {
		const id = freeId(label, taken);
		taken.add(id);
		const texts = new Map([
			['label', label],
			['id', id]
		]);
		return checkNewRow(words, 'actors', columns, texts, taken).row!;
	});
	const edit = adding('actors', actors);
	const after = applyEdit(dataset, edit);
	const named = new CellWords(after, { ...names, actor: labelOf(after) }, messages, language);
	const plan = planPaste(named, target, cells);
	return { ...plan, edits: [edit, ...plan.edits] };
}

function labelOf({ actors }: Dataset): (id: string) => string {
	const labels = new Map(actors.map(({ id, label }) => [id, label]));
	return (id) => labels.get(id) ?? id;
}
