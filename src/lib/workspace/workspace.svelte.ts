/**
 * The workspace: which project is open, under which lens, what is selected, in which language. The
 * reactive state that views read and whose methods they call; the project itself, with its history and
 * its keeping, is the session's.
 */
import type { Analysis } from '../findings/analysis';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../findings/checks/check-settings';
import type { Language } from '../i18n/language';
import { loadMessages, messages, type Messages } from '../i18n/messages';
import type { Names } from '../i18n/name-lookup';
import { names } from '../i18n/names';
import { DEFAULT_CHOICES, type ImportChoices } from '../import/import-choices';
import type { ImportResult, TableGuess } from '../import/import-project';
import type { InputFile } from '../import/input-file';
import { sectorLooks, type SectorLook } from '../map/sector-look';
import { emptyDataset, type ActorId, type Dataset, type SectorId } from '../model/dataset';
import { editsOfDifference, type DatasetDifference } from '../model/dataset-difference';
import { applyEdit, problemOf, type Edit, type EditProblem } from '../model/edit';
import type { Issue } from '../model/issue';
import { DEFAULT_LENS, openingLens, type Lens } from '../model/lens';
import type { NamedScenario } from '../model/scenario';
import { stepNameOf, type StepName } from '../model/step-name';
import { buildNetwork } from '../network/build-network';
import type { Network } from '../network/network';
import { AnalysisClient } from '../worker/analysis-client';
import type { WorkProgress } from '../worker/protocol';
import {
	AnalysisRun,
	reasonOf,
	type Failure,
	type Subject,
	type WorkspaceStatus
} from './analysis-run.svelte';
import { exampleFiles, EXAMPLES, FIRST_EXAMPLE } from './examples';
import { readFileUpdate, type FileUpdate } from './file-update';
import { followLens, followSelection, NO_RENAMES, renamesOf } from './follow-changes';
import type { HistoryEntry } from './history';
import { Incoming } from './incoming.svelte';
import { rememberLanguage, startLanguage } from './language-memory';
import { readAddress, sameLens, writeAddress } from './lens-url';
import { ProjectDesk } from './project-desk.svelte';
import { readProjectFile, stateWith, writeProjectFile } from './project-file';
import { isProjectId } from './project-id';
import type { ProjectList } from './project-list.svelte';
import type { Damage, Reading, VersionMeta } from './project-record';
import type { ProjectSession, SaveFailure, SaveState } from './project-session.svelte';
import {
	changedSettings,
	openingState,
	type Change,
	type ProjectState,
	type Step
} from './project-state';
import type { ProjectStore } from './project-store';
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
const OWN = 'own';
/** The lens is kept when it has stood still for this long. */
const LENS_REST_MS = 400;
const NO_READING: Reading = { issues: [], tables: [], choices: null };

export interface WorkspaceParts {
	readonly client?: AnalysisClient;
	readonly reader?: AnalysisClient;
	readonly store?: ProjectStore;
}

export class Workspace {
	#session = $state.raw<ProjectSession | null>(null);
	/** How the files were read, also where nothing in them could be used. */
	#reading = $state.raw<Reading>(NO_READING);
	#origin = $state.raw<Origin | null>(null);
	#lens = $state.raw<Lens>(DEFAULT_LENS);
	#notice = $state.raw<Notice | null>(null);
	#selection = $state.raw<readonly ActorId[]>([]);
	#hovered = $state<ActorId | null>(null);
	#language = $state<Language>('da');
	#wantedLanguage: Language | null = null;
	#importCount = $state(0);
	/** The files of a session-less import, to be read again with corrections. */
	#files: readonly InputFile[] | null = null;
	/** The entry that is being taken, for who is renamed by it; null = it comes from elsewhere. */
	#taking: { entry: HistoryEntry; undoStep: Step | null; redoStep: Step | null } | null = null;
	/** Number of the newest opening: an older one that comes late is dropped. */
	#opening = 0;
	#lensTimer: ReturnType<typeof setTimeout> | undefined;
	readonly #run: AnalysisRun;
	readonly #desk: ProjectDesk;
	/** Reads newer files without ending the analysis. */
	readonly #reader: AnalysisClient;

	/** Files that were brought and wait to be taken in. */
	readonly incoming = new Incoming({
		read: (files, choices) => this.#reader.importProject(files, choices, () => undefined),
		compare: (files, choices) => this.updateFromFiles(files, choices),
		open: (files, choices, result) => this.openFiles(files, choices, result),
		update: (chosen) => this.applyUpdate(chosen),
		memory: () => this.#desk.mappingMemory(),
		remember: (tables) => this.#desk.rememberMappings(tables),
		present: () => (this.projectId === null ? null : this.dataset)
	});

	/** The project with every edit made. */
	readonly dataset: Dataset | null = $derived(this.#session?.state.dataset ?? null);
	readonly scenarios: readonly NamedScenario[] = $derived(this.#session?.state.scenarios ?? []);
	/** The thresholds of the checks. */
	readonly checkSettings: CheckSettings = $derived(
		this.#session?.state.checkSettings ?? DEFAULT_CHECK_SETTINGS
	);
	/** The network under the lens, built at once; its scores follow in `analysis`. */
	readonly network: Network | null = $derived(
		this.dataset === null ? null : buildNetwork(this.dataset, this.#lens)
	);
	/** The lens the open project starts under, and goes back to. */
	readonly openingLens: Lens = $derived(
		this.dataset === null ? DEFAULT_LENS : openingLens(this.dataset)
	);
	readonly messages: Messages = $derived(messages(this.#language));
	readonly names: Names = $derived(names(this.dataset ?? emptyDataset(''), this.#language));
	readonly sectorLooks: ReadonlyMap<SectorId, SectorLook> = $derived(
		sectorLooks(this.dataset ?? emptyDataset(''))
	);
	/** What the project is called in a menu; null = none is open. */
	readonly projectName: string | null = $derived.by(() => {
		if (this.#origin === null) return null;
		const words = this.messages.app.project;
		if (this.#origin.kind === 'example') return exampleTitle(this.#origin.name, words);
		const { name = null, copyOf = null } = this.#session ?? {};
		return ownName({ name, copyOf, title: ownTitle(this.dataset, this.#language) }, words);
	});
	/** The project's own title. */
	readonly title: string | null = $derived(
		this.#session?.name ?? ownTitle(this.dataset, this.#language) ?? this.projectName
	);
	/** True when something differs from how the project opens. */
	readonly lensIsChanged: boolean = $derived(!sameLens(this.#lens, this.openingLens));

	constructor({
		client = new AnalysisClient(),
		reader = new AnalysisClient(),
		store
	}: WorkspaceParts = {}) {
		this.#reader = reader;
		this.#run = new AnalysisRun(client);
		this.#language = startLanguage();
		this.#desk = new ProjectDesk(
			{
				onChange: () => this.#follow(),
				onLost: (steps) => (this.#notice = { kind: 'lost', steps }),
				onReplaced: (project) => void this.openProject(project),
				onRemoved: () => (this.#notice = { kind: 'removed' })
			},
			store
		);
	}

	get issues(): readonly Issue[] {
		return this.#reading.issues;
	}
	/** How each table of the opened files was understood. */
	get tables(): readonly TableGuess[] {
		return this.#reading.tables;
	}
	/** The corrections under which the files were read. */
	get choices(): ImportChoices | null {
		return this.#reading.choices;
	}
	get origin(): Origin | null {
		return this.#origin;
	}
	/** How many times the user has opened files in this visit. */
	get importCount(): number {
		return this.#importCount;
	}
	get lens(): Lens {
		return this.#lens;
	}
	/** The newest answer; while a newer one is under way it may belong to an older lens. */
	get analysis(): Analysis | null {
		return this.#run.analysis;
	}
	get status(): WorkspaceStatus {
		return this.#run.status;
	}
	get failure(): Failure | null {
		return this.#run.failure;
	}
	/** What the program says of it, for whoever has to find the fault. */
	get failureReason(): string | null {
		return this.#run.failureReason;
	}
	get notice(): Notice | null {
		return this.#notice;
	}
	get progress(): WorkProgress | null {
		return this.#run.progress;
	}
	get selection(): readonly ActorId[] {
		return this.#selection;
	}
	get hovered(): ActorId | null {
		return this.#hovered;
	}
	get language(): Language {
		return this.#language;
	}

	/** What the next undo takes back; null = there is nothing to undo. */
	get undoStep(): Step | null {
		return this.#session?.undoStep ?? null;
	}
	/** What the next redo makes again. */
	get redoStep(): Step | null {
		return this.#session?.redoStep ?? null;
	}
	/** Id of the open project among those of this browser; null = an example, or none. */
	get projectId(): string | null {
		return this.#origin?.kind === 'own' ? (this.#session?.id ?? null) : null;
	}
	/** True for the user's own copy of an example. */
	get isCopy(): boolean {
		return (this.#session?.copyOf ?? null) !== null;
	}
	/** Whether what was done is kept in this browser. */
	get saveState(): SaveState {
		return this.#session?.saveState ?? 'off';
	}
	get saveFailure(): SaveFailure | null {
		return this.#session?.saveFailure ?? null;
	}
	/** Milliseconds since 1970; null = nothing has been written in this visit. */
	get savedAtMs(): number | null {
		return this.#session?.savedAtMs ?? null;
	}
	/** True when closing the page now would lose something. */
	get hasUnwritten(): boolean {
		return this.#session?.hasUnwritten ?? false;
	}
	/** The projects that are kept in this browser. */
	get projects(): ProjectList {
		return this.#desk.list;
	}

	/** Lens and selection as the query of the address, `?` included; empty when all is as opened. */
	get query(): string {
		return this.queryFor(this.#selection);
	}

	/** The query under which the present lens shows another selection, for links. */
	queryFor(selection: readonly ActorId[]): string {
		const params = writeAddress(
			{ lens: this.#lens, selection },
			this.openingLens,
			this.#projectKey()
		);
		return params.size === 0 ? '' : `?${params}`;
	}

	setLens(change: Partial<Lens>): void {
		this.#lens = { ...this.#lens, ...change };
		this.#keepLensSoon();
		void this.#analyse();
	}

	resetLens(): void {
		this.setLens(this.openingLens);
	}

	select(actors: readonly ActorId[]): void {
		this.#selection = actors.filter((actor, place) => actors.indexOf(actor) === place);
	}

	toggle(actor: ActorId): void {
		this.#selection = this.#selection.includes(actor)
			? this.#selection.filter((other) => other !== actor)
			: [...this.#selection, actor];
	}

	clearSelection(): void {
		this.#selection = [];
	}

	hover(actor: ActorId | null): void {
		this.#hovered = actor;
	}

	/** Speaks another language, once its words are there; the one asked for last counts. */
	async setLanguage(language: Language): Promise<void> {
		this.#wantedLanguage = language;
		await loadMessages([language]);
		if (this.#wantedLanguage !== language) return;
		this.#language = language;
		rememberLanguage(language);
	}

	/**
	 * Makes some edits, all or none, as one step of undo. Answers what stands in the way; null = done.
	 *
	 * @param step what the step is called; null = after what the edits do
	 */
	edit(edits: readonly Edit[], step: StepName | null = null): EditProblem | null {
		const before = this.dataset;
		if (before === null || edits.length === 0) return null;
		let after = before;
		for (const edit of edits) {
			const problem = problemOf(after, edit);
			if (problem !== null) return problem;
			after = applyEdit(after, edit);
		}
		const name = step ?? stepNameOf(before, edits);
		this.#change({ kind: 'edits', edits: edits.map(plainEdit) }, name);
		return null;
	}

	undo(): void {
		if (this.undoStep !== null) this.#take({ kind: 'undo' });
	}

	redo(): void {
		if (this.redoStep !== null) this.#take({ kind: 'redo' });
	}

	/** Keeps a scenario, in place of an earlier one with the same id. */
	saveScenario({ id, name, edits }: NamedScenario): void {
		const scenario = { id, name, edits: edits.map(plainEdit) };
		this.#change({ kind: 'save-scenario', scenario }, { code: 'save-scenario', label: name });
	}

	removeScenario(id: string): void {
		const scenario = this.scenarios.find((kept) => kept.id === id);
		if (!scenario) return;
		this.#change(
			{ kind: 'remove-scenario', id },
			{ code: 'remove-scenario', label: scenario.name }
		);
	}

	/** Changes thresholds of the checks; null = back to the defaults. */
	setCheckSettings(change: Partial<CheckSettings> | null): void {
		const settings = change === null ? {} : changedSettings({ ...this.checkSettings, ...change });
		// A threshold that is drawn through many values is one step.
		const continues = this.undoStep?.change.kind === 'check-settings' && this.redoStep === null;
		if (continues) this.#take({ kind: 'undo' });
		this.#change({ kind: 'check-settings', settings }, { code: 'check-settings' });
	}

	/** Opens what an address asks for: its project, with its lens and selection. */
	async openAddress(params: URLSearchParams): Promise<void> {
		const project = params.get('project');
		const isOpen = project === this.#projectKey() && this.#origin !== null;
		if (isOpen) this.#readAddress(params);
		else if (project === OWN) this.#openNothing('project-gone');
		else if (project !== null && isProjectId(project) && !EXAMPLES.includes(project)) {
			await this.openProject(project, params);
		} else await this.openExample(project ?? FIRST_EXAMPLE, params);
	}

	/** Opens a project that comes with the program; an unknown name is a failure, never an exception. */
	async openExample(name: string, params: URLSearchParams | null = null): Promise<void> {
		const opening = this.#begin();
		const files = await exampleFiles(name).catch(() => []);
		if (opening !== this.#opening) return;
		if (files.length === 0) return this.#run.fail('example', name);
		await this.#import({ kind: 'example', name }, files, null, params);
	}

	/** Opens a project of this browser as it was left. */
	async openProject(id: string, params: URLSearchParams | null = null): Promise<void> {
		const opening = this.#begin();
		await this.#session?.settled();
		const opened = await this.#desk.open(id).catch(() => 'gone' as const);
		if (opening !== this.#opening) return;
		if (typeof opened === 'string') {
			const failures = {
				gone: 'project-gone',
				damaged: 'project-damaged',
				'newer-program': 'project-newer'
			} as const;
			return this.#openNothing(failures[opened]);
		}
		const { session, meta, damage } = opened;
		this.#notice = damage === null ? null : { kind: 'rescued', damage };
		await this.#show(session, { kind: 'own' }, params, meta.lens);
		if (damage !== null) session.save();
	}

	/**
	 * Opens the user's files as one project, in place of the present one.
	 *
	 * @param result how they were read under the same choices; null = not yet
	 */
	async openFiles(
		files: readonly InputFile[] | Promise<readonly InputFile[]>,
		choices: ImportChoices | null = null,
		result: ImportResult | null = null
	): Promise<void> {
		const opening = this.#begin();
		try {
			const read = await files;
			const memory = await this.#desk.mappingMemory();
			if (opening !== this.#opening) return;
			const withMemory = memory.length > 0 ? { ...DEFAULT_CHOICES, memory } : null;
			await this.#import({ kind: 'own' }, read, choices ?? withMemory, null, result);
			this.#importCount++;
		} catch (error) {
			this.#run.fail('import', reasonOf(error));
		}
	}

	/** Opens tables that were made here, not read from files, as a project of the user's own. */
	async startProject(dataset: Dataset, name: string | null): Promise<void> {
		this.#begin();
		const session = this.#desk.begin({
			state: openingState(dataset),
			reading: NO_READING,
			name,
			copyOf: null,
			files: null
		});
		this.#notice = null;
		session.save();
		await this.#show(session, { kind: 'own' }, null, null);
		this.#keepLensSoon();
		void this.#desk.list.askToPersist();
	}

	/** Reads the open project's files once more with corrections, which are remembered. */
	async readAgain(choices: ImportChoices): Promise<void> {
		const origin = this.#origin;
		if (origin === null) return;
		const files = await this.#ownFiles();
		if (files === null) return this.#run.fail('files-gone');
		await this.#import(origin, files, choices, null);
		const corrected = this.tables.filter(({ key }) => choices.tables.has(key));
		if (origin.kind === 'own') await this.#desk.rememberMappings(corrected);
	}

	/**
	 * Reads newer files of the open project without opening them: what they say differently. The
	 * project stays as it is until `applyUpdate`. Null = nothing is open, or it was cancelled.
	 */
	async updateFromFiles(
		files: readonly InputFile[],
		choices: ImportChoices | null = null
	): Promise<FileUpdate | null> {
		const { dataset } = this;
		if (dataset === null) return null;
		const memory = await this.#desk.mappingMemory();
		return readFileUpdate(dataset, files, choices ?? { ...DEFAULT_CHOICES, memory }, (all, how) =>
			this.#reader.importProject(all, how, () => undefined)
		);
	}

	/** Takes over what was chosen of an update, as one step; answers how many rows could not be. */
	applyUpdate(chosen: DatasetDifference): { readonly taken: number; readonly leftOut: number } {
		if (this.dataset === null) return { taken: 0, leftOut: 0 };
		const { edits, rows, leftOut } = editsOfDifference(this.dataset, chosen);
		this.edit(edits, { code: 'update-from-files', count: rows });
		return { taken: rows, leftOut };
	}

	/** The states that one can go back to, newest first. */
	async versions(): Promise<readonly VersionMeta[]> {
		return this.#desk.versions();
	}

	/** Keeps the present state to go back to. */
	async saveVersion(name: string | null): Promise<void> {
		const session = this.#session;
		if (session === null) return;
		this.#makeOwn(session);
		await session.keepVersion(name);
	}

	/** Goes back to a version, as a step that can be undone; false = it cannot be read. */
	async goBack(version: VersionMeta): Promise<boolean> {
		const session = this.#session;
		const state = await this.#desk.versionState(version);
		if (state === null || session === null || session !== this.#session) return false;
		this.#change({ kind: 'replace', state }, { code: 'go-back' });
		return true;
	}

	/** Renames a project of this browser; empty = as its data say. */
	async renameProject(id: string, name: string): Promise<void> {
		await this.#desk.rename(id, name);
	}

	/** Another project with the same content; the open one stays open. */
	async duplicateProject(id: string, name: string): Promise<void> {
		await this.#desk.duplicate(id, name);
	}

	/** Deletes a project for good; where it is open, the first example takes its place. */
	async removeProject(id: string): Promise<void> {
		const isOpen = this.projectId === id;
		await this.#desk.remove(id);
		if (isOpen) await this.openExample(FIRST_EXAMPLE);
	}

	/** The project as one file that opens as it was left; null = none is open. */
	projectFile(): { readonly name: string; readonly bytes: Uint8Array } | null {
		const session = this.#session;
		if (session === null) return null;
		const name = this.projectName ?? session.state.dataset.name;
		const keptName = this.#origin?.kind === 'own' ? name : null;
		return { name, bytes: writeProjectFile(session.state, keptName, this.#lens) };
	}

	/** Tries again to write what could not be written. */
	saveAgain(): void {
		this.#session?.save();
	}

	dismissNotice(): void {
		this.#notice = null;
	}

	/** Computes once more after a failure or a cancelled computation. */
	async analyseAgain(): Promise<void> {
		await this.#analyse();
	}

	/** Stops the running work and keeps what was there before. */
	cancel(): void {
		this.#opening++;
		this.#run.cancel(this.#subject());
	}

	/** Ends the workers and lets go of the project; for when the page closes the workspace. */
	close(): void {
		this.#keepLensNow();
		this.#run.close();
		this.#reader.close();
		this.#desk.close();
	}

	async #import(
		origin: Origin,
		files: readonly InputFile[],
		choices: ImportChoices | null,
		params: URLSearchParams | null,
		known: ImportResult | null = null
	): Promise<void> {
		const opening = this.#begin();
		const isSame = origin === this.#origin;
		try {
			const result = known ?? (await this.#run.import(files, choices));
			if (result === null || opening !== this.#opening) return;
			const { issues, tables } = result;
			const reading: Reading = { issues, tables, choices };
			if (result.dataset === null)
				return this.#openNothing('nothing-usable', origin, reading, files);
			const { dataset, extras } = readProjectFile(result.dataset);
			const state = stateWith(dataset, extras);
			if (isSame && this.#session !== null)
				return await this.#reread(this.#session, state, reading);
			const session = this.#desk.begin({
				state,
				reading,
				name: extras.name,
				copyOf: origin.kind === 'example' ? origin.name : null,
				files: origin.kind === 'own' ? files : null
			});
			this.#notice = null;
			if (origin.kind === 'own') session.save();
			await this.#show(session, origin, params, extras.lens);
			if (origin.kind === 'own') {
				this.#keepLensSoon();
				void this.#desk.list.askToPersist();
			}
		} catch (error) {
			this.#run.fail('import', reasonOf(error));
		}
	}

	/** The open project's files were read otherwise: its beginning is another one, or that is a step. */
	async #reread(session: ProjectSession, state: ProjectState, reading: Reading): Promise<void> {
		if (session.hasSteps) {
			const { scenarios, checkSettings } = session.state;
			this.#reading = reading;
			const replaced: ProjectState = { dataset: state.dataset, scenarios, checkSettings };
			this.#change({ kind: 'replace', state: replaced }, { code: 'read-again' });
		} else {
			this.#reading = reading;
			session.replaceBase(state, reading);
		}
		await this.#analyse();
	}

	async #show(
		session: ProjectSession,
		origin: Origin,
		params: URLSearchParams | null,
		lens: Lens | null
	): Promise<void> {
		const { dataset } = session.state;
		this.#session = session;
		this.#reading = session.reading;
		this.#origin = origin;
		this.#files = null;
		this.#hovered = null;
		this.#run.forget();
		const opening = openingLens(dataset);
		const address = params === null ? null : readAddress(params, opening, dataset);
		this.#lens = address?.lens ?? followLens(lens ?? opening, dataset, NO_RENAMES);
		this.#selection = address?.selection ?? [];
		await this.#analyse();
	}

	/** Nothing is open: the address or the files lead nowhere. */
	#openNothing(
		failure: Failure,
		origin: Origin | null = null,
		reading: Reading = NO_READING,
		files: readonly InputFile[] | null = null
	): void {
		this.#opening++;
		this.#desk.leave();
		this.#session = null;
		this.#origin = origin;
		this.#reading = reading;
		this.#files = files;
		this.#run.forget();
		this.#hovered = null;
		this.#selection = [];
		this.#lens = DEFAULT_LENS;
		this.#run.fail(failure);
	}

	async #ownFiles(): Promise<readonly InputFile[] | null> {
		if (this.#origin?.kind === 'example') return exampleFiles(this.#origin.name);
		if (this.#session === null) return this.#files;
		const files = await this.#session.files();
		const { copyOf } = this.#session;
		return files ?? (copyOf === null ? null : exampleFiles(copyOf).catch(() => null));
	}

	#change(change: Change, name: StepName): void {
		this.#take({ kind: 'step', step: { name, change, atMs: Date.now() } });
	}

	#take(entry: HistoryEntry): void {
		const session = this.#session;
		if (session === null) return;
		const { undoStep, redoStep } = session;
		this.#taking = { entry, undoStep, redoStep };
		this.#makeOwn(session);
		session.take(entry);
		this.#taking = null;
	}

	/** An example that is changed is the user's own copy from then on. */
	#makeOwn(session: ProjectSession): void {
		if (this.#session === session && this.#origin?.kind === 'example') {
			this.#origin = { kind: 'own' };
			this.#keepLensSoon();
			void this.#desk.list.askToPersist();
		}
	}

	/** After a change from here or from another window: what is gone is not selected, nor in the lens. */
	#follow(): void {
		const { dataset } = this;
		if (dataset === null) return;
		const taking = this.#taking;
		const renames =
			taking === null ? NO_RENAMES : renamesOf(taking.entry, taking.undoStep, taking.redoStep);
		this.#selection = followSelection(this.#selection, dataset, renames);
		this.#lens = followLens(this.#lens, dataset, renames);
		if (this.#hovered !== null && !dataset.actors.some(({ id }) => id === this.#hovered)) {
			this.#hovered = null;
		}
		const subject = this.#subject();
		if (subject !== null) void this.#run.follow(subject);
	}

	async #analyse(): Promise<void> {
		const subject = this.#subject();
		if (subject !== null) await this.#run.analyse(subject);
	}

	/** What there is to analyse. */
	#subject(): Subject | null {
		const { dataset, checkSettings } = this;
		return dataset === null ? null : { dataset, lens: this.#lens, checkSettings };
	}

	#readAddress(params: URLSearchParams): void {
		if (this.dataset === null) return;
		const address = readAddress(params, this.openingLens, this.dataset);
		this.#selection = address.selection;
		if (!sameLens(this.#lens, address.lens)) this.setLens(address.lens);
	}

	/** How the address names the project; the first example needs no name. */
	#projectKey(): string | null {
		if (this.#origin?.kind === 'own') return this.#session?.id ?? OWN;
		return this.#origin === null || this.#origin.name === FIRST_EXAMPLE ? null : this.#origin.name;
	}

	#keepLensSoon(): void {
		clearTimeout(this.#lensTimer);
		this.#lensTimer = setTimeout(() => this.#keepLensNow(), LENS_REST_MS);
	}

	#keepLensNow(): void {
		clearTimeout(this.#lensTimer);
		if (this.#origin?.kind === 'own') this.#session?.keepLens(this.#lens);
	}

	/** Begins an opening, which makes every earlier one stale. */
	#begin(): number {
		this.#keepLensNow();
		this.#run.begin();
		return ++this.#opening;
	}
}

/** Without what a component may have wrapped it in: it is written down as it is. */
function plainEdit(edit: Edit): Edit {
	return edit.kind === 'restore' ? edit : ($state.snapshot(edit) as Edit);
}
