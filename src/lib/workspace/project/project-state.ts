/** What a project consists of, and the changes that it can undergo. Pure: a value in, a value out. */
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../findings/checks/check-settings';
import type { Dataset } from '../../model/dataset';
import { applyEdits, type Edit } from '../../model/edit';
import type { Pin } from '../../model/pin';
import type { NamedScenario } from '../../model/scenario';
import type { StepName } from '../../model/step-name';

/** What undo walks through. */
export interface ProjectState {
	readonly dataset: Dataset;
	readonly scenarios: readonly NamedScenario[];
	readonly checkSettings: CheckSettings;
	/** What the report keeps of the user's choices, as plain data that the report checks; null = its template. */
	readonly report: unknown;
	/** Actors held in a place on the map. */
	readonly pins: readonly Pin[];
}

export type Change =
	| { readonly kind: 'edits'; readonly edits: readonly Edit[] }
	/** In place of the one with the same id, else after the others. */
	| { readonly kind: 'save-scenario'; readonly scenario: NamedScenario }
	| { readonly kind: 'remove-scenario'; readonly id: string }
	/** The whole project as it was, or as its files read now. */
	| { readonly kind: 'replace'; readonly state: ProjectState }
	/** Only what differs from the defaults; empty = the defaults. */
	| { readonly kind: 'check-settings'; readonly settings: Partial<CheckSettings> }
	/** Null = back to the template. */
	| { readonly kind: 'report'; readonly report: unknown }
	/** All of them, in place of those there were. */
	| { readonly kind: 'pins'; readonly pins: readonly Pin[] };

/** One step of undo: its name, what it did, and when. */
export interface Step {
	readonly name: StepName;
	readonly change: Change;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

/** A project as it was opened. */
export function openingState(dataset: Dataset): ProjectState {
	const checkSettings = DEFAULT_CHECK_SETTINGS;
	return { dataset, scenarios: [], checkSettings, report: null, pins: [] };
}

/** The project after a change. Edits that cannot be made change nothing, as in `applyEdit`. */
export function applyChange(state: ProjectState, change: Change): ProjectState {
	switch (change.kind) {
		case 'edits':
			return { ...state, dataset: applyEdits(state.dataset, change.edits) };
		case 'save-scenario':
			return { ...state, scenarios: withScenario(state.scenarios, change.scenario) };
		case 'remove-scenario':
			return { ...state, scenarios: state.scenarios.filter(({ id }) => id !== change.id) };
		case 'replace':
			return change.state;
		case 'check-settings':
			return { ...state, checkSettings: { ...DEFAULT_CHECK_SETTINGS, ...change.settings } };
		case 'report':
			return { ...state, report: change.report };
		case 'pins':
			return { ...state, pins: change.pins };
		default:
			return change satisfies never;
	}
}

/** What of the settings differs from the defaults. */
export function changedSettings(settings: CheckSettings): Partial<CheckSettings> {
	const differing = Object.entries(settings).filter(
		([key, value]) => DEFAULT_CHECK_SETTINGS[key as keyof CheckSettings] !== value
	);
	return Object.fromEntries(differing);
}

function withScenario(
	scenarios: readonly NamedScenario[],
	saved: NamedScenario
): readonly NamedScenario[] {
	return scenarios.some(({ id }) => id === saved.id)
		? scenarios.map((scenario) => (scenario.id === saved.id ? saved : scenario))
		: [...scenarios, saved];
}
