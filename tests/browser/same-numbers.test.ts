import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';

const en = messages('en');

interface Answer {
	readonly network: { readonly actors: number; readonly ties: number };
	readonly actors: Readonly<
		Record<string, { betweennessNormalised: number | null; degree: number }>
	>;
}

async function bindeled(...args: string[]): Promise<string> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['src/cli/bindeled.mjs', ...args, '--lang', 'en'],
		{ maxBuffer: 1e8 }
	);
	return stdout;
}

/** Pairs in one order on both sides; which actor they belong to is the names' matter. */
function compareFigures(a: readonly (number | null)[], b: readonly (number | null)[]): number {
	return (a[0] ?? -1) - (b[0] ?? -1) || (a[1] ?? -1) - (b[1] ?? -1);
}

describe('the screen and the command line say the same', () => {
	const app = useApp();

	test.each(['', 'direction=mutual', 'district=sydbyen', 'layer=ties&layer=forums'])(
		'bridges of Slagelse under “%s”',
		async (query) => {
			const answer: Answer = JSON.parse(
				await bindeled('measures', 'data/slagelse', '--format', 'json', '--lens', `?${query}`)
			);
			const page = await app.open(`/bridges/?${query}`);
			await whenReady(page, 'bridges', 'en');
			const main = page.getByRole('main');
			await main
				.getByText(en.views.bridges.shown(answer.network.actors, answer.network.actors), {
					exact: true
				})
				.waitFor();
			const columns = en.views.bridges.column;
			const lines = main.locator('tbody tr[aria-rowindex]');
			await main.getByRole('columnheader', { name: columns.betweenness.name }).first().waitFor();
			await expect.poll(() => lines.count()).toBe(answer.network.actors);
			const computed = Object.values(answer.actors)
				.map(({ betweennessNormalised, degree }) => [
					betweennessNormalised === null
						? null
						: Number(formatNumber(betweennessNormalised * 100, 'en', 1)),
					degree
				])
				.sort(compareFigures);
			// The language writes a decimal point here; what surrounds the digits is not compared.
			const figure = (text = '') => (/\d/.test(text) ? Number(text.replace(/[^\d.-]/g, '')) : null);
			const shown = async () => {
				const headings = await main.getByRole('columnheader').allInnerTexts();
				const place = (name: string) => headings.findIndex((heading) => heading.includes(name));
				const rows = await lines.evaluateAll((all) =>
					all.map((line) =>
						[...line.children].map((cell) => (cell as HTMLElement).innerText.trim())
					)
				);
				return rows
					.map((row) => [
						figure(row[place(columns.betweenness.name)]),
						figure(row[place(columns.ties.name)])
					])
					.sort(compareFigures);
			};
			await expect.poll(shown).toEqual(computed);
		}
	);

	test('the findings are the same sentences', async () => {
		const { findings } = JSON.parse(
			await bindeled('analyse', 'data/slagelse', '--format', 'json')
		) as { findings: { text: { en: string; da: string } }[] };
		for (const language of ['en', 'da'] as const) {
			const page = await app.open('/', { language });
			await whenReady(page, 'overview', language);
			const important = messages(language).app.overview.important;
			const lead = page.getByRole('region', { name: important });
			await expect.poll(() => lead.innerText()).toContain(findings[0]!.text[language]);
		}
	});
});
