import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importProject } from '../../src/lib/import/import-project';
import type { Dataset } from '../../src/lib/model/dataset';

/** A project of `data/`, read through the same import as everybody's; fails on any error in it. */
export async function loadExample(name: string): Promise<Dataset> {
	const folder = join(import.meta.dirname, '../../data', name);
	const files = readdirSync(folder)
		.filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('.mjs'))
		.map((file) => ({
			path: `${name}/${file}`,
			bytes: new Uint8Array(readFileSync(join(folder, file)))
		}));
	const { dataset, issues } = await importProject(files);
	const errors = issues.filter((issue) => issue.severity === 'error');
	if (!dataset || errors.length > 0) {
		throw new Error(`data/${name} has errors: ${JSON.stringify(errors.slice(0, 3))}`);
	}
	return dataset;
}
