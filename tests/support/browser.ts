/**
 * A real browser on the built page, served as `npm start` serves it. Every page is watched: a request
 * to another origin, a worker from elsewhere, a breach of the content security policy, an error on the console or an
 * exception fails the test that opened it.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { appFolder } from '../../src/cli/scripts/ready.mjs';
import { serveFolder, type Server } from '../../src/cli/scripts/serve.mjs';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { launchBrowser, type TestBrowser } from './browser-process';
import { inTime } from './in-time';
import { PATIENCE_MS } from './patience';

/** Pages in one browser: after some forty a browser without a graphics card has been seen to stop answering. */
const PAGES_OF_ONE_BROWSER = 8;

/** How long a context may take to close before its browser is replaced. */
const CLOSE_MS = 10_000;

export interface OpenOptions {
	readonly language?: Language;
	readonly width?: number;
	readonly height?: number;
	/** False where a test provokes what otherwise fails it. */
	readonly watched?: boolean;
	/** Done to the empty page before it goes anywhere. */
	readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface App {
	/** Where the page is served, `/` at the end. */
	readonly address: () => string;
	/** Opens a path of the page in a fresh profile. */
	readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
	/** What went wrong on watched pages since the test began. */
	readonly problems: () => readonly string[];
}

/** Serves the page and starts the browser for the tests of a file. */
export function useApp(): App {
	let server: Server;
	let browser: TestBrowser;
	const contexts: BrowserContext[] = [];
	const problems: string[] = [];
	let opened = 0;

	async function launch(): Promise<void> {
		opened = 0;
		browser = await launchBrowser(inject('browserPath'));
	}

	/** Closes a context; false when it does not close. What its pages tell joins the problems. */
	async function close(context: BrowserContext): Promise<boolean> {
		for (const page of context.pages()) {
			const told = inTime(brokenViews(page), PATIENCE_MS, `${page.url()} did not answer`);
			problems.push(...(await told.catch((error: unknown) => [String(error)])));
		}
		const closed = inTime(context.close(), CLOSE_MS, 'A page did not close');
		return closed.then(
			() => true,
			() => false
		);
	}

	beforeAll(async () => {
		server = await serveFolder(appFolder, { port: 0 });
		await launch();
	});
	afterEach(async ({ task }) => {
		const closed = await Promise.all(contexts.splice(0).map(close));
		// A browser that may be what failed is not the next test's.
		const isWell = closed.every(Boolean) && task.result?.state !== 'fail';
		if (!isWell || opened >= PAGES_OF_ONE_BROWSER) {
			await browser.end();
			await launch();
		}
		expect(problems.splice(0)).toEqual([]);
	});
	afterAll(async () => {
		await browser?.end();
		await server?.close();
	});

	return {
		address: () => server.address,
		problems: () => problems,
		async open(
			path,
			{ language = 'en', width = 1440, height = 900, watched = true, prepare } = {}
		) {
			// It may have crashed with the test before.
			if (!browser.browser.isConnected()) await launch();
			const coming = browser.browser.newContext({
				locale: language === 'da' ? 'da-DK' : 'en-GB',
				viewport: { width, height },
				reducedMotion: 'reduce'
			});
			const context = await inTime(coming, PATIENCE_MS, 'The browser opened no window');
			contexts.push(context);
			opened++;
			context.setDefaultTimeout(PATIENCE_MS);
			const page = await inTime(context.newPage(), PATIENCE_MS, 'The browser opened no page');
			if (watched) watch(page, server.address, problems);
			await prepare?.(page);
			await page.goto(new URL(path, server.address).href);
			return page;
		}
	};
}

/** The message of a view that gave up: the program catches it, so no exception reaches the page. */
async function brokenViews(page: Page): Promise<string[]> {
	const titles = LANGUAGES.map((language) => messages(language).app.broken.title);
	const broken = page.getByRole('heading', { name: new RegExp(titles.join('|')) });
	if ((await broken.count()) === 0) return [];
	const reason = await page.getByRole('main').locator('details code').allTextContents();
	return [`broken view at ${page.url()}: ${reason.join(' ')}`];
}

function watch(page: Page, address: string, problems: string[]): void {
	const { origin } = new URL(address);
	page.on('request', (request) => {
		const url = new URL(request.url());
		const staysHere = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!staysHere) problems.push(`request to ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
	});
	// The policy allows none but the program's own.
	page.on('worker', (worker) => {
		if (!worker.url().startsWith(address)) problems.push(`worker from ${worker.url()}`);
	});
	page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
}
