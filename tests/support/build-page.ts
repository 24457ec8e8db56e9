import { ensureReady } from '../../src/cli/ready.mjs';

/** Before the browser tests: the page as it is now, once for all of them. */
export async function setup(): Promise<void> {
	await ensureReady({ products: ['app', 'cli'], report: console.log });
}
