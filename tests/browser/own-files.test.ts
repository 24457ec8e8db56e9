import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeZippedDataPackage } from '../../src/lib/export/project/tabular-data-package';
import { writeWorkbookTables } from '../../src/lib/export/project/workbook-tables';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { openOwnFiles, pickFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';

const en = messages('en');

/** Windows-1252, as a Danish Excel saves it. Only the letters used here. */
function windows1252(text: string): Buffer {
	return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
}

const ACTORS = windows1252(
	[
		'Id;Navn;Sektor;Bydel;Niveau',
		'1;Åse – områdeleder;Kommunal forvaltning;Ørsted;strategisk',
		'2;Jørgen Færch;Politi;Ørsted;udførende',
		'3;Sjælør Skole;Kommunal institution;Ålekær;udførende',
		''
	].join('\r\n')
);
const TIES = windows1252(['Fra;Til;Vægt', '1;2;1,5', '2;3;0,25', ''].join('\r\n'));

/** Opens files from wherever the page is, and waits for what became of them. */
async function openFiles(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
	await toData(page);
	await openOwnFiles(page, files, 'en');
}

async function toData(page: Page): Promise<void> {
	await menuEntry(page, 'data', 'en').click();
	await whenReady(page, 'data', 'en');
}

describe('opening own files', () => {
	const app = useApp();

	test('semicolons, Windows-1252, decimal commas and Danish headings are read as they stand', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await openFiles(page, { 'aktører.csv': ACTORS, 'samarbejde.csv': TIES });
		await page.getByText(en.app.lens.actorsOf(3, 3)).first().waitFor();
		await toData(page);
		const main = page.getByRole('main');
		await page.getByRole('tab', { name: en.app.data.tabs.reading }).click();
		await main.getByText(en.app.data.reading.counts(5, 5, 0)).waitFor();

		await page.getByRole('tab', { name: en.app.data.tabs.tables }).click();
		await main.getByText('Åse – områdeleder').first().waitFor();
		await main.getByText('Jørgen Færch').first().waitFor();

		await menuEntry(page, 'bridges', 'en').click();
		await whenReady(page, 'bridges', 'en');
		const rows = page.getByRole('main').getByRole('row');
		await rows
			.filter({ hasText: 'Jørgen Færch' })
			.filter({ hasText: /100(\.0)?\s?%/ })
			.waitFor();
	});

	test('a file with five different faults lists all five, and the rest is kept', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await openFiles(page, {
			'actors.csv': Buffer.from('id,label\na,Anna\nb,Bo\na,Anna again\n,Nobody\nc,Cyd\n'),
			'ties.csv': Buffer.from('source,target,weight,step\na,b,1,1\na,zoe,1,1\nb,c,-2,1\nb,c,1,7\n')
		});
		await toData(page);
		await page.getByRole('tab', { name: /^Remarks/ }).click();
		const main = page.getByRole('main');
		for (const [file, row, value] of [
			['actors.csv', '4', 'a'],
			['actors.csv', '5', ''],
			['ties.csv', '3', 'zoe'],
			['ties.csv', '4', '-2'],
			['ties.csv', '5', '7']
		] as const) {
			const told = main
				.getByRole('row')
				.filter({ hasText: file })
				.filter({ has: page.getByRole('cell', { name: row, exact: true }) })
				.filter({ hasText: value });
			await expect
				.poll(async () => ({ file, row, count: await told.count() }))
				.toEqual({ file, row, count: 1 });
		}
		// The one without an id is known by its name.
		await page.getByText(en.app.lens.actorsOf(4, 4)).first().waitFor();
	});

	test('markup and formulas in names are only text', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const name = '<img src=x onerror=alert(1)>';
		await openFiles(page, {
			'actors.csv': Buffer.from(`id,label\n__proto__,${name}\nconstructor,=1+1\n`),
			'ties.csv': Buffer.from('source,target\n__proto__,constructor\n')
		});
		await menuEntry(page, 'bridges', 'en').click();
		await whenReady(page, 'bridges', 'en');
		await page.getByRole('main').getByText(name).first().waitFor();
		expect(await page.locator('img[src=x]').count()).toBe(0);
	});

	test('a workbook, a zip and many rows: no worker but our own, and nothing the policy refuses', async () => {
		// What would break the policy is on the console, and fails the test.
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const dataset = await loadExample('eksempelby');
		const count = dataset.actors.length;
		const all = page.getByText(en.app.lens.actorsOf(count, count)).first();
		await openFiles(page, { 'town.xlsx': Buffer.from(writeWorkbookTables(dataset)) });
		await all.waitFor();
		await openFiles(page, { 'actors.csv': ACTORS, 'ties.csv': TIES });
		await page.getByText(en.app.lens.actorsOf(3, 3)).first().waitFor();
		await openFiles(page, { 'town.zip': Buffer.from(writeZippedDataPackage(dataset)) });
		await all.waitFor();
		const rows = Array.from({ length: 20_000 }, (_, n) => `n${n},Actor ${n}`);
		await openFiles(page, { 'actors.csv': Buffer.from(`id,label\n${rows.join('\n')}\n`) });
		await page.getByText(en.app.lens.actorsOf(20_000, 20_000)).first().waitFor();
	});

	test('nothing usable: the open project stays and the page says what to do', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await pickFiles(page, { 'poem.txt': Buffer.from('roses are red\n') }, 'en');
		await page.getByText(en.importDoctor.outcome.nothing).waitFor();
		const take = page.getByRole('button', { name: en.importDoctor.take.new, exact: true });
		await expect.poll(() => take.isDisabled()).toBe(true);
		await page.getByRole('button', { name: en.importDoctor.take.back }).click();
		await page.getByRole('tab', { name: en.app.data.tabs.open, exact: true }).waitFor();
		await page.getByRole('button', { name: /^Project: Slagelse/ }).waitFor();
	});
});
