import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/cli/scripts/find-browser.mjs';
import { ensureReady } from '../../src/cli/scripts/ready.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** The program file of the browser that all files of tests use. */
		browserPath: string;
	}
}

/** Before the browser tests: the page as it is now and a browser, once for all of them. */
export async function setup(project: TestProject): Promise<void> {
	await ensureReady({ products: ['app', 'cli'], report: console.log });
	project.provide('browserPath', await findBrowser(console.log));
}
