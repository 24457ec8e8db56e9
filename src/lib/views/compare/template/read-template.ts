/** A template's tables as a data set, read once. */
import type { Dataset } from '$lib/model/dataset';
import { exampleFiles } from '$lib/workspace/project/examples';

const known = new Map<string, Promise<Dataset | null>>();

/** Null when the template cannot be read; then the next call tries once more. */
export function readTemplate(name: string): Promise<Dataset | null> {
	let dataset = known.get(name);
	if (!dataset) {
		dataset = read(name).catch(() => {
			known.delete(name);
			return null;
		});
		known.set(name, dataset);
	}
	return dataset;
}

async function read(name: string): Promise<Dataset | null> {
	const [files, { importProject }] = await Promise.all([
		exampleFiles(name),
		import('$lib/import/import-project')
	]);
	return (await importProject(files)).dataset;
}
