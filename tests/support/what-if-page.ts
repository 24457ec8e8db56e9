/** The page that asks what if, used as a person uses it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ScenarioKind } from '../../src/lib/findings/scenario/scenario-steps';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import type { App } from './browser';
import { whenReady } from './page-words';
import { trimmedTexts } from './trimmed-texts';

const en = messages('en').robustness;
const words = en.scenarios;

export async function openWhatIf(app: App, language: Language = 'en'): Promise<Page> {
	const page = await app.open('/robustness/', { language });
	await whenReady(page, 'robustness', language);
	await page.getByRole('slider').waitFor();
	return page;
}

/** A row begins with its name, and the number before the change follows. */
export function rowName(row: string): RegExp {
	return new RegExp(`^${row.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} [−–\\d]`);
}

/** Before, after and change of a row of a before-and-after table. */
export async function figuresOf(page: Page, table: string, row: string): Promise<string[]> {
	return trimmedTexts(
		page
			.getByRole('table', { name: en.table.caption(table) })
			.getByRole('row', { name: rowName(row) })
			.getByRole('cell')
	);
}

/** Waits until a row of a before-and-after table says how it was and how it would be. */
export async function expectFigures(
	page: Page,
	table: string,
	row: string,
	beforeAndAfter: readonly [string, string]
): Promise<void> {
	await expect
		.poll(async () => (await figuresOf(page, table, row)).slice(0, 2))
		.toEqual(beforeAndAfter);
}

/** Chooses from a field by typing, with the keyboard alone. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
	await page.getByRole('combobox', { name: label, exact: true }).fill(text);
	const option = page.getByRole('option', { name: text }).first();
	await option.waitFor();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => option.getAttribute('data-highlighted')).not.toBeNull();
	await page.keyboard.press('Enter');
	await option.waitFor({ state: 'detached' });
}

/** Adds a step to the scenario: its kind, and what is chosen in each field. */
export async function addStep(
	page: Page,
	kind: ScenarioKind,
	...fields: readonly (readonly [label: string, text: string])[]
): Promise<void> {
	await page.getByLabel(words.kind, { exact: true }).selectOption(kind);
	for (const [label, text] of fields) await choose(page, label, text);
	const add = page.getByRole('button', { name: words.add });
	await expect.poll(() => add.isEnabled()).toBe(true);
	await add.focus();
	await page.keyboard.press('Enter');
}
