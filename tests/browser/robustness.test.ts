import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { removalRanking } from '../../src/lib/findings/scenario/removal-ranking';
import { scenarioDifference } from '../../src/lib/findings/scenario/scenario-difference';
import type { ScenarioKind } from '../../src/lib/findings/scenario/scenario-steps';
import { WhatIf } from '../../src/lib/findings/scenario/what-if';
import { describeCheck } from '../../src/lib/i18n/describe-check';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import { formatNumber, LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { applyEdits, type Edit } from '../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { menuEntry, whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const curve = [...new WhatIf(slagelse, DEFAULT_LENS).curve(20)];
const en = messages('en').robustness;
const words = en.scenarios;
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

	/** Chooses from a field by typing, with the keyboard alone. */
	async function choose(page: Page, label: string, text: string): Promise<void> {
		await page.getByRole('combobox', { name: label, exact: true }).fill(text);
		await page.getByRole('option', { name: text }).first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
	}

	async function addStep(page: Page, kind: ScenarioKind, ...fields: [string, string][]) {
		await page.getByLabel(words.kind, { exact: true }).selectOption(kind);
		for (const [label, text] of fields) await choose(page, label, text);
		const add = page.getByRole('button', { name: words.add });
		await add.focus();
		await page.keyboard.press('Enter');
	}

	test.each(LANGUAGES)('closing the coordination group of Slagelse (%s)', async (language) => {
		const all = messages(language);
		const { scenarios, difference: parts, table } = all.robustness;
		const edits: Edit[] = [{ kind: 'remove-forum', forum: 'koordinationsgruppe' }];
		const lens: Lens = { ...DEFAULT_LENS, layers: ['ties', 'forums'] };
		const difference = scenarioDifference(slagelse, lens, edits);
		const page = await open(language);
		const name = scenarios.example.close({ actors: [], forums: ['Koordinationsgruppe'] });
		const examples = page.getByRole('group', { name: scenarios.examples }).getByRole('button');
		expect(await examples.first().innerText()).toBe(name);
		await examples.first().click();
		await page.getByRole('heading', { name, exact: true }).waitFor();
		const region = page.getByRole('region', { name: scenarios.title, exact: true });
		const { appeared, disappeared } = difference.findings;
		expect(disappeared.length).toBeGreaterThan(0);
		for (const finding of [...appeared, ...disappeared]) {
			const { text } = describeFinding(finding, slagelse, language);
			await region.getByRole('listitem').filter({ hasText: text }).first().waitFor();
		}
		// Checks with another answer stand open, with both sentences.
		const answers = difference.checks.filter((check) => check.difference === 'answer');
		expect(answers.length).toBeGreaterThan(0);
		for (const { before, after } of answers) {
			const was = describeCheck(before, slagelse, language);
			const is = describeCheck(after, applyEdits(slagelse, edits), language);
			const item = region.getByRole('listitem').filter({ hasText: was.title });
			await item.getByText(was.text).waitFor();
			await item.getByText(is.text).waitFor();
			await item.getByText(all.checks.answer[after.answer], { exact: true }).waitFor();
		}
		// What is the same is folded away, and there.
		const rest = region.getByText(/^\S+ \S+ \(\d+\)$/);
		expect(await rest.count()).toBeGreaterThan(2);
		expect(await region.getByText(parts.restOfChecks(0).replace(/\d.*/, '')).isVisible()).toBe(
			true
		);
		await page.getByText(scenarios.layer.forums, { exact: true }).click();
		const ties = page
			.getByRole('table', { name: table.caption(name), exact: true })
			.getByRole('row', { name: rowName(table.row.ties.name, language) })
			.getByRole('cell');
		const alone = new WhatIf(slagelse, { ...DEFAULT_LENS, layers: ['forums'] });
		const after = alone.networkOf({ kind: 'edits', edits }).tieCount;
		await ties.getByText(formatNumber(after, language), { exact: true }).waitFor();
	});

	test('taking out an actor found by typing, and clearing the choice', async () => {
		const page = await open();
		await choose(page, words.field.actor, 'Fritidsjobkonsulent');
		await page.getByRole('button', { name: `${words.clear}: Fritidsjobkonsulent` }).click();
		expect(await page.getByRole('button', { name: words.add }).isDisabled()).toBe(true);
		await addStep(page, 'remove-actor', [words.field.actor, 'Fritidsjobkonsulent']);
		const name = words.step['remove-actor']('Fritidsjobkonsulent');
		await page.getByRole('heading', { name, exact: true }).waitFor();
		const [before, after] = await figuresOf(page, name, en.table.row.actors.name);
		expect([before, after]).toEqual(['59', '58']);
	});

	test('a new tie between two; the same actor twice is refused in words', async () => {
		const page = await open();
		const [a, b] = [nameOf('fritidsjobkonsulent'), nameOf('dir-fob')];
		await page.getByLabel(words.kind, { exact: true }).selectOption('add-tie');
		await choose(page, words.field.first, a);
		await choose(page, words.field.second, a);
		await page.getByText(words.problem['self-tie']!).waitFor();
		expect(await page.getByRole('button', { name: words.add }).isDisabled()).toBe(true);
		await choose(page, words.field.second, b);
		await page.getByRole('button', { name: words.add }).click();
		const name = words.step['add-tie'](a, b);
		await page.getByRole('heading', { name, exact: true }).waitFor();
		const [before, after] = await figuresOf(page, name, en.table.row.ties.name);
		expect(Number(after) - Number(before)).toBe(1);
	});

	test('several steps are named, moved, copied, removed and kept', async () => {
		const page = await open();
		const actor = nameOf('leder-kompetencecenter');
		await addStep(
			page,
			'add-membership',
			[words.field.actor, actor],
			[words.field.forum, 'Følgegruppe Sydbyen']
		);
		const seat = words.step['add-membership'](actor, 'Følgegruppe Sydbyen');
		await page.getByRole('listitem').filter({ hasText: seat }).waitFor();
		await addStep(page, 'remove-actor', [words.field.actor, actor]);
		const leave = words.step['remove-actor'](actor);
		await page.getByRole('listitem').filter({ hasText: leave }).waitFor();
		// In the other order there is nobody left to seat, and that is told.
		await page.getByRole('button', { name: words.up(leave) }).focus();
		await page.keyboard.press('Enter');
		await page.getByText(words.noEffect(words.problem['unknown-actor']!)).waitFor();
		await page.getByRole('button', { name: words.up(seat) }).click();
		await page.getByText(words.noEffect(words.problem['unknown-actor']!)).waitFor({
			state: 'detached'
		});
		const kept = page.getByRole('group', { name: words.saved });
		const box = page.getByRole('textbox', { name: words.name });
		await box.fill('The leader moves on');
		await box.press('Enter');
		await kept.getByRole('button', { name: 'The leader moves on', exact: true }).waitFor();
		await page.getByRole('button', { name: words.copy, exact: true }).click();
		const copy = kept.getByRole('button', { name: words.copyOf('The leader moves on') });
		expect(await copy.getAttribute('aria-pressed')).toBe('true');
		await page.getByRole('button', { name: words.removeStep(leave) }).click();
		await page.getByRole('listitem').filter({ hasText: leave }).waitFor({ state: 'detached' });
		await kept.getByRole('button', { name: 'The leader moves on', exact: true }).click();
		await page.getByRole('listitem').filter({ hasText: leave }).waitFor();
		await page.getByRole('button', { name: words.remove, exact: true }).click();
		await page.getByText(words.noSteps).waitFor();
		expect(await kept.getByRole('button', { name: 'The leader moves on' }).count()).toBe(1);
		// Kept with the project: still there after another view.
		await menuEntry(page, 'checks', 'en').click();
		await menuEntry(page, 'robustness', 'en').click();
		await copy.waitFor();
	});

	test('a scenario is made to hold, and undone', async () => {
		const page = await open();
		const name = words.example.close({ actors: [], forums: ['Koordinationsgruppe'] });
		await page.getByRole('button', { name, exact: true }).click();
		await page.getByRole('button', { name: words.apply }).click();
		await page.getByText(words.applied(name)).waitFor();
		const examples = page.getByRole('group', { name: words.examples });
		await examples.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
		await page.keyboard.press('Control+z');
		await examples.getByRole('button', { name, exact: true }).waitFor();
	});

	test('whose leaving would matter most, with both figures, opened as a scenario', async () => {
		const { removals } = removalRanking(slagelse, DEFAULT_LENS);
		const page = await open();
		const rows = page
			.getByRole('table', { name: en.hurts.caption(removals.length) })
			.locator('tbody tr');
		await rows.first().waitFor();
		expect(await rows.count()).toBe(10);
		const first = nameOf(removals[0]!.actor);
		const [nearness, largest] = await rows.first().getByRole('cell').allInnerTexts();
		expect(nearness).toBe(`${(100 * removals[0]!.efficiency!).toFixed(1)}%`);
		expect(largest).toBe(String(removals[0]!.largestIsland));
		await page.getByRole('button', { name: en.hurts.openOf(first) }).click();
		const name = words.step['remove-actor'](first);
		await page.getByRole('heading', { name, exact: true }).waitFor();
	});

	test('an open scenario, its folded parts and a threshold break no rule, light or dark', async () => {
		const page = await open();
		const name = words.example.close({ actors: [], forums: ['Koordinationsgruppe'] });
		await page.getByRole('button', { name, exact: true }).click();
		await page.getByRole('button', { name: words.keep, exact: true }).click();
		await page.getByRole('textbox', { name: words.name }).waitFor();
		await addStep(page, 'remove-forum', [words.field.forum, 'Boligsocial bestyrelse']);
		await page.getByRole('listitem').filter({ hasText: 'Close Boligsocial bestyrelse' }).waitFor();
		const unfold = () =>
			page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		await unfold();
		const found: Record<string, string[]> = { wide: await violations(page) };
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 390, height: 844 });
		found['narrow, dark'] = await violations(page);
		// The whole menu stands beside a wide page; on a phone most of it lies behind "More".
		await page.setViewportSize({ width: 1440, height: 900 });
		await menuEntry(page, 'checks', 'en').click();
		await whenReady(page, 'checks', 'en');
		await page.setViewportSize({ width: 390, height: 844 });
		await unfold();
		await page.getByRole('spinbutton').first().fill('999');
		found['thresholds, dark'] = await violations(page);
		await page.emulateMedia({ colorScheme: 'light' });
		found['thresholds'] = await violations(page, CONTRAST);
		expect(found).toEqual({
			wide: [],
			'narrow, dark': [],
			'thresholds, dark': [],
			thresholds: []
		});
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
		expect(await field.inputValue()).toBe('4');
		// Its evidence on the map, under the same lens.
		const forums = page.getByRole('listitem').filter({ hasText: checks.check.K1.title });
		await forums.getByRole('link', { name: /on the map/ }).click();
		await menuEntry(page, 'map', 'en').and(page.locator('[aria-current=page]')).waitFor();
		expect(new URL(page.url()).searchParams.getAll('actor').length).toBeGreaterThan(10);
	});
});
