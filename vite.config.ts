import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

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
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			}
		]
	}
});
