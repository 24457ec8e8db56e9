import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';

const en = messages('en');

/** Counts what is drawn with WebGL from before the page is there. */
async function countDraws(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counted = globalThis as unknown as { draws: number };
		counted.draws = 0;
		const { prototype } = WebGL2RenderingContext;
		for (const name of ['drawArrays', 'drawArraysInstanced', 'drawElements'] as const) {
			const draw = prototype[name] as (...args: unknown[]) => void;
			Object.assign(prototype, {
				[name](this: WebGL2RenderingContext, ...args: unknown[]) {
					counted.draws++;
					draw.apply(this, args);
				}
			});
		}
	});
}

const drawsOf = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { draws: number }).draws);

/** What was drawn so far, once nothing is drawn any more. */
async function drawsAtRest(page: Page): Promise<number> {
	let before = -1;
	await expect
		.poll(
			async () => {
				const now = await drawsOf(page);
				const isAtRest = now > 0 && now === before;
				before = now;
				return isAtRest;
			},
			{ interval: 400 }
		)
		.toBe(true);
	return before;
}

describe('the drawing of the map', () => {
	const app = useApp();

	test('who is walked to or pointed at comes forward without drawing all ties and marks again', async () => {
		const page = await app.open('/map/', { prepare: countDraws });
		await whenReady(page, 'map', 'en');
		await page.getByRole('application').focus();
		const before = await drawsAtRest(page);
		const note = page.locator('.picture .tip strong');
		const met = new Set<string>();
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
			await page.keyboard.press(key);
			await note.waitFor();
			met.add(await note.innerText());
		}
		expect(met.size).toBeGreaterThan(2);
		await page.keyboard.press('Escape');
		await note.waitFor({ state: 'detached' });
		expect(await drawsAtRest(page)).toBe(before);
	});

	test('on a phone the one that is selected stays in sight over the sheet about it', async () => {
		const page = await app.open('/map/?actor=kommunale-foelgegruppe-sydbyen', {
			width: 390,
			height: 844
		});
		await whenReady(page, 'map', 'en');
		const sheet = page.getByRole('complementary', { name: en.app.panel.label });
		await sheet.waitFor();
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		const note = page.locator('.picture .tip');
		await note.waitFor();
		const isInSight = () =>
			note.evaluate((element) => {
				const { left, top, bottom } = element.getBoundingClientRect();
				const [at] = [element as HTMLElement];
				// The note hangs from its actor by the corner that is placed.
				const y = at.style.top === '' ? bottom : top;
				return document
					.querySelector('.picture')!
					.contains(document.elementFromPoint(left + 8, y - 4));
			});
		await expect.poll(isInSight).toBe(true);
	});
});
