/** What entries of a history come to, and how those of two windows go together. Pure. */
import { applyEdit, problemOf } from '../../model/edit';
import type { StepName } from '../../model/step-name';
import { History, type HistoryEntry } from './history';
import { readEntry } from './project-record';
import type { ProjectState, Step } from './project-state';

/** Entries that give the same history: every step, and back to where it stands. */
export function wholeHistory({
	steps,
	position
}: Pick<History, 'steps' | 'position'>): HistoryEntry[] {
	return [
		...steps.map((step): HistoryEntry => ({ kind: 'step', step })),
		...steps.slice(position).map((): HistoryEntry => ({ kind: 'undo' }))
	];
}

/** The steps that entries come to. An undo of what was there before would now take back another window's step. */
export function netSteps(entries: readonly HistoryEntry[]): readonly Step[] {
	const history = { steps: [] as Step[], position: 0 };
	for (const entry of entries) {
		if (entry.kind === 'step') {
			history.steps = [...history.steps.slice(0, history.position), entry.step];
			history.position++;
		} else if (entry.kind === 'undo') history.position = Math.max(0, history.position - 1);
		else history.position = Math.min(history.steps.length, history.position + 1);
	}
	return history.steps.slice(0, history.position);
}

/** Whether a step still fits what a project has become. */
export function canBeMade(state: ProjectState, { change }: Step): boolean {
	if (change.kind !== 'edits') return true;
	let dataset = state.dataset;
	for (const edit of change.edits) {
		if (problemOf(dataset, edit) !== null) return false;
		dataset = applyEdit(dataset, edit);
	}
	return true;
}

/**
 * The history as it was written, and on top of it as many of the pending steps as can still be made.
 *
 * @param written entries as they are kept, in their order; one that cannot be read is passed over
 */
export function rebased(
	base: ProjectState,
	written: readonly unknown[],
	pending: readonly HistoryEntry[]
): {
	readonly history: History;
	readonly kept: HistoryEntry[];
	readonly lost: readonly StepName[];
} {
	const history = new History(base);
	for (const entry of written) {
		const read = readEntry(entry);
		if (read !== null) history.apply(read);
	}
	const kept: HistoryEntry[] = [];
	const lost: StepName[] = [];
	for (const step of netSteps(pending)) {
		if (!canBeMade(history.state, step)) {
			lost.push(step.name);
			continue;
		}
		const entry: HistoryEntry = { kind: 'step', step };
		history.apply(entry);
		kept.push(entry);
	}
	return { history, kept, lost };
}
