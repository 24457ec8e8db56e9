import { describe, expect, test } from 'vitest';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { useApp } from '../support/browser';
import { menuEntry, whenReady } from '../support/page-words';

describe('the page is closed to the outside', () => {
	const app = useApp();

	test('a request to another host is refused by the page itself', async () => {
		const page = await app.open('/', { watched: false });
		await whenReady(page, 'overview', 'en');
		const outcome = await page.evaluate(async () => {
			const refused = new Promise<string>((resolve) => {
				document.addEventListener('securitypolicyviolation', (event) =>
					resolve(event.effectiveDirective)
				);
			});
			const answer = await fetch('http://127.0.0.2:9/').then(
				() => 'answered',
				() => 'failed'
			);
			return { answer, directive: await refused };
		});
		expect(outcome).toEqual({ answer: 'failed', directive: 'connect-src' });
	});

	test.each(['/', '/map/', '/_app/version.json'])(
		'%s is sent with the strict headers',
		async (path) => {
			const { headers } = await fetch(new URL(path, app.address()));
			expect(headers.get('content-security-policy')).toMatch(
				/default-src 'self'.*connect-src 'self'.*frame-ancestors 'none'/
			);
			expect(headers.get('content-security-policy')).not.toMatch(
				/(?<!wasm-)unsafe-eval|https?:|\*/
			);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		}
	);

	test('only what is asked for by GET or HEAD is answered, and nothing beside the page', async () => {
		const status = async (path: string, method = 'GET') =>
			(await fetch(new URL(path, app.address()), { method })).status;
		expect(await status('/', 'HEAD')).toBe(200);
		expect(await status('/', 'POST')).toBe(405);
		expect(await status('/nowhere')).toBe(404);
		expect(await status('/..%2fpackage.json')).toBe(404);
		expect(await status('/.svelte-kit/')).toBe(404);
	});

	test('the opened page goes on without its server', async () => {
		// Not watched: without a network the browser reports the icon it cannot fetch again.
		const page = await app.open('/', { watched: false });
		await whenReady(page, 'overview', 'en');
		for (const view of VIEW_IDS) {
			await menuEntry(page, view, 'en').click();
			await whenReady(page, view, 'en');
		}
		await page.context().setOffline(true);
		for (const view of VIEW_IDS) {
			await menuEntry(page, view, 'en').click();
			await whenReady(page, view, 'en');
		}
	});
});
