/** Bringing files as a person does: picked or dropped, looked through, taken in. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';

export type OwnFiles = Readonly<Record<string, Buffer>>;

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', zip: 'application/zip' };

/** Picks files on the data page and waits for the review; nothing is taken in. */
export async function pickFiles(page: Page, files: OwnFiles, language: Language): Promise<void> {
	const { app, importDoctor } = messages(language);
	const tab = page.getByRole('tab', { name: app.data.tabs.open, exact: true });
	const review = page.getByRole('heading', { name: importDoctor.title, exact: true });
	// Further files go beside those that are looked through already.
	if ((await review.count()) === 0) await tab.click();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: app.data.open.files }).click()
	]);
	await chooser.setFiles(
		Object.entries(files).map(([name, buffer]) => ({
			name,
			mimeType: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
			buffer
		}))
	);
	await review.waitFor();
	await reviewed(page, language);
}

/** Waits until the files are read. */
export async function reviewed(page: Page, language: Language): Promise<void> {
	const { importDoctor } = messages(language);
	const heading = page.getByRole('heading', { name: importDoctor.title, exact: true });
	await page.locator('[aria-busy=false]').filter({ has: heading }).waitFor();
}

/** Takes the reviewed files in as a project of their own; the overview of it follows. */
export async function takeAsProject(page: Page, language: Language): Promise<void> {
	const { importDoctor } = messages(language);
	const asNew = page.getByRole('radio', { name: importDoctor.aim.new });
	if ((await asNew.count()) > 0) await asNew.check();
	const former = new URL(page.url()).searchParams.get('project');
	await page.getByRole('button', { name: importDoctor.take.new, exact: true }).click();
	// The address of the new project is the last thing to come.
	await page.waitForURL(({ pathname, searchParams }) => {
		const project = searchParams.get('project');
		return pathname === '/' && project !== null && project !== former;
	});
}

/** Opens files as a project of their own. */
export async function openOwnFiles(page: Page, files: OwnFiles, language: Language): Promise<void> {
	await pickFiles(page, files, language);
	await takeAsProject(page, language);
}
