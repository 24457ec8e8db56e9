#!/usr/bin/env node
/** `npx bindeled`: makes sure the command line is built, then runs it. Standard output is its alone. */
import { pathToFileURL } from 'node:url';
import { nodeProblem } from './scripts/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(1);
}

const { cliModule, ensureReady } = await import('./scripts/ready.mjs');
try {
	await ensureReady({
		products: ['cli'],
		report: (line) => process.stderr.write(`${line}\n`)
	});
} catch (error) {
	process.stderr.write(`Bindeled: ${/** @type {Error} */ (error).message}\n`);
	process.exit(1);
}
const { main } = await import(pathToFileURL(cliModule).href);
// Not process.exit: what is written to a pipe must arrive before the process ends.
process.exitCode = await main(process.argv.slice(2));
