import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { openOwnFiles } from '../support/own-files';
import { whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

const en = messages('en');

/** The note that the map puts beside the actor under the pointer or the keyboard. */
const noteOn = (page: Page, actor: string): Locator =>
	page.locator('.picture .tip').filter({ has: page.getByText(actor, { exact: true }) });

/**
 * Where the actor stands on the screen, found as a person would: from the corner of its note towards
 * it until the pointer meets it.
 */
async function placeOf(page: Page, actor: string): Promise<{ x: number; y: number }> {
	const note = noteOn(page, actor);
	await note.waitFor();
	const { box, isRight, isBelow } = await note.evaluate((element: HTMLElement) => ({
		box: element.getBoundingClientRect().toJSON() as Readonly<
			Record<'x' | 'y' | 'width' | 'height', number>
		>,
		isRight: element.style.left !== '',
		isBelow: element.style.top !== ''
	}));
	const corner = {
		x: isRight ? box.x : box.x + box.width,
		y: isBelow ? box.y : box.y + box.height
	};
	// The note is the keyboard's; from here on the pointer calls it.
	await page.keyboard.press('Escape');
	for (let far = 12; far < 40; far += 2) {
		const place = {
			x: corner.x + (isRight ? -far : far),
			y: corner.y + (isBelow ? -far : far)
		};
		if (await isUnderPointer(page, actor, place)) return place;
	}
	throw new Error(`${actor} is not beside its note`);
}

/** Whether the pointer, coming from nothing, meets the actor at a place. */
async function isUnderPointer(
	page: Page,
	actor: string,
	{ x, y }: { x: number; y: number }
): Promise<boolean> {
	const picture = (await page.locator('.picture').boundingBox())!;
	await page.mouse.move(picture.x + 3, picture.y + 3);
	await page.locator('.picture .tip').waitFor({ state: 'detached' });
	await page.mouse.move(x, y);
	// Sigma answers a movement in the next frames.
	await page.evaluate(async () => {
		for (let k = 0; k < 4; k++) await new Promise(requestAnimationFrame);
	});
	return (await noteOn(page, actor).count()) === 1;
}

describe('the map', () => {
	const app = useApp();

	test('the legend filters, nobody moves, the line on top says so, one click resets', async () => {
		const page = await app.open('/map/?actor=politi-motalavej');
		await whenReady(page, 'map', 'en');
		const actor = 'Politi, følgegruppe Motalavej';
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		const before = await placeOf(page, actor);
		const legend = page.getByRole('region', { name: en.map.legend.title });
		await legend.getByRole('button', { name: /^Police: 5 actors/ }).click();
		await page.getByText(en.app.lens.actorsOf(5, 59)).first().waitFor();
		const sectors = () => new URL(page.url()).searchParams.getAll('sector');
		await expect.poll(sectors).toEqual(['police']);
		await expect.poll(() => isUnderPointer(page, actor, before)).toBe(true);
		await page.getByRole('button', { name: en.app.lens.reset }).click();
		await page.getByText(en.app.lens.actorsOf(59, 59)).first().waitFor();
		await expect.poll(sectors).toEqual([]);
		await expect.poll(() => isUnderPointer(page, actor, before)).toBe(true);
	});

	test('the arrow keys walk from partner to partner, aloud', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		const said = page.locator('main [aria-live=polite]');
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		await said.filter({ hasText: 'Boligsociale medarbejdere (team)' }).waitFor();
		await expect.poll(() => said.innerText()).toMatch(/\d+ partners: above all /);
		await page.keyboard.press('ArrowRight');
		await said.filter({ hasText: /^1 of \d+ with Boligsociale medarbejdere \(team\): / }).waitFor();
		await page.keyboard.press('ArrowLeft');
		await said.filter({ hasText: /^(\d+) of \1 with Boligsociale medarbejdere/ }).waitFor();
		await page.keyboard.press('Enter');
		await said.filter({ hasText: /is selected$/ }).waitFor();
		await page.waitForURL(({ searchParams }) => searchParams.getAll('actor').length === 1);
	});

	test('without WebGL there is a sentence and the same as a table', async () => {
		const page = await app.open('/map/', {
			prepare: (empty) =>
				empty.addInitScript(() => {
					const context = Object.getOwnPropertyDescriptor(
						HTMLCanvasElement.prototype,
						'getContext'
					)!.value as (...args: unknown[]) => unknown;
					HTMLCanvasElement.prototype.getContext = function (
						this: HTMLCanvasElement,
						...args: unknown[]
					) {
						return String(args[0]).startsWith('webgl') ? null : context.apply(this, args);
					} as HTMLCanvasElement['getContext'];
				})
		});
		await whenReady(page, 'map', 'en');
		await page.getByText(en.map.message.noDrawing).waitFor();
		const table = page.getByRole('table', { name: en.map.table.caption });
		await expect.poll(() => table.getByRole('row').count()).toBe(60);
		expect(await page.getByRole('application').count()).toBe(0);
		await table.getByRole('button', { name: 'Fritidsjobkonsulent' }).click();
		await page.waitForURL(/actor=fritidsjobkonsulent/);
	});

	test('a context that is lost leaves the table, and the map can be drawn again', async () => {
		const page = await app.open('/map/', { watched: false });
		await whenReady(page, 'map', 'en');
		await page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')!;
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		});
		await page.getByText(en.map.message.lost).waitFor();
		const table = page.getByRole('table', { name: en.map.table.caption });
		await expect.poll(() => table.getByRole('row').count()).toBe(60);
		await page.getByRole('button', { name: en.map.message.redraw }).click();
		await page.getByRole('application').locator('canvas').first().waitFor();
	});

	test('the lasso selects those it goes around, and adds with Shift', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		await page.getByRole('button', { name: en.map.tools.lassoShort }).click();
		const box = (await page.getByRole('application').boundingBox())!;
		const around = async (from: number, to: number) => {
			const corners = [
				[0.01, from],
				[0.99, from],
				[0.99, to],
				[0.01, to]
			] as const;
			const [first, ...rest] = corners.map(
				([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const
			);
			await page.mouse.move(...first!);
			await page.mouse.down();
			for (const corner of rest) await page.mouse.move(...corner, { steps: 5 });
			await page.mouse.up();
		};
		const selected = () => new URL(page.url()).searchParams.getAll('actor').length;
		await around(0.02, 0.3);
		await expect.poll(selected).toBeGreaterThan(0);
		const above = selected();
		await page.keyboard.down('Shift');
		await around(0.7, 0.98);
		await page.keyboard.up('Shift');
		await expect.poll(selected).toBeGreaterThan(above);
		// Esc ends the tool and leaves the selection; the next one clears it.
		const both = selected();
		await page.keyboard.press('Escape');
		await page.getByText(en.map.tools.lassoOn).waitFor({ state: 'detached' });
		expect(selected()).toBe(both);
		await page.keyboard.press('Escape');
		await expect.poll(selected).toBe(0);
	});

	test('numbers show steps around the selection, + widens, 0 and U show all, H hides the rest', async () => {
		const page = await app.open('/map/?actor=politi-motalavej&actor=fritidsjobkonsulent');
		await whenReady(page, 'map', 'en');
		const shown = async () => {
			const text = await page.locator('aside .shown').first().innerText();
			return Number(/\d+/.exec(text)![0]);
		};
		await expect.poll(shown).toBe(59);
		await page.keyboard.press('1');
		let near = 59;
		await expect.poll(async () => (near = await shown())).toBeLessThan(59);
		await page.keyboard.press('+');
		await expect.poll(shown).toBeGreaterThan(near);
		await page.keyboard.press('-');
		await expect.poll(shown).toBe(near);
		await page.keyboard.press('0');
		await expect.poll(shown).toBe(59);
		await page.keyboard.press('h');
		await expect.poll(shown).toBe(2);
		await page.keyboard.press('u');
		await expect.poll(shown).toBe(59);
	});

	test('groups are gathered, opened and gathered again, and the table has the counted ties', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		await page.getByLabel(en.map.toolbar.collapse).selectOption('sector');
		const groups = page.getByRole('region', { name: en.map.groups.title });
		const police = groups.getByRole('button', { name: en.map.groups.open('Police', 5) });
		await police.click();
		const close = groups.getByRole('button', { name: en.map.groups.close('Police') });
		await expect.poll(() => close.getAttribute('aria-expanded')).toBe('true');
		await close.click();
		await police.waitFor();
		await page.getByRole('button', { name: en.map.toolbar.asTable }).click();
		const pairs = page.getByRole('table', { name: en.map.groups.pairsCaption });
		const counts = async () =>
			(await trimmedTexts(pairs.locator('tbody td:last-child'))).map(Number);
		await expect.poll(async () => (await counts()).length).toBeGreaterThan(3);
		const isInOrder = async () =>
			(await counts()).every((one, k, all) => k === 0 || all[k - 1]! >= one);
		await expect.poll(isInOrder).toBe(true);
	});

	test('a tie is drawn with the keyboard, shown with its step, and undone', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		for (let k = 0; k < 58; k++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Shift+Enter');
		const join = page.getByRole('button', { name: en.map.tie.join, exact: true });
		await join.click();
		const step = `2. ${en.taxonomy.step[2]}`;
		await page.getByRole('radio', { name: step }).check();
		await page.getByRole('button', { name: en.map.draft.save }).click();
		await page.getByText(en.map.tie.rows(1)).waitFor();
		await page.getByText(en.map.tie.step(2, en.taxonomy.step[2])).first().waitFor();
		await page.keyboard.press('Control+z');
		await join.waitFor();
	});

	test('who is held on the map of a project is held after a reload, and let go by undo', async () => {
		const page = await app.open('/data/');
		const rows = 'from,to\nAda,Bo\nBo,Cy\nCy,Ada\n';
		await openOwnFiles(page, { 'ties.csv': Buffer.from(rows) }, 'en');
		await page.getByRole('link', { name: en.app.view.map, exact: true }).first().click();
		await whenReady(page, 'map', 'en');
		const held = page.getByRole('button', { name: en.map.tools.letGo(1), exact: true });
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: en.map.tools.pinShort, exact: true }).click();
		await held.waitFor();
		await page.getByRole('button', { name: en.app.saved.short.saved, exact: true }).waitFor();
		await page.reload();
		await whenReady(page, 'map', 'en');
		await held.waitFor();
		await page.getByRole('application').focus();
		await page.keyboard.press('Control+z');
		await held.waitFor({ state: 'detached' });
	});

	test('the picture that is saved has legend, title and date inside', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		const save = async (format: RegExp | string) => {
			await page.getByRole('button', { name: en.map.save.button }).click();
			const sheet = page.getByRole('dialog', { name: en.map.save.title });
			await sheet.getByRole('radio', { name: format }).check();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				sheet.getByRole('button', { name: en.map.save.go }).click()
			]);
			return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
		};
		const svg = await save(en.map.save.svg);
		expect(svg.name).toMatch(/\.svg$/);
		const text = svg.bytes.toString('utf8');
		for (const words of [en.map.legend.title, 'Police', en.map.save.actorsShown(59, 59)]) {
			expect(text).toContain(words);
		}
		expect(text).toMatch(/<title id="title">[^<]+<\/title>/);
		expect(text).toContain(en.map.save.made('').trim());
		const once = await save(/PNG 1x/);
		const twice = await save(/PNG 2x/);
		expect(once.name).toMatch(/\.png$/);
		// Width in pixels, as the file itself says.
		expect(once.bytes.readUInt32BE(16)).toBe(1280);
		expect(twice.bytes.readUInt32BE(16)).toBe(2560);
	});
});
