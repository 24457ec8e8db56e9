/**
 * The workspace: which project is open, under which lens, what is selected, in which language. The
 * only reactive state of the program; views read it and call its methods.
 */
import type { Analysis } from '../findings/analysis';
import type { Language } from '../i18n/language';
import { messages, type Messages } from '../i18n/messages';
import type { Names } from '../i18n/name-lookup';
import { names } from '../i18n/names';
import type { ImportChoices, TableGuess } from '../import/import-project';
import { UNNAMED_PROJECT, type InputFile } from '../import/input-file';
import { sectorLooks, type SectorLook } from '../map/sector-look';
import { emptyDataset, type ActorId, type Dataset, type SectorId } from '../model/dataset';
import type { Issue } from '../model/issue';
import { DEFAULT_LENS, openingLens, type Lens } from '../model/lens';
import { buildNetwork } from '../network/build-network';
import type { Network } from '../network/network';
import { AnalysisClient } from '../worker/analysis-client';
import type { WorkProgress } from '../worker/protocol';
import { exampleFiles, FIRST_EXAMPLE } from './examples';
import { rememberLanguage, startLanguage } from './language-memory';
import { readAddress, sameLens, writeAddress } from './lens-url';

export type WorkspaceStatus = 'empty' | 'working' | 'ready' | 'failed';

/** Where the open project came from; `own` files cannot be opened again from an address. */
export type Origin =
	| { readonly kind: 'example'; readonly name: string }
	| { readonly kind: 'own'; readonly files: readonly InputFile[] };

/** What went wrong, for a sentence on the screen. */
export type Failure = 'import' | 'nothing-usable' | 'example' | 'analysis' | 'cancelled';

const OWN = 'own';

export class Workspace {
	#dataset = $state.raw<Dataset | null>(null);
	#issues = $state.raw<readonly Issue[]>([]);
	#tables = $state.raw<readonly TableGuess[]>([]);
	#choices = $state.raw<ImportChoices | null>(null);
	#origin = $state.raw<Origin | null>(null);
	#lens = $state.raw<Lens>(DEFAULT_LENS);
	#analysis = $state.raw<Analysis | null>(null);
	#status = $state<WorkspaceStatus>('empty');
	#failure = $state<Failure | null>(null);
	#failureReason = $state<string | null>(null);
	#progress = $state.raw<WorkProgress | null>(null);
	#selection = $state.raw<readonly ActorId[]>([]);
	#hovered = $state<ActorId | null>(null);
	#language = $state<Language>('da');
	readonly #client: AnalysisClient;

	/** The network under the lens, built at once; its scores follow in `analysis`. */
	readonly network: Network | null = $derived(
		this.#dataset === null ? null : buildNetwork(this.#dataset, this.#lens)
	);
	/** The lens the open project starts under, and goes back to. */
	readonly openingLens: Lens = $derived(
		this.#dataset === null ? DEFAULT_LENS : openingLens(this.#dataset)
	);
	readonly messages: Messages = $derived(messages(this.#language));
	readonly names: Names = $derived(names(this.#dataset ?? emptyDataset(''), this.#language));
	readonly sectorLooks: ReadonlyMap<SectorId, SectorLook> = $derived(
		sectorLooks(this.#dataset ?? emptyDataset(''))
	);
	/** What the project is called in a menu; null = none is open. */
	readonly projectName: string | null = $derived.by(() => {
		if (this.#origin === null) return null;
		const words = this.messages.app.project;
		if (this.#origin.kind === 'example')
			return words.example[this.#origin.name] ?? this.#origin.name;
		return titleOf(this.#dataset, this.#language) ?? words.own;
	});
	/** The project's own title. */
	readonly title: string | null = $derived(
		titleOf(this.#dataset, this.#language) ?? this.projectName
	);
	/** True when something differs from how the project opens. */
	readonly lensIsChanged: boolean = $derived(!sameLens(this.#lens, this.openingLens));

	constructor(client: AnalysisClient = new AnalysisClient()) {
		this.#client = client;
		this.#language = startLanguage();
	}

	get dataset(): Dataset | null {
		return this.#dataset;
	}
	get issues(): readonly Issue[] {
		return this.#issues;
	}
	/** How each table of the opened files was understood. */
	get tables(): readonly TableGuess[] {
		return this.#tables;
	}
	/** The corrections under which the files were read. */
	get choices(): ImportChoices | null {
		return this.#choices;
	}
	get origin(): Origin | null {
		return this.#origin;
	}
	get lens(): Lens {
		return this.#lens;
	}
	/** The newest answer; while a newer one is under way it may belong to an older lens. */
	get analysis(): Analysis | null {
		return this.#analysis;
	}
	get status(): WorkspaceStatus {
		return this.#status;
	}
	get failure(): Failure | null {
		return this.#failure;
	}
	/** What the program says of it, for whoever has to find the fault. */
	get failureReason(): string | null {
		return this.#failureReason;
	}
	get progress(): WorkProgress | null {
		return this.#progress;
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

	setLanguage(language: Language): void {
		this.#language = language;
		rememberLanguage(language);
	}

	/** Opens what an address asks for: its project, with its lens and selection. */
	async openAddress(params: URLSearchParams): Promise<void> {
		const project = params.get('project');
		const isOpen = project === this.#projectKey() && this.#origin !== null;
		if (isOpen) this.#readAddress(params);
		else if (project !== OWN) await this.openExample(project ?? FIRST_EXAMPLE, params);
	}

	/** Opens a project that comes with the program; an unknown name is a failure, never an exception. */
	async openExample(name: string, params: URLSearchParams | null = null): Promise<void> {
		this.#begin();
		const files = await exampleFiles(name).catch(() => []);
		if (files.length === 0) return this.#fail('example', name);
		await this.#open({ kind: 'example', name }, files, null, params);
	}

	/** Opens the user's files as one project, in place of the present one. */
	async openFiles(
		files: readonly InputFile[] | Promise<readonly InputFile[]>,
		choices: ImportChoices | null = null
	): Promise<void> {
		this.#begin();
		try {
			const read = await files;
			await this.#open({ kind: 'own', files: read }, read, choices, null);
		} catch (error) {
			this.#fail('import', reasonOf(error));
		}
	}

	/** Reads the open project's files once more with corrections. */
	async readAgain(choices: ImportChoices): Promise<void> {
		const origin = this.#origin;
		if (origin === null) return;
		const files = origin.kind === 'own' ? origin.files : await exampleFiles(origin.name);
		await this.#open(origin, files, choices, null);
	}

	/** Computes once more after a failure or a cancelled computation. */
	async analyseAgain(): Promise<void> {
		await this.#analyse();
	}

	/** Stops the running work and keeps what was there before. */
	cancel(): void {
		this.#client.cancel();
		this.#rest();
	}

	/** Ends the worker; for when the page closes the workspace. */
	close(): void {
		this.#client.close();
	}

	async #open(
		origin: Origin,
		files: readonly InputFile[],
		choices: ImportChoices | null,
		params: URLSearchParams | null
	): Promise<void> {
		this.#begin();
		try {
			const result = await this.#client.importProject(files, choices, this.#report);
			if (result === null) return;
			const { dataset } = result;
			this.#issues = result.issues;
			this.#tables = result.tables;
			this.#choices = choices;
			this.#origin = origin;
			this.#hovered = null;
			this.#analysis = null;
			this.#dataset = dataset;
			const opening = dataset === null ? DEFAULT_LENS : openingLens(dataset);
			const address =
				params === null || dataset === null
					? { lens: opening, selection: [] }
					: readAddress(params, opening, dataset);
			this.#lens = address.lens;
			this.#selection = address.selection;
			if (dataset === null) return this.#fail('nothing-usable');
			await this.#analyse();
		} catch (error) {
			this.#fail('import', reasonOf(error));
		}
	}

	async #analyse(): Promise<void> {
		const dataset = this.#dataset;
		if (dataset === null) return;
		this.#begin();
		try {
			const analysis = await this.#client.analyse(dataset, this.#lens, this.#report);
			if (analysis === null) return;
			this.#analysis = analysis;
			this.#rest();
		} catch (error) {
			this.#fail('analysis', reasonOf(error));
		}
	}

	#readAddress(params: URLSearchParams): void {
		if (this.#dataset === null) return;
		const address = readAddress(params, this.openingLens, this.#dataset);
		this.#selection = address.selection;
		if (!sameLens(this.#lens, address.lens)) this.setLens(address.lens);
	}

	/** How the address names the project; the first example needs no name. */
	#projectKey(): string | null {
		if (this.#origin?.kind === 'own') return OWN;
		return this.#origin === null || this.#origin.name === FIRST_EXAMPLE ? null : this.#origin.name;
	}

	readonly #report = (progress: WorkProgress): void => {
		this.#progress = progress;
	};

	#begin(): void {
		this.#status = 'working';
		this.#failure = null;
		this.#progress = null;
	}

	#rest(): void {
		this.#progress = null;
		if (this.#dataset === null) this.#status = 'empty';
		else if (this.#analysis !== null && sameLens(this.#analysis.lens, this.#lens)) {
			this.#status = 'ready';
		} else this.#fail('cancelled');
	}

	#fail(failure: Failure, reason: string | null = null): void {
		this.#status = 'failed';
		this.#failure = failure;
		this.#failureReason = reason;
		this.#progress = null;
	}
}

function titleOf(dataset: Dataset | null, language: Language): string | null {
	if (dataset === null) return null;
	const title = dataset.title[language] ?? dataset.title.da ?? dataset.title.en;
	return title ?? (dataset.name === '' || dataset.name === UNNAMED_PROJECT ? null : dataset.name);
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
