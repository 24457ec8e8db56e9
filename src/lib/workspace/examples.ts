/** The projects that come with the program: every folder of `data/`, read when it is opened. */
import type { InputFile } from '../import/input-file';

const loaders = import.meta.glob<string>('../../../data/*/*.{csv,json,geojson,md}', {
	query: '?raw',
	import: 'default'
});

/** The example that is open when nothing else has been asked for. */
export const FIRST_EXAMPLE = 'slagelse';

function folderOf(path: string): string {
	return path.split('/').at(-2) ?? '';
}

/** Names of the folders, the first example first. */
export const EXAMPLES: readonly string[] = [
	...new Set([FIRST_EXAMPLE, ...Object.keys(loaders).map(folderOf)])
];

/** The files of an example, with paths inside its folder. */
export async function exampleFiles(name: string): Promise<InputFile[]> {
	const encoder = new TextEncoder();
	const paths = Object.keys(loaders).filter((path) => folderOf(path) === name);
	return Promise.all(
		paths.map(async (path) => ({
			path: path.split('/').at(-1)!,
			bytes: encoder.encode(await loaders[path]!())
		}))
	);
}
