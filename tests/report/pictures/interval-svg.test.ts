import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { sideFigures } from '../../../src/lib/findings/comparison/side-figures';
import { siloFigures } from '../../../src/lib/findings/silo-figures';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { DARK_THEME, LIGHT_THEME } from '../../../src/lib/map/looks/theme';
import { openingLens } from '../../../src/lib/model/lens';
import { intervalSvg } from '../../../src/lib/report/pictures/interval-svg';
import { acrossPicture } from '../../../src/lib/views/compare/across-picture';
import { groupRows } from '../../../src/lib/views/silos/group-rows';
import { homophilyRows } from '../../../src/lib/views/silos/homophily-rows';
import { tendencyPicture } from '../../../src/lib/views/silos/tendency-picture';
import { loadExample } from '../../support/load-example';

const slagelse = await loadExample('slagelse');
const lens = openingLens(slagelse);
const da = messages('da');
const FRAME = {
	language: 'da',
	title: 'Titel <og> "mere"',
	lensLine: 'Sydbyen · 27 af 59 aktører',
	dateLine: 'Bindeled, 22. november 2026',
	description: 'Et billede',
	theme: LIGHT_THEME
};

/** The texts of a picture, and how many elements it has of each kind; throws where it is not well formed. */
function read(svg: string) {
	const texts: string[] = [];
	const counts = new Map<string, number>();
	const parser = new SaxesParser();
	parser.on('text', (text) => texts.push(text.trim()));
	parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
	parser.write(svg).close();
	return { texts: texts.filter(Boolean), counts };
}

describe('pictures of certainty', () => {
	test('every group with its figure, interval and verdict; none where nothing can be told', () => {
		const rows = groupRows(siloFigures(slagelse, lens).groups);
		const svg = tendencyPicture(FRAME, rows, names(slagelse, 'da').sector, da.silos, 'da');
		const { texts, counts } = read(svg);
		expect(texts).toContain('Helhedsplan');
		expect(texts).toContain(da.silos.groups.is.inward);
		expect(texts).toContain('Kan ikke afgøres: kun én aktør');
		const observed = rows.filter(({ chance }) => chance.observed !== null);
		// Two dots stand in the legend.
		expect(counts.get('circle')).toBe(observed.length + 2);
		const judged = rows.filter(({ verdict }) => verdict !== 'unknown');
		// The surface, and the band of the legend.
		expect(counts.get('rect')).toBe(judged.length + 2);
	});

	test('the sides of a comparison, one of them without ties', () => {
		const side = { id: 's', name: 'Slagelse', dataset: slagelse, lens };
		const without = { ...side, id: 'n', name: 'Ingen', dataset: { ...slagelse, ties: [] } };
		const svg = acrossPicture(
			{ ...FRAME, theme: DARK_THEME },
			[side, without].map((one) => ({ side: one, figures: sideFigures(one) })),
			{ compare: da.compare, reasons: da.measures.reason, language: 'da' }
		);
		const { texts } = read(svg);
		expect(texts.join(' ')).toMatch(/\+0,14, ved lodtrækning \+0,44\s*til\s*\+0,86/);
		expect(texts).toContain(da.compare.figures.verdict.inward);
		expect(texts).toContain('–');
		expect(svg).not.toMatch(/NaN|undefined|null/);
	});

	test('a dot outside its band is filled only where that means something', () => {
		const row = {
			label: 'a',
			value: 9,
			low: 1,
			high: 2,
			mark: null,
			figures: '9',
			verdict: 'en lang sætning, der må brydes over flere linjer, for at den ikke bliver skåret af'
		};
		const legend = { title: 't', dot: 'd', band: 'b', mark: null, meaning: '' };
		const draw = (outside: string | null) =>
			intervalSvg({
				...FRAME,
				scale: [0, 10],
				ticks: [],
				parts: [{ heading: 'h', rows: [row] }],
				legend: { ...legend, outside }
			});
		const fills = (svg: string) =>
			[...svg.matchAll(/<circle[^>]*fill="([^"]+)"/g)].map((m) => m[1]);
		expect(fills(draw('o'))[0]).toBe(LIGHT_THEME.accent);
		expect(fills(draw(null))).not.toContain(LIGHT_THEME.accent);
		const { texts } = read(draw('o'));
		expect(texts).not.toContain(row.verdict);
		expect(texts.join(' ')).toContain(row.verdict);
	});

	test('homophily: what lies in its interval cannot be told from chance', () => {
		const figures = siloFigures(slagelse, lens);
		const words = { homophily: da.silos.homophily, reasons: da.measures.reason };
		const rows = homophilyRows(figures, ['sector', 'district', 'level'], 'da', words);
		for (const { by, interval, sentence, value, byLot } of rows) {
			expect(value).toMatch(/^[+−]\d,\d\d$/);
			expect(byLot).toMatch(/til/);
			const isInside = interval.value! >= interval.low! && interval.value! <= interval.high!;
			expect([by, sentence === da.silos.homophily.likeChance]).toEqual([by, isInside]);
		}
		const empty = siloFigures({ ...slagelse, ties: [] }, lens);
		const [none] = homophilyRows(empty, ['sector'], 'da', words);
		expect(none).toMatchObject({ value: '–', byLot: '–', interval: { value: null, low: null } });
		expect(none!.sentence).not.toBe('');
	});
});
