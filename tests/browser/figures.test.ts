import { describe, expect, test } from 'vitest';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';

const { silos, views } = messages('en');

describe('figures that are worked out when they are asked for', () => {
	const app = useApp();

	test('a group of the silos view selects its actors', async () => {
		const page = await app.open('/silos/');
		await whenReady(page, 'silos', 'en');
		const group = page.getByRole('button', { name: `${silos.groups.select} Police` });
		await group.click();
		await expect.poll(() => group.getAttribute('aria-pressed')).toBe('true');
		await page.getByText(views.panel.several(5)).first().waitFor();
	});

	test('the network in figures: every one of them', async () => {
		const page = await app.open('/silos/');
		await whenReady(page, 'silos', 'en');
		await page.getByText(silos.whole.open).click();
		const table = page.getByRole('table', { name: silos.whole.caption });
		await expect.poll(() => table.getByRole('rowheader').count()).toBe(NETWORK_MEASURES.length);
	});

	test('uncertainty draws a place with its band for every actor, and goes again', async () => {
		const page = await app.open('/bridges/');
		await whenReady(page, 'bridges', 'en');
		const toggle = page.getByRole('checkbox', { name: views.bridges.bands.toggle });
		await toggle.check();
		const heading = page.getByRole('columnheader', { name: views.bridges.column.rank.name });
		await heading.waitFor();
		await page.getByText(views.bridges.bands.rule).waitFor();
		await toggle.uncheck();
		await heading.waitFor({ state: 'detached' });
	});
});
