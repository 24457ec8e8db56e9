/** What changes the open project: every change is one step of undo, and is written down. */
import type { CheckSettings } from '../../findings/checks/check-settings';
import { applyEdit, problemOf, type Edit, type EditProblem } from '../../model/edit';
import type { Pin } from '../../model/pin';
import type { NamedScenario } from '../../model/scenario';
import { stepNameOf, type StepName } from '../../model/step-name';
import { NO_RENAMES, renamesOf, type Renames } from '../follow-changes';
import type { HistoryEntry } from './history';
import type { OpenProject } from './open-project.svelte';
import type { ProjectSession } from './project-session.svelte';
import { changedSettings, type Change, type Step } from './project-state';

export class ProjectChanges {
	/** The entry that is being taken, for who is renamed by it; null = it comes from elsewhere. */
	#taking: { entry: HistoryEntry; undoStep: Step | null; redoStep: Step | null } | null = null;
	readonly #project: OpenProject;
	readonly #onOwn: () => void;
	readonly #plain: <Value>(value: Value) => Value;

	/**
	 * @param onOwn after an example has become the user's own copy
	 * @param plain a value without what a component may have wrapped it in: it is written down as it is
	 */
	constructor(project: OpenProject, onOwn: () => void, plain: <Value>(value: Value) => Value) {
		this.#project = project;
		this.#onOwn = onOwn;
		this.#plain = plain;
	}

	/** What the change that is being taken renames. */
	get renames(): Renames {
		const taking = this.#taking;
		return taking === null ? NO_RENAMES : renamesOf(taking.entry, taking.undoStep, taking.redoStep);
	}

	/** Makes some edits, all or none; answers what stands in the way. */
	edit(edits: readonly Edit[], step: StepName | null): EditProblem | null {
		const before = this.#project.dataset;
		if (before === null || edits.length === 0) return null;
		let after = before;
		for (const edit of edits) {
			const problem = problemOf(after, edit);
			if (problem !== null) return problem;
			after = applyEdit(after, edit);
		}
		const name = step ?? stepNameOf(before, edits);
		this.change({ kind: 'edits', edits: this.#plain(edits) }, name);
		return null;
	}

	undo(): void {
		if ((this.#project.session?.undoStep ?? null) !== null) this.#take({ kind: 'undo' });
	}

	redo(): void {
		if ((this.#project.session?.redoStep ?? null) !== null) this.#take({ kind: 'redo' });
	}

	/** Keeps a scenario, in place of an earlier one with the same id. */
	saveScenario({ id, name, edits }: NamedScenario): void {
		const scenario = { id, name, edits: this.#plain(edits) };
		this.change({ kind: 'save-scenario', scenario }, { code: 'save-scenario', label: name });
	}

	removeScenario(id: string): void {
		const scenario = this.#project.scenarios.find((kept) => kept.id === id);
		if (!scenario) return;
		this.change({ kind: 'remove-scenario', id }, { code: 'remove-scenario', label: scenario.name });
	}

	/** Changes thresholds of the checks; null = back to the defaults. */
	setCheckSettings(change: Partial<CheckSettings> | null): void {
		const present = this.#project.checkSettings;
		const settings = change === null ? {} : changedSettings({ ...present, ...change });
		const { undoStep = null, redoStep = null } = this.#project.session ?? {};
		// A threshold that is drawn through many values is one step.
		if (undoStep?.change.kind === 'check-settings' && redoStep === null) this.undo();
		this.change({ kind: 'check-settings', settings }, { code: 'check-settings' });
	}

	/** Keeps what the report asks to keep; null = back to its template. */
	setReport(report: unknown): void {
		const { undoStep = null, redoStep = null } = this.#project.session ?? {};
		// What is put together choice by choice, and typed letter by letter, is one step.
		if (undoStep?.change.kind === 'report' && redoStep === null) this.undo();
		this.change({ kind: 'report', report: this.#plain(report) }, { code: 'report' });
	}

	/** Holds these actors where they are put on the map, and no others. */
	setPins(pins: readonly Pin[]): void {
		this.change({ kind: 'pins', pins: this.#plain(pins) }, { code: 'pins' });
	}

	change(change: Change, name: StepName): void {
		this.#take({ kind: 'step', step: { name, change, atMs: Date.now() } });
	}

	/** An example that is changed, or kept, is the user's own copy from then on. */
	makeOwn(session: ProjectSession): void {
		if (this.#project.becomeOwn(session)) this.#onOwn();
	}

	#take(entry: HistoryEntry): void {
		const { session } = this.#project;
		if (session === null) return;
		const { undoStep, redoStep } = session;
		this.#taking = { entry, undoStep, redoStep };
		this.makeOwn(session);
		session.take(entry);
		this.#taking = null;
	}
}
