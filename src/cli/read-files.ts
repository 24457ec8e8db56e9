/** Paths -> files as bytes; a folder gives all files in it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DEFAULT_LIMITS, type InputFile } from '../lib/import/input-file';
import { InputProblem } from './effects';

/** Files below one folder; more means that the folder is not a project. */
const FILES_PER_FOLDER = 2000;
/** A project keeps its files in the folder or one below it; the rest is somebody else's. */
const FOLDERS_DEEP = 4;
const FOLDERS_PASSED_OVER = new Set(['node_modules', '__MACOSX']);
const TOTAL_BYTES = DEFAULT_LIMITS.inflatedBytes;

/**
 * Reads the files that the paths name. A file below a folder has its path inside the folder, a
 * single file its name; dot files and links to other folders are passed over.
 */
export async function readFiles(paths: readonly string[]): Promise<InputFile[]> {
	const files: InputFile[] = [];
	let bytesRead = 0;
	for (const path of paths) {
		for (const found of await filesAt(path)) {
			bytesRead += found.size;
			if (bytesRead > TOTAL_BYTES) {
				throw new InputProblem('too-much-data', path, String(TOTAL_BYTES / 1e6));
			}
			const bytes = await readFile(found.place).catch((error: NodeJS.ErrnoException) => {
				throw new InputProblem('not-readable', found.place, error.code ?? error.message);
			});
			files.push({ path: found.name, bytes });
		}
	}
	return files;
}

interface FoundFile {
	/** Where it lies. */
	readonly place: string;
	/** What it is called in the project, with `/` between folders. */
	readonly name: string;
	readonly size: number;
}

async function filesAt(path: string): Promise<FoundFile[]> {
	const entry = await stat(path).catch((error: NodeJS.ErrnoException) => {
		const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
		throw new InputProblem(isMissing ? 'not-found' : 'not-readable', path, error.code ?? '');
	});
	if (!entry.isDirectory()) return [{ place: path, name: basename(path), size: entry.size }];
	const found: FoundFile[] = [];
	await collect(path, '', 0, found);
	return found;
}

async function collect(
	folder: string,
	prefix: string,
	depth: number,
	found: FoundFile[]
): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			throw new InputProblem('not-readable', folder, error.code ?? error.message);
		}
	);
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.name.startsWith('.')) continue;
		const place = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth + 1 < FOLDERS_DEEP && !FOLDERS_PASSED_OVER.has(entry.name)) {
				await collect(place, `${prefix}${entry.name}/`, depth + 1, found);
			}
			continue;
		}
		// A link counts as what it leads to, but no folder is entered through one: it could lead back.
		const target = await stat(place).catch(() => null);
		if (target?.isFile()) {
			found.push({ place, name: `${prefix}${entry.name}`, size: target.size });
			if (found.length > FILES_PER_FOLDER) {
				throw new InputProblem('too-many-files', folder, String(FILES_PER_FOLDER));
			}
		}
	}
}
