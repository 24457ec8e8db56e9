/** The process of a browser for tests: how it is started, and how it ends in any case. */
import { chromium, type Browser } from 'playwright-core';
import { inTime } from './in-time';
import { PATIENCE_MS } from './patience';

/** What is given up, because the last list of features that are off replaces the others. */
const FEATURES_OFF = [
	// Two hidden pages of the address field for each window, which cost as much as a page of ours.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	// As Playwright starts a browser.
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/** Nothing goes out, and pictures are drawn without a graphics card. */
export const BROWSER_ARGUMENTS: readonly string[] = [
	'--no-sandbox',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--enable-unsafe-swiftshader',
	`--disable-features=${FEATURES_OFF.join(',')}`
];

/** How long a browser may take to close before it is killed. */
const CLOSE_MS = 10_000;

export interface TestBrowser {
	readonly browser: Browser;
	/** Closes the browser, or kills it when it does not close. Never fails. */
	readonly end: () => Promise<void>;
}

/** Starts a browser; one that does not come up is left for another, once. */
export async function launchBrowser(executablePath: string): Promise<TestBrowser> {
	try {
		return await launchOnce(executablePath);
	} catch (error) {
		console.warn(`${String(error)}: another browser is started.`);
		return launchOnce(executablePath);
	}
}

async function launchOnce(executablePath: string): Promise<TestBrowser> {
	const browser = await chromium.launch({
		executablePath,
		args: [...BROWSER_ARGUMENTS],
		timeout: PATIENCE_MS
	});
	const answer = inTime(pidOf(browser), PATIENCE_MS, 'The new browser did not answer');
	const pid = await answer.catch((error: unknown) => {
		void browser.close().catch(() => undefined);
		throw error;
	});
	return {
		browser,
		async end() {
			try {
				await inTime(browser.close(), CLOSE_MS, 'The browser did not close');
			} catch (error) {
				console.warn(`${String(error)}: it is killed.`);
				killTree(pid);
			}
		}
	};
}

/** The process of a browser, which its handle does not tell. */
async function pidOf(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.find(({ type }) => type === 'browser')!.id;
}

/** Kills a browser and what it has started; nothing happens when it has gone already. */
export function killTree(pid: number): void {
	// Elsewhere than on Windows a browser leads a group of processes.
	const targets = process.platform === 'win32' ? [pid] : [-pid, pid];
	for (const target of targets) {
		try {
			process.kill(target, 'SIGKILL');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}
}
