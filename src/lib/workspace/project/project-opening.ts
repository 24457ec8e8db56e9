/**
 * How projects are opened: an address, an example, one of this browser, files, or tables that were made
 * here. An opening that comes late is dropped: the newest one counts.
 */
import { DEFAULT_CHOICES, type ImportChoices } from '../../import/import-choices';
import type { ImportResult } from '../../import/import-project';
import type { InputFile } from '../../import/input-file';
import type { Dataset } from '../../model/dataset';
import { DEFAULT_LENS, openingLens, type Lens } from '../../model/lens';
import type { ActorSelection } from '../actor-selection.svelte';
import type { AnalysisRun, Failure } from '../analysis-run.svelte';
import type { CurrentLens } from '../current-lens.svelte';
import { exampleFiles, EXAMPLES, FIRST_EXAMPLE } from './examples';
import { followLens, NO_RENAMES } from '../follow-changes';
import { readAddress, sameLens } from '../lens-url';
import { NO_READING, OWN, type OpenProject, type Origin } from './open-project.svelte';
import type { ProjectChanges } from './project-changes';
import type { ProjectDesk } from './project-desk.svelte';
import { readProjectFile, stateWith } from './project-file';
import { isProjectId } from './project-id';
import type { Reading } from './project-record';
import type { ProjectSession } from './project-session.svelte';
import { openingState, type ProjectState } from './project-state';

/** What an opening works on. */
export interface OpeningParts {
	readonly project: OpenProject;
	readonly desk: ProjectDesk;
	readonly run: AnalysisRun;
	readonly lens: CurrentLens;
	readonly selection: ActorSelection;
	readonly changes: ProjectChanges;
	readonly analyse: () => Promise<void>;
}

export class ProjectOpening {
	/** Number of the newest opening: an older one that comes late is dropped. */
	#newest = 0;
	readonly #parts: OpeningParts;

	constructor(parts: OpeningParts) {
		this.#parts = parts;
	}

	/** What is under way is not wanted any more. */
	drop(): void {
		this.#newest++;
	}

	async address(params: URLSearchParams): Promise<void> {
		const { project } = this.#parts;
		const wanted = params.get('project');
		if (wanted === project.key && project.origin !== null) this.#readAddress(params);
		else if (wanted === OWN) this.#openNothing('project-gone');
		else if (wanted !== null && isProjectId(wanted) && !EXAMPLES.includes(wanted)) {
			await this.kept(wanted, params);
		} else await this.example(wanted ?? FIRST_EXAMPLE, params);
	}

	/** A project that comes with the program; an unknown name is a failure, never an exception. */
	async example(name: string, params: URLSearchParams | null): Promise<void> {
		const opening = this.#begin();
		const files = await exampleFiles(name).catch(() => []);
		if (opening !== this.#newest) return;
		if (files.length === 0) return this.#parts.run.fail('example', name);
		await this.#import({ kind: 'example', name }, files, null, params);
	}

	/** A project of this browser as it was left. */
	async kept(id: string, params: URLSearchParams | null): Promise<void> {
		const { project, desk } = this.#parts;
		const opening = this.#begin();
		await project.session?.settled();
		const opened = await desk.open(id).catch(() => 'gone' as const);
		if (opening !== this.#newest) return;
		if (typeof opened === 'string') {
			const failures = {
				gone: 'project-gone',
				damaged: 'project-damaged',
				'newer-program': 'project-newer'
			} as const;
			return this.#openNothing(failures[opened]);
		}
		const { begin, lens, damage } = opened;
		const session = begin();
		project.notice = damage === null ? null : { kind: 'rescued', damage };
		await this.#show(session, { kind: 'own' }, params, lens);
		if (damage !== null) session.save();
	}

	/** The user's files as one project. @param result how they were read under the same choices */
	async files(
		files: readonly InputFile[] | Promise<readonly InputFile[]>,
		choices: ImportChoices | null,
		result: ImportResult | null
	): Promise<void> {
		const opening = this.#begin();
		try {
			const read = await files;
			const memory = await this.#parts.desk.mappingMemory();
			if (opening !== this.#newest) return;
			const withMemory = memory.length > 0 ? { ...DEFAULT_CHOICES, memory } : null;
			await this.#import({ kind: 'own' }, read, choices ?? withMemory, null, result);
		} catch (error) {
			if (opening === this.#newest) this.#parts.run.failBy('import', error);
		}
	}

	/** Tables that were made here, not read from files. */
	async made(dataset: Dataset, name: string | null): Promise<void> {
		const { desk, project } = this.#parts;
		this.#begin();
		const state = openingState(dataset);
		const session = desk.begin({ state, reading: NO_READING, name, copyOf: null, files: null });
		project.notice = null;
		session.save();
		await this.#show(session, { kind: 'own' }, null, null);
		this.#keepOwn();
	}

	/** The open project's files once more with corrections, which are remembered. */
	async again(choices: ImportChoices): Promise<void> {
		const { project, desk, run } = this.#parts;
		const { origin } = project;
		if (origin === null) return;
		const files = await project.files();
		if (files === null) return run.fail('files-gone');
		await this.#import(origin, files, choices, null);
		const corrected = project.reading.tables.filter(({ key }) => choices.tables.has(key));
		if (origin.kind === 'own') await desk.rememberMappings(corrected);
	}

	async #import(
		origin: Origin,
		files: readonly InputFile[],
		choices: ImportChoices | null,
		params: URLSearchParams | null,
		known: ImportResult | null = null
	): Promise<void> {
		const { project, desk, run } = this.#parts;
		const opening = this.#begin();
		const isSame = origin === project.origin;
		try {
			const result = known ?? (await run.import(files, choices));
			if (result === null || opening !== this.#newest) return;
			const { issues, tables } = result;
			const reading: Reading = { issues, tables, choices };
			if (result.dataset === null) {
				return this.#openNothing('nothing-usable', origin, reading, files);
			}
			const { dataset, extras } = readProjectFile(result.dataset);
			const state = stateWith(dataset, extras);
			if (isSame && project.session !== null) {
				return await this.#reread(project.session, state, reading);
			}
			const isOwn = origin.kind === 'own';
			const session = desk.begin({
				state,
				reading,
				name: extras.name,
				copyOf: isOwn ? null : origin.name,
				files: isOwn ? files : null
			});
			project.notice = null;
			if (isOwn) session.save();
			await this.#show(session, origin, params, extras.lens);
			if (isOwn) this.#keepOwn();
		} catch (error) {
			if (opening === this.#newest) run.failBy('import', error);
		}
	}

	/** The open project's files were read otherwise: its beginning is another one, or that is a step. */
	async #reread(session: ProjectSession, state: ProjectState, reading: Reading): Promise<void> {
		const { project, changes, analyse } = this.#parts;
		project.showReading(reading);
		if (session.hasSteps) {
			const replaced: ProjectState = { ...session.state, dataset: state.dataset };
			changes.change({ kind: 'replace', state: replaced }, { code: 'read-again' });
		} else session.replaceBase(state, reading);
		await analyse();
	}

	async #show(
		session: ProjectSession,
		origin: Origin,
		params: URLSearchParams | null,
		kept: Lens | null
	): Promise<void> {
		const { project, run, lens, selection, analyse } = this.#parts;
		const { dataset } = session.state;
		project.show(session, origin);
		run.forget();
		const opening = openingLens(dataset);
		const address = params === null ? null : readAddress(params, opening, dataset);
		lens.show(address?.lens ?? followLens(kept ?? opening, dataset, NO_RENAMES));
		selection.begin(address?.selection ?? []);
		await analyse();
	}

	/** Nothing is open: the address or the files lead nowhere. */
	#openNothing(
		failure: Failure,
		origin: Origin | null = null,
		reading: Reading = NO_READING,
		files: readonly InputFile[] | null = null
	): void {
		const { project, desk, run, lens, selection } = this.#parts;
		this.#newest++;
		desk.leave();
		project.showNothing(origin, reading, files);
		run.forget();
		selection.begin([]);
		lens.show(DEFAULT_LENS);
		run.fail(failure);
	}

	#readAddress(params: URLSearchParams): void {
		const { project, lens, selection, analyse } = this.#parts;
		const { dataset } = project;
		if (dataset === null) return;
		const address = readAddress(params, openingLens(dataset), dataset);
		selection.select(address.selection);
		if (sameLens(lens.lens, address.lens)) return;
		lens.change(address.lens);
		void analyse();
	}

	#keepOwn(): void {
		this.#parts.lens.keepSoon();
		void this.#parts.desk.list.askToPersist();
	}

	/** Begins an opening, which makes every earlier one stale. */
	#begin(): number {
		this.#parts.lens.keepNow();
		this.#parts.run.begin();
		return ++this.#newest;
	}
}
