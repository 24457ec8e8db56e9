/** Child processes of the start-up scripts: npm and the locally installed tools, on every system. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * Runs npm in the project. Its output goes to this process's standard error, so that standard
 * output stays the program's own.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
	const script = npmScript();
	return script
		? runChild(process.execPath, [script, ...args])
		: // A fixed line without a path in it: the shell that Windows needs for npm.cmd has nothing to misread.
			runChild(`npm ${args.join(' ')}`, [], { shell: true });
}

/**
 * Runs a JavaScript file of an installed package with this Node.
 *
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {{ output?: 'stderr' | 'inherit', env?: Record<string, string> }} [options]
 */
export function runTool(script, args, options = {}) {
	const path = join(projectRoot, 'node_modules', ...script.split('/'));
	return runChild(process.execPath, [path, ...args], options);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ output?: 'stderr' | 'inherit', shell?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not be started or was stopped by a signal
 */
export function runChild(command, args, { output = 'stderr', shell = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: projectRoot,
			env: { ...cleanEnvironment(), ...env },
			shell,
			stdio: ['ignore', output === 'stderr' ? 2 : 'inherit', 'inherit'],
			windowsHide: true
		});
		child.on('error', (error) => {
			process.stderr.write(`${command}: ${error.message}\n`);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Variables that are set for something else and would make a build differ. */
const NOT_FOR_CHILDREN = new Set([
	'NODE_ENV',
	'NODE_OPTIONS',
	'VITEST',
	'VITEST_MODE',
	'VITE_USER_NODE_ENV'
]);

function cleanEnvironment() {
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !NOT_FOR_CHILDREN.has(name))
	);
}

/** npm's own script, so that no shell is needed; null when npm is only known by name. */
function npmScript() {
	const folder = dirname(process.execPath);
	const running = process.env.npm_execpath;
	const candidates = [
		running && /^np[mx]-cli\.c?js$/.test(basename(running))
			? join(dirname(running), 'npm-cli.js')
			: '',
		join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
	];
	return candidates.find((candidate) => candidate !== '' && existsSync(candidate)) ?? null;
}
