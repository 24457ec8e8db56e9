import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { useApp } from '../support/browser';
import { VIEW_IDS, viewPath, whenReady } from '../support/page-words';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line a violation: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
	// Evaluated, not added as a script: the page's own policy lets no foreign script in.
	await page.evaluate(axeSource);
	const { violations } = await page.evaluate((tags) => {
		const { axe } = window as unknown as {
			axe: { run: (root: Document, options: object) => Promise<AxeResults> };
		};
		return axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
	}, WCAG);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`)
	);
}

describe.each(LANGUAGES)('accessibility in %s', (language) => {
	const app = useApp();

	test.each(VIEW_IDS.flatMap((view) => [1440, 390].map((width) => [view, width] as const)))(
		'%s at %i pixels breaks no rule',
		async (view, width) => {
			const page = await app.open(viewPath(view), { language, width });
			await whenReady(page, view, language);
			expect(await violations(page)).toEqual([]);
		}
	);

	test('with an actor selected too', async () => {
		for (const view of VIEW_IDS) {
			const page = await app.open(`${viewPath(view)}?actor=fritidsjobkonsulent`, { language });
			await whenReady(page, view, language);
			await page.getByRole('complementary').getByRole('heading').first().waitFor();
			expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
		}
	});
});
