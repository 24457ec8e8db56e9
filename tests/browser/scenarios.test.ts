import { describe, expect, test } from 'vitest';
import { scenarioDifference } from '../../src/lib/findings/scenario/scenario-difference';
import { WhatIf } from '../../src/lib/findings/scenario/what-if';
import { describeCheck } from '../../src/lib/i18n/describe-check';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import { formatNumber, LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { applyEdits, type Edit } from '../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { loadExample } from '../support/load-example';
import { menuEntry, whenReady } from '../support/page-words';
import {
	addStep,
	choose,
	expectFigures,
	figuresOf,
	openWhatIf,
	rowName
} from '../support/what-if-page';

const slagelse = await loadExample('slagelse');
const en = messages('en').robustness;
const words = en.scenarios;
const nameOf = (id: string) => slagelse.actors.find((actor) => actor.id === id)!.label;

describe('scenarios', () => {
	const app = useApp();

	test.each(LANGUAGES)('closing the coordination group of Slagelse (%s)', async (language) => {
		const all = messages(language);
		const { scenarios, difference: parts, table } = all.robustness;
		const edits: Edit[] = [{ kind: 'remove-forum', forum: 'koordinationsgruppe' }];
		const lens: Lens = { ...DEFAULT_LENS, layers: ['ties', 'forums'] };
		const difference = scenarioDifference(slagelse, lens, edits);
		const page = await openWhatIf(app, language);
		const name = scenarios.example.close({ actors: [], forums: ['Koordinationsgruppe'] });
		const examples = page.getByRole('group', { name: scenarios.examples }).getByRole('button');
		await expect.poll(() => examples.first().innerText()).toBe(name);
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
		await expect.poll(() => rest.count()).toBeGreaterThan(2);
		await region.getByText(parts.restOfChecks(0).replace(/\d.*/, '')).waitFor();
		await page.getByText(scenarios.layer.forums, { exact: true }).click();
		const ties = page
			.getByRole('table', { name: table.caption(name), exact: true })
			.getByRole('row', { name: rowName(table.row.ties.name) })
			.getByRole('cell');
		const alone = new WhatIf(slagelse, { ...DEFAULT_LENS, layers: ['forums'] });
		const after = alone.networkOf({ kind: 'edits', edits }).tieCount;
		await ties.getByText(formatNumber(after, language), { exact: true }).waitFor();
	});

	test('taking out an actor found by typing, and clearing the choice', async () => {
		const page = await openWhatIf(app);
		await choose(page, words.field.actor, 'Fritidsjobkonsulent');
		await page.getByRole('button', { name: `${words.clear}: Fritidsjobkonsulent` }).click();
		const adder = page.getByRole('button', { name: words.add });
		await expect.poll(() => adder.isDisabled()).toBe(true);
		await addStep(page, 'remove-actor', [words.field.actor, 'Fritidsjobkonsulent']);
		const name = words.step['remove-actor']('Fritidsjobkonsulent');
		await page.getByRole('heading', { name, exact: true }).waitFor();
		await expectFigures(page, name, en.table.row.actors.name, ['59', '58']);
	});

	test('a new tie between two; the same actor twice is refused in words', async () => {
		const page = await openWhatIf(app);
		const [a, b] = [nameOf('fritidsjobkonsulent'), nameOf('dir-fob')];
		await page.getByLabel(words.kind, { exact: true }).selectOption('add-tie');
		await choose(page, words.field.first, a);
		await choose(page, words.field.second, a);
		await page.getByText(words.problem['self-tie']!).waitFor();
		const adder = page.getByRole('button', { name: words.add });
		await expect.poll(() => adder.isDisabled()).toBe(true);
		await choose(page, words.field.second, b);
		await adder.click();
		const name = words.step['add-tie'](a, b);
		await page.getByRole('heading', { name, exact: true }).waitFor();
		await expect
			.poll(async () => {
				const [before, after] = await figuresOf(page, name, en.table.row.ties.name);
				return Number(after) - Number(before);
			})
			.toBe(1);
	});

	test('several steps are named, moved, copied, removed and kept', async () => {
		const page = await openWhatIf(app);
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
		await expect.poll(() => copy.getAttribute('aria-pressed')).toBe('true');
		await page.getByRole('button', { name: words.removeStep(leave) }).click();
		await page.getByRole('listitem').filter({ hasText: leave }).waitFor({ state: 'detached' });
		await kept.getByRole('button', { name: 'The leader moves on', exact: true }).click();
		await page.getByRole('listitem').filter({ hasText: leave }).waitFor();
		await page.getByRole('button', { name: words.remove, exact: true }).click();
		await page.getByText(words.noSteps).waitFor();
		await expect
			.poll(() => kept.getByRole('button', { name: 'The leader moves on' }).count())
			.toBe(1);
		// Kept with the project: still there after another view.
		await menuEntry(page, 'checks', 'en').click();
		await whenReady(page, 'checks', 'en');
		await menuEntry(page, 'robustness', 'en').click();
		await copy.waitFor();
	});

	test('a scenario is made to hold, and undone', async () => {
		const page = await openWhatIf(app);
		const name = words.example.close({ actors: [], forums: ['Koordinationsgruppe'] });
		await page.getByRole('button', { name, exact: true }).click();
		await page.getByRole('button', { name: words.apply }).click();
		await page.getByText(words.applied(name)).waitFor();
		const examples = page.getByRole('group', { name: words.examples });
		await examples.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
		await page.keyboard.press('Control+z');
		await examples.getByRole('button', { name, exact: true }).waitFor();
	});

	test('an open scenario, its folded parts and a threshold break no rule, light or dark', async () => {
		const page = await openWhatIf(app);
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
		const threshold = page.getByRole('spinbutton').first();
		await threshold.fill('999');
		await expect.poll(() => threshold.getAttribute('aria-invalid')).toBe('true');
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
});
