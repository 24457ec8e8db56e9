import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forumOverlap } from '../../src/lib/findings/governance/forum-overlap';
import { governance } from '../../src/lib/findings/governance/governance';
import { informal } from '../../src/lib/findings/governance/informal';
import { chainSummary } from '../../src/lib/i18n/chain-summary';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { names } from '../../src/lib/i18n/names';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { visibleRows } from '../../src/lib/network/visible';
import { useApp, type OpenOptions } from '../support/browser';
import { loadExample } from '../support/load-example';
import { whenReady } from '../support/page-words';

const slagelse = await loadExample('slagelse');
const found = governance(slagelse, DEFAULT_LENS);
const labelOf = (id: string) => slagelse.forums.find((forum) => forum.id === id)!.label;
const leader = slagelse.actors.find((actor) => actor.id === 'leder-kompetencecenter')!.label;

describe('governance', () => {
	const app = useApp();

	async function open(language: Language = 'en', options: OpenOptions = {}): Promise<Page> {
		const page = await app.open('/chain/', { language, ...options });
		await whenReady(page, 'chain', language);
		return page;
	}

	test.each(LANGUAGES)('says in words what the picture shows (%s)', async (language) => {
		const { chain } = messages(language);
		const page = await open(language);
		const summary = chainSummary(found, chain, names(slagelse, language)).join(' ');
		await page.getByText(summary, { exact: true }).waitFor();
		const picture = page.getByRole('group', { name: chain.picture.label });
		await expect
			.poll(() => picture.getByRole('button').count())
			.toBe(found.forums.length + found.links.length);
		const rows = page.getByRole('table', { name: chain.links.caption }).locator('tbody tr');
		await expect.poll(() => rows.count()).toBe(found.links.length);
	});

	test('a link by keyboard: who carries it, and what is lost', async () => {
		const { chain } = messages('en');
		const page = await open();
		const upper = labelOf('bestyrelse');
		const lower = labelOf('koordinationsgruppe');
		const link = page
			.getByRole('group', { name: chain.picture.label })
			.getByRole('button', { name: new RegExp(`^Link ${lower} – ${upper}`) });
		await link.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: chain.link.title(upper, lower) }).waitFor();
		await expect.poll(() => link.getAttribute('aria-pressed')).toBe('true');
		const { loss } = found.links.find((one) => one.lower === 'koordinationsgruppe')!;
		const districts = loss!.districts.map(names(slagelse, 'en').district);
		await page
			.getByRole('article')
			.getByText(chain.link.loss(loss!.forums.length, loss!.members.length, districts))
			.waitFor();
		const panel = page.getByRole('complementary', { name: messages('en').app.panel.label });
		await panel.getByRole('heading', { name: leader }).waitFor();
	});

	test('a forum: its members become the selection, and what it lacks is named', async () => {
		const { chain, views } = messages('en');
		const page = await open();
		const name = labelOf('foelgegruppe-sydbyen');
		await page
			.getByRole('group', { name: chain.picture.label })
			.getByRole('button', { name: new RegExp(`^${name}`) })
			.click();
		const detail = page.getByRole('article');
		await detail.getByRole('heading', { name, exact: true }).waitFor();
		await detail.getByRole('heading', { name: chain.forum.relevant }).waitFor();
		const { seats } = found.forums.find(({ forum }) => forum.id === 'foelgegruppe-sydbyen')!;
		await page.getByRole('heading', { name: views.panel.several(seats.length) }).waitFor();
	});

	test('a level opens into its forums', async () => {
		const { chain, taxonomy } = messages('en');
		const page = await open();
		const table = page.getByRole('table', { name: chain.levels.caption });
		const opener = table.getByRole('button', {
			name: chain.levels.open(taxonomy.level.executing, 6)
		});
		await opener.waitFor();
		const before = await table.getByRole('columnheader').count();
		await opener.press('Enter');
		await table.getByRole('columnheader', { name: labelOf('foelgegruppe-sydbyen') }).waitFor();
		await expect.poll(() => table.getByRole('columnheader').count()).toBe(before + 6);
	});

	test('shared members, load, and formal against informal', async () => {
		const { chain } = messages('en');
		const page = await open();
		const { pairs } = forumOverlap(visibleRows(slagelse, DEFAULT_LENS));
		const alone = pairs.filter(({ shared }) => shared.length === 1).length;
		await page.getByText(chain.overlap.says(pairs.length, slagelse.forums.length, alone)).waitFor();
		await page.getByRole('table', { name: chain.load.distribution }).waitFor();
		const { agreement, meeting, both } = informal(slagelse, DEFAULT_LENS);
		await page.getByText(chain.informal.figure(agreement!), { exact: true }).waitFor();
		await page.getByText(chain.informal.listed(meeting - both, meeting - both)).waitFor();
	});

	test('on a telephone the tiers stand as a list, and nothing is wider than the screen', async () => {
		const { chain } = messages('en');
		const page = await open('en', { width: 390, height: 844 });
		const list = page.getByRole('list', { name: chain.picture.label });
		await list
			.getByRole('button', { name: labelOf('bestyrelse') })
			.first()
			.waitFor();
		await expect
			.poll(() => page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth))
			.toBe(0);
	});

	test('forums without levels or parents stand apart, and a project without seats says so', async () => {
		const { chain } = messages('en');
		const page = await app.open('/chain/?project=southern-women');
		await whenReady(page, 'chain', 'en');
		await page.getByText(chain.picture.noParents).waitFor();
		await page.getByText(chain.informal.reason['no-ties']).waitFor();
	});
});
