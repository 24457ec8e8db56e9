/** The project that is open: where it came from, how its files were read, what it is called. */
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../findings/checks/check-settings';
import type { AppMessages } from '../../i18n/da/app';
import type { Language } from '../../i18n/language';
import type { InputFile } from '../../import/input-file';
import type { Dataset } from '../../model/dataset';
import type { Pin } from '../../model/pin';
import type { NamedScenario } from '../../model/scenario';
import type { StepName } from '../../model/step-name';
import { exampleFiles, FIRST_EXAMPLE } from './examples';
import type { Damage, Reading } from './project-record';
import type { ProjectSession } from './project-session.svelte';
import { exampleTitle, ownName, ownTitle } from './project-title';

/** Where the open project came from. A changed example is the user's own. */
export type Origin = { readonly kind: 'example'; readonly name: string } | { readonly kind: 'own' };

/** Something the user has to know about what is kept, until they have seen it. */
export type Notice =
	/** Part of what was kept could not be read; this is a copy with the rest. */
	| { readonly kind: 'rescued'; readonly damage: Damage }
	/** Steps that could not be made on top of what another window has done. */
	| { readonly kind: 'lost'; readonly steps: readonly StepName[] }
	/** The project was deleted in another window. */
	| { readonly kind: 'removed' };

/** The address of own files where the browser keeps nothing. */
export const OWN = 'own';
export const NO_READING: Reading = { issues: [], tables: [], choices: null };

export class OpenProject {
	#session = $state.raw<ProjectSession | null>(null);
	#reading = $state.raw<Reading>(NO_READING);
	#origin = $state.raw<Origin | null>(null);
	/** The files of an import without a session, to be read again with corrections. */
	#files: readonly InputFile[] | null = null;
	notice = $state.raw<Notice | null>(null);

	/** The project with every edit made. */
	readonly dataset: Dataset | null = $derived(this.#session?.state.dataset ?? null);
	readonly scenarios: readonly NamedScenario[] = $derived(this.#session?.state.scenarios ?? []);
	readonly checkSettings: CheckSettings = $derived(
		this.#session?.state.checkSettings ?? DEFAULT_CHECK_SETTINGS
	);
	/** What the report has kept with the project, unchecked; null = its template. */
	readonly report: unknown = $derived(this.#session?.state.report ?? null);
	/** Actors held in a place on the map. */
	readonly pins: readonly Pin[] = $derived(this.#session?.state.pins ?? []);

	get session(): ProjectSession | null {
		return this.#session;
	}
	/** How the files were read, also where nothing in them could be used. */
	get reading(): Reading {
		return this.#reading;
	}
	get origin(): Origin | null {
		return this.#origin;
	}
	get isOwn(): boolean {
		return this.#origin?.kind === 'own';
	}
	/** How the address names the project; the first example needs no name. */
	get key(): string | null {
		if (this.#origin?.kind === 'own') return this.#session?.id ?? OWN;
		return this.#origin === null || this.#origin.name === FIRST_EXAMPLE ? null : this.#origin.name;
	}

	/** What it is called in a menu; null = none is open. */
	nameIn(language: Language, words: AppMessages['project']): string | null {
		if (this.#origin === null) return null;
		if (this.#origin.kind === 'example') return exampleTitle(this.#origin.name, words);
		const { name = null, copyOf = null } = this.#session ?? {};
		return ownName({ name, copyOf, title: ownTitle(this.dataset, language) }, words);
	}

	show(session: ProjectSession, origin: Origin): void {
		this.#session = session;
		this.#reading = session.reading;
		this.#origin = origin;
		this.#files = null;
	}

	/** The same project, its files read otherwise. */
	showReading(reading: Reading): void {
		this.#reading = reading;
	}

	/** No project is open; files that could not be used may be read again. */
	showNothing(origin: Origin | null, reading: Reading, files: readonly InputFile[] | null): void {
		this.#session = null;
		this.#origin = origin;
		this.#reading = reading;
		this.#files = files;
	}

	/** An example that is changed is the user's own copy from then on; false = it was already. */
	becomeOwn(session: ProjectSession): boolean {
		if (this.#session !== session || this.#origin?.kind !== 'example') return false;
		this.#origin = { kind: 'own' };
		return true;
	}

	/** The files it was read from; null = they were not kept. */
	async files(): Promise<readonly InputFile[] | null> {
		if (this.#origin?.kind === 'example') return exampleFiles(this.#origin.name);
		if (this.#session === null) return this.#files;
		const files = await this.#session.files();
		const { copyOf } = this.#session;
		return files ?? (copyOf === null ? null : exampleFiles(copyOf).catch(() => null));
	}
}
