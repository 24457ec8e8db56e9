import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { waitForFocusOn } from '../support/focus';
import { menuEntry, whenReady } from '../support/page-words';

const en = messages('en');
const da = messages('da');

describe('working with a project', () => {
	const app = useApp();

	test('the search selects an actor, the panel tells of it, Escape clears it', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		await page.keyboard.press('/');
		await waitForFocusOn(page.getByRole('combobox', { name: en.app.search.label }).first());
		await page.keyboard.type('fritidsjob');
		const option = page.getByRole('option', { name: /Fritidsjobkonsulent/ });
		await option.waitFor();
		await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Enter');
		const panel = page.getByRole('complementary', { name: en.app.panel.label });
		await panel.getByRole('heading', { name: 'Fritidsjobkonsulent' }).waitFor();
		await page.waitForURL(({ searchParams }) => searchParams.getAll('actor').length === 1);
		await page.getByRole('main').focus();
		await waitForFocusOn(page.getByRole('main'));
		await page.keyboard.press('Escape');
		await panel
			.getByRole('heading', { name: 'Fritidsjobkonsulent' })
			.waitFor({ state: 'detached' });
	});

	test('a selection lasts from view to view and over a reload', async () => {
		const page = await app.open('/?actor=fritidsjobkonsulent');
		await whenReady(page, 'overview', 'en');
		const heading = page
			.getByRole('complementary', { name: en.app.panel.label })
			.getByRole('heading', { name: 'Fritidsjobkonsulent' });
		await heading.waitFor();
		await menuEntry(page, 'bridges', 'en').click();
		await whenReady(page, 'bridges', 'en');
		await heading.waitFor();
		await page.reload();
		await heading.waitFor();
	});

	test('the language switch changes the words and the language of the page, and is remembered', async () => {
		const page = await app.open('/', { language: 'en' });
		await whenReady(page, 'overview', 'en');
		await page.getByRole('button', { name: en.app.language.da }).click();
		await whenReady(page, 'overview', 'da');
		const spoken = () => page.locator('html').getAttribute('lang');
		await expect.poll(spoken).toBe('da');
		await expect.poll(() => menuEntry(page, 'bridges', 'da').innerText()).toContain('Broer');
		await page.reload();
		await whenReady(page, 'overview', 'da');
		await page.getByRole('button', { name: da.app.language.en }).click();
		await whenReady(page, 'overview', 'en');
		await expect.poll(spoken).toBe('en');
	});

	test('a lens is part of the address', async () => {
		const page = await app.open('/bridges/?direction=mutual&district=sydbyen');
		await whenReady(page, 'bridges', 'en');
		const line = page.getByRole('button', { name: new RegExp(`^${en.app.lens.change}`) });
		await expect.poll(() => line.innerText()).toContain('Sydbyen');
		await expect.poll(() => line.innerText()).toContain(en.app.lens.direction.mutual);
	});

	test('a lens that leaves nobody is said, not broken', async () => {
		const page = await app.open('/?sector=');
		const line = page.getByRole('button', { name: new RegExp(`^${en.app.lens.change}`) });
		await expect.poll(() => line.innerText()).toContain('0 of 59');
		await page.getByRole('button', { name: en.app.lens.reset }).click();
		await whenReady(page, 'overview', 'en');
	});
});
