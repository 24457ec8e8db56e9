/** What the command line does to the world around it; tests put their own in its place. */
import type { InputFile } from '../lib/import/input-file';

export interface Effects {
	readonly version: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Whether a person watches standard error, so that progress is worth showing. */
	readonly isWatched: boolean;
	/** Characters of a line of text. */
	readonly columns: number;
	/** The files that the paths name, folders read through. Throws InputProblem. */
	readonly readFiles: (paths: readonly string[]) => Promise<readonly InputFile[]>;
	/** Writes a file. Throws OutputProblem; an existing file is only replaced when `mayReplace`. */
	readonly writeFile: (path: string, bytes: Uint8Array, mayReplace: boolean) => Promise<void>;
	/** The day in the place of the reader, `2026-11-22`. */
	readonly today: () => string;
	/** To standard output: the answer and nothing else. */
	readonly print: (text: string) => void;
	/** To standard error. */
	readonly tell: (text: string) => void;
}

export type InputProblemKind = 'not-found' | 'not-readable' | 'too-many-files' | 'too-much-data';

/** A path that was named cannot be read. */
export class InputProblem extends Error {
	override readonly name = 'InputProblem';

	constructor(
		readonly kind: InputProblemKind,
		readonly path: string,
		/** The system's word for it, or the limit that was passed. */
		readonly reason: string
	) {
		super(`${kind}: ${path} (${reason})`);
	}
}

/** A file cannot be written. */
export class OutputProblem extends Error {
	override readonly name = 'OutputProblem';

	constructor(
		readonly kind: 'exists' | 'not-writable',
		readonly path: string,
		/** The system's word for it. */
		readonly reason: string
	) {
		super(`${kind}: ${path} (${reason})`);
	}
}
