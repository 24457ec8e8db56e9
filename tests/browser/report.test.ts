import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { trimmedTexts } from '../support/trimmed-texts';

const slagelse = await loadExample('slagelse');
const folder = mkdtempSync(join(tmpdir(), 'bindeled-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the report', () => {
	const app = useApp();

	async function open(language: Language = 'en', width = 1440): Promise<Page> {
		const page = await app.open('/report/', { language, width });
		await page.locator('.sheet').first().waitFor();
		return page;
	}

	async function download(page: Page, button: string): Promise<Download> {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button }).click()
		]);
		return file;
	}

	const headings = (page: Page) =>
		trimmedTexts(page.locator('.sheet').getByRole('heading', { level: 2 }));

	test.each(['da', 'en'] as const)(
		'two pages and an appendix, nothing over an edge (%s)',
		async (language) => {
			const page = await open(language);
			const words = messages(language).report;
			const sheets = page.locator('.sheet');
			const beforeAppendix = () =>
				sheets.evaluateAll((all) => all.findIndex((sheet) => sheet.querySelector('.appendix')));
			await expect.poll(beforeAppendix).toBe(2);
			const first = page.getByText(words.page(1, await sheets.count()));
			await expect.poll(() => first.count()).toBe(1);
			const over = await sheets.evaluateAll((all) =>
				all.flatMap((sheet) => {
					const { top, right } = sheet.getBoundingClientRect();
					const foot = sheet.querySelector('footer')!.getBoundingClientRect().top;
					return [...sheet.querySelectorAll('.text *')].flatMap((element) => {
						if (element.closest('svg') || element.tagName === 'CAPTION') return [];
						const box = element.getBoundingClientRect();
						const isOver = box.bottom > foot + 1 || box.right > right - 40 || box.top < top;
						return isOver ? [`${element.tagName} ${element.textContent.slice(0, 40)}`] : [];
					});
				})
			);
			expect(over).toEqual([]);
			await expect
				.poll(() => headings(page))
				.toEqual([
					words.part.picture,
					words.part.findings,
					words.part.coverage,
					words.part.checks,
					words.part.introductions,
					words.part.method,
					words.appendix
				]);
			expect(await violations(page)).toEqual([]);
		}
	);

	test('printed, there are as many pages of A4 as sheets', async () => {
		const page = await open();
		const sheets = await page.locator('.sheet').count();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
		expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g)!).size).toBe(1);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const first = page.locator('.sheet').first();
		await expect
			.poll(() => first.evaluate((sheet) => getComputedStyle(sheet).backgroundColor))
			.toBe('rgb(255, 255, 255)');
		await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
	});

	test('parts off, moved, with own text and title, by keyboard; the language apart from the screen’s', async () => {
		const page = await open();
		const words = messages('en').report;
		const { part, view } = words;
		await page.getByRole('checkbox', { name: view.isOn(part.introductions) }).focus();
		await page.keyboard.press('Space');
		await page.getByRole('button', { name: view.up(part.checks) }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: view.ownTextOf(part.checks) }).click();
		await page
			.getByRole('textbox', { name: view.ownText, exact: true })
			.fill('From <b>us</b>\n\nTwice');
		await page.getByRole('textbox', { name: view.titleLabel }).fill('For the board');
		await page.locator('.sheet h1', { hasText: 'For the board' }).waitFor();
		await expect
			.poll(() => headings(page))
			.toEqual([
				part.picture,
				part.findings,
				part.checks,
				part.coverage,
				part.method,
				words.appendix
			]);
		await expect
			.poll(() => trimmedTexts(page.locator('.sheet .own')))
			.toEqual(['From <b>us</b>', 'Twice']);
		await page.getByRole('radio', { name: view.languages.da }).check({ force: true });
		await page.locator('.sheet h2', { hasText: messages('da').report.part.findings }).waitFor();
		await expect
			.poll(() => page.getByRole('heading', { level: 1, name: words.title }).count())
			.toBe(1);
		await page.getByRole('button', { name: view.reset }).click();
		await page.locator('.sheet h2', { hasText: part.introductions }).waitFor();
		await expect.poll(async () => (await headings(page)).length).toBe(7);
	});

	test('a reference leads to its view, with whom it is about selected', async () => {
		const page = await open();
		await page.locator('.sheet .findings a.place').first().click();
		await page.waitForURL(/\/chain\/?\?.*actor=/);
	});

	test('on a phone the page is small, whole, and nothing runs over the side', async () => {
		const page = await open('da', 390);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(390);
		const first = page.locator('.sheet').first();
		await expect
			.poll(() => first.evaluate((sheet) => sheet.getBoundingClientRect().width))
			.toBeLessThanOrEqual(390);
	});

	test('the HTML file opens with the network off, asks for nothing, and its map works', async () => {
		const page = await open();
		const words = messages('en').report;
		const file = await download(page, words.view.html);
		expect(file.suggestedFilename()).toMatch(/\.html$/);
		const path = join(folder, 'report.html');
		await file.saveAs(path);
		const context = page.context();
		await context.setOffline(true);
		const copy = await context.newPage();
		const requests: string[] = [];
		const problems: string[] = [];
		copy.on('request', (request) => requests.push(request.url()));
		copy.on('pageerror', (error) => problems.push(error.message));
		copy.on('console', (message) => problems.push(message.text()));
		await copy.goto(pathToFileURL(path).href);
		const { file: told } = words;

		await copy.getByRole('searchbox', { name: told.search }).fill('ringparken');
		const hits = copy.locator('#hits button');
		await hits
			.filter({ hasText: /ringparken/i })
			.first()
			.waitFor();
		const label = await hits.first().innerText();
		await copy.keyboard.press('Enter');
		const who = copy.locator('#who');
		await who.getByRole('heading', { name: label }).waitFor();
		const actor = slagelse.actors.find((one) => one.label === label)!;
		const partners = new Set(
			slagelse.ties.flatMap(({ source, target }) =>
				source === actor.id ? [target] : target === actor.id ? [source] : []
			)
		);
		await expect.poll(() => who.locator('li button').count()).toBe(partners.size);
		await expect.poll(() => copy.locator('.actor.on').count()).toBe(partners.size + 1);

		await copy.locator('.actor [tabindex="0"]').focus();
		const focused = () => copy.evaluate(() => document.activeElement!.getAttribute('aria-label'));
		const origin = await focused();
		await copy.keyboard.press('ArrowRight');
		let next: string | null = null;
		await expect.poll(async () => (next = await focused())).not.toBe(origin);
		await copy.keyboard.press('Enter');
		await expect
			.poll(async () => next!.includes(await who.getByRole('heading', { level: 3 }).innerText()))
			.toBe(true);
		await copy.keyboard.press('Escape');
		await who.getByText(told.nobody).waitFor();
		await expect.poll(() => copy.locator('#net.lit').count()).toBe(1);

		const world = copy.locator('#world');
		await copy.getByRole('button', { name: told.zoomIn }).click();
		await expect.poll(() => world.getAttribute('transform')).toContain('scale(1.4)');
		await copy.getByRole('button', { name: told.fit }).click();
		await expect.poll(() => world.getAttribute('transform')).toContain('scale(1)');
		expect(requests).toEqual([pathToFileURL(path).href]);
		expect(problems).toEqual([]);
		expect(await violations(copy)).toEqual([]);
	});

	test('the Word document holds the picture as the page has drawn it', async () => {
		const page = await open('da');
		const file = await download(page, messages('da').report.view.docx);
		const path = join(folder, 'report.docx');
		await file.saveAs(path);
		const parts = unzipSync(new Uint8Array(readFileSync(path)));
		expect([...parts['word/media/map.png']!.slice(1, 4)]).toEqual([80, 78, 71]);
		expect(parts['word/media/map.png']!.length).toBeGreaterThan(20_000);
		expect(strFromU8(parts['word/document.xml']!)).toContain(messages('da').report.part.findings);
	});
});

describe('pictures of the views', () => {
	const app = useApp();

	test.each([
		['matrix', messages('en').views.matrix.caption['sector-sector']],
		['chain', messages('en').chain.picture.title]
	])('%s as SVG with title, lens and date inside', async (view, title) => {
		const page = await app.open(`/${view}/`, { language: 'en' });
		const { save } = messages('en').map;
		await page.getByRole('button', { name: save.button }).click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: save.go, exact: true }).click()
		]);
		const path = join(folder, `${view}.svg`);
		await file.saveAs(path);
		const svg = readFileSync(path, 'utf8');
		expect(svg).toContain(title);
		expect(svg).toContain(messages('en').app.lens.allDistricts);
		expect(svg).toContain(String(new Date().getFullYear()));
		expect(svg).not.toMatch(/<script|href="http/);
	});
});
