/**
 * The templates that come with the program: their tables are part of the command line's one file and
 * are read once, when they are asked for, through the same import as everybody's data.
 */
import { importProject } from '../lib/import/import-project';
import type { Dataset } from '../lib/model/dataset';

const texts = import.meta.glob<string>('../../data/templates/*/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

export interface TemplateDataset {
	/** As the page calls it: `template-varde`. */
	readonly id: string;
	readonly dataset: Dataset;
}

let known: Promise<readonly TemplateDataset[]> | null = null;

/** All of them, in the order of the alphabet. */
export function templateDatasets(): Promise<readonly TemplateDataset[]> {
	return (known ??= readTemplates());
}

async function readTemplates(): Promise<TemplateDataset[]> {
	const encoder = new TextEncoder();
	const folders = new Map<string, { readonly path: string; readonly bytes: Uint8Array }[]>();
	for (const [place, text] of Object.entries(texts)) {
		const [path, folder] = place.split('/').reverse();
		if (path === undefined || folder === undefined) continue;
		const files = folders.get(folder) ?? [];
		folders.set(folder, files);
		files.push({ path, bytes: encoder.encode(text) });
	}
	const read = await Promise.all(
		[...folders].sort().map(async ([folder, files]) => {
			const { dataset } = await importProject(files);
			return dataset === null ? [] : [{ id: `template-${folder}`, dataset }];
		})
	);
	return read.flat();
}
