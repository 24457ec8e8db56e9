/** What a page meets that is not as it should be: a browser that refuses, names nobody expects, presses that take away what was pressed. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { cell, openInGrid, saved } from '../support/data-grid';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { openOwnFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';

const en = messages('en');
const panel = (page: Page) => page.getByRole('complementary', { name: en.app.panel.label });

const ACTORS =
	'id,label,sector\n__proto__,Anna,police\nconstructor,Bo,school\ntoString,Cyd,school\n';
const TIES = 'source,target\n__proto__,constructor\nconstructor,toString\n__proto__,toString\n';

describe('a browser that refuses', () => {
	const app = useApp();

	test('to run scripts: the page says what it needs', async () => {
		const page = await app.open('/');
		const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
		const silent = await context.newPage();
		await silent.goto(app.address());
		const said = silent.locator('noscript p');
		await said.first().waitFor();
		const texts = (await said.allInnerTexts()).join(' ');
		expect(texts).toContain('Slå JavaScript til for siden');
		expect(texts).toContain('Allow JavaScript for the page');
		await context.close();
	});

	test('workers: that is said, and not that the files are to blame', async () => {
		const page = await app.open('/', {
			watched: false,
			prepare: (empty) =>
				empty.addInitScript(() => {
					Object.defineProperty(window, 'Worker', {
						value: function () {
							throw new Error('refused');
						}
					});
				})
		});
		await page.getByText(en.app.failure['no-worker']).waitFor();
		await page.getByRole('button', { name: en.app.failure.reload }).waitFor();
		expect(await page.getByText(en.app.failure.import).count()).toBe(0);
	});

	test('an answer: a first computation that is cancelled leaves the name of the project and a way on', async () => {
		const page = await app.open('/', {
			prepare: (empty) =>
				empty.addInitScript(() => {
					const { postMessage } = Worker.prototype;
					// The first request for an analysis is lost; all others go through.
					Worker.prototype.postMessage = function (this: Worker, request: { kind?: string }) {
						if (request.kind === 'analyse') Worker.prototype.postMessage = postMessage;
						else postMessage.call(this, request);
					};
				})
		});
		await page.getByRole('button', { name: en.app.cancel, exact: true }).click();
		await page.getByText(en.app.failure.noFigures).waitFor();
		const main = page.getByRole('main');
		await main.getByRole('heading', { level: 1, name: /Slagelse/ }).waitFor();
		await main.getByRole('button', { name: en.app.failure.again }).click();
		await whenReady(page, 'overview', 'en');
	});

	test('room: what could not be written is there when one comes back to the project', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await openInGrid(page, { 'actors.csv': 'id,label\na,Anna\nb,Bo\n' });
		await saved(page).waitFor();
		await page.evaluate(() => {
			IDBObjectStore.prototype.add = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await (await cell(page, 'Anna', en.app.data.tables.column.label!)).click();
		await page.keyboard.type('Ane');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: en.app.saved.short.failed, exact: true }).waitFor();
		const address = new URL(page.url()).searchParams.get('project')!;
		const project = page.getByRole('button', { name: new RegExp(`^${en.app.project.label}:`) });
		await project.click();
		const list = page.getByRole('dialog', { name: en.app.project.label });
		await list.getByRole('button', { name: /^Southern Women/ }).click();
		await page.waitForURL(({ searchParams }) => searchParams.get('project') === 'southern-women');
		await project.click();
		await list.getByRole('button', { name: new RegExp(en.app.saved.short.failed) }).click();
		await page.waitForURL(({ searchParams }) => searchParams.get('project') === address);
		await cell(page, 'Ane', en.app.data.tables.column.label!);
		await page.getByRole('rowheader', { name: 'Ane' }).waitFor();
	});
});

describe('names nobody expects', () => {
	const app = useApp();

	test('the map and the report draw actors whose ids every object has', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const files = { 'actors.csv': Buffer.from(ACTORS), 'ties.csv': Buffer.from(TIES) };
		await openOwnFiles(page, files, 'en');
		await menuEntry(page, 'map', 'en').click();
		await whenReady(page, 'map', 'en');
		await menuEntry(page, 'report', 'en').click();
		await whenReady(page, 'report', 'en');
	});

	test('one long word widens no page', async () => {
		const page = await app.open('/data/', { width: 390, height: 844 });
		await whenReady(page, 'data', 'en');
		const long = 'Bydelsnetværkskoordinationsgruppe'.repeat(8);
		const actors = `id,label,sector,district\na,${long},${long},${long}\nb,Bo,school,Syd\nc,Cyd,police,Syd\nd,Dan,health,Syd\n`;
		const files = {
			'actors.csv': Buffer.from(actors),
			'ties.csv': Buffer.from('source,target\na,b\na,c\na,d\n')
		};
		await openOwnFiles(page, files, 'en');
		await whenReady(page, 'overview', 'en');
		const width = () =>
			page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
		await expect.poll(width).toBe(0);
	});
});

describe('files over the page', () => {
	const app = useApp();

	test('are asked for, and no longer once they have left, whatever went away under them', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		const asked = page.getByText(en.app.drop, { exact: true });
		const drag = (steps: readonly string[]) =>
			page.evaluate((types) => {
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File(['id'], 'actors.csv'));
				const under = document.body.appendChild(document.createElement('div'));
				for (const type of types) {
					const init = { dataTransfer, bubbles: true, cancelable: true };
					if (type === 'gone') under.remove();
					else (under.isConnected ? under : document.body).dispatchEvent(new DragEvent(type, init));
				}
			}, steps);
		await drag(['dragenter', 'dragover', 'gone', 'dragenter', 'dragover']);
		await asked.waitFor();
		await drag(['gone', 'dragleave']);
		await asked.waitFor({ state: 'detached' });
	});
});

describe('a press that takes away what was pressed', () => {
	const app = useApp();

	test('the keyboard stays where it was at work', async () => {
		const page = await app.open('/?actor=fritidsjobkonsulent');
		await whenReady(page, 'overview', 'en');
		const edit = panel(page).getByRole('button', { name: en.data.panel.edit, exact: true });
		await edit.focus();
		await page.keyboard.press('Enter');
		await waitForFocusIn(page.getByRole('dialog'));
		await page.keyboard.press('Escape');
		await waitForFocusOn(edit);

		const partner = panel(page).getByRole('list').getByRole('button').first();
		await partner.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(
			({ searchParams }) => searchParams.get('actor') !== 'fritidsjobkonsulent'
		);
		await waitForFocusIn(panel(page));

		await page.getByRole('button', { name: en.shell.takeAway, exact: true }).click();
		const { label } = en.export.offer.project;
		const save = page.getByRole('button', { name: en.export.saveAs(label), exact: true });
		await save.focus();
		await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		await waitForFocusOn(save);
	});

	test('a part of the report that is moved to the end keeps it too', async () => {
		const page = await app.open('/report/');
		await whenReady(page, 'report', 'en');
		const down = page.getByRole('button', { name: /^Move down/ });
		const first = await down.first().getAttribute('aria-label');
		const moved = page.getByRole('button', { name: first!, exact: true });
		await moved.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => down.first().getAttribute('aria-label')).not.toBe(first);
		await waitForFocusOn(moved);
	});

	test('a cell that is written leaves nothing behind that still asks', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const warnings: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'warning' && message.text().includes('svelte.dev')) {
				warnings.push(message.text());
			}
		});
		await openInGrid(page, { 'actors.csv': 'id,label,sector\na,Anna,police\nb,Bo,school\n' });
		await (await cell(page, 'Anna', en.app.data.tables.column.sector!)).click();
		await page.keyboard.type('school');
		await page.keyboard.press('Enter');
		await saved(page).waitFor();
		expect(warnings).toEqual([]);
	});
});

describe('a view one comes back to', () => {
	const app = useApp();

	test('the map goes on with the project, and not with what it was when it was left', async () => {
		const page = await app.open('/map/?actor=fritidsjobkonsulent');
		await whenReady(page, 'map', 'en');
		const pin = page.getByRole('button', { name: en.map.tools.pinShort, exact: true });
		const unpin = page.getByRole('button', { name: en.map.tools.unpinShort, exact: true });
		await pin.waitFor();
		await menuEntry(page, 'overview', 'en').click();
		await whenReady(page, 'overview', 'en');
		await menuEntry(page, 'map', 'en').click();
		await whenReady(page, 'map', 'en');
		await pin.click();
		await unpin.click();
		await pin.waitFor();
	});
});
