/** What a writer of a format answers, and what the world gets. */
import type { LeftOut } from './left-out';

export interface ExportedText {
	readonly text: string;
	readonly leftOut: readonly LeftOut[];
}

/** Several files that belong together, path -> text. */
export interface ExportedTexts {
	readonly files: ReadonlyMap<string, string>;
	readonly leftOut: readonly LeftOut[];
}

export interface ExportedBytes {
	readonly bytes: Uint8Array;
	readonly leftOut: readonly LeftOut[];
}

/** A file ready to be saved. */
export interface ExportedFile {
	/** What stands after the stem of its name, the point included. */
	readonly ending: string;
	/** Media type. */
	readonly type: string;
	readonly bytes: Uint8Array;
	/** The files in it where it is a zip; for whoever would rather have a folder. */
	readonly files: ReadonlyMap<string, Uint8Array> | null;
	readonly leftOut: readonly LeftOut[];
}
