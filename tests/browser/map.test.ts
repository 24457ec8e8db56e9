import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';

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
	const box = (await note.boundingBox())!;
	const { isRight, isBelow } = await note.evaluate((element: HTMLElement) => ({
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
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
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
		expect(new URL(page.url()).searchParams.getAll('sector')).toEqual(['police']);
		expect(await isUnderPointer(page, actor, before)).toBe(true);
		await page.getByRole('button', { name: en.app.lens.reset }).click();
		await page.getByText(en.app.lens.actorsOf(59, 59)).first().waitFor();
		expect(new URL(page.url()).searchParams.getAll('sector')).toEqual([]);
		expect(await isUnderPointer(page, actor, before)).toBe(true);
	});

	test('the arrow keys walk from partner to partner, aloud', async () => {
		const page = await app.open('/map/');
		await whenReady(page, 'map', 'en');
		const said = page.locator('main [aria-live=polite]');
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		await said.filter({ hasText: 'Boligsociale medarbejdere (team)' }).waitFor();
		const origin = await said.innerText();
		expect(origin).toMatch(/\d+ partners: above all /);
		await page.keyboard.press('ArrowRight');
		await said.filter({ hasText: /^1 of \d+ with Boligsociale medarbejdere \(team\): / }).waitFor();
		await page.keyboard.press('ArrowLeft');
		await said.filter({ hasText: /^(\d+) of \1 with Boligsociale medarbejdere/ }).waitFor();
		await page.keyboard.press('Enter');
		await said.filter({ hasText: /is selected$/ }).waitFor();
		expect(new URL(page.url()).searchParams.getAll('actor')).toHaveLength(1);
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
		expect(await table.getByRole('row').count()).toBe(60);
		expect(await page.getByRole('application').count()).toBe(0);
		await table.getByRole('button', { name: 'Fritidsjobkonsulent' }).click();
		await page.waitForURL(/actor=fritidsjobkonsulent/);
	});
});
