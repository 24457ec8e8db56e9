import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { districtFigures } from '../../src/lib/findings/district-figures';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { names } from '../../src/lib/i18n/names';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { openOwnFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

const eksempelby = await loadExample('eksempelby');
const figures = districtFigures(eksempelby, DEFAULT_LENS);

describe('districts', () => {
	const app = useApp();

	async function open(language: Language, project: string, width = 1440): Promise<Page> {
		const page = await app.open(`/districts/?project=${project}`, { language, width });
		await whenReady(page, 'districts', language);
		return page;
	}

	test.each(LANGUAGES)(
		'Eksempelby on a map: a district says what it lacks and sets the lens (%s)',
		async (language) => {
			const words = messages(language).districts;
			const page = await open(language, 'eksempelby');
			const picture = page.getByRole('group', { name: words.picture(true) });
			const area = picture.getByRole('button', { name: /^Birkebakken:/ });
			await expect
				.poll(() => area.getAttribute('aria-label'))
				.toBe(words.area('Birkebakken', words.figure.sectors, words.of(10, 11)));
			// By keyboard, as by the mouse.
			await area.focus();
			await page.keyboard.press('Enter');
			const detail = page.getByRole('region', { name: 'Birkebakken', exact: true });
			await detail.getByRole('heading', { name: words.lacks }).waitFor();
			const association = names(eksempelby, language).sector('association');
			await detail.getByText(association, { exact: true }).first().waitFor();
			await detail.getByRole('button', { name: words.onlyThis }).click();
			await page.waitForURL((url) => url.search.includes('birkebakken'));
			await picture
				.getByRole('button', { name: new RegExp(`^Åbredden:.*${words.outside}$`) })
				.waitFor();
			await detail.getByRole('button', { name: words.allDistricts }).click();
			await picture.getByRole('button', { name: /^Åbredden:.*11/ }).waitFor();
		}
	);

	test('the table says the same as the picture', async () => {
		const words = messages('en').districts;
		const page = await open('en', 'eksempelby');
		const table = page.getByRole('table', { name: words.table.caption });
		for (const row of figures.districts) {
			const name = eksempelby.districts.find(({ id }) => id === row.district)!.label;
			const cells = table.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
			await expect
				.poll(async () => (await trimmedTexts(cells)).slice(0, 2))
				.toEqual([
					String(row.actors.length),
					words.of(row.sectors.here.length, figures.reference.sectors.length)
				]);
			await expect
				.poll(async () => (await trimmedTexts(cells)).slice(3, 7).map(Number))
				.toEqual([row.ties, row.inside, row.toOthers, row.toEverywhere]);
		}
	});

	test('a line opens the ties behind its number; shared actors are lines too', async () => {
		const words = messages('en').districts;
		const page = await open('en', 'eksempelby');
		const [first] = figures.joined;
		const [a, b] = first!.districts.map(
			(id) => eksempelby.districts.find((district) => district.id === id)!.label
		);
		const picture = page.getByRole('group', { name: words.picture(true) });
		await picture.getByRole('button', { name: words.pairTies(a!, b!, first!.ties.length) }).click();
		await page.getByRole('heading', { name: words.pair(a!, b!) }).waitFor();
		await page.getByText(words.line.shared, { exact: true }).click();
		const shared = picture.getByRole('button', { name: /in both$/ });
		await expect.poll(() => shared.count()).toBe(figures.shared.length);
	});

	test('the checks of each district are worked out when they are wanted', async () => {
		const words = messages('en').districts;
		const page = await open('en', 'slagelse');
		await page.getByText(words.figure.checks, { exact: true }).first().click();
		const picture = page.getByRole('group', { name: words.picture(false) });
		await picture.getByRole('button', { name: /^Sydbyen: Checks not met \d+$/ }).waitFor();
	});

	test('Slagelse has no geometry: tiles, and a sentence on how to get a map', async () => {
		const words = messages('da').districts;
		const page = await open('da', 'slagelse', 390);
		await page.getByRole('group', { name: words.picture(false) }).waitFor();
		await page.getByText(words.asTiles).waitFor();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(390);
	});

	test('broken and hostile GeoJSON: a sentence and tiles, no request', async () => {
		const words = messages('en').districts;
		const page = await app.open('/data/', { language: 'en' });
		const geometry = 'https://example.org/steal.geojson';
		await whenReady(page, 'data', 'en');
		await openOwnFiles(
			page,
			{
				'actors.csv': Buffer.from('id,label,district\na,A,north\nb,B,south\nc,C,east\n'),
				'ties.csv': Buffer.from('source,target\na,b\nb,c\n'),
				'districts.csv': Buffer.from(
					`id,label,population,geometry\nnorth,<b>North</b>,10,bad.geojson\nsouth,South,10,evil.geojson\neast,East,10,${geometry}\n`
				),
				'bad.geojson': Buffer.from('{"type":"FeatureCollection","features":[{'),
				'evil.geojson': Buffer.from(
					'{"type":"Feature","properties":{"name":"<script>alert(1)</script>"},"geometry":{"type":"Polygon","coordinates":[[["1","2"],[1e999,0]]]}}'
				)
			},
			'en'
		);
		await page.getByText(messages('en').app.lens.actorsOf(3, 3)).first().waitFor();
		await menuEntry(page, 'districts', 'en').click();
		await page.getByRole('group', { name: words.picture(false) }).waitFor();
		for (const text of [
			words.fault['not-json']('bad.geojson'),
			words.fault['broken-area']('evil.geojson'),
			words.fault['file-missing'](geometry)
		]) {
			await page.getByText(text).waitFor();
		}
	});

	test('printed: no menu, no buttons, every row, dark ink also from a dark screen', async () => {
		const page = await open('da', 'eksempelby');
		await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
		await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
		const ink = 'getComputedStyle(document.documentElement).getPropertyValue("--ink")';
		await expect.poll(() => page.evaluate(ink)).toBe('#1a1c20');
		const main = page.getByRole('main');
		await expect
			.poll(() => main.evaluate((it) => it.scrollHeight - it.clientHeight))
			.toBeLessThanOrEqual(1);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollHeight))
			.toBeGreaterThan(900);
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
	});
});
