import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** Of the browser tests; said once, where vitest is set up. */
		patienceMs: number;
	}
}

/** How long a browser test waits for anything a page does, in milliseconds. */
export const PATIENCE_MS = inject('patienceMs');
