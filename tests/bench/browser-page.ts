/** A browser for the figures that need one; null where there is none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

const ARGUMENTS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader'
];

/** Starts a browser that draws in software, or says null: none is fetched for a measurement. */
export async function startBrowser(): Promise<Browser | null> {
	const own = chromium.executablePath();
	const places = [process.env['CHROME_PATH'] ?? '', own, ...PLACES];
	const executablePath = places.find((place) => place !== '' && existsSync(place));
	if (executablePath === undefined) return null;
	return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Runs something with a folder served under an address. */
export async function withServed<Result>(
	folder: string,
	run: (address: string) => Promise<Result>
): Promise<Result> {
	const respond = sirv(folder, { dev: false });
	const server = createServer((request, response) => {
		respond(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** Builds the page of a folder under tests/bench and returns where it lies. */
export async function buildPage(root: string, name: string): Promise<string> {
	const { build } = await import('vite');
	const outDir = join(root, 'node_modules/.cache/bindeled/bench-page');
	await build({
		configFile: false,
		root: join(root, 'tests/bench', name),
		base: './',
		publicDir: false,
		logLevel: 'error',
		build: { outDir, emptyOutDir: true, reportCompressedSize: false }
	});
	return outDir;
}
