/** A browser with a profile of its own that can be killed as a crash or a power cut would. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_ARGUMENTS, killTree } from './browser-process';
import { inTime } from './in-time';
import { PATIENCE_MS } from './patience';

export interface KillableBrowser {
	/** The one page of the browser. */
	readonly page: Page;
	/** Ends the whole browser at once: no page is told. Once is enough; more does no harm. */
	readonly kill: () => Promise<void>;
}

/** Does something with a profile, which starts as many browsers as it wants; none is left behind. */
export async function withProfile(
	work: (start: () => Promise<KillableBrowser>) => Promise<void>
): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'bindeled-profile-'));
	const kills: (() => Promise<void>)[] = [];
	try {
		await work(() => startOnProfile(folder, kills));
	} finally {
		await Promise.all(kills.map((kill) => kill()));
		await rm(folder, { recursive: true, force: true, maxRetries: 10 });
	}
}

async function startOnProfile(
	folder: string,
	kills: (() => Promise<void>)[]
): Promise<KillableBrowser> {
	const portFile = join(folder, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const child = spawn(
		inject('browserPath'),
		[
			'--headless=new',
			...BROWSER_ARGUMENTS,
			'--remote-debugging-port=0',
			`--user-data-dir=${folder}`,
			'--lang=en-GB',
			'about:blank'
		],
		{ stdio: 'ignore', detached: process.platform !== 'win32' }
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const killProcess = async () => {
		if (child.pid === undefined) return;
		killTree(child.pid);
		await inTime(ended, PATIENCE_MS, 'The killed browser did not end');
	};
	kills.push(killProcess);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`, {
		timeout: PATIENCE_MS
	});
	const [context] = browser.contexts();
	context!.setDefaultTimeout(PATIENCE_MS);
	const page = context!.pages()[0] ?? (await context!.newPage());
	return {
		page,
		async kill() {
			await killProcess();
			await browser.close().catch(() => undefined);
		}
	};
}

async function readPort(file: string): Promise<number> {
	const giveUpAt = performance.now() + PATIENCE_MS;
	while (performance.now() < giveUpAt) {
		const text = await readFile(file, 'utf8').catch(() => '');
		const port = Number(text.split('\n')[0]);
		if (port > 0) return port;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('The browser did not open its port.');
}
