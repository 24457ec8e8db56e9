/** A browser with a profile of its own that can be killed as a crash or a power cut would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.mjs';

export interface KillableBrowser {
	/** The one page of the browser. */
	readonly page: Page;
	/** Ends the whole browser at once: no page is told. */
	readonly kill: () => Promise<void>;
}

/** A folder for a profile, and how to take it away. */
export async function makeProfile(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'bindeled-profile-'));
	return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Starts the browser on a profile. */
export async function startOnProfile(folder: string): Promise<KillableBrowser> {
	const portFile = join(folder, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const child = spawn(
		await findBrowser(() => undefined),
		[
			'--headless=new',
			'--no-sandbox',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			'--enable-unsafe-swiftshader',
			'--remote-debugging-port=0',
			`--user-data-dir=${folder}`,
			'--lang=en-GB',
			'about:blank'
		],
		{ stdio: 'ignore', detached: process.platform !== 'win32' }
	);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`);
	const [context] = browser.contexts();
	const page = context!.pages()[0] ?? (await context!.newPage());
	return {
		page,
		async kill() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			killAll(child);
			await ended;
			await browser.close().catch(() => undefined);
		}
	};
}

async function readPort(file: string): Promise<number> {
	for (let round = 0; round < 300; round++) {
		const text = await readFile(file, 'utf8').catch(() => '');
		const port = Number(text.split('\n')[0]);
		if (port > 0) return port;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The browser did not open its port.');
}

/** The browser and the processes it has started. */
function killAll(child: ChildProcess): void {
	if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
	else process.kill(-child.pid, 'SIGKILL');
}
