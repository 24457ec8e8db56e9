import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const en = messages('en').share;

async function saved(page: Page, name: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click()
	]);
	return download;
}
const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

describe('share safely', () => {
	const app = useApp();

	test('the copy is shown, then saved without names; the key is a file of its own', async () => {
		const page = await app.open('/share/?project=slagelse');
		await whenReady(page, 'share', 'en');
		await page.getByText(en.remains.title).waitFor();
		const copy = await saved(page, en.save.copy);
		const key = await saved(page, en.save.key);
		expect(copy.suggestedFilename()).toMatch(/^copy-[0-9a-f]{8}\.zip$/);
		expect(key.suggestedFilename()).toMatch(/^key-[0-9a-f]{8}\.csv$/);
		const files = Object.values(unzipSync(await bytesOf(copy)));
		const text = files.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
		const keyText = new TextDecoder().decode(await bytesOf(key));
		for (const { id, label } of slagelse.actors) {
			if (label.length > 3) expect(text.includes(label), label).toBe(false);
			expect(keyText).toContain(id);
		}
	});

	test('an earlier key gives the same codes again', async () => {
		const page = await app.open('/share/?project=slagelse');
		await whenReady(page, 'share', 'en');
		const key = await (await saved(page, en.save.key)).path();
		const first = page.getByRole('table').first();
		const before = await first.innerText();
		await page.reload();
		await whenReady(page, 'share', 'en');
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			page.getByRole('button', { name: en.key.choose, exact: true }).click()
		]);
		await chooser.setFiles(key);
		await page.getByRole('button', { name: en.key.forget }).waitFor();
		await expect.poll(() => first.innerText()).toBe(before);
	});

	test('organisations only, by keyboard; no barriers on a phone', async () => {
		const page = await app.open('/share/?project=slagelse', { width: 390, height: 844 });
		await whenReady(page, 'share', 'en');
		await page.getByRole('radio', { name: en.who.actors }).focus();
		await page.keyboard.press('ArrowDown');
		await page.getByText(en.who.organisationsHint).waitFor();
		await page.getByText(/without an organisation, and/).waitFor();
		expect(await violations(page)).toEqual([]);
	});
});
