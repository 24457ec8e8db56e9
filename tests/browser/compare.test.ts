import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeStatements } from '../../src/lib/findings/comparison/change-statements';
import { changesBetween } from '../../src/lib/findings/comparison/changes';
import { knownTime } from '../../src/lib/findings/comparison/known-time';
import { dateSides } from '../../src/lib/findings/comparison/side';
import { describeChange } from '../../src/lib/i18n/describe-change';
import { messages } from '../../src/lib/i18n/messages';
import { names } from '../../src/lib/i18n/names';
import { openingLens } from '../../src/lib/model/lens';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

const eksempelby = await loadExample('eksempelby');
const en = messages('en').compare;
const da = messages('da').compare;

/** The sentences of Eksempelby between its two waves. */
function sentences(language: 'da' | 'en'): string[] {
	const sides = dateSides(eksempelby, openingLens(eksempelby), ['2023', '2025']);
	return changeStatements(changesBetween(sides, 0, 1), knownTime(eksempelby)).map((statement) =>
		describeChange(
			statement,
			'time',
			{ from: '2023', to: '2025' },
			names(eksempelby, language),
			language
		)
	);
}

describe('compare', () => {
	const app = useApp();

	async function open(path: string, language: 'da' | 'en' = 'en'): Promise<Page> {
		const page = await app.open(path, { language });
		await whenReady(page, 'compare', language);
		return page;
	}

	test('two waves: pictures, sentences and figures; a sentence selects its actors', async () => {
		const page = await open('/compare/?project=eksempelby');
		await page.getByRole('img', { name: en.picture.label('2023', 251, 1106) }).waitFor();
		await page.getByRole('img', { name: en.picture.label('2025', 251, 1130) }).waitFor();
		const [total, pair] = sentences('en');
		await page.getByRole('button', { name: total! }).waitFor();
		const figures = page.getByRole('table', { name: en.figures.caption });
		const row = figures.getByRole('row').filter({ hasText: en.figures.row.ties.name });
		await expect.poll(() => trimmedTexts(row.getByRole('cell'))).toEqual(['1,106', '1,130']);
		const sentence = page.getByRole('button', { name: pair! });
		await sentence.press('Enter');
		const panel = page.getByRole('complementary', { name: messages('en').app.panel.label });
		await panel.getByRole('heading', { name: '27 actors selected' }).waitFor();
		await expect.poll(() => sentence.getAttribute('aria-pressed')).toBe('true');
	});

	test('a number in the table of pairs shows who is behind it', async () => {
		const page = await open('/compare/?project=eksempelby', 'da');
		const cell = da.pairs.cell('Politi og Uddannelse', da.pairs.fate.came, 24);
		await page.getByRole('button', { name: cell }).click();
		const narrowed = page.getByText(da.lists.ofPair('Politi og Uddannelse'));
		await narrowed.waitFor();
		await page.getByRole('button', { name: da.lists.allPairs }).click();
		await narrowed.waitFor({ state: 'detached' });
	});

	test('dates are chosen, districts are compared', async () => {
		const page = await open('/compare/');
		await page.getByLabel(en.choose.to, { exact: true }).selectOption('2019');
		await page.getByText('Følgegruppe Skælskør has closed', { exact: false }).waitFor();
		await page.getByLabel(en.choose.from, { exact: true }).selectOption('2019');
		await page.getByText(en.choose.sameDates).waitFor();
		await page.getByRole('radio', { name: en.part.districts }).check({ force: true });
		await page.getByRole('checkbox', { name: 'Ringparken' }).uncheck();
		await page.getByText(en.choose.count(3, 6)).waitFor();
		const pictures = page.getByRole('img', { name: /^The network in/ });
		await expect.poll(() => pictures.count()).toBe(3);
		await page.getByRole('radio', { name: en.part.waves }).check({ force: true });
		await page.getByText(en.none.wavesTitle).waitFor();
	});

	test('the time slider of the lens by keyboard', async () => {
		const page = await open('/compare/');
		const { app: words, shell } = messages('en');
		await page.getByRole('button', { name: new RegExp(`^${words.lens.change}`) }).click();
		const slider = page.getByRole('slider', { name: words.lensForm.date });
		await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(shell.time.always);
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/date=2017/);
		await expect
			.poll(() => slider.getAttribute('aria-valuetext'))
			.toBe(shell.time.position('2017', 14, 0));
		await page.keyboard.press('End');
		await page.waitForURL(/date=2021/);
		await page.keyboard.press('Home');
		await page.waitForURL((url) => !url.search.includes('date'));
	});
});
