/** What axe finds wrong on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);
const ALL_RULES = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// Not among the rules for WCAG 2.1 A yet, although it tests one of its criteria.
	rules: { 'label-content-name-mismatch': { enabled: true } }
};
/** Only the contrast of colours, which is all that another scheme changes. */
export const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** One line a violation: the rule, and where. Looks at the page when nothing on it is on its way. */
export async function violations(page: Page, rules: object = ALL_RULES): Promise<string[]> {
	await expect.poll(() => page.locator('[aria-busy=true]:visible').count()).toBe(0);
	// Evaluated, not added as a script: the page's own policy lets no foreign script in.
	await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
	const { violations } = await page.evaluate(async (options) => {
		const frame = () => new Promise(requestAnimationFrame);
		// A change of the size or the scheme reaches the page with the next frame, what follows the one after.
		await frame();
		await frame();
		// Colours on their way from one scheme to the other are no fault. What follows the scrolling, or goes
		// round and round, never ends.
		const passing = document
			.getAnimations()
			.filter(({ timeline }) => timeline === document.timeline)
			.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(passing.map(({ finished }) => finished));
		const { axe } = window as unknown as {
			axe: { run: (root: Document, options: object) => Promise<AxeResults> };
		};
		return axe.run(document, { ...options, resultTypes: ['violations'] });
	}, rules);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`)
	);
}
