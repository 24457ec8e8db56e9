/** The measuring of speed as a program: arguments in, a table out. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeMachine } from './describe-machine';
import { BenchUsageProblem, readOptions, USAGE, type BenchOptions } from './options';
import { resultsTable } from './results-table';
import { runBench } from './run-bench';

function installPeers(): void {
	const packages = ['python3-igraph', 'python3-networkx', 'r-cran-sna', 'r-base-core'];
	const { status } = spawnSync(
		'apt-get',
		['install', '-y', '--no-install-recommends', ...packages],
		{ stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	);
	if (status !== 0) console.error('apt-get could not install the peers; going on without.');
}

/** The table laid out as everything else in the project, after what is there when it is added to it. */
async function writeTable(path: string, table: string, isAdded: boolean): Promise<void> {
	const before = isAdded && existsSync(path) ? `${readFileSync(path, 'utf8')}\n` : '';
	const style = (await resolveConfig(path)) ?? {};
	writeFileSync(path, await format(before + table, { ...style, parser: 'markdown' }));
}

async function main(options: BenchOptions): Promise<void> {
	if (options.installPeers) installPeers();
	const result = await runBench({
		...options,
		root: process.cwd(),
		report: (line) => console.error(line)
	});
	const table = resultsTable(result, {
		command: `npm run bench${options.shown === '' ? '' : ` -- ${options.shown}`}`,
		machine: describeMachine(),
		rounds: options.rounds
	});
	await writeTable(resolve(options.out), table, options.append);
	console.log(table);
	if (result.rows.some((row) => row.verdict === 'wrong' || row.check.startsWith('FAILED'))) {
		process.exitCode = 1;
	}
}

try {
	await main(readOptions(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof BenchUsageProblem)) throw error;
	console.error(`${error.message}\n${USAGE}`);
	process.exitCode = 2;
}
