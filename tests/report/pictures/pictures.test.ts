import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { governance } from '../../../src/lib/findings/governance/governance';
import { analyse } from '../../../src/lib/findings/analyse';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { DARK_THEME, LIGHT_THEME } from '../../../src/lib/map/looks/theme';
import { sectorLooks } from '../../../src/lib/map/looks/sector-look';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { stripSvg } from '../../../src/lib/report/write/strip-svg';
import { chainSvgPicture } from '../../../src/lib/views/chain/chain-svg-picture';
import { matrixPicture } from '../../../src/lib/views/matrix/matrix-picture';
import { shadeOfAmount } from '../../../src/lib/views/matrix/shade';
import { loadExample } from '../../support/load-example';
import { HOSTILE } from '../hostile-dataset';

const slagelse = await loadExample('slagelse');
const FRAME = {
	language: 'da',
	title: 'Titel <og> "mere"',
	lensLine: 'Sydbyen · 27 af 59 aktører',
	dateLine: 'Bindeled, 22. november 2026',
	description: 'Et billede',
	theme: LIGHT_THEME
};

/** The texts of a picture; throws where it is not well formed. */
function textsOf(svg: string): string[] {
	const texts: string[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('text', (text) => {
		if (text.trim() !== '') texts.push(text.trim());
	});
	parser.write(svg).close();
	return texts;
}

describe('the matrix', () => {
	const { sectorTies } = analyse(slagelse, DEFAULT_LENS);
	const labels = sectorTies.groups.map((_, i) => HOSTILE[i % HOSTILE.length]!);
	const headings = labels.map((label, i) => ({ name: `${i}`, label, look: null, note: `${i}` }));
	const cells = sectorTies.observed.map((line, row) =>
		line.map((value, column) => ({
			text: String(value),
			label: '',
			shade: shadeOfAmount(value, 15),
			inside: row === column,
			muted: value === 0
		}))
	);
	const legend = { title: 'L', more: 'flere', less: null, inside: 'ramme', meaning: 'M' };

	test('every number of the table, its title, lens and date', () => {
		const texts = textsOf(matrixPicture(FRAME, headings, headings, cells, legend));
		expect(texts).toEqual(
			expect.arrayContaining([FRAME.title, FRAME.lensLine, FRAME.dateLine, 'ramme', 'flere'])
		);
		const numbers = texts.filter((text) => /^\d+$/.test(text));
		expect(numbers.length).toBe(labels.length ** 2 + labels.length);
	});

	test('in dark colours too', () => {
		const svg = matrixPicture({ ...FRAME, theme: DARK_THEME }, headings, headings, cells, legend);
		expect(svg).toContain(DARK_THEME.surface);
		expect(svg).not.toContain(`fill="${LIGHT_THEME.surface}"`);
	});
});

describe('the chain', () => {
	test('every forum with its members, every sign of a link, the legend', () => {
		const facts = governance(slagelse, DEFAULT_LENS);
		const svg = chainSvgPicture(FRAME, {
			dataset: slagelse,
			governance: facts,
			looks: sectorLooks(slagelse),
			names: names(slagelse, 'da'),
			messages: messages('da'),
			language: 'da'
		});
		const texts = textsOf(svg).join(' ');
		for (const { forum, seats } of facts.forums) {
			expect(texts).toContain(forum.label.split(' ')[0]!);
			expect(texts).toContain(messages('da').chain.picture.size(seats.length));
		}
		const states = new Set(facts.links.map(({ state }) => state));
		for (const state of states) expect(texts).toContain(messages('da').chain.stateMeaning[state]);
	});
});

test('a strip keeps what lies outside its scale at the edge, and says itself in words', () => {
	const strip = {
		min: -1,
		max: 1,
		low: -0.2,
		high: 3,
		value: -9,
		expected: 0.1,
		ends: ['', '']
	} as const;
	const svg = stripSvg({ ...strip, label: 'E–I <−9>' });
	expect(svg).toContain('aria-label="E–I &lt;−9&gt;"');
	expect(textsOf(svg)).toEqual([]);
	for (const [, x] of svg.matchAll(/c?x="([\d.-]+)"/g)) {
		expect(Number(x)).toBeGreaterThanOrEqual(0);
		expect(Number(x)).toBeLessThanOrEqual(132);
	}
});
