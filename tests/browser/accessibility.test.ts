import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { useApp } from '../support/browser';
import { viewPath, whenReady } from '../support/page-words';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);
const ALL_RULES = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// Not among the rules for WCAG 2.1 A yet, although it tests one of its criteria.
	rules: { 'label-content-name-mismatch': { enabled: true } }
};
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** One line a violation: the rule, and where. */
async function violations(page: Page, rules: object = ALL_RULES): Promise<string[]> {
	// Evaluated, not added as a script: the page's own policy lets no foreign script in.
	await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
	const { violations } = await page.evaluate(async (options) => {
		// Colours on their way from one scheme to the other are no fault.
		await new Promise(requestAnimationFrame);
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		const { axe } = window as unknown as {
			axe: { run: (root: Document, options: object) => Promise<AxeResults> };
		};
		return axe.run(document, { ...options, resultTypes: ['violations'] });
	}, rules);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`)
	);
}

describe.each(LANGUAGES)('accessibility in %s', (language) => {
	const app = useApp();

	test.each(VIEW_IDS)('%s breaks no rule, on any screen, light or dark', async (view) => {
		const page = await app.open(viewPath(view), { language });
		await whenReady(page, view, language);
		const found: Record<string, string[]> = { wide: await violations(page) };
		await page.emulateMedia({ colorScheme: 'dark' });
		found['wide, dark'] = await violations(page, CONTRAST);
		await page.setViewportSize({ width: 390, height: 844 });
		await whenReady(page, view, language);
		found['narrow, dark'] = await violations(page);
		await page.emulateMedia({ colorScheme: 'light' });
		found['narrow'] = await violations(page, CONTRAST);
		expect(found).toEqual({ wide: [], 'wide, dark': [], 'narrow, dark': [], narrow: [] });
	});

	test.each(VIEW_IDS)('%s breaks no rule beside a selected actor and its figures', async (view) => {
		const page = await app.open(`${viewPath(view)}?actor=fritidsjobkonsulent`, { language });
		await whenReady(page, view, language);
		const panel = page.getByRole('complementary', { name: messages(language).app.panel.label });
		await panel.getByRole('heading', { name: 'Fritidsjobkonsulent' }).waitFor();
		const explain = new RegExp(`^${messages(language).views.shared.explain('')}`);
		await panel.getByRole('button', { name: explain }).first().click();
		await page.getByRole('dialog', { name: explain }).waitFor();
		expect(await violations(page)).toEqual([]);
	});
});
