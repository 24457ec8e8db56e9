import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { compareFindings, WhatIf } from '../../src/lib/findings/what-if';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import { formatNumber, LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { applyEdit, type Edit } from '../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const curve = [...new WhatIf(slagelse, DEFAULT_LENS).curve(20)];
const en = messages('en').robustness;
const nameOf = (id: string) => slagelse.actors.find((actor) => actor.id === id)!.label;

/** A row begins with its name and the button that explains it. */
function rowName(row: string, language: Language): string {
	return `${row} ${messages(language).views.shared.explain(row)}`;
}

/** Before, after and change of a row of a before-and-after table. */
async function figuresOf(page: Page, table: string, row: string): Promise<string[]> {
	const line = page
		.getByRole('table', { name: en.table.caption(table) })
		.getByRole('row', { name: rowName(row, 'en') });
	await line.waitFor();
	return (await line.getByRole('cell').allInnerTexts()).map((text) => text.trim());
}

describe('resilience', () => {
	const app = useApp();

	async function open(language: 'da' | 'en' = 'en'): Promise<Page> {
		const page = await app.open('/robustness/', { language });
		await whenReady(page, 'robustness', language);
		await page.getByRole('slider').waitFor();
		return page;
	}

	test('the slider by keyboard: figures, curve, who is taken out', async () => {
		const page = await open();
		const status = page.getByRole('status').filter({ hasText: 'largest part' });
		await status.getByText(en.busiest.asIs(curve[0]!.largestComponent, 59)).waitFor();
		const slider = page.getByRole('slider', { name: en.busiest.slider });
		await slider.focus();
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
		const { largestComponent, actorCount } = curve[3]!;
		await status.getByText(en.busiest.without(3, largestComponent, actorCount)).waitFor();
		expect(await slider.getAttribute('aria-valuetext')).toBe(en.busiest.position(3, 20));
		const [before, after] = await figuresOf(
			page,
			en.busiest.title,
			en.table.row.largestIsland.name
		);
		expect([before, after]).toEqual([
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
		const page = await open();
		await page.getByText(en.curve.table, { exact: true }).click();
		const rows = page.getByRole('table', { name: en.curve.caption }).locator('tbody tr');
		await rows.first().waitFor();
		expect(await rows.count()).toBe(curve.length);
		const texts = await rows.nth(2).locator('th, td').allInnerTexts();
		expect(texts.slice(0, 3).map((text) => text.trim())).toEqual([
			'2',
			nameOf(curve[2]!.removed!),
			formatNumber(curve[2]!.largestComponent, 'en')
		]);
	});

	test.each(LANGUAGES)('closing the coordination group of Slagelse (%s)', async (language) => {
		const words = messages(language).robustness;
		const edit: Edit = { kind: 'remove-forum', forum: 'koordinationsgruppe' };
		const lens: Lens = { ...DEFAULT_LENS, layers: ['ties', 'forums'] };
		const change = compareFindings(
			analyse(slagelse, lens).findings,
			analyse(applyEdit(slagelse, edit), lens).findings
		);
		expect(change.disappeared.length).toBeGreaterThan(0);
		const page = await open(language);
		await page
			.getByRole('button', { name: words.change.closeForum('Koordinationsgruppe') })
			.click();
		await page.getByRole('heading', { name: words.change.closed('Koordinationsgruppe') }).waitFor();
		const region = page.getByRole('region', { name: words.change.title });
		for (const finding of [...change.appeared, ...change.disappeared]) {
			const { text } = describeFinding(finding, slagelse, language);
			await region.getByRole('listitem').filter({ hasText: text }).first().waitFor();
		}
		await page.getByText(words.change.layer.forums, { exact: true }).click();
		const table = page.getByRole('table', {
			name: words.table.caption(words.change.closed('Koordinationsgruppe'))
		});
		const ties = table
			.getByRole('row', { name: rowName(words.table.row.ties.name, language) })
			.getByRole('cell');
		const alone = new WhatIf(slagelse, { ...DEFAULT_LENS, layers: ['forums'] });
		const after = alone.networkOf({ kind: 'edits', edits: [edit] }).tieCount;
		await ties.getByText(formatNumber(after, language), { exact: true }).waitFor();
	});

	test('taking out an actor found by typing, and clearing the choice', async () => {
		const page = await open();
		const box = page.getByRole('combobox', { name: en.change.actor, exact: true });
		await box.fill('fritidsjobkons');
		await page.getByRole('option', { name: 'Fritidsjobkonsulent' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: en.change.without('Fritidsjobkonsulent') }).waitFor();
		const [before, after] = await figuresOf(
			page,
			en.change.without('Fritidsjobkonsulent'),
			en.table.row.actors.name
		);
		expect([before, after]).toEqual(['59', '58']);
		await page.getByRole('button', { name: new RegExp(`^${en.change.clear}:`) }).click();
		await page.getByText(en.change.nothing).waitFor();
	});

	test('a new tie between two; the same actor twice is refused in words', async () => {
		const page = await open();
		await page.getByText(en.change.kinds.tie, { exact: true }).click();
		const choose = async (label: string, actor: string) => {
			await page.getByRole('combobox', { name: label, exact: true }).fill(actor);
			await page.getByRole('option', { name: actor }).first().waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
		};
		const [a, b] = [nameOf('fritidsjobkonsulent'), nameOf('dir-fob')];
		await choose(en.change.first, a);
		await choose(en.change.second, a);
		await page.getByText(en.change.problem['self-tie']).waitFor();
		await choose(en.change.second, b);
		await page.getByRole('heading', { name: en.change.joined(a, b) }).waitFor();
		const [before, after] = await figuresOf(page, en.change.joined(a, b), en.table.row.ties.name);
		expect(Number(after) - Number(before)).toBe(1);
	});
});
