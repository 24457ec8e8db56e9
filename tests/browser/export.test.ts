import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { importProject } from '../../src/lib/import/import-project';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const network = buildNetwork(slagelse, DEFAULT_LENS);

describe('take away', () => {
	const app = useApp();

	async function open(
		language: Language = 'en',
		options: { width?: number; height?: number } = {}
	) {
		const page = await app.open('/', { language, ...options });
		await whenReady(page, 'overview', language);
		const { export: words, shell } = messages(language);
		await page.getByRole('button', { name: shell.takeAway, exact: true }).click();
		await page.getByRole('dialog', { name: words.title }).waitFor();
		return page;
	}

	/** Saves an offer; the name and the bytes of the file. */
	async function save(page: Page, label: string) {
		const words = messages('en').export;
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: words.saveAs(label), exact: true }).click()
		]);
		const name = download.suggestedFilename();
		await page
			.getByRole('status')
			.filter({ hasText: words.saved(name) })
			.waitFor();
		return { name, bytes: new Uint8Array(await readFile(await download.path())) };
	}

	test.each(['gexf', 'graphml', 'graphology', 'kumu', 'gephi', 'dl'] as const)(
		'%s: the file reads as the same network',
		async (kind) => {
			const page = await open();
			const { label } = messages('en').export.offer[kind];
			await page.getByRole('radio', { name: label }).check();
			const { name, bytes } = await save(page, label);
			const { dataset } = await importProject([{ path: name, bytes }]);
			expect(dataset!.actors.map(({ id }) => id)).toEqual(network.actors.map(({ id }) => id));
			const again = buildNetwork(dataset!, DEFAULT_LENS);
			expect(again.tieCount).toBe(network.tieCount);
		}
	);

	test('numbers, scripts, methods and the project are files that hold what they say', async () => {
		const page = await open();
		const { offer } = messages('en').export;
		const numbers = await save(page, offer['numbers-xlsx'].label);
		expect(Object.keys(unzipSync(numbers.bytes))).toContain('xl/worksheets/sheet9.xml');
		const scripts = await save(page, offer.scripts.label);
		expect(Object.keys(unzipSync(scripts.bytes))).toEqual(
			expect.arrayContaining(['recompute.R', 'recompute.py', 'methods.md', 'codebook.csv'])
		);
		const methods = await save(page, offer.methods.label);
		expect(new TextDecoder().decode(methods.bytes)).toContain('Burt, R. S.');
		const project = await save(page, offer.project.label);
		expect(Object.keys(unzipSync(project.bytes))).toContain('bindeled.json');
	});

	test('what is not in a file is told', async () => {
		const page = await open();
		const words = messages('en').export;
		await save(page, words.offer.gexf.label);
		await page.getByText(words.leftOutTitle).click();
		await page.getByText(words.leftOut.direction()).waitFor();
	});

	test('by keyboard: open, choose a format, save, close, focus back', async () => {
		const page = await app.open('/', { language: 'en' });
		await whenReady(page, 'overview', 'en');
		const { export: words, shell } = messages('en');
		const button = page.getByRole('button', { name: shell.takeAway, exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: words.title });
		await waitForFocusIn(dialog);
		await page.getByRole('radio', { name: words.offer.gexf.label }).focus();
		await page.keyboard.press('ArrowDown');
		await page.getByRole('radio', { name: words.offer.graphml.label, checked: true }).waitFor();
		await page.keyboard.press('Tab');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/\.graphml$/);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		await waitForFocusOn(button);
	});

	test('the picture is made in the map', async () => {
		const page = await open();
		const dialog = page.getByRole('dialog', { name: messages('en').export.title });
		await dialog.getByRole('link', { name: messages('en').app.view.map }).click();
		await whenReady(page, 'map', 'en');
		await dialog.waitFor({ state: 'detached' });
	});

	test.each(LANGUAGES)('nothing for axe to find, wide and narrow (%s)', async (language) => {
		for (const size of [{}, { width: 390, height: 844 }]) {
			const page = await open(language, size);
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(page, CONTRAST)).toEqual([]);
			const overhang = () =>
				page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
			await expect.poll(overhang).toBeLessThanOrEqual(0);
		}
	});
});
