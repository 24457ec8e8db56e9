/** What the user brings: files as bytes, and the bounds within which they are read. */

export interface InputFile {
	/** Name of the file, with its folders when a folder was dropped. Never used as a place on disk. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** True for cells without a file of their own: the path was made for them. */
	readonly isPasted?: boolean;
}

export interface ImportLimits {
	/** Bytes of one file. */
	readonly fileBytes: number;
	/** Bytes of everything inside one zip or workbook once unpacked. */
	readonly inflatedBytes: number;
	/** Files inside one zip. */
	readonly archiveFiles: number;
	/** Rows of one table. */
	readonly rows: number;
	/** Cells of one table, empty ones included. */
	readonly cells: number;
	/** Characters of one cell. */
	readonly cellCharacters: number;
}

export const DEFAULT_LIMITS: ImportLimits = {
	fileBytes: 200_000_000,
	inflatedBytes: 500_000_000,
	archiveFiles: 10_000,
	rows: 2_000_000,
	cells: 50_000_000,
	cellCharacters: 100_000
};

/** What a project is called that neither a data package nor a file gives a name. */
export const UNNAMED_PROJECT = 'project';

/** Cells pasted from a spreadsheet as a file, so that they are read like any other. */
export function pastedFile(text: string, path = 'pasted.tsv'): InputFile {
	return { path, bytes: new TextEncoder().encode(text), isPasted: true };
}

/** The last part of a path. */
export function baseName(path: string): string {
	return path.split(/[\\/]/).at(-1) ?? path;
}

/** The last part of a path without its ending. */
export function fileStem(path: string): string {
	return baseName(path).replace(/\.[^.]*$/, '');
}

/** The ending in lower case without the dot; empty = none. */
export function fileEnding(path: string): string {
	return /\.([^.]+)$/.exec(baseName(path))?.[1]?.toLowerCase() ?? '';
}
