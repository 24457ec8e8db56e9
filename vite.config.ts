import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** How long a browser test waits for anything a page does: far longer than it takes, for a busy machine. */
const PATIENCE_MS = 60_000;

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	// The example projects lie outside src.
	server: { fs: { allow: ['data'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['tests/support/load-messages.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**'],
					// Property tests on a busy machine with two cores.
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					setupFiles: ['tests/support/load-messages.ts'],
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/support/build-page.ts'],
					testTimeout: 180_000,
					hookTimeout: 180_000,
					expect: { poll: { timeout: PATIENCE_MS, interval: 100 } },
					provide: { patienceMs: PATIENCE_MS },
					// Each file has a server and a browser of its own.
					maxWorkers: 2,
					sequence: { groupOrder: 1 }
				}
			}
		]
	}
});
