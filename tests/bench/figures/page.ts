import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import { buildPage, startBrowser, withServed } from '../browser-page';
import { judge, judgeMs, unmeasuredRow, type Figure, type Goal, type Row } from '../figure';
import type { Pan, Picture, Programs } from '../page/panning';
import { quantile, spreadOf, WrongResult } from '../rounds';
import type { Subject } from '../subject';

const NO_BROWSER = 'not measured: no browser';
const PAN_MS = 4000;
const PAN_ROUNDS = 3;
/** Of the pixels, that a picture must colour. */
const LEAST_SHARE = 0.001;
const PAN_GOAL: Goal = { must: 5, moonshot: 15 };
/** The program brings so many ties forward when there are many. */
const BANDS = 1200;
/** Gephi Lite 1.0.0, built. */
const GEPHI_LITE_KB = 893;

declare const window: { pan(picture: Picture, programs: Programs, ms: number): Promise<Pan> };

/** Frames while the camera moves, software drawing: our programs against sigma's own, without labels. */
export const panningFigure: Figure = {
	id: 'panning',
	sizes: ['S', 'M'],
	work: null,
	run: async (subject): Promise<Row[]> => {
		const { size } = subject;
		const what = 'panning with software GL against sigma’s default programs';
		const goal = size.name === 'M' ? PAN_GOAL : null;
		const asked = goal ? '5x (15x)' : '';
		const browser = await startBrowser();
		if (!browser) return [unmeasuredRow('panning', what, size.name, asked, NO_BROWSER)];
		try {
			const folder = await buildPage(process.cwd(), 'page');
			const picture = pictureOf(subject);
			const ours: Pan[] = [];
			const theirs: Pan[] = [];
			await withServed(folder, async (address) => {
				const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
				await page.goto(address);
				await page.waitForFunction(() => 'pan' in window);
				const run = (programs: Programs, ms: number) =>
					page.evaluate(([given, name, duration]) => window.pan(given, name, duration), [
						picture,
						programs,
						ms
					] as const);
				for (let round = 0; round < PAN_ROUNDS; round++) {
					theirs.push(await run('default', PAN_MS));
					ours.push(await run('ours', PAN_MS));
				}
			});
			return [panningRow(what, size.name, asked, goal, ours, theirs)];
		} finally {
			await browser.close();
		}
	}
};

function panningRow(
	what: string,
	size: string,
	asked: string,
	goal: Goal | null,
	ours: readonly Pan[],
	theirs: readonly Pan[]
): Row {
	for (const { tieShare, markShare } of [...ours, ...theirs]) {
		if (tieShare < LEAST_SHARE || markShare < LEAST_SHARE)
			throw new WrongResult('an empty picture');
	}
	const own = ours.map(medianFrame);
	const other = theirs.map(medianFrame);
	const ratio = spreadOf(other.map((ms, round) => ms / own[round]!));
	const p95 = ours.map(({ frames }) => quantile(ascending(frames), 0.95));
	const percent = (share: number) => `${Math.round(100 * share)} %`;
	return {
		figure: 'panning',
		what,
		size,
		ours: 'median frame',
		oursMs: spreadOf(own),
		peer: 'sigma’s own programs, median frame',
		peerMs: spreadOf(other),
		ratio,
		asked,
		verdict: judge(ratio.median, goal),
		check: `p95 of our frames ${Math.max(...p95).toFixed(0)} ms; pixels with ties ${percent(ours[0]!.tieShare)} against ${percent(theirs[0]!.tieShare)}, with marks ${percent(ours[0]!.markShare)} against ${percent(theirs[0]!.markShare)}`
	};
}

function medianFrame({ frames }: Pan): number {
	return quantile(ascending(frames), 0.5);
}

function ascending(values: readonly number[]): number[] {
	return [...values].sort((a, b) => a - b);
}

function pictureOf({ network, table, partition }: Subject): Picture {
	const { offsets, targets } = network.either;
	const { x, y } = computeLayout({
		kind: 'force',
		ties: { offsets, targets, weights: new Float64Array(targets.length).fill(1) },
		groups: new Int32Array(network.actors.length).fill(-1),
		groupCount: 0,
		seed: 1
	});
	return {
		x: [...x],
		y: [...y],
		kind: [...partition.of],
		source: [...table.source],
		target: [...table.target],
		bandCount: Math.min(BANDS, table.source.length)
	};
}

/** The scripts that the start page loads before anybody touches it. */
export const firstLoadFigure: Figure = {
	id: 'first-load',
	sizes: ['S'],
	work: null,
	run: async (): Promise<Row[]> => {
		const what = 'first-load JavaScript, gzip, against Gephi Lite';
		const asked = '250 kB (110 kB)';
		const folder = join(process.cwd(), 'build');
		if (!existsSync(join(folder, 'index.html'))) {
			return [unmeasuredRow('first-load', what, '', asked, 'not measured: nothing is built')];
		}
		const browser = await startBrowser();
		if (!browser) return [unmeasuredRow('first-load', what, '', asked, NO_BROWSER)];
		try {
			const sizes = await withServed(folder, async (address) => {
				const page = await browser.newPage();
				const bodies: Promise<Buffer>[] = [];
				page.on('response', (response) => {
					const { pathname } = new URL(response.url());
					if (pathname.endsWith('.js')) bodies.push(response.body());
				});
				await page.goto(address, { waitUntil: 'networkidle' });
				return (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
			});
			const kilobytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
			const ratio = GEPHI_LITE_KB / kilobytes;
			return [
				{
					figure: 'first-load',
					what,
					size: '',
					ours: `${kilobytes.toFixed(0)} kB`,
					oursMs: null,
					peer: `Gephi Lite 1.0.0: ${GEPHI_LITE_KB} kB`,
					peerMs: null,
					ratio: { median: ratio, min: ratio, max: ratio },
					asked,
					verdict: judgeMs(kilobytes, 250, 110),
					check: `${sizes.length} scripts loaded by the start page until the network is idle, gzip -9 each`
				}
			];
		} finally {
			await browser.close();
		}
	}
};
