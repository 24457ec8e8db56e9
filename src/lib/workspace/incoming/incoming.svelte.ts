/**
 * Files that have been brought and not yet taken in: how they are read, and what they would do. The
 * open project stays as it is until they are taken, as a project of their own or as an update of it.
 */
import { DEFAULT_CHOICES, type ImportChoices } from '../../import/import-choices';
import type { ImportResult, TableGuess } from '../../import/import-project';
import type { InputFile } from '../../import/input-file';
import type { MappingMemory } from '../../import/guess/mapping-memory';
import type { Dataset } from '../../model/dataset';
import type { DatasetDifference } from '../../model/dataset-difference';
import type { Issue } from '../../model/issue';
import type { FileUpdate } from './file-update';
import { addFiles, likelyAim, type IncomingAim } from './incoming-files';

export interface TakenUpdate {
	/** Rows that were taken over, and rows that could not be. */
	readonly taken: number;
	readonly leftOut: number;
}

export interface IncomingPorts {
	/** Null = cancelled or overtaken. */
	readonly read: (
		files: readonly InputFile[],
		choices: ImportChoices
	) => Promise<ImportResult | null>;
	readonly compare: (
		files: readonly InputFile[],
		choices: ImportChoices
	) => Promise<FileUpdate | null>;
	readonly open: (
		files: readonly InputFile[],
		choices: ImportChoices,
		result: ImportResult
	) => Promise<void>;
	readonly update: (chosen: DatasetDifference) => TakenUpdate;
	readonly memory: () => Promise<MappingMemory>;
	readonly remember: (tables: readonly TableGuess[]) => Promise<void>;
	/** The user's own open project, which files could update; null = there is none. */
	readonly present: () => Dataset | null;
}

export class Incoming {
	#files = $state.raw<readonly InputFile[]>([]);
	#choices = $state.raw<ImportChoices>(DEFAULT_CHOICES);
	#aim = $state<IncomingAim>('new');
	#result = $state.raw<ImportResult | null>(null);
	#update = $state.raw<FileUpdate | null>(null);
	#isReading = $state(false);
	#failure = $state<string | null>(null);
	#taken = $state.raw<TakenUpdate | null>(null);
	/** The aim follows the files until the user has chosen. */
	#hasChosenAim = false;
	/** Number of the newest reading: an older one that comes late is dropped. */
	#reading = 0;
	readonly #ports: IncomingPorts;

	constructor(ports: IncomingPorts) {
		this.#ports = ports;
	}

	/** True while files wait to be taken in or sent back, also those that could not be had. */
	get isHere(): boolean {
		return this.#files.length > 0 || this.#isReading || this.#failure !== null;
	}
	get files(): readonly InputFile[] {
		return this.#files;
	}
	get choices(): ImportChoices {
		return this.#choices;
	}
	get aim(): IncomingAim {
		return this.#aim;
	}
	/** Whether the open project could be updated. */
	get canUpdate(): boolean {
		return this.#ports.present() !== null;
	}
	/** The files as a project of their own; null = not yet read. While they are read again, the former. */
	get result(): ImportResult | null {
		return this.#result;
	}
	/** What they say differently from the open project; null = not asked for, or not yet known. */
	get update(): FileUpdate | null {
		return this.#aim === 'update' ? this.#update : null;
	}
	get tables(): readonly TableGuess[] {
		return this.update?.tables ?? this.#result?.tables ?? [];
	}
	get issues(): readonly Issue[] {
		return this.update?.issues ?? this.#result?.issues ?? [];
	}
	get isReading(): boolean {
		return this.#isReading;
	}
	/** What the program says of files that it could not read at all. */
	get failure(): string | null {
		return this.#failure;
	}
	/** What the newest update came to, until the next files. */
	get taken(): TakenUpdate | null {
		return this.#taken;
	}

	/** Takes files up for review, beside those that are here; one of the same name takes its place. */
	async bring(files: readonly InputFile[] | Promise<readonly InputFile[]>): Promise<void> {
		const isFirst = this.#files.length === 0;
		this.#taken = null;
		this.#failure = null;
		this.#isReading = true;
		const reading = ++this.#reading;
		try {
			const brought = await files;
			if (reading !== this.#reading) return;
			if (brought.length === 0) {
				return this.#rest();
			}
			this.#files = addFiles(this.#files, brought);
			if (isFirst) {
				this.#hasChosenAim = false;
				this.#choices = { ...DEFAULT_CHOICES, memory: await this.#ports.memory() };
			}
			await this.#read();
		} catch (error) {
			if (reading === this.#reading) this.#fail(error);
		}
	}

	/** Reads the files again with corrections. */
	async correct(choices: ImportChoices): Promise<void> {
		this.#choices = choices;
		await this.#read();
	}

	async setAim(aim: IncomingAim): Promise<void> {
		this.#hasChosenAim = true;
		this.#aim = aim;
		await this.#read();
	}

	/** Sends the files back; nothing has been changed. */
	discard(): void {
		this.#reading++;
		this.#files = [];
		this.#result = null;
		this.#update = null;
		this.#isReading = false;
		this.#failure = null;
		this.#aim = 'new';
	}

	/** Opens the files as a project of their own, and remembers the corrections. */
	async take(): Promise<void> {
		const result = this.#result;
		if (result === null || result.dataset === null) return;
		const [files, choices] = [this.#files, this.#choices];
		await this.#rememberCorrections();
		this.discard();
		await this.#ports.open(files, choices, result);
	}

	/** Takes over what was chosen of an update, as one step of undo. */
	async takeUpdate(chosen: DatasetDifference): Promise<void> {
		await this.#rememberCorrections();
		this.#taken = this.#ports.update(chosen);
		this.discard();
	}

	async #read(): Promise<void> {
		if (this.#files.length === 0) return;
		const reading = ++this.#reading;
		this.#isReading = true;
		this.#failure = null;
		try {
			const result = await this.#ports.read(this.#files, this.#choices);
			if (reading !== this.#reading) return;
			if (result === null) return this.#rest();
			this.#result = result;
			const present = this.#ports.present();
			if (present === null) this.#aim = 'new';
			else if (!this.#hasChosenAim) this.#aim = likelyAim(present, result.dataset);
			if (this.#aim === 'update') {
				const update = await this.#ports.compare(this.#files, this.#choices);
				if (reading !== this.#reading) return;
				if (update === null) return this.#rest();
				this.#update = update;
			}
			this.#rest();
		} catch (error) {
			if (reading === this.#reading) this.#fail(error);
		}
	}

	async #rememberCorrections(): Promise<void> {
		const { tables: chosen } = this.#choices;
		const corrected = this.tables.filter(({ key }) => chosen.has(key));
		if (corrected.length > 0) await this.#ports.remember(corrected);
	}

	#rest(): void {
		this.#isReading = false;
	}

	#fail(error: unknown): void {
		this.#isReading = false;
		this.#failure = error instanceof Error ? error.message : String(error);
	}
}
