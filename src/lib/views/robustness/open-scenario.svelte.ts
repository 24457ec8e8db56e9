/** The scenario on the screen: one that is kept with the project, or one that is only looked at. */
import type { NamedScenario } from '$lib/model/scenario';
import { describeScenario } from '$lib/i18n/describe-scenario';
import { LANGUAGES } from '$lib/i18n/language';
import type { Edit } from '$lib/model/edit';
import type { Workspace } from '$lib/workspace/workspace.svelte';

interface Preview extends Omit<NamedScenario, 'id'> {
	/** `Dataset.name`: in another project the steps would mean nothing. */
	readonly of: string | null;
}

const NOTHING: Preview = { name: '', edits: [], of: null };

export class OpenScenario {
	readonly #workspace: Workspace;
	#id = $state<string | null>(null);
	/** What is looked at as long as nothing is kept, and of which project. */
	#preview = $state.raw<Preview>(NOTHING);

	readonly #kept: NamedScenario | null = $derived.by(() => {
		const id = this.#id;
		return this.#workspace.scenarios.find((scenario) => scenario.id === id) ?? null;
	});
	readonly #shown: Omit<NamedScenario, 'id'> = $derived.by(() => {
		if (this.#kept !== null) return this.#kept;
		return this.#preview.of === this.#workspace.dataset?.name ? this.#preview : NOTHING;
	});
	/** Kept scenarios may name what another step has taken away; their problems are told, not hidden. */
	readonly edits: readonly Edit[] = $derived(this.#shown.edits);
	readonly name: string = $derived(this.#shown.name);
	/** Its name, or what it does where it has none. */
	readonly title: string = $derived(this.name === '' ? this.#autoName(this.edits) : this.name);
	readonly isKept: boolean = $derived(this.#kept !== null);
	readonly id: string | null = $derived(this.#kept?.id ?? null);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Opens a kept scenario. */
	open(id: string): void {
		this.#id = id;
	}

	/** Shows edits without keeping them; with none, an empty scenario to begin with. */
	preview(edits: readonly Edit[], name = ''): void {
		this.#id = null;
		this.#preview = { name, edits, of: this.#workspace.dataset?.name ?? null };
	}

	/** Keeps what is looked at. */
	keep(): void {
		this.#save(this.name, this.edits);
	}

	/** Another list of steps; an example that is changed becomes one's own. */
	setEdits(edits: readonly Edit[]): void {
		this.#save(this.#isNamed() ? this.name : '', edits);
	}

	rename(name: string): void {
		const trimmed = name.trim();
		if (trimmed !== '' && trimmed !== this.title) this.#save(trimmed, this.edits);
	}

	copy(copyOf: (name: string) => string): void {
		const { title, edits } = this;
		this.#id = null;
		this.#save(copyOf(title), edits);
	}

	/** Deletes it, or puts away what is looked at. */
	remove(): void {
		const { id } = this;
		this.preview([]);
		if (id !== null) this.#workspace.removeScenario(id);
	}

	#save(name: string, edits: readonly Edit[]): void {
		const id = this.id ?? crypto.randomUUID();
		this.#workspace.saveScenario({ id, name: name === '' ? this.#autoName(edits) : name, edits });
		this.#id = id;
		this.#preview = NOTHING;
	}

	/** Whether somebody, or an example, gave it a name of its own; one made from its steps follows them. */
	#isNamed(): boolean {
		const { dataset } = this.#workspace;
		if (dataset === null || this.name === '') return false;
		return LANGUAGES.every(
			(language) => describeScenario(this.edits, dataset, language) !== this.name
		);
	}

	#autoName(edits: readonly Edit[]): string {
		const { dataset, language } = this.#workspace;
		return dataset === null ? '' : describeScenario(edits, dataset, language);
	}
}
