/** Files as they are given -> files as they are read: zips of files are unpacked, litter is passed over. */
import { archiveKind } from './file-kind';
import { baseName, fileEnding, type ImportLimits, type InputFile } from '../input-file';
import type { IssueList } from '../issue-list';
import { looksLikeZip } from './zip-signature';

/** Files that operating systems and spreadsheets leave behind. */
function isLitter(path: string): boolean {
	const name = baseName(path);
	return (
		name === '' ||
		name.startsWith('.') ||
		name.startsWith('~$') ||
		name.startsWith('.~lock') ||
		name === 'Thumbs.db' ||
		name === 'desktop.ini' ||
		path.split('/').includes('__MACOSX')
	);
}

/** Tells of files that are too large or that nothing can be taken out of; those inside a zip follow it. */
export async function openArchives(
	given: readonly InputFile[],
	issues: IssueList,
	limits: ImportLimits
): Promise<InputFile[]> {
	const files: InputFile[] = [];
	for (const file of given) {
		if (isLitter(file.path)) continue;
		if (file.bytes.length > limits.fileBytes) {
			const details = { limitBytes: limits.fileBytes };
			issues.error('file-too-large', { file: file.path, details });
			continue;
		}
		const isFolder = (await kindOfArchive(file, limits)) === 'folder';
		if (!isFolder || fileEnding(file.path) === 'xlsx') {
			files.push(file);
			continue;
		}
		const { readZip } = await import('./zip-archive');
		const { files: inside, failure } = readZip(file.bytes, limits, (path) => !isLitter(path));
		if (failure) tellArchive(issues, file.path, failure, limits, given.length > 1);
		else if (inside.length === 0) {
			issues.warn('file-not-recognised', { file: file.path, details: { format: 'empty' } });
		} else for (const entry of inside) files.push(entry);
	}
	return files;
}

/** What is packed in a file, by the names in it; null = it is no archive. */
export async function kindOfArchive(
	{ path, bytes }: InputFile,
	limits: ImportLimits
): Promise<string | null> {
	if (!looksLikeZip(bytes)) return null;
	const { zipPaths } = await import('./zip-archive');
	return archiveKind(zipPaths(bytes, limits), fileEnding(path));
}

/** @param hasOthers whether other files were given, which are read all the same */
export function tellArchive(
	issues: IssueList,
	file: string,
	failure: string,
	limits: ImportLimits,
	hasOthers: boolean
): void {
	if (failure === 'too-large' || failure === 'too-many-files') {
		const details = { reason: failure, limitBytes: limits.inflatedBytes };
		issues.error('file-too-large', { file, details });
	} else tellUnreadable(issues, file, failure, hasOthers);
}

/**
 * @param reason why it cannot be read, a word that the sentences know
 * @param hasOthers whether other files were given, which are read all the same
 */
export function tellUnreadable(
	issues: IssueList,
	file: string,
	reason: string,
	hasOthers: boolean
): void {
	issues.error('file-unreadable', {
		file,
		details: { reason, ...(hasOthers ? { others: 1 } : {}) }
	});
}
