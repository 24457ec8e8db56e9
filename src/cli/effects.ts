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
