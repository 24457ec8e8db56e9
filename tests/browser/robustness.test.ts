import { describe, expect, test } from 'vitest';
import { removalRanking } from '../../src/lib/findings/scenario/removal-ranking';
import { WhatIf } from '../../src/lib/findings/scenario/what-if';
import { formatNumber } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { menuEntry, whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';
import { expectFigures, openWhatIf } from '../support/what-if-page';

const slagelse = await loadExample('slagelse');
const curve = [...new WhatIf(slagelse, DEFAULT_LENS).curve(20)];
const en = messages('en').robustness;
const nameOf = (id: string) => slagelse.actors.find((actor) => actor.id === id)!.label;

describe('resilience', () => {
	const app = useApp();

	test('the slider by keyboard: figures, curve, who is taken out', async () => {
		const page = await openWhatIf(app);
		const status = page.getByRole('status').filter({ hasText: 'largest part' });
		await status.getByText(en.busiest.asIs(curve[0]!.largestComponent, 59)).waitFor();
		const slider = page.getByRole('slider', { name: en.busiest.slider });
		await slider.focus();
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
		const { largestComponent, actorCount } = curve[3]!;
		await status.getByText(en.busiest.without(3, largestComponent, actorCount)).waitFor();
		await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(en.busiest.position(3, 20));
		await expectFigures(page, en.busiest.title, en.table.row.largestIsland.name, [
			formatNumber(curve[0]!.largestComponent, 'en'),
			formatNumber(largestComponent, 'en')
		]);
		const first = page.getByRole('listitem').filter({ hasText: nameOf(curve[1]!.removed!) });
		await first.getByRole('button').click();
		await page
			.getByRole('complementary')
			.getByRole('heading', { name: nameOf(curve[1]!.removed!) })
			.waitFor();
		await slider.focus();
		await page.keyboard.press('End');
		const last = curve[20]!;
		await status
			.getByText(en.busiest.without(20, last.largestComponent, last.actorCount))
			.waitFor();
		await page.keyboard.press('Home');
		await status.getByText(en.busiest.asIs(curve[0]!.largestComponent, 59)).waitFor();
	});

	test('the picture has its table', async () => {
		const page = await openWhatIf(app);
		await page.getByText(en.curve.table, { exact: true }).click();
		const rows = page.getByRole('table', { name: en.curve.caption }).locator('tbody tr');
		await expect.poll(() => rows.count()).toBe(curve.length);
		await expect
			.poll(async () => (await trimmedTexts(rows.nth(2).locator('th, td'))).slice(0, 3))
			.toEqual(['2', nameOf(curve[2]!.removed!), formatNumber(curve[2]!.largestComponent, 'en')]);
	});

	test('whose leaving would matter most, with both figures, opened as a scenario', async () => {
		const { removals } = removalRanking(slagelse, DEFAULT_LENS);
		const page = await openWhatIf(app);
		const rows = page
			.getByRole('table', { name: en.hurts.caption(removals.length) })
			.locator('tbody tr');
		await expect.poll(() => rows.count()).toBe(10);
		const first = nameOf(removals[0]!.actor);
		await expect
			.poll(async () => (await trimmedTexts(rows.first().getByRole('cell'))).slice(0, 2))
			.toEqual([
				`${(100 * removals[0]!.efficiency!).toFixed(1)}%`,
				String(removals[0]!.largestIsland)
			]);
		await page.getByRole('button', { name: en.hurts.openOf(first) }).click();
		const name = en.scenarios.step['remove-actor'](first);
		await page.getByRole('heading', { name, exact: true }).waitFor();
	});

	test('thresholds of the checks: answers follow, changed ones are marked, and go back', async () => {
		const checks = messages('en').checks;
		const page = await app.open('/checks/', { language: 'en' });
		await whenReady(page, 'checks', 'en');
		const item = page.getByRole('listitem').filter({ hasText: checks.check.K17.title });
		await item.getByText(checks.answer.met, { exact: true }).waitFor();
		await item.locator('summary').first().click();
		const field = item.getByRole('spinbutton', { name: checks.thresholds.maxForums.label });
		await field.fill('0');
		await item.getByText(checks.outOfRange('1', '50', true)).waitFor();
		await field.fill('3');
		await item.getByText(checks.answer.partly, { exact: true }).waitFor();
		await item.getByText('at most 3 forums at the same time (default 4)').waitFor();
		await page.getByText(checks.thresholdsChanged(1)).waitFor();
		await page.getByRole('button', { name: checks.resetAll, exact: true }).click();
		await item.getByText(checks.answer.met, { exact: true }).waitFor();
		await expect.poll(() => field.inputValue()).toBe('4');
		// Its evidence on the map, under the same lens.
		const forums = page.getByRole('listitem').filter({ hasText: checks.check.K1.title });
		await forums.getByRole('link', { name: /on the map/ }).click();
		await menuEntry(page, 'map', 'en').and(page.locator('[aria-current=page]')).waitFor();
		await page.waitForURL(({ searchParams }) => searchParams.getAll('actor').length > 10);
	});
});
