/**
 * `npm start`: installs and builds what is missing, then serves the page on this machine.
 *
 *   npm start -- [--port 4173]        or PORT=4173 npm start
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { nodeProblem } from './node-version.mjs';

const USUAL_PORT = 4173;
const PORTS_TO_TRY = 50;

const problem = nodeProblem(process.versions.node);
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(1);
}

/** What was asked for, or null when the port is not one. */
function readPort() {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	const asked = values.port ?? process.env.PORT;
	if (asked === undefined || asked === '') return { port: USUAL_PORT, attempts: PORTS_TO_TRY };
	const port = Number(asked);
	if (!/^\d{1,5}$/.test(asked) || port > 65535) return null;
	return { port, attempts: 1 };
}

/** @param {string} address */
function openBrowser(address) {
	const isWatched = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
	const hasScreen =
		process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!isWatched || !hasScreen) return;
	const [command, args] =
		process.platform === 'win32'
			? ['cmd', ['/c', 'start', '""', address]]
			: [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
	try {
		const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
		// The address is printed; without a browser the user opens it by hand.
		child.on('error', () => {});
		child.unref();
	} catch {
		// As above.
	}
}

async function start() {
	const asked = readPort();
	if (!asked) {
		process.stderr.write('--port (or PORT) takes a number from 0 to 65535.\n');
		return 2;
	}
	// Below: modules that need the installed packages are only loaded once these are there.
	const { appFolder, ensureReady } = await import('./ready.mjs');
	await ensureReady({
		products: ['app', 'cli'],
		report: (line) => process.stderr.write(`${line}\n`)
	});
	const { serveFolder } = await import('./serve.mjs');
	const server = await serveFolder(appFolder, asked);
	process.stdout.write(`Bindeled: ${server.address}\n`);
	if (process.stdin.isTTY) process.stdout.write('Ctrl+C stops it.\n');
	openBrowser(server.address);
	await new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
	});
	await server.close();
	return 0;
}

try {
	process.exit(await start());
} catch (error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	const isTaken = code === 'EADDRINUSE';
	process.stderr.write(
		isTaken
			? 'That port is taken; choose another with --port.\n'
			: `Bindeled did not start: ${message}\n`
	);
	process.exit(code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1);
}
