/** Where no server is: `fetch` answers with the files of this folder, as the built page's server does. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

export function serveExamples(): void {
	vi.stubGlobal('fetch', async (address: string) => {
		const { pathname } = new URL(address, 'http://localhost');
		return new Response(await readFile(join(process.cwd(), decodeURIComponent(pathname))));
	});
}
