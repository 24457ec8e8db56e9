import { describe, expect, test } from 'vitest';
import { filesFromDrop } from '../../../src/lib/views/data/import/incoming-files';

/** As many as a browser gives at a time. */
const PORTION = 100;

function fileEntry(name: string, text = name): FileSystemEntry {
	const file = (give: (file: File) => void) => give(new File([text], name));
	return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
}

function unreadable(name: string): FileSystemEntry {
	const file = (_: unknown, refuse: (error: DOMException) => void) =>
		refuse(new DOMException('refused', 'NotReadableError'));
	return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
}

function folderEntry(name: string, children: readonly FileSystemEntry[]): FileSystemEntry {
	const createReader = () => {
		let given = 0;
		return {
			readEntries: (give: (entries: FileSystemEntry[]) => void) => {
				give(children.slice(given, given + PORTION));
				given += PORTION;
			}
		};
	};
	return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** A drop whose items are gone once the event has passed. */
function drop(entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []) {
	let isOver = false;
	const items = entries.map((entry) => ({
		webkitGetAsEntry: () => (isOver ? null : entry)
	}));
	const given = filesFromDrop({ items, files } as unknown as DataTransfer);
	isOver = true;
	return given;
}

const paths = async (given: ReturnType<typeof drop>) => (await given).map(({ path }) => path);

describe('what is dropped', () => {
	test('a folder comes with all that is in it, by its path, however many they are', async () => {
		const many = Array.from({ length: 250 }, (_, place) => fileEntry(`${place}.csv`));
		const folder = folderEntry('project', [fileEntry('actors.csv'), folderEntry('old', many)]);
		const given = await paths(drop([folder, fileEntry('ties.csv')]));
		expect(given).toHaveLength(252);
		expect(given.slice(0, 2)).toEqual(['project/actors.csv', 'project/old/0.csv']);
		expect(given.slice(-2)).toEqual(['project/old/249.csv', 'ties.csv']);
	});

	test('an empty folder is no file; what systems hide is left out', async () => {
		expect(await paths(drop([folderEntry('empty', [])]))).toEqual([]);
		const hidden = folderEntry('a', [fileEntry('.DS_Store'), folderEntry('.git', [fileEntry('x')])]);
		expect(await paths(drop([hidden]))).toEqual([]);
	});

	test('where the browser knows no entries, the files themselves', async () => {
		expect(await paths(drop([null], [new File(['id\n'], 'actors.csv')]))).toEqual(['actors.csv']);
	});

	test('the bytes are those of the file; one that cannot be read is told', async () => {
		const [file] = await drop([fileEntry('actors.csv', 'id\nå\n')]);
		expect(new TextDecoder().decode(file!.bytes)).toBe('id\nå\n');
		await expect(drop([folderEntry('a', [unreadable('ties.csv')])])).rejects.toThrow('refused');
	});
});
