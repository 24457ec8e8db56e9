import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command line as one file for Node, packages included, so that it starts fast and resolves nothing. */
export default defineConfig({
	root,
	publicDir: false,
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'node_modules/.cache/bindeled/cli',
		emptyOutDir: true,
		target: 'node20',
		minify: false,
		reportCompressedSize: false,
		rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } }
	},
	ssr: { noExternal: true, target: 'node' }
});
