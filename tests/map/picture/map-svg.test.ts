import { describe, expect, it } from 'vitest';
import { drawnOf, openScene } from '../../../src/lib/map/scene/build-scene';
import { NO_EMPHASIS } from '../../../src/lib/map/scene/emphasis';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import type { LayoutKind } from '../../../src/lib/map/layout/layout';
import type { MapPicture, MapScene } from '../../../src/lib/map/scene/map-scene';
import type { MapPictureInput } from '../../../src/lib/map/picture/map-picture-input';
import { mapSvg } from '../../../src/lib/map/picture/map-svg';
import { pictureContent } from '../../../src/lib/map/picture/picture-content';
import { pictureLegend } from '../../../src/lib/map/picture/picture-legend';
import { sizeOfSvg } from '../../../src/lib/map/picture/svg-to-png';
import {
	layoutRequest,
	placeNetwork,
	wholeNetwork
} from '../../../src/lib/map/scene/place-network';
import { sectorLooks } from '../../../src/lib/map/looks/sector-look';
import { DARK_THEME, LIGHT_THEME } from '../../../src/lib/map/looks/theme';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import type { Dataset } from '../../../src/lib/model/dataset';
import { openingLens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const words = messages('da').map;

function sceneOf(dataset: Dataset, kind: LayoutKind, hullsBy: 'sector' | null = null): MapScene {
	const network = buildNetwork(dataset, openingLens(dataset));
	const whole = wholeNetwork(dataset);
	const question = layoutRequest(whole, kind, 1, dataset);
	return openScene({
		dataset,
		network,
		drawn: drawnOf(dataset, network),
		placed: placeNetwork(whole, computeLayout(question.request), question),
		names: names(dataset, 'da'),
		words,
		looks: sectorLooks(dataset),
		pinned: new Map(),
		hullsBy
	});
}

function pictureOf(dataset: Dataset, change: Partial<MapPicture> = {}): MapPicture {
	return {
		theme: LIGHT_THEME,
		looks: sectorLooks(dataset),
		shares: new Map(),
		selection: new Set(),
		hovered: null,
		emphasis: NO_EMPHASIS,
		focus: null,
		areLabelsOn: true,
		pinned: new Set(),
		way: [],
		...change
	};
}

function inputOf(
	dataset: Dataset,
	scene: MapScene,
	picture: MapPicture,
	change: Partial<MapPictureInput> = {}
): MapPictureInput {
	return {
		...pictureContent(scene, picture, scene.frame, { width: 900, height: 600 }),
		language: 'da',
		width: 1200,
		height: 800,
		title: 'Bydelen',
		lensLine: 'Alle bydele · 59 af 59 aktører',
		dateLine: 'Lavet med Bindeled 22. november 2026',
		description: 'Kort over aktører',
		legend: pictureLegend({
			selectedCount: picture.selection.size,
			pinnedCount: picture.pinned.size,
			scene,
			theme: picture.theme,
			looks: picture.looks,
			sectors: dataset.sectors.map(({ id, label }) => ({ id, label, count: '1' })),
			missingCount: null,
			size: null,
			words: words.legend,
			stepNames: messages('da').taxonomy.step
		}),
		...change
	};
}

/** Every tag that is opened is closed, in order. */
function isWellFormed(svg: string): boolean {
	const open: string[] = [];
	for (const [, closing, name, standsAlone] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/gi)) {
		if (closing) {
			if (open.pop() !== name) return false;
		} else if (!standsAlone) open.push(name!);
	}
	return open.length === 0;
}

describe('the picture of Slagelse', async () => {
	const dataset = await loadExample('slagelse');
	const picture = pictureOf(dataset);

	it.each(['islands', 'force', 'ring', 'bands', 'hubs'] as const)(
		'%s: has title, lens, date, legend, and every mark within the picture',
		(kind) => {
			const svg = mapSvg(inputOf(dataset, sceneOf(dataset, kind), picture));
			expect(isWellFormed(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
			for (const text of ['Bydelen', 'Alle bydele · 59 af 59 aktører', '22. november 2026']) {
				expect(svg).toContain(text);
			}
			for (const { label } of dataset.sectors) expect(svg).toContain(label.split(' ')[0]!);
			expect(svg).toContain(words.legend.stepUnknown);
			const marks = [
				...svg
					.split('<g class="actors">')[1]!
					.split('</g>')[0]!
					.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)
			];
			expect(marks).toHaveLength(59);
			for (const [, x, y] of marks) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThanOrEqual(1200);
				expect(Number(y)).toBeGreaterThanOrEqual(0);
				expect(Number(y)).toBeLessThanOrEqual(800);
			}
		}
	);

	it('is the same text every time', () => {
		const draw = () => mapSvg(inputOf(dataset, sceneOf(dataset, 'force', 'sector'), picture));
		expect(draw()).toBe(draw());
	});

	it('shows only those in focus and the ties among them', () => {
		const scene = sceneOf(dataset, 'islands');
		const [one] = dataset.actors;
		const focus = new Set([one!.id]);
		const content = pictureContent(scene, pictureOf(dataset, { focus }), scene.frame, {
			width: 900,
			height: 600
		});
		expect(content.actors.map(({ label }) => label)).toEqual([one!.label]);
		expect(content.ties).toEqual([]);
	});

	it('shows who is held, the lit way and the ring of who is selected, and explains them', () => {
		const scene = sceneOf(dataset, 'force');
		const tie = scene.graph.edges()[0]!;
		const [from, to] = scene.graph.extremities(tie);
		const marked = (change: Partial<MapPicture>) =>
			mapSvg(inputOf(dataset, scene, pictureOf(dataset, change)));
		const { accent, ink } = LIGHT_THEME;
		expect(marked({})).not.toContain(accent);
		expect(marked({ way: [from, to] })).toContain(`stroke="${accent}" stroke-opacity="1"`);
		const held = marked({ pinned: new Set([from]) });
		expect(held).toContain('<g class="pins">');
		expect(held).toContain(words.legend.sign.pinned);
		const selected = marked({ selection: new Set([from]) });
		expect(selected).toContain(`stroke="${ink}" stroke-width="8"`);
		expect(selected).toContain(words.legend.sign.chosen);
	});

	it('takes its colours from the theme', () => {
		const dark = pictureOf(dataset, { theme: DARK_THEME });
		const svg = mapSvg(inputOf(dataset, sceneOf(dataset, 'islands'), dark));
		expect(svg).toContain(`fill="${DARK_THEME.surface}"`);
		expect(svg).not.toContain(LIGHT_THEME.ink);
	});

	it('grows downwards for a legend under a narrow picture', () => {
		const svg = mapSvg(
			inputOf(dataset, sceneOf(dataset, 'islands'), picture, { width: 400, height: 500 })
		);
		const { width, height } = sizeOfSvg(svg);
		expect(width).toBe(400);
		expect(height).toBeGreaterThan(500);
	});
});

describe('the picture of awkward data', () => {
	it('writes names as text, whatever is in them', () => {
		const label = 'A & B <script>alert("x")</script>\u0001';
		const dataset = makeDataset({ actors: [{ id: 'a', label, sector: '<s>' }] });
		const svg = mapSvg(
			inputOf(dataset, sceneOf(dataset, 'force'), pictureOf(dataset), { title: label })
		);
		expect(svg).not.toContain('<script');
		expect(svg).not.toContain('\u0001');
		expect(svg).toContain('A &amp; B &lt;script&gt;');
		expect(isWellFormed(svg)).toBe(true);
	});
	it('is a whole document without a single actor', () => {
		const dataset = makeDataset({ actors: [] });
		const svg = mapSvg(inputOf(dataset, sceneOf(dataset, 'force'), pictureOf(dataset)));
		expect(isWellFormed(svg)).toBe(true);
		expect(svg).not.toMatch(/NaN|Infinity/);
	});
	it('draws two lines where several rows stand behind a tie, and says so', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }],
			ties: [
				{ source: 'a', target: 'b' },
				{ source: 'b', target: 'a' }
			]
		});
		const svg = mapSvg(inputOf(dataset, sceneOf(dataset, 'force'), pictureOf(dataset)));
		const ties = svg.split('<g class="ties">')[1]!.split('</g>')[0]!;
		expect(ties.match(/M/g)).toHaveLength(2);
		expect(svg).toContain(words.legend.double.split(' ')[0]!);
	});
});
