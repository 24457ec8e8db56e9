import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { structureOf } from '../../src/lib/findings/structure/structure';
import { structureDifference } from '../../src/lib/findings/structure/structure-difference';
import { describeDifference } from '../../src/lib/i18n/describe-difference';
import { messages } from '../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = structureOf(await loadExample('slagelse'), DEFAULT_LENS);
const varde = structureOf(await loadExample('templates/varde'), DEFAULT_LENS);
const differences = structureDifference(slagelse, varde);
const da = messages('da');
const en = messages('en');

describe('a template', () => {
	const app = useApp();

	async function compareWith(name: string, options: { width?: number } = {}): Promise<Page> {
		const page = await app.open('/compare/', { language: 'da', ...options });
		await whenReady(page, 'compare', 'da');
		await page.getByText(da.templates.part.tab, { exact: true }).click();
		await page.getByLabel(da.templates.part.choose, { exact: true }).selectOption(name);
		return page;
	}

	test('its differences, each with its passage, and who stands behind one of one’s own', async () => {
		const page = await compareWith('template-varde');
		for (const difference of differences.filter(({ side }) => side === 'template')) {
			const item = page
				.getByRole('listitem')
				.filter({ hasText: describeDifference(difference, 'da') });
			await item.getByText(difference.source!).waitFor();
		}
		const own = differences.find(({ side, actors }) => side === 'own' && actors.length === 1)!;
		await page
			.getByRole('listitem')
			.filter({ hasText: describeDifference(own, 'da') })
			.getByRole('button')
			.click();
		await page.getByRole('complementary').getByRole('heading').first().waitFor();
		await page.waitForURL((url) => url.search.includes(`actor=${own.actors[0]}`));
	});

	test('both structures in one table, on a phone without scrolling sideways', async () => {
		const page = await compareWith('template-varde', { width: 390 });
		const table = page.getByRole('table', {
			name: da.templates.structure.caption(da.templates.name['template-varde']!)
		});
		await table.getByRole('cell').filter({ hasText: 'Styregruppe' }).first().waitFor();
		const isWide = () =>
			page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth
			);
		await expect.poll(isWide).toBe(false);
		expect(await violations(page)).toEqual([]);
	});

	test('opens as a project from the list of examples', async () => {
		const page = await app.open('/data/', { language: 'en' });
		await whenReady(page, 'data', 'en');
		await page.getByRole('tab', { name: en.app.data.tabs.open }).click();
		await page.getByText(en.templates.heading, { exact: true }).click();
		await page.getByRole('button', { name: en.templates.about['template-varde']! }).click();
		await page.getByRole('button', { name: /Varde/ }).first().waitFor();
		await page.waitForURL(/project=template-varde/);
	});
});

describe('the ready-made lenses', () => {
	const app = useApp();

	test('one click sets one, and the line above says its name; another takes it off', async () => {
		const page = await app.open('/', { language: 'en' });
		await whenReady(page, 'overview', 'en');
		const line = page.getByRole('button', { name: new RegExp(`^${en.app.lens.change}`) });
		const name = en.lensPresets.name['municipality-plan'];
		await line.waitFor();
		await expect.poll(() => line.innerText()).not.toContain(name);
		await line.click();
		const preset = page.getByRole('button', { name });
		await preset.last().click();
		await expect.poll(() => line.innerText()).toContain(name);
		await page.waitForURL(/level=executing/);
		await preset.last().click();
		await expect.poll(() => line.innerText()).not.toContain(name);
	});
});
