/**
 * `npm test`: every check there is, on a fresh clone too. Installs what is missing, runs all stages
 * even when an earlier one fails, and ends with one line: "N passed, N failed".
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependenciesAreThere, installDependencies } from './dependencies.mjs';
import { withProjectLock } from './lock.mjs';
import { nodeProblem } from './node-version.mjs';
import { runTool } from './child.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/** @param {string} line */
function say(line) {
	process.stdout.write(`${line}\n`);
}

const one = (/** @type {boolean} */ isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** @param {readonly Tally[]} tallies @returns {Tally} */
function sum(tallies) {
	return {
		passed: tallies.reduce((total, { passed }) => total + passed, 0),
		failed: tallies.reduce((total, { failed }) => total + failed, 0)
	};
}

/**
 * A tool whose exit code is the verdict.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function check(script, args) {
	return one((await runTool(script, args, { output: 'inherit' })) === 0);
}

/**
 * A vitest project; its tests are counted one by one.
 *
 * @param {string} project
 * @param {Record<string, string>} [env]
 * @returns {Promise<Tally>}
 */
async function testProject(project, env = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'bindeled-test-'));
	const file = join(folder, 'report.json');
	try {
		const code = await runTool(
			'vitest/vitest.mjs',
			[
				'run',
				'--project',
				project,
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${file}`
			],
			{ output: 'inherit', env }
		);
		return readTally(file, code);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} file vitest's report
 * @param {number} code vitest's exit code
 * @returns {Tally}
 */
function readTally(file, code) {
	let report;
	try {
		report = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return one(false);
	}
	const passed = report.numPassedTests;
	// A skipped test is not a passed one; a file that does not even load holds no test to count.
	const left = report.numTotalTests - passed;
	const broken = report.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
			result.status === 'failed' && result.assertionResults.length === 0
	).length;
	const failed = left + broken;
	return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function lint() {
	const rules = await check('eslint/bin/eslint.js', ['.']);
	const layout = await check('prettier/bin/prettier.cjs', ['--check', '.']);
	return sum([rules, layout]);
}

async function types() {
	await runTool('@sveltejs/kit/svelte-kit.js', ['sync']);
	const all = await check('svelte-check/bin/svelte-check', [
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	]);
	const pure = await check('typescript/bin/tsc', ['-p', 'tsconfig.pure.json']);
	return sum([all, pure]);
}

async function build() {
	const { ensureReady } = await import('./ready.mjs');
	try {
		await ensureReady({ products: ['app', 'cli'], report: say });
		return one(true);
	} catch (error) {
		say(/** @type {Error} */ (error).message);
		return one(false);
	}
}

async function browser() {
	const { findBrowser } = await import('./find-browser.mjs');
	try {
		const path = await findBrowser(say);
		say(`Browser: ${path}`);
		return await testProject('browser', { CHROME_PATH: path });
	} catch (error) {
		say(/** @type {Error} */ (error).message);
		return one(false);
	}
}

/** @type {readonly (readonly [name: string, run: () => Promise<Tally>])[]} */
const STAGES = [
	['lint', lint],
	['types', types],
	['build', build],
	['unit', () => testProject('unit')],
	['browser', browser]
];

async function install() {
	if (dependenciesAreThere()) return;
	say('Installing packages (npm ci) …');
	await withProjectLock(installDependencies);
}

async function testAll() {
	/** @type {{ name: string, tally: Tally, seconds: number }[]} */
	const results = [];
	for (const [name, run] of STAGES) {
		say(`\n=== ${name}`);
		const startedMs = performance.now();
		const tally = await run();
		const seconds = Math.round((performance.now() - startedMs) / 1000);
		results.push({ name, tally, seconds });
		say(`=== ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
	}
	say('\n=== summary');
	for (const { name, tally, seconds } of results) {
		say(`${name.padEnd(8)} ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
	}
	return sum(results.map(({ tally }) => tally));
}

const problem = nodeProblem(process.versions.node);
/** @type {Tally} */
let total = one(false);
try {
	if (problem) throw new Error(problem);
	await install();
	total = await testAll();
} catch (error) {
	say(/** @type {Error} */ (error).message);
}
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
