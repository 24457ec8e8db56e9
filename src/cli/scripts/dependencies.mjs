/** The packages of package-lock.json in node_modules: are they there, and if not, install them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './child.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it
 * installed. Packages for other systems may be missing.
 */
export function dependenciesAreThere() {
	const wanted = packagesOf('package-lock.json');
	const installed = packagesOf(join('node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || (installed[path] ? installed[path].version === entry.version : entry.optional)
	);
}

/** Installs exactly what package-lock.json says. Throws when npm fails. */
export async function installDependencies() {
	// The tools that build are development packages: they are needed whatever NODE_ENV says.
	const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (code !== 0) {
		throw new Error(
			'the packages could not be installed (npm ci failed; see above). Is the network there?'
		);
	}
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(join(projectRoot, file), 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}
