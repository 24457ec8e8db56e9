import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: undefined }),
		typescript: {
			config: (config) => {
				// AssemblyScript, which has a compiler and types of its own.
				config.exclude.push('../src/lib/measures/kernels/assembly/**');
				// Scripts that run before anything is built: plain JavaScript, its types in comments.
				config.include.push('../src/cli/**/*.mjs', '../tests/**/*.mjs');
			}
		},
		// Nothing leaves the machine: the page may only talk to the place it came from.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// The kernels of the measures are WebAssembly.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};
