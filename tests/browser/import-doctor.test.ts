import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeStep } from '../../src/lib/i18n/describe-edit';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { pickFiles, reviewed, takeAsProject } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

const da = messages('da');
const words = da.importDoctor;
const { data } = da.app;
const { name: tables } = data.tables;

/** As Danish Excel writes it under "CSV (semikolonsepareret)". */
const excel = (...lines: string[]) => Buffer.from([...lines, ''].join('\r\n'), 'latin1');

const ACTORS = excel(
	'Id;Navn;Sektor;Hvor;Bydelsnavn',
	'1;Åse Områdeleder;Kommune;Rådhuset;Ørsted',
	'2;Jørgen Færch;Politi;Stationen;Ørsted',
	'3;Sjælør Skole;Skole;Skolen;Ålekær',
	'3;Sjælør Skole igen;Skole;Skolen;Ålekær'
);
const TIES = excel('Fra;Til;Vægt', '1;2;1,5', '2;3;0,25', '1;Ukendt Person;2', '1;3;meget');

const main = (page: Page) => page.getByRole('main');

/** Cells of a row of what will happen; none where the table will not be there. */
function outcome(page: Page, table: string): Promise<string[]> {
	const row = main(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: table, exact: true }) });
	return trimmedTexts(row.getByRole('cell'));
}

function meaningOf(page: Page, heading: string): Locator {
	return main(page).getByRole('combobox', { name: `${heading}: ${data.reading.meaning}` });
}

/** Drops files on the window, as from the desktop. */
async function drop(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
	const transfer = await page.evaluateHandle(
		(entries) => {
			const dropped = new DataTransfer();
			for (const [name, bytes] of entries) {
				dropped.items.add(new File([Uint8Array.from(bytes)], name));
			}
			return dropped;
		},
		Object.entries(files).map(([name, buffer]) => [name, [...buffer]] as const)
	);
	await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
	await reviewed(page, 'da');
}

async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((cells) => {
		const data = new DataTransfer();
		data.setData('text/plain', cells);
		const event = new ClipboardEvent('paste', {
			clipboardData: data,
			bubbles: true,
			cancelable: true
		});
		document.body.dispatchEvent(event);
	}, text);
	await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
	await reviewed(page, 'da');
}

async function toData(page: Page): Promise<void> {
	await menuEntry(page, 'data', 'da').click();
	await whenReady(page, 'data', 'da');
}

describe('the import doctor', () => {
	const app = useApp();

	test('Danish Excel: correct a column, see what is rejected, take it; update it; undo', async () => {
		const page = await app.open('/map/', { language: 'da' });
		await whenReady(page, 'map', 'da');
		await drop(page, { 'aktører.csv': ACTORS, 'samarbejde.csv': TIES });

		// Nothing is taken in yet: the example is still open.
		await page.getByRole('button', { name: /^Projekt: Slagelse/ }).waitFor();
		await expect
			.poll(() => outcome(page, tables.actors))
			.toEqual(['3', '1', words.outcome.showShort]);
		await expect
			.poll(() => outcome(page, tables.ties))
			.toEqual(['2', '2', words.outcome.showShort]);
		await main(page)
			.getByText(data.reading.counts(4, 3, 1))
			.waitFor();
		for (const value of ['Ukendt Person', 'meget']) {
			const row = main(page)
				.getByRole('row')
				.filter({ has: page.getByRole('cell', { name: value, exact: true }) });
			await expect.poll(() => row.count()).toBe(1);
		}

		// The column that was not known is the district.
		await expect.poll(() => outcome(page, tables.districts)).toEqual([]);
		await meaningOf(page, 'Bydelsnavn').selectOption('district');
		await reviewed(page, 'da');
		await expect
			.poll(() => outcome(page, tables.districts))
			.toEqual(['2', '0', words.outcome.showShort]);

		// The unknown one is created instead of skipped.
		await main(page).getByRole('radio', { name: words.unknown.create }).check();
		await reviewed(page, 'da');
		await expect
			.poll(() => outcome(page, tables.actors))
			.toEqual(['4', '1', words.outcome.showShort]);
		await expect
			.poll(() => outcome(page, tables.ties))
			.toEqual(['3', '1', words.outcome.showShort]);
		await main(page).getByText(words.take.rejected(2)).waitFor();
		await takeAsProject(page, 'da');
		await whenReady(page, 'overview', 'da');
		await page.getByText(da.app.lens.actorsOf(4, 4)).first().waitFor();

		// A newer file of the same project, with the correction remembered.
		await toData(page);
		await drop(page, {
			'aktører.csv': excel(
				'Id;Navn;Sektor;Hvor;Bydelsnavn',
				'1;Åse Områdeleder;Kommune;Rådhuset;Ørsted',
				'2;Jørgen Færch;SSP;Stationen;Ålekær',
				'4;Ny Sundhedsplejerske;Sundhed;Klinikken;Ålekær'
			)
		});
		await expect.poll(() => meaningOf(page, 'Bydelsnavn').inputValue()).toBe('district');
		const asUpdate = main(page).getByRole('radio', { name: /^Opdatér/ });
		await expect.poll(() => asUpdate.isChecked()).toBe(true);
		await expect
			.poll(() => outcome(page, tables.actors))
			.toEqual(['1', '1', '2', '0', words.outcome.showShort]);
		await main(page)
			.getByRole('button', { name: words.outcome.show(tables.actors) })
			.click();
		await main(page).getByText('Sektor: Politi → SSP').waitFor();
		await main(page)
			.getByRole('checkbox', { name: words.outcome.takeRow('Sjælør Skole') })
			.check();
		await main(page)
			.getByRole('button', { name: words.take.update(3), exact: true })
			.click();
		await main(page)
			.getByText(/3 rækker opdateret/)
			.waitFor();
		await page.getByText(da.app.lens.actorsOf(4, 4)).first().waitFor();

		const step = describeStep({ code: 'update-from-files', count: 3 }, 'da');
		const undo = page.getByRole('button', { name: da.app.undo.undo(step) });
		await undo.click();
		await page.getByRole('button', { name: da.app.undo.redo(step) }).waitFor();
		await page.getByText(da.app.lens.actorsOf(4, 4)).first().waitFor();
	});

	test('cells by Ctrl+V, a second paste beside the first, and back', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		await page.getByRole('tab', { name: data.tabs.open, exact: true }).click();
		await paste(page, 'Navn\tSektor\nAnna\tKommune\nBo\tSkole\n');
		await expect
			.poll(() => outcome(page, tables.actors))
			.toEqual(['2', '0', words.outcome.showShort]);
		await paste(page, 'Fra\tTil\nAnna\tBo\n');
		await expect
			.poll(() => outcome(page, tables.ties))
			.toEqual(['1', '0', words.outcome.showShort]);
		await main(page).getByRole('button', { name: words.take.back }).click();
		await page.getByRole('tab', { name: data.tabs.open, exact: true }).waitFor();
		await page.getByRole('button', { name: /^Projekt: Slagelse/ }).waitFor();

		// The same by the box.
		await page.getByRole('button', { name: data.open.paste }).click();
		await page.getByLabel(data.open.pasteLabel).fill('Navn\tSektor\nAnna\tKommune\n');
		await page.getByRole('button', { name: data.open.pasteOpen }).click();
		await reviewed(page, 'da');
		await takeAsProject(page, 'da');
		await page.getByText(da.app.lens.actorsOf(1, 1)).first().waitFor();
		await page.getByRole('button', { name: `Projekt: ${da.app.project.own}` }).waitFor();
	});

	test('a list of names has no headings: said by the keyboard, the first name stays', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		await drop(page, { 'naboer_i_nord.csv': Buffer.from('Åse\nBo\nCyd\n') });
		await main(page).getByText(words.outcome.nothing).waitFor();
		const choice = main(page).getByRole('checkbox', {
			name: `naboer_i_nord.csv: ${data.reading.hasHeadings}`
		});
		await expect.poll(() => choice.isChecked()).toBe(true);
		expect(await violations(page)).toEqual([]);
		await choice.focus();
		await page.keyboard.press('Space');
		await expect
			.poll(() => outcome(page, tables.actors))
			.toEqual(['3', '0', words.outcome.showShort]);
		await expect.poll(() => choice.isChecked()).toBe(false);
		await expect.poll(() => choice.evaluate((box) => box === document.activeElement)).toBe(true);
		await meaningOf(page, 'Navn').waitFor();
		await takeAsProject(page, 'da');
		await page.getByText(da.app.lens.actorsOf(3, 3)).first().waitFor();
		await page.getByRole('button', { name: 'Projekt: naboer i nord' }).waitFor();
	});

	test('a GraphML is read by its format, with its isolates', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		const path = join(import.meta.dirname, '../fixtures/import/graphml-good.graphml');
		await drop(page, { 'netværk.graphml': readFileSync(path) });
		await main(page).getByText(words.what.format('GraphML')).first().waitFor();
		await takeAsProject(page, 'da');
		await page.getByText(da.app.lens.actorsOf(3, 3)).first().waitFor();
		await menuEntry(page, 'matrix', 'da').click();
		await whenReady(page, 'matrix', 'da');
	});

	for (const language of LANGUAGES) {
		for (const width of [1440, 390]) {
			test(`the review in ${language} at ${width} px has no accessibility violations`, async () => {
				const page = await app.open('/data/', { language, width });
				await page
					.getByRole('tab', { name: messages(language).app.data.tabs.open, exact: true })
					.waitFor();
				await pickFiles(page, { 'aktører.csv': ACTORS, 'samarbejde.csv': TIES }, language);
				expect(await violations(page)).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await violations(page, CONTRAST)).toEqual([]);
			});
		}
	}
});
