/**
 * `npm run bench`: bundles the measuring of speed as the command line is bundled, then runs it in a
 * process of its own that can collect garbage on demand.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

await build({
	configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
	logLevel: 'warn'
});
const child = spawn(
	process.execPath,
	[
		'--expose-gc',
		'--max-old-space-size=12288',
		fileURLToPath(new URL('../../node_modules/.cache/bindeled/bench/main.js', import.meta.url)),
		...process.argv.slice(2)
	],
	{ cwd: root, stdio: 'inherit' }
);
child.on('close', (code) => (process.exitCode = code ?? 1));
