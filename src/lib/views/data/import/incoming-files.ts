/** Files as the browser hands them over -> files as the import reads them. */
import { pastedFile, type InputFile } from '$lib/import/input-file';

/** Files from a picker; a picked folder keeps its paths. */
export async function filesFromPicker(list: FileList | readonly File[]): Promise<InputFile[]> {
	return Promise.all(
		[...list].map((file) => readFile(file, file.webkitRelativePath || file.name))
	);
}

/** Everything that was dropped: files, and folders with all that is in them. */
export async function filesFromDrop(transfer: DataTransfer): Promise<InputFile[]> {
	// The list is emptied as soon as the event has passed, so the entries are taken first.
	const entries = [...transfer.items]
		.map((item) => item.webkitGetAsEntry())
		.filter((entry) => entry !== null);
	if (entries.length === 0) return filesFromPicker(transfer.files);
	const nested = await Promise.all(entries.map((entry) => readEntry(entry, '')));
	return nested.flat();
}

/** Files that were copied and are pasted; null when there are none. */
export function filesFromPaste(data: DataTransfer): Promise<InputFile[]> | null {
	// A spreadsheet puts a picture of the cells beside their text.
	if (data.files.length === 0 || data.getData('text/plain') !== '') return null;
	return filesFromPicker(data.files);
}

/** Cells from a spreadsheet as one file of that name; null when there is nothing in them. */
export function filesFromText(text: string, name: string): InputFile[] | null {
	return text.trim() === '' ? null : [pastedFile(text, `${name}.tsv`)];
}

async function readFile(file: File, path: string): Promise<InputFile> {
	return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readEntry(entry: FileSystemEntry, folder: string): Promise<InputFile[]> {
	if (entry.name.startsWith('.')) return [];
	const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
	if (isFile(entry)) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [await readFile(file, path)];
	}
	if (!isFolder(entry)) return [];
	const nested = await Promise.all((await listFolder(entry)).map((child) => readEntry(child, path)));
	return nested.flat();
}

/** A reader gives a folder in portions of about a hundred; an empty one is the end. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (portion.length === 0) return all;
		all.push(...portion);
	}
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
