import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { names } from '../../src/lib/i18n/names';
import { messages } from '../../src/lib/i18n/messages';
import { emptyDataset } from '../../src/lib/model/dataset';
import { useApp } from '../support/browser';
import { openOwnFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';

const en = messages('en').compare;
const app = messages('en').app;
/** The sentence asks nothing of what it is told. */
const SEPARATE = [{ code: 'separate', actors: [] }, names(emptyDataset(''), 'en'), []] as const;

describe('free choice of sides', () => {
	const program = useApp();

	async function open(hash: string, project = ''): Promise<Page> {
		const page = await program.open(`/compare/${project}#part=free${hash}`);
		await whenReady(page, 'compare', 'en');
		return page;
	}

	/** Chooses a side in the menu and adds it. */
	async function add(page: Page, name: string): Promise<void> {
		await page.getByLabel(en.choose.add).selectOption({ label: name });
		await page.getByRole('button', { name: en.choose.addButton, exact: true }).click();
		await page.getByRole('button', { name: en.choose.remove(name), exact: true }).waitFor();
	}

	/** Brings a project with a title: the first works with the second, the second with the third. */
	async function bring(page: Page, title: string, actors: string): Promise<void> {
		const resources = ['actors', 'ties'].map((name) => ({ name, path: `${name}.csv` }));
		const files = {
			'datapackage.json': JSON.stringify({ name: 'project', title, resources }),
			'actors.csv': `id,label,sector\n${actors}`,
			'ties.csv': 'source,target\na,b\nb,c\n'
		};
		await openOwnFiles(
			page,
			Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
			'en'
		);
		await page.getByText(app.lens.actorsOf(3, 3)).first().waitFor();
	}

	const column = (page: Page, name: string) =>
		page
			.getByRole('table', { name: en.figures.caption })
			.getByRole('columnheader', { name, exact: true });

	test('a template and an example beside the project: drawn, in sentences, and what cannot be compared', async () => {
		const page = await open('');
		await add(page, en.choose.template('Randers'));
		await column(page, en.choose.template('Randers')).waitFor();
		await add(page, 'Eksempelby');
		await column(page, 'Eksempelby').waitFor();
		// The open project has its own name beside others.
		await column(page, 'Slagelse').waitFor();
		await page.waitForURL(/side=template%3Atemplate-randers&side=example%3Aeksempelby$/);
		const figures = page.getByRole('table', { name: en.figures.caption });
		const row = figures.getByRole('row').filter({ hasText: en.figures.row.eiIndex.name });
		await row.getByText(en.figures.verdict.inward).first().waitFor();
		await row.getByText(en.figures.verdict.chance).waitFor();
		const caveats = page.getByRole('list', { name: en.caveats });
		await caveats.getByText('only what the document says', { exact: false }).waitFor();
		await page
			.getByRole('img', { name: /^The network in Randers \(template\): 5 actors/ })
			.waitFor();
	});

	test('the address holds the sides: a change of lens keeps them, back and reload bring them', async () => {
		const page = await open('&side=whole&side=district%3Amotalavej');
		await column(page, 'Motalavej').waitFor();
		await add(page, en.choose.template('Varde'));
		await column(page, en.choose.template('Varde')).waitFor();
		await page.getByRole('button', { name: new RegExp(`^${app.lens.change}`) }).click();
		const slider = page.getByRole('slider', { name: app.lensForm.date });
		await slider.focus();
		await page.keyboard.press('End');
		await page.waitForURL(/date=2021.*#part=free&side=whole&side=district/);
		await page.keyboard.press('Escape');
		await column(page, en.choose.template('Varde')).waitFor();
		await page.reload();
		await column(page, en.choose.template('Varde')).waitFor();
		await column(page, 'Motalavej').waitFor();
		await page.goBack();
		await page.waitForURL((url) => !url.search.includes('date'));
		await column(page, en.choose.template('Varde')).waitFor();
		await page.goBack();
		await page
			.getByRole('button', { name: en.choose.remove(en.choose.template('Varde')) })
			.waitFor({ state: 'detached' });
		await column(page, 'Motalavej').waitFor();
	});

	test('who goes to another view and comes back by the menu finds the sides as they were', async () => {
		// An address that names the first example loses the name, not the sides.
		const page = await open('&side=whole&side=district%3Amotalavej', '?project=slagelse');
		await column(page, 'Motalavej').waitFor();
		await add(page, en.choose.template('Varde'));
		await menuEntry(page, 'bridges', 'en').click();
		await whenReady(page, 'bridges', 'en');
		await menuEntry(page, 'compare', 'en').click();
		await whenReady(page, 'compare', 'en');
		await column(page, en.choose.template('Varde')).waitFor();
		await column(page, 'Motalavej').waitFor();
		await page.waitForURL(/#part=free&side=whole&side=district/);
		// Nothing was added to the history: one step back is the other view.
		await page.goBack();
		await whenReady(page, 'bridges', 'en');
	});

	test('two projects of one’s own: people who only share ids are others, and nothing of them is in the address', async () => {
		const page = await program.open('/data/');
		await whenReady(page, 'data', 'en');
		await bring(page, 'First project', 'a,Anna,police\nb,Bo,business\nc,Cyd,business\n');
		await menuEntry(page, 'data', 'en').click();
		await whenReady(page, 'data', 'en');
		await bring(page, 'Second project', 'a,Eva,police\nb,Finn,laundry\nc,Gro,business\n');
		await menuEntry(page, 'compare', 'en').click();
		await page.getByRole('radio', { name: en.part.free }).check({ force: true });
		await add(page, 'First project');
		await page.waitForURL(/#part=free&side=whole&side=own%3Ap[a-z0-9]{8}$/);
		await column(page, 'First project').waitFor();
		await column(page, 'Second project').waitFor();
		await page.getByText(en.difference.separate(...SEPARATE)).waitFor();
		await page.getByRole('list', { name: en.caveats }).getByText('laundry').waitFor();
		expect(new URL(page.url()).hash).not.toMatch(/First|Second|Anna|Eva/);
		// The bridges of each side: nobody of the other project can be selected.
		await page.getByRole('button', { name: en.bands.open }).click();
		const bands = page.getByRole('table', { name: en.bands.caption });
		await bands.getByRole('button', { name: 'Finn' }).waitFor();
		await bands.getByRole('rowheader', { name: 'Bo', exact: true }).waitFor();
		expect(await bands.getByRole('button').count()).toBe(1);
	});

	test('the pictures of certainty are saved as they stand', async () => {
		const page = await open('&side=whole&side=district%3Amotalavej');
		await column(page, 'Motalavej').waitFor();
		const section = page.getByRole('region', { name: en.figures.title });
		await section.getByRole('button', { name: messages('en').map.save.button }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: messages('en').map.save.go, exact: true }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/\.svg$/);
		const svg = await readFile(await download.path(), 'utf8');
		expect(svg).toContain('Motalavej');
		expect(svg).toContain(en.figures.verdict.inward);
		expect(svg.match(/<rect /g)!.length).toBeGreaterThan(2);
		// The letters are those of the page wherever the file is opened, and nothing is fetched for them.
		expect(svg).toContain("@font-face{font-family:'Inter Variable'");
		expect(svg).not.toMatch(/url\((?!data:|#)/);
	});
});
