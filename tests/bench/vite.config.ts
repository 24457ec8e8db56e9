import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The measuring of speed as files for Node. Packages stay outside, so that each peer runs as its own
 * users run it.
 */
export default defineConfig({
	root,
	publicDir: false,
	build: {
		ssr: true,
		outDir: 'node_modules/.cache/bindeled/bench',
		emptyOutDir: true,
		target: 'node20',
		minify: false,
		reportCompressedSize: false,
		rolldownOptions: {
			input: { main: 'tests/bench/main.ts', 'sweep-worker': 'tests/bench/sweep-worker.ts' }
		}
	},
	ssr: { target: 'node' },
	worker: { format: 'es' }
});
