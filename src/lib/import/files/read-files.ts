/**
 * Files -> raw tables and companions: unpacks, decodes and splits, and says what it could not read. Most
 * projects are plain tables: what reads archives, workbooks and network files is fetched for those that
 * are not.
 */
import { cleanPath, PACKAGE_FILE, readDataPackage, type DataPackage } from '../data-package';
import { decodeText } from './decode-text';
import { FileReader } from './file-reader';
import type { FoundFiles } from './found-files';
import { holdsPajekValues } from '../graph/graph-format';
import type { PajekValues } from '../graph/pajek';
import {
	baseName,
	fileEnding,
	type ImportLimits,
	type InputFile,
	UNNAMED_PROJECT
} from '../input-file';
import { tableKey, type ImportChoices } from '../import-choices';
import type { IssueList } from '../issue-list';
import { openArchives, tellUnreadable } from './open-archives';
import { projectName } from './project-name';

/** Reads all files. A file that cannot be read is an issue; the others are read all the same. */
export async function readFiles(
	given: readonly InputFile[],
	issues: IssueList,
	limits: ImportLimits,
	tables: ImportChoices['tables']
): Promise<FoundFiles> {
	const files = await openArchives(given, issues, limits);
	const paths = files.map(({ path }) => cleanPath(path));
	const root = rootFolder(paths);
	const values = await pajekValues(files, paths, limits);
	const reader = new FileReader(
		issues,
		limits,
		files.length,
		[...values.values()],
		(file, sheet) => tables.get(tableKey(file, sheet))?.hasHeadings ?? null
	);
	const { companions } = reader;
	const dataPackage = findPackage(files, root, issues, limits);
	if (dataPackage?.extras) companions.set(PACKAGE_FILE, dataPackage.extras);
	for (const [index, file] of files.entries()) {
		const path = paths[index]!.slice(root.length);
		if (path === PACKAGE_FILE && dataPackage) continue;
		const isBrokenPackage = path === PACKAGE_FILE;
		if (isBrokenPackage || dataPackage?.companions.has(path) || values.has(file)) {
			companions.set(path, decodeText(file.bytes).text);
			continue;
		}
		try {
			await reader.read(file, path);
		} catch (error) {
			const reason = error instanceof Error ? error.message : 'unknown';
			tellUnreadable(issues, file.path, reason, files.length > 1);
		}
	}
	reader.tellAsides();
	return { tables: reader.tables, companions, dataPackage, name: nameOf(given, root) };
}

/** Classes and numbers that belong to the one Pajek network beside them. */
async function pajekValues(
	files: readonly InputFile[],
	paths: readonly string[],
	limits: ImportLimits
): Promise<Map<InputFile, PajekValues>> {
	const found = new Map<InputFile, PajekValues>();
	if (paths.filter((path) => fileEnding(path) === 'net').length !== 1) return found;
	for (const [index, file] of files.entries()) {
		if (!holdsPajekValues(paths[index]!) || file.bytes.length > limits.fileBytes) continue;
		const { findPajekValues } = await import('../graph/graph-file');
		const values = findPajekValues(paths[index]!, decodeText(file.bytes).text);
		if (values) found.set(file, values);
	}
	return found;
}

/** The folder that all files share, with its slash; the one of the data package goes first. */
function rootFolder(paths: readonly string[]): string {
	const packages = paths.filter((path) => baseName(path) === PACKAGE_FILE);
	const shortest = packages.sort((first, second) => first.length - second.length)[0];
	const start = shortest ?? paths[0] ?? '';
	let root = start.slice(0, start.lastIndexOf('/') + 1);
	while (root !== '' && !paths.every((path) => path.startsWith(root))) {
		root = root.slice(0, root.lastIndexOf('/', root.length - 2) + 1);
	}
	return root;
}

/** By the files as they were given; cells that were pasted came in none. */
function nameOf(given: readonly InputFile[], root: string): string {
	const paths = given.filter(({ isPasted }) => isPasted !== true).map(({ path }) => path);
	const folder = root.split('/').find((part) => part !== '') ?? null;
	return projectName(paths, folder) ?? UNNAMED_PROJECT;
}

function findPackage(
	files: readonly InputFile[],
	root: string,
	issues: IssueList,
	limits: ImportLimits
): DataPackage | null {
	const file = files.find(({ path }) => cleanPath(path) === root + PACKAGE_FILE);
	if (!file || file.bytes.length > limits.fileBytes) return null;
	const dataPackage = readDataPackage(decodeText(file.bytes).text);
	if (!dataPackage) issues.error('package-broken', { file: file.path });
	return dataPackage;
}
