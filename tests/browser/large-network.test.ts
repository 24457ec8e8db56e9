import { describe, expect, test } from 'vitest';
import { importProject } from '../../src/lib/import/import-project';
import { betweennessNormalised } from '../../src/lib/measures/betweenness';
import { formatNumber } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { generateNetwork, NETWORK_SIZES, networkFiles } from '../bench/generate-network';
import { useApp } from '../support/browser';
import { openOwnFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';

const en = messages('en');

describe('a network of 5,000 actors', () => {
	const app = useApp();

	test('its searches are shared among workers, and the figures are those of one thread', async () => {
		const { actorsCsv, tiesCsv } = networkFiles(generateNetwork(NETWORK_SIZES.M, 1));
		const files = { 'actors.csv': actorsCsv, 'ties.csv': tiesCsv };
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await openOwnFiles(
			page,
			Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
			'en'
		);
		await page.getByText(en.app.lens.actorsOf(5000, 5000)).first().waitFor();
		await menuEntry(page, 'bridges', 'en').click();
		const main = page.getByRole('main');
		await main.getByText(en.views.bridges.shown(5000, 5000), { exact: true }).waitFor();

		const cores = await page.evaluate(() => navigator.hardwareConcurrency);
		const shared = Math.min(4, cores - 1);
		const sweepWorkers = () =>
			page.workers().filter((worker) => worker.url().includes('sweep.worker'));
		await expect.poll(sweepWorkers).toHaveLength(shared > 1 ? shared : 0);

		const encoder = new TextEncoder();
		const { dataset } = await importProject(
			Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
		);
		const network = buildNetwork(dataset!, DEFAULT_LENS);
		const { values } = betweennessNormalised.compute(network, partitionBy(network, 'sector'));
		const highest = values
			.map((value) => value!)
			.sort((a, b) => b - a)
			.slice(0, 10)
			.map((value) => formatNumber(value * 100, 'en', 1));
		const shown = async () => {
			const headings = await main.getByRole('columnheader').allInnerTexts();
			const place = headings.findIndex((heading) =>
				heading.includes(en.views.bridges.column.betweenness.name)
			);
			const texts = await main
				.locator('tbody tr[aria-rowindex]')
				.evaluateAll(
					(lines, at) => lines.map((line) => (line.children[at] as HTMLElement).innerText.trim()),
					place
				);
			return texts.slice(0, 10).map((text) => String(Number(text.replace(/[^\d.]/g, ''))));
		};
		await expect.poll(shown).toEqual(highest.map((text) => String(Number(text))));
	});
});
