import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { initiativeFigures } from '../../src/lib/findings/initiatives/initiative-figures';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const figures = initiativeFigures(slagelse, DEFAULT_LENS);

describe('initiatives', () => {
	const app = useApp();

	async function open(language: Language, query = ''): Promise<Page> {
		const page = await app.open(`/initiatives/${query}`, { language });
		await whenReady(page, 'initiatives', language);
		return page;
	}

	test.each(LANGUAGES)(
		'Get2sport and the partnership with DGI stand first, and their leads can be selected (%s)',
		async (language) => {
			const words = messages(language).initiatives.overlap;
			const page = await open(language);
			const section = page.getByRole('region', { name: words.title, exact: true });
			const pair = section.locator('ul.pairs > li').first();
			for (const text of [
				words.contact.apart,
				'Get2sport',
				'Idrætspartnerskab med DGI og Gerlev'
			]) {
				await expect.poll(() => pair.innerText()).toContain(text);
			}
			await pair.getByRole('button', { name: new RegExp(`^${words.selectLeads}`) }).click();
			const selected = () => new URL(page.url()).searchParams.getAll('actor').join();
			await expect.poll(selected).toContain('boligsocialt-team');
			await expect.poll(selected).toContain('vaerestedet');
		}
	);

	test('a field of the grid opens its initiatives by keyboard; a district narrows the grid', async () => {
		const words = messages('en').initiatives.coverage;
		const page = await open('en');
		const table = page.getByRole('table', { name: words.caption });
		await expect.poll(() => table.getByRole('button').count()).toBe(figures.coverage.spots.length);
		const field = table.getByRole('button', {
			name: 'Kriminalpræventiv indsats, Børn og unge: Sydbyen 3'
		});
		await field.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => field.getAttribute('aria-pressed')).toBe('true');
		const title = 'Kriminalpræventiv indsats · Børn og unge · Sydbyen';
		await page.getByRole('heading', { name: title }).waitFor();
		await page.getByRole('combobox', { name: words.district, exact: true }).selectOption('sydbyen');
		await expect
			.poll(() => table.getByRole('button').count())
			.toBe(figures.coverage.spots.length / 4);
	});

	test('those that cannot be placed are named with what is missing', async () => {
		const words = messages('da').initiatives.coverage;
		const page = await open('da');
		await page.getByText(words.unplacedTitle(12), { exact: true }).click();
		const line = page.getByRole('listitem').filter({ hasText: 'Foreningsguides' }).first();
		await expect.poll(() => line.innerText()).toContain(words.missing(['tema', 'bydel']));
	});

	test('the full list can be sorted', async () => {
		const words = messages('en').initiatives;
		const page = await open('en');
		const table = page.getByRole('table', { name: words.all.caption });
		const theme = table.getByRole('columnheader', { name: words.column.theme });
		await theme.getByRole('button').click();
		await expect.poll(() => theme.getAttribute('aria-sort')).toBe('ascending');
		const first = table.locator('tbody tr').first();
		await expect.poll(() => first.innerText()).toContain('Forebyggelse og forældreansvar');
	});

	test('a project without initiatives says what to add', async () => {
		const words = messages('da').initiatives;
		const page = await app.open('/initiatives/?project=southern-women', { language: 'da' });
		await page.getByText(words.noneTitle).waitFor();
		await page.getByText(words.none).waitFor();
	});
});
