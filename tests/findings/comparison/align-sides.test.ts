import { describe, expect, test } from 'vitest';
import { alignSides } from '../../../src/lib/findings/comparison/align-sides';
import { lensForOther } from '../../../src/lib/findings/comparison/lens-for-other';
import { compareSides } from '../../../src/lib/findings/comparison/compare-sides';
import { sameActors } from '../../../src/lib/findings/comparison/same-actors';
import { districtSides, type Side } from '../../../src/lib/findings/comparison/side';
import { figuresOfSides, sideFigures } from '../../../src/lib/findings/comparison/side-figures';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import { describeCaveat, describeDifference } from '../../../src/lib/i18n/describe-change';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { names } from '../../../src/lib/i18n/names';
import type { Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, openingLens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');

function side(id: string, dataset: Dataset, more: Partial<Side> = {}): Side {
	return { id, name: id, dataset, lens: openingLens(dataset), ...more };
}

/** Two projects whose actors have the same ids by accident. */
const HERE = makeDataset({
	actors: [
		{ id: 'a1', label: 'Anna', sector: 'politi' },
		{ id: 'a2', label: 'Bo', sector: 'Vaskeriet' }
	],
	ties: [{ source: 'a1', target: 'a2' }]
});
const THERE = makeDataset({
	actors: [
		{ id: 'a1', label: 'Cecilie', sector: 'police' },
		{ id: 'a2', label: 'Dan', sector: 'vaskeriet' },
		{ id: 'a3', label: 'Eva', sector: 'Biblioteket' }
	],
	ties: [{ source: 'a1', target: 'a3' }]
});

describe('projects on common ground', () => {
	test('people of the same id and another name are others', () => {
		expect(sameActors(HERE, THERE)).toBe(false);
		expect(sameActors(HERE, HERE)).toBe(true);
		const renamed = { ...HERE, actors: HERE.actors.map((a, i) => (i ? { ...a, label: 'x' } : a)) };
		expect(sameActors(HERE, renamed)).toBe(true);
		expect(sameActors(HERE, makeDataset({ actors: [] }))).toBe(false);
	});

	test('sectors of the same kind or name become one; the rest of the other project is its own', () => {
		const { sides, groups, joined, caveats } = alignSides([side('x', HERE), side('y', THERE)]);
		expect(groups).toEqual([0, 1]);
		expect(sides[0]!.dataset).toBe(HERE);
		expect(sides[1]!.dataset.actors.map(({ id, sector }) => [id, sector])).toEqual([
			['y/a1', 'politi'],
			['y/a2', 'Vaskeriet'],
			['y/a3', 'y/Biblioteket']
		]);
		expect(sides[1]!.dataset.ties).toMatchObject([{ source: 'y/a1', target: 'y/a3' }]);
		expect(joined.actors).toHaveLength(5);
		expect(joined.sectors.map(({ id }) => id)).toEqual(['politi', 'Vaskeriet', 'y/Biblioteket']);
		expect(caveats).toEqual([{ code: 'sectors', side: 1, sectors: ['y/Biblioteket'] }]);
	});

	test('two sectors of one kind are matched by name, or not at all', () => {
		const ofOneKind = (...sectors: string[]): Dataset => {
			const dataset = makeDataset({
				actors: sectors.map((sector) => ({ id: `in ${sector}`, sector }))
			});
			return { ...dataset, sectors: dataset.sectors.map((one) => ({ ...one, kind: 'police' })) };
		};
		const home = ofOneKind('Nord', 'Syd');
		const idsBeside = (other: Dataset) =>
			alignSides([side('x', home), side('y', other)]).sides[1]!.dataset.sectors.map(({ id }) => id);
		expect(idsBeside(ofOneKind('Kysten'))).toEqual(['y/Kysten']);
		expect(idsBeside(ofOneKind('syd', 'Kysten'))).toEqual(['Syd', 'y/Kysten']);
	});

	test('parts and scenarios of one project stay as they are, wherever they stand', () => {
		const [first] = slagelse.districts;
		const parts = [
			side('other', eksempelby),
			...districtSides(slagelse, openingLens(slagelse), [first!.id])
		];
		const { sides, groups } = alignSides(parts, slagelse);
		expect(sides[1]).toBe(parts[1]);
		expect(groups).toEqual([0, 1]);
		expect(sides[0]!.dataset.actors[0]!.id).toMatch(/^other\//);
		const whole = alignSides([side('a', slagelse), side('b', { ...slagelse })]);
		expect(whole.groups).toEqual([0, 0]);
		expect(whole.caveats).toEqual([]);
	});

	test('a template of the same names is another’s, expects nothing and lacks nothing', () => {
		const model = side('t', slagelse, { isModel: true });
		const { sides, groups, caveats } = alignSides([side('a', slagelse), model]);
		expect(groups).toEqual([0, 1]);
		expect(caveats).toContainEqual({ code: 'models', sides: [1] });
		const small = side('m', makeDataset({ actors: [{ id: 'z', sector: 'police' }] }), {
			isModel: true
		});
		const aligned = alignSides([side('a', eksempelby), small]).sides;
		const { differences } = compareSides(eksempelby, aligned, false);
		const codes = differences!.statements.map(({ code }) => code);
		expect(codes).not.toContain('sector-missing');
		expect(codes).not.toContain('density');
		expect(sides[1]!.isModel).toBe(true);
	});

	test('ids change nothing in the figures, and all sides have one reference', () => {
		const asked = alignSides([side('a', slagelse), side('b', eksempelby)]).sides;
		const { sides } = figuresOfSides(slagelse, asked, DEFAULT_CHECK_SETTINGS);
		const { sectors, checks, ...alone } = sideFigures({
			id: 'b',
			dataset: eksempelby,
			lens: openingLens(eksempelby)
		});
		const { sectors: compared, checks: answers, chain, ...figures } = sides[1]!;
		expect({ ...figures, chain: chain?.links }).toEqual({ ...alone, chain: alone.chain?.links });
		expect(answers).toEqual(checks);
		expect(compared.covered.length + compared.missing.length).toBe(
			sides[0]!.sectors.covered.length + sides[0]!.sectors.missing.length
		);
		expect(sectors.isMarked).toBe(true);
	});

	test('the lens carries over but for what is a project’s own', () => {
		const forumsOnly = makeDataset({
			actors: [{ id: 'a' }],
			forums: [{ id: 'f' }],
			memberships: [{ actor: 'a', forum: 'f' }]
		});
		const lens = {
			...DEFAULT_LENS,
			direction: 'mutual' as const,
			districts: ['d'],
			date: '2019',
			steps: [2 as const]
		};
		expect(lensForOther(lens, openingLens(forumsOnly), forumsOnly)).toEqual({
			...lens,
			districts: null,
			date: null,
			layers: ['forums']
		});
		const sides = [
			side('a', HERE, { lens }),
			side('b', forumsOnly, { lens: lensForOther(lens, openingLens(forumsOnly), forumsOnly) })
		];
		expect(alignSides(sides).caveats.map(({ code }) => code)).toEqual([
			'layers',
			'narrowed',
			'sectors'
		]);
	});
});

describe('honest edges', () => {
	const noTies = makeDataset({ actors: ['p', 'q', 'r'].map((id) => ({ id, sector: 'police' })) });
	const oneActor = makeDataset({ actors: [{ id: 's', sector: 'business' }] });
	const empty = makeDataset({ actors: [] });
	const asked = alignSides([
		side('a', HERE),
		side('none', noTies),
		side('one', oneActor),
		side('empty', empty)
	]);

	test('sides without ties, of one actor and of nobody: told, and never zero or NaN', () => {
		const { sides } = figuresOfSides(HERE, asked.sides, DEFAULT_CHECK_SETTINGS);
		expect(sides[1]).toMatchObject({ ties: 0, eiChance: null, eiIndex: { reason: 'no-ties' } });
		expect(sides[2]).toMatchObject({ actors: 1, eiChance: null, density: { value: null } });
		expect(sides[3]).toMatchObject({ actors: 0, largestShare: { reason: 'no-actors' } });
		expect(JSON.stringify(sides)).not.toContain('NaN');
		const { statements } = compareSides(HERE, asked.sides, false).differences!;
		expect(statements).toContainEqual({ code: 'no-ties', sides: [1, 2], actors: [] });
		const police = statements.find(
			(statement) => statement.code === 'sector-missing' && statement.sector === 'politi'
		);
		expect(police).toMatchObject({ missing: [2], present: [0, 1] });
	});

	test('every sentence is there in both languages', () => {
		const called = asked.sides.map(({ name }) => name);
		const { statements } = compareSides(HERE, asked.sides, false).differences!;
		const others = alignSides([
			side('a', HERE, { lens: { ...DEFAULT_LENS, date: '2019' } }),
			side('t', THERE, { isModel: true, lens: { ...DEFAULT_LENS, layers: ['forums'] } })
		]);
		for (const language of LANGUAGES) {
			const texts = [
				...statements.map((statement) =>
					describeDifference(statement, called, names(asked.joined, language), language)
				),
				...[...asked.caveats, ...others.caveats].map((caveat) =>
					describeCaveat(caveat, called, names(others.joined, language), language)
				)
			];
			expect(texts.length).toBeGreaterThan(6);
			for (const text of texts) {
				expect(text).toMatch(/^\S.*\.$/);
				expect(text).not.toMatch(/undefined|null|NaN|\[object/);
			}
		}
	});
});
