/** Brings a fresh clone to the point where the program runs: packages, the page, the command line. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from './child.mjs';
import { dependenciesAreThere, installDependencies } from './dependencies.mjs';
import { withProjectLock } from './lock.mjs';
import { projectRoot } from './project-root.mjs';
import { sourceStamp } from './source-stamp.mjs';

/** Where the built page lies. */
export const appFolder = join(projectRoot, 'build');
const cache = join(projectRoot, 'node_modules', '.cache', 'bindeled');
/** The built command line, a module that exports `main`. */
export const cliModule = join(cache, 'cli', 'main.js');

const SHARED_SOURCES = ['src/lib', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * @typedef {object} Product
 * @property {string} what named in messages
 * @property {readonly string[]} sources files and folders below the project that it is built from
 * @property {string} proof the file that is there once it is built
 * @property {string} stamp the file that keeps the hash of the sources it was built from
 * @property {string[]} arguments of Vite
 */

/** @type {Readonly<Record<'app' | 'cli', Product>>} */
export const PRODUCTS = {
	app: {
		what: 'the page',
		sources: [
			...SHARED_SOURCES,
			'src/app.d.ts',
			'src/app.html',
			'src/hooks.server.ts',
			'src/routes',
			'static',
			'data',
			'svelte.config.js',
			'vite.config.ts'
		],
		proof: join(appFolder, 'index.html'),
		stamp: join(cache, 'app.stamp'),
		arguments: ['build', '--logLevel', 'warn']
	},
	cli: {
		what: 'the command line',
		// The templates are part of its one file.
		sources: [...SHARED_SOURCES, 'src/cli', 'data/templates'],
		proof: cliModule,
		stamp: join(cache, 'cli.stamp'),
		arguments: ['build', '--config', 'src/cli/vite.config.ts', '--logLevel', 'warn']
	}
};

/**
 * Installs and builds what is missing or was made from other sources. Throws with a sentence for the
 * user when that fails.
 *
 * @param {{ products: readonly ('app' | 'cli')[], report: (line: string) => void }} options
 */
export async function ensureReady({ products, report }) {
	if (isReady(products)) return;
	await withProjectLock(async () => {
		if (!dependenciesAreThere()) {
			report('Installing packages (npm ci) …');
			await installDependencies();
		}
		for (const name of products) {
			const product = PRODUCTS[name];
			if (isBuilt(product)) continue;
			report(`Building ${product.what} …`);
			await build(product);
		}
	});
}

/** @param {readonly ('app' | 'cli')[]} products */
function isReady(products) {
	return dependenciesAreThere() && products.every((name) => isBuilt(PRODUCTS[name]));
}

/** @param {Product} product */
function isBuilt(product) {
	if (!existsSync(product.proof) || !existsSync(product.stamp)) return false;
	return readFileSync(product.stamp, 'utf8') === sourceStamp(product.sources);
}

/** @param {Product} product */
async function build(product) {
	rmSync(product.stamp, { force: true });
	// Taken first: a source that changes during the build makes the next start build again.
	const stamp = sourceStamp(product.sources);
	if (!existsSync(join(projectRoot, '.svelte-kit', 'tsconfig.json'))) {
		await runTool('@sveltejs/kit/svelte-kit.js', ['sync']);
	}
	const code = await runTool('vite/bin/vite.js', product.arguments);
	if (code !== 0 || !existsSync(product.proof)) {
		throw new Error(`${product.what} could not be built (see above).`);
	}
	mkdirSync(dirname(product.stamp), { recursive: true });
	writeFileSync(product.stamp, stamp);
}
