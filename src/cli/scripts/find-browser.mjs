/** A Chromium-like browser for the browser tests: one that is there, or one that can be got. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runChild, runTool } from './child.mjs';

const HOW_TO_GET_ONE = `No browser for the browser tests was found, and none could be installed.
Any one of these helps:
  - install Chrome, Edge or Chromium
  - npx playwright-core install chromium
  - Debian or Ubuntu: sudo apt-get install chromium
  - set CHROME_PATH to the program file of a Chromium-like browser`;

/**
 * Path of a browser's program file.
 *
 * Looks at CHROME_PATH, Playwright's own browser, then installed ones; then installs one: as root on
 * Debian or Ubuntu from the system's packages, else Playwright's. Throws with how to get one.
 *
 * @param {(line: string) => void} report
 * @returns {Promise<string>}
 */
export async function findBrowser(report) {
	const asked = process.env.CHROME_PATH;
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new Error(`CHROME_PATH names a file that does not exist: ${asked}`);
	}
	const found = playwrightBrowser() ?? installedBrowser();
	if (found) return found;
	if (isDebianRoot()) {
		report('No browser is there; installing Chromium from the system’s packages …');
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await runChild('apt-get', ['update', '-q'], { env });
		await runChild('apt-get', ['install', '-y', '-q', 'chromium'], {
			env
		});
		const installed = installedBrowser();
		if (installed) return installed;
	}
	report('No browser is there; fetching Playwright’s Chromium …');
	await runTool('playwright-core/cli.js', ['install', 'chromium']);
	const fetched = playwrightBrowser();
	if (fetched) return fetched;
	throw new Error(HOW_TO_GET_ONE);
}

function playwrightBrowser() {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : null;
}

function installedBrowser() {
	return [...usualPlaces(), ...placesOnPath()].find((path) => existsSync(path)) ?? null;
}

function usualPlaces() {
	switch (process.platform) {
		case 'darwin':
			return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
				['', process.env.HOME ?? ''].map(
					(home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`
				)
			);
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
				const folder = process.env[variable];
				if (!folder) return [];
				return [
					join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
					join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
					join(folder, 'Chromium', 'Application', 'chrome.exe')
				];
			});
		default:
			return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
	}
}

function placesOnPath() {
	const names =
		process.platform === 'win32'
			? ['chrome.exe', 'msedge.exe', 'chromium.exe']
			: [
					'chromium',
					'google-chrome',
					'google-chrome-stable',
					'chromium-browser',
					'microsoft-edge',
					'microsoft-edge-stable'
				];
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isDebianRoot() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
	try {
		return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}
