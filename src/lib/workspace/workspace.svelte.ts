/**
 * The workspace: which project is open, under which lens, what is selected, in which language. The
 * reactive state that views read and whose methods they call; each part of it is a class of its own,
 * and the project with its history and its keeping is the session's.
 */
import type { Analysis } from '../findings/analysis';
import type { CheckSettings } from '../findings/checks/check-settings';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { Names } from '../i18n/name-lookup';
import { names } from '../i18n/names';
import { DEFAULT_CHOICES, type ImportChoices } from '../import/import-choices';
import type { ImportResult, TableGuess } from '../import/import-project';
import type { InputFile } from '../import/input-file';
import { sectorLooks, type SectorLook } from '../map/looks/sector-look';
import { emptyDataset, type ActorId, type Dataset, type SectorId } from '../model/dataset';
import { editsOfDifference, type DatasetDifference } from '../model/dataset-difference';
import type { Edit, EditProblem } from '../model/edit';
import type { Issue } from '../model/issue';
import { DEFAULT_LENS, openingLens, type Lens } from '../model/lens';
import type { Pin } from '../model/pin';
import type { NamedScenario } from '../model/scenario';
import type { StepName } from '../model/step-name';
import { buildNetwork } from '../network/build-network';
import type { Network } from '../network/network';
import { AnalysisClient } from '../worker/analysis-client';
import type { WorkProgress } from '../worker/protocol';
import { ActorSelection } from './actor-selection.svelte';
import {
	AnalysisRun,
	type Failure,
	type Subject,
	type WorkspaceStatus
} from './analysis-run.svelte';
import { CurrentLens } from './current-lens.svelte';
import { FIRST_EXAMPLE } from './project/examples';
import type { FileUpdate } from './incoming/file-update';
import { Incoming } from './incoming/incoming.svelte';
import { sameLens, writeAddress } from './lens-url';
import { OpenProject, type Notice, type Origin } from './project/open-project.svelte';
import { ProjectChanges } from './project/project-changes';
import { ProjectDesk } from './project/project-desk.svelte';
import type { ProjectList } from './project/project-list.svelte';
import { ProjectOpening } from './project/project-opening';
import type { VersionMeta } from './project/project-record';
import type { Step } from './project/project-state';
import type { ProjectStore } from './project/project-store';
import { ownTitle } from './project/project-title';
import type { SaveFailure, SaveState } from './project/project-writer.svelte';
import { SpokenLanguage } from './spoken-language.svelte';

export type { Notice, Origin } from './project/open-project.svelte';

export interface WorkspaceParts {
	readonly client?: AnalysisClient;
	readonly reader?: AnalysisClient;
	readonly store?: ProjectStore;
}

export class Workspace {
	readonly #spoken = new SpokenLanguage();
	readonly #selected = new ActorSelection();
	readonly #project = new OpenProject();
	readonly #seen = new CurrentLens((lens) => {
		if (this.#project.isOwn) this.#project.session?.keepLens(lens);
	});
	readonly #changes = new ProjectChanges(
		this.#project,
		() => {
			this.#seen.keepSoon();
			void this.#desk.list.askToPersist();
		},
		(value) => $state.snapshot(value) as typeof value
	);
	readonly #run: AnalysisRun;
	readonly #desk: ProjectDesk;
	readonly #opening: ProjectOpening;
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

	/** The network under the lens, built at once; its scores follow in `analysis`. */
	readonly network: Network | null = $derived(
		this.dataset === null ? null : buildNetwork(this.dataset, this.lens)
	);
	/** The lens the open project starts under, and goes back to. */
	readonly openingLens: Lens = $derived(
		this.dataset === null ? DEFAULT_LENS : openingLens(this.dataset)
	);
	readonly names: Names = $derived(names(this.dataset ?? emptyDataset(''), this.language));
	readonly sectorLooks: ReadonlyMap<SectorId, SectorLook> = $derived(
		sectorLooks(this.dataset ?? emptyDataset(''))
	);
	/** What the project is called in a menu; null = none is open. */
	readonly projectName: string | null = $derived(
		this.#project.nameIn(this.language, this.messages.app.project)
	);
	/** The project's own title. */
	readonly title: string | null = $derived(
		this.#project.session?.name ?? ownTitle(this.dataset, this.language) ?? this.projectName
	);
	/** True when something differs from how the project opens. */
	readonly lensIsChanged: boolean = $derived(!sameLens(this.lens, this.openingLens));

	constructor({
		client = new AnalysisClient(),
		reader = new AnalysisClient(),
		store
	}: WorkspaceParts = {}) {
		this.#reader = reader;
		this.#run = new AnalysisRun(client);
		this.#desk = new ProjectDesk(
			{
				onChange: () => this.#follow(),
				onLost: (steps) => (this.#project.notice = { kind: 'lost', steps }),
				onReplaced: (project) => void this.openProject(project),
				onRemoved: () => (this.#project.notice = { kind: 'removed' })
			},
			store
		);
		this.#opening = new ProjectOpening({
			project: this.#project,
			desk: this.#desk,
			run: this.#run,
			lens: this.#seen,
			selection: this.#selected,
			changes: this.#changes,
			analyse: () => this.analyseAgain()
		});
	}

	/** The project with every edit made. */
	get dataset(): Dataset | null {
		return this.#project.dataset;
	}
	get scenarios(): readonly NamedScenario[] {
		return this.#project.scenarios;
	}
	/** The thresholds of the checks. */
	get checkSettings(): CheckSettings {
		return this.#project.checkSettings;
	}
	/** What the report has kept with the project, unchecked; null = its template. */
	get report(): unknown {
		return this.#project.report;
	}
	/** Actors held in a place on the map. */
	get pins(): readonly Pin[] {
		return this.#project.pins;
	}
	get issues(): readonly Issue[] {
		return this.#project.reading.issues;
	}
	/** How each table of the opened files was understood. */
	get tables(): readonly TableGuess[] {
		return this.#project.reading.tables;
	}
	/** The corrections under which the files were read. */
	get choices(): ImportChoices | null {
		return this.#project.reading.choices;
	}
	get origin(): Origin | null {
		return this.#project.origin;
	}
	get lens(): Lens {
		return this.#seen.lens;
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
		return this.#project.notice;
	}
	get progress(): WorkProgress | null {
		return this.#run.progress;
	}
	/** True when the work under way has said nothing for so long that it may have died. */
	get isSilent(): boolean {
		return this.#run.isSilent;
	}
	get selection(): readonly ActorId[] {
		return this.#selected.actors;
	}
	get hovered(): ActorId | null {
		return this.#selected.hovered;
	}
	get language(): Language {
		return this.#spoken.present;
	}
	get messages(): Messages {
		return this.#spoken.messages;
	}
	/** What the next undo takes back; null = there is nothing to undo. */
	get undoStep(): Step | null {
		return this.#project.session?.undoStep ?? null;
	}
	/** What the next redo makes again. */
	get redoStep(): Step | null {
		return this.#project.session?.redoStep ?? null;
	}
	/** Id of the open project among those of this browser; null = an example, or none. */
	get projectId(): string | null {
		return this.#project.isOwn ? (this.#project.session?.id ?? null) : null;
	}
	/** True for the user's own copy of an example. */
	get isCopy(): boolean {
		return (this.#project.session?.copyOf ?? null) !== null;
	}
	/** Whether what was done is kept in this browser. */
	get saveState(): SaveState {
		return this.#project.session?.saveState ?? 'off';
	}
	get saveFailure(): SaveFailure | null {
		return this.#project.session?.saveFailure ?? null;
	}
	/** Milliseconds since 1970; null = nothing has been written in this visit. */
	get savedAtMs(): number | null {
		return this.#project.session?.savedAtMs ?? null;
	}
	/** True when closing the page now would lose something. */
	get hasUnwritten(): boolean {
		return (this.#project.session?.hasUnwritten ?? false) || this.#desk.hasUnwritten;
	}
	/** The projects that are kept in this browser. */
	get projects(): ProjectList {
		return this.#desk.list;
	}
	/** Lens and selection as the query of the address, `?` included; empty when all is as opened. */
	get query(): string {
		return this.queryFor(this.selection);
	}

	/** The query under which a lens, the present one unless said, shows another selection, for links. */
	queryFor(selection: readonly ActorId[], lens: Lens = this.lens): string {
		const shown = { lens, selection };
		const params = writeAddress(shown, this.openingLens, this.#project.key);
		return params.size === 0 ? '' : `?${params}`;
	}

	setLens(change: Partial<Lens>): void {
		this.#seen.change(change);
		void this.analyseAgain();
	}

	resetLens(): void {
		this.setLens(this.openingLens);
	}

	select(actors: readonly ActorId[]): void {
		this.#selected.select(actors);
	}

	toggle(actor: ActorId): void {
		this.#selected.toggle(actor);
	}

	clearSelection(): void {
		this.#selected.select([]);
	}

	hover(actor: ActorId | null): void {
		this.#selected.hover(actor);
	}

	/** Speaks another language, once its words are there; the one asked for last counts. */
	async setLanguage(language: Language): Promise<void> {
		await this.#spoken.speak(language);
	}

	/**
	 * Makes some edits, all or none, as one step of undo. Answers what stands in the way; null = done.
	 *
	 * @param step what the step is called; null = after what the edits do
	 */
	edit(edits: readonly Edit[], step: StepName | null = null): EditProblem | null {
		return this.#changes.edit(edits, step);
	}

	undo(): void {
		this.#changes.undo();
	}

	redo(): void {
		this.#changes.redo();
	}

	/** Keeps a scenario, in place of an earlier one with the same id. */
	saveScenario(scenario: NamedScenario): void {
		this.#changes.saveScenario(scenario);
	}

	removeScenario(id: string): void {
		this.#changes.removeScenario(id);
	}

	/** Changes thresholds of the checks; null = back to the defaults. */
	setCheckSettings(change: Partial<CheckSettings> | null): void {
		this.#changes.setCheckSettings(change);
	}

	/** Keeps the choices of the report with the project, as plain data; null = back to its template. */
	setReport(report: unknown): void {
		this.#changes.setReport(report);
	}

	/** Holds these actors where they are put on the map, and no others; one step of undo. */
	setPins(pins: readonly Pin[]): void {
		this.#changes.setPins(pins);
	}

	/** Opens what an address asks for: its project, with its lens and selection. */
	async openAddress(params: URLSearchParams): Promise<void> {
		await this.#opening.address(params);
	}

	/** Opens a project that comes with the program; an unknown name is a failure, never an exception. */
	async openExample(name: string, params: URLSearchParams | null = null): Promise<void> {
		await this.#opening.example(name, params);
	}

	/** Opens a project of this browser as it was left. */
	async openProject(id: string, params: URLSearchParams | null = null): Promise<void> {
		await this.#opening.kept(id, params);
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
		await this.#opening.files(files, choices, result);
	}

	/** Opens tables that were made here, not read from files, as a project of the user's own. */
	async startProject(dataset: Dataset, name: string | null): Promise<void> {
		await this.#opening.made(dataset, name);
	}

	/** Reads the open project's files once more with corrections, which are remembered. */
	async readAgain(choices: ImportChoices): Promise<void> {
		await this.#opening.again(choices);
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
		const { readFileUpdate } = await import('./incoming/file-update');
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
		const { session } = this.#project;
		if (session === null) return;
		this.#changes.makeOwn(session);
		await session.keepVersion(name);
	}

	/** Goes back to a version, as a step that can be undone; false = it cannot be read. */
	async goBack(version: VersionMeta): Promise<boolean> {
		const { session } = this.#project;
		const state = await this.#desk.versionState(version);
		if (state === null || session === null || session !== this.#project.session) return false;
		this.#changes.change({ kind: 'replace', state }, { code: 'go-back' });
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
		await this.#desk.remove(id);
		if (this.projectId === id) await this.openExample(FIRST_EXAMPLE);
	}

	/** The project as one file that opens as it was left; null = none is open. */
	async projectFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
		const { lens } = this;
		const { session, isOwn } = this.#project;
		if (session === null) return null;
		const { state } = session;
		const name = this.projectName ?? state.dataset.name;
		const { writeProjectFile } = await import('./project/write-project-file');
		return { name, bytes: writeProjectFile(state, isOwn ? name : null, lens) };
	}

	/** Tries again to write what could not be written. */
	saveAgain(): void {
		this.#desk.saveAgain();
	}

	dismissNotice(): void {
		this.#project.notice = null;
	}

	/** Computes what is not known yet, as after a failure or a cancelled computation. */
	async analyseAgain(): Promise<void> {
		const subject = this.#subject();
		if (subject !== null) await this.#run.analyse(subject);
	}

	/** Stops the running work and keeps what was there before. */
	cancel(): void {
		this.#opening.drop();
		this.#run.cancel(this.#subject());
	}

	/** Ends the workers and lets go of the project; for when the page closes the workspace. */
	close(): void {
		this.#seen.keepNow();
		this.#run.close();
		this.#reader.close();
		this.#desk.close();
	}

	/** After a change from here or from another window: what is gone is not selected, nor in the lens. */
	#follow(): void {
		const subject = this.#subject();
		if (subject === null) return;
		const { renames } = this.#changes;
		this.#selected.follow(subject.dataset, renames);
		this.#seen.follow(subject.dataset, renames);
		void this.#run.follow({ ...subject, lens: this.lens });
	}

	/** What there is to analyse. */
	#subject(): Subject | null {
		const { dataset, lens, checkSettings } = this;
		return dataset === null ? null : { dataset, lens, checkSettings };
	}
}
