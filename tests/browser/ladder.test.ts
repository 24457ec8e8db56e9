import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

describe('the ladder', () => {
	const app = useApp();

	async function open(language: Language, query = ''): Promise<Page> {
		const page = await app.open(`/ladder/${query}`, { language });
		await whenReady(page, 'ladder', language);
		return page;
	}

	test('a step opens the ties that stand on it, by keyboard', async () => {
		const { ladder, taxonomy } = messages('en');
		const page = await open('en');
		const table = page.getByRole('table', { name: ladder.stairs.caption });
		const step = table.getByRole('button', { name: taxonomy.step[2] });
		await step.focus();
		await page.keyboard.press('Enter');
		const title = ladder.stairs.listTitle(taxonomy.step[2], 2);
		const list = page.getByRole('region', { name: ladder.stairs.title, exact: true });
		await list.getByRole('heading', { name: title }).waitFor();
		await list.getByRole('button', { name: 'Fritidsjobkonsulent' }).click();
		await page
			.getByRole('complementary')
			.getByRole('heading', { name: 'Fritidsjobkonsulent' })
			.waitFor();
	});

	test.each(LANGUAGES)('five ties one step up take the finding away (%s)', async (language) => {
		const { ladder, checks } = messages(language);
		const words = ladder.stepUp;
		const page = await open(language, '?project=eksempelby');
		const section = page.getByRole('region', { name: words.title, exact: true });
		await section.getByText(words.needed(5)).waitFor();
		const answers = section
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: words.check }) });
		await expect.poll(() => answers.innerText()).toContain(checks.answer.partly);
		await expect.poll(() => answers.innerText()).toContain(checks.answer.met);
		const slider = section.getByRole('slider', { name: words.slider });
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(words.position(4, 26));
		await section.getByText(words.stays).waitFor();
		await expect.poll(() => answers.innerText()).not.toContain(checks.answer.met);
	});

	test('a pair of sectors shows each tie with whose word it is', async () => {
		const words = messages('en').ladder.oneSided;
		const page = await open('en', '?project=eksempelby');
		const section = page.getByRole('region', { name: words.title, exact: true });
		const first = section.getByRole('table').locator('tbody tr').first();
		await expect.poll(() => first.innerText()).toContain(words.is['one-sided']);
		await first.getByRole('button').click();
		const heading = `${words.toldBy('Social-housing plan')}: ${messages('en').ladder.ties(27)}`;
		await section.getByRole('heading', { name: heading }).waitFor();
	});

	test('pairs of sectors sort by each column', async () => {
		const words = messages('en').ladder;
		const page = await open('en');
		const table = page.getByRole('table', { name: words.pairs.caption });
		const heading = table.getByRole('columnheader', { name: words.pairs.stepShort(1) });
		await heading.getByRole('button', { name: words.pairs.stepShort(1), exact: true }).click();
		await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
		const counts = table.locator('tbody tr td:nth-of-type(1)');
		await counts.first().waitFor();
		const isInOrder = async () => {
			const numbers = (await trimmedTexts(counts)).map(Number);
			return numbers.length > 1 && numbers.every((one, k) => k === 0 || numbers[k - 1]! >= one);
		};
		await expect.poll(isInOrder).toBe(true);
	});

	test('a project without reported ties says what to add', async () => {
		const words = messages('da').ladder;
		const page = await app.open('/ladder/?project=southern-women', { language: 'da' });
		await page.getByText(words.noTiesTitle).waitFor();
	});
});
