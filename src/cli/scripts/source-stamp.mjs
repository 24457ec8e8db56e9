/** What a build was made from, as one hash of names and contents: clocks and copies do not fool it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * @param {readonly string[]} sources files and folders below the project, read recursively
 * @returns {string} hexadecimal
 */
export function sourceStamp(sources) {
	const hash = createHash('sha256');
	for (const source of sources) {
		for (const path of filesBelow(source)) {
			const content = readFileSync(join(projectRoot, path));
			hash.update(`${path}\0${content.length}\0`).update(content);
		}
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} in the same order on every system
 */
function filesBelow(path) {
	const entry = statSync(join(projectRoot, path), { throwIfNoEntry: false });
	if (!entry) return [];
	if (!entry.isDirectory()) return [path];
	return readdirSync(join(projectRoot, path))
		.filter((name) => !name.startsWith('.'))
		.sort()
		.flatMap((name) => filesBelow(`${path}/${name}`));
}
