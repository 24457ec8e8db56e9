import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { collaborationUnder } from '../../../src/lib/findings/collaboration';
import {
	initiativeCoverage,
	nearestInitiatives
} from '../../../src/lib/findings/initiatives/initiative-coverage';
import { initiativeFigures } from '../../../src/lib/findings/initiatives/initiative-figures';
import { answerQuestion } from '../../../src/lib/findings/question';
import { emptyDataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf, type SmallDataset } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');
const AIM = { themes: ['t'], targetGroups: ['g'], districts: ['d'] };

/** Two initiatives of one aim, led by a and b, and whatever else a test adds. */
function twins(parts: Partial<SmallDataset> = {}) {
	return makeDataset({
		actors: [
			{ id: 'a', sector: 'municipality', districts: ['d'] },
			{ id: 'b', sector: 'association', districts: ['d'] },
			{ id: 'c', sector: 'police' }
		],
		initiatives: [
			{ id: 'x', ...AIM },
			{ id: 'y', ...AIM }
		],
		participations: [
			{ actor: 'a', initiative: 'x', roles: ['lead'] },
			{ actor: 'b', initiative: 'y', roles: ['lead'] }
		],
		...parts
	});
}
const figuresOf = (dataset: ReturnType<typeof twins>) => initiativeFigures(dataset, DEFAULT_LENS);

describe('initiatives of Slagelse', () => {
	const figures = initiativeFigures(slagelse, DEFAULT_LENS);

	test('Get2sport and the partnership with DGI stand first among those of the same aim', () => {
		const [first, ...rest] = figures.overlaps;
		expect(first).toMatchObject({
			first: 'idraetspartnerskab-dgi',
			second: 'get2sport',
			contact: 'apart',
			districts: ['motalavej', 'ringparken', 'sydbyen']
		});
		expect(rest.map(({ contact }) => contact)).toEqual([
			'together',
			'together',
			'together',
			'same-lead'
		]);
	});

	test('twelve initiatives cannot be placed, so no empty field is a certain gap', () => {
		const { counts, unplaced, problem } = figures.coverage;
		expect(problem).toBeNull();
		expect(counts).toEqual({ present: 11, open: 37, gap: 0 });
		expect(unplaced).toHaveLength(12);
		expect(unplaced[0]).toEqual({
			initiative: 'helhedsplan-en-faelles-indsats',
			missing: ['theme', 'target_group']
		});
	});

	test('no department is told apart, so only what participants do themselves counts', () => {
		const { municipality } = figures;
		expect(municipality.hasDepartments).toBe(false);
		expect(municipality.counts).toEqual({
			'takes-part': 14,
			'only-pays': 0,
			absent: 4,
			unknown: 2
		});
		const field = (id: string) => municipality.rows.find(({ initiative }) => initiative === id)!;
		expect(field('get2sport')).toMatchObject({
			ownField: 'yes',
			fields: [{ actor: 'vaerestedet', department: null, initiatives: ['vaerested'] }]
		});
		expect(field('brobygning-opsoegende')).toMatchObject({
			ownField: 'unknown',
			unknown: 'department'
		});
		expect(field('foreningsguides').unknown).toBe('theme');
	});

	test('everything stated is an extra initiative', () => {
		expect(figures.approaches.all).toMatchObject({ known: 14, adjusted: 0, adjustedShare: 0 });
		expect(figures.approaches.all.unstated).toHaveLength(6);
	});
});

describe('initiatives of Eksempelby', () => {
	const figures = initiativeFigures(eksempelby, DEFAULT_LENS);

	test('the planted gap and the planted overlap', () => {
		expect(figures.coverage.counts).toEqual({ present: 71, open: 0, gap: 1 });
		const gap = figures.coverage.spots.find(({ state }) => state === 'gap')!;
		expect([gap.theme, gap.targetGroup, gap.district]).toEqual([
			'Uddannelse og beskæftigelse',
			'Voksne',
			'havnekvarteret'
		]);
		expect(nearestInitiatives(figures.coverage, gap)).toHaveLength(5);
		expect(figures.overlaps).toHaveLength(11);
		expect(figures.overlaps.filter(({ contact }) => contact === 'apart')).toMatchObject([
			{ first: 'i36', second: 'i37', forums: [], initiatives: [] }
		]);
	});

	test('departments are told apart, so that a colleague elsewhere counts', () => {
		const { municipality } = figures;
		expect(municipality.hasDepartments).toBe(true);
		expect(municipality.rows.find(({ initiative }) => initiative === 'i10')).toMatchObject({
			ownField: 'yes',
			fields: [{ department: 'Eksempelby Kommune, Social og Arbejdsmarked' }]
		});
		expect(municipality.rows.some(({ ownField }) => ownField === 'no')).toBe(true);
	});

	test('a district in the lens narrows the grid', () => {
		const lens = { ...DEFAULT_LENS, districts: ['havnekvarteret'] };
		const { coverage } = initiativeFigures(eksempelby, lens);
		expect(coverage.districts).toEqual(['havnekvarteret']);
		expect(coverage.counts).toEqual({ present: 11, open: 0, gap: 1 });
	});

	test('a sector left out by the lens is said to be hidden', () => {
		const lens = { ...DEFAULT_LENS, sectors: ['police'] };
		expect(initiativeFigures(eksempelby, lens).hidden).toBeGreaterThan(200);
		expect(figures.hidden).toBe(0);
	});
});

test.each([
	['slagelse', slagelse],
	['eksempelby', eksempelby]
])('%s: the grid and the overlaps say what checks K22 and K23 say', (_, dataset) => {
	const { coverage, overlaps } = initiativeFigures(dataset, DEFAULT_LENS);
	const { checks, findings } = analyse(dataset, DEFAULT_LENS);
	const k23 = checks.find(({ id }) => id === 'K23')!;
	if (k23.answer !== 'cannot-tell') {
		expect(k23.figures).toMatchObject({
			holding: coverage.counts.present,
			lacking: coverage.counts.gap,
			unknown: coverage.counts.open
		});
	}
	const found = findings.filter(({ code }) => code === 'overlap.initiatives');
	expect(new Set(found.map(({ initiatives }) => initiatives.join()))).toEqual(
		new Set(
			overlaps
				.filter(({ contact }) => contact === 'apart' || contact === 'meet')
				.map(({ first, second }) => `${first},${second}`)
		)
	);
});

describe('initiatives with the same aim', () => {
	const contactOf = (dataset: ReturnType<typeof twins>) => figuresOf(dataset).overlaps[0]?.contact;

	test.each([
		['together', twins({ ties: tiesOf('a-b') })],
		['apart', twins({ ties: tiesOf('a-c') })],
		['unknown-ties', twins()],
		[
			'meet',
			twins({
				ties: tiesOf('a-c'),
				forums: [{ id: 'f' }],
				memberships: [
					{ actor: 'a', forum: 'f' },
					{ actor: 'b', forum: 'f' }
				]
			})
		],
		[
			'same-lead',
			twins({
				participations: ['x', 'y'].map((initiative) => ({
					actor: 'a',
					initiative,
					roles: ['lead']
				}))
			})
		],
		['unknown-leads', twins({ participations: [] })]
	])('%s', (contact, dataset) => {
		expect(contactOf(dataset)).toBe(contact);
	});

	test('no district in common is no overlap', () => {
		const dataset = twins({
			initiatives: [
				{ id: 'x', ...AIM },
				{ id: 'y', ...AIM, districts: [] }
			]
		});
		expect(figuresOf(dataset).overlaps).toEqual([]);
	});
});

describe('who takes part', () => {
	test('those who only pay do not make an initiative cross-sector', () => {
		const dataset = twins({
			participations: [
				{ actor: 'a', initiative: 'x', roles: ['lead'] },
				{ actor: 'b', initiative: 'x', roles: ['funder'] }
			]
		});
		expect(figuresOf(dataset).sectors[0]).toMatchObject({
			breadth: 'one-sector',
			civil: 'absent',
			working: ['a']
		});
	});

	test('two sectors of the municipality do not make an initiative cross-sector either', () => {
		const of = (...sectors: readonly string[]) => {
			const actors = sectors.map((sector, number) => ({ id: `a${number}`, sector }));
			const participations = actors.map(({ id }) => ({ actor: id, initiative: 'x' }));
			const dataset = makeDataset({ actors, initiatives: [{ id: 'x' }], participations });
			return figuresOf(dataset).sectors[0]!.breadth;
		};
		expect(of('municipality', 'municipal-institution')).toBe('municipal-only');
		expect(of('municipality', 'association')).toBe('cross-sector');
		expect(of('police', 'association')).toBe('cross-sector');
	});

	test('a sector that works with the theme in the district could be invited', () => {
		const [x] = figuresOf(twins()).sectors;
		expect(x!.invitations).toEqual([
			{ sector: 'association', actors: ['b'], experienced: 1, initiatives: ['y'] }
		]);
	});

	test('an unknown sector leaves it open', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a', sector: 'municipality' }, { id: 'n' }],
			initiatives: [{ id: 'x' }, { id: 'empty' }],
			participations: [
				{ actor: 'a', initiative: 'x' },
				{ actor: 'n', initiative: 'x' }
			]
		});
		expect(figuresOf(dataset).sectors).toMatchObject([
			{ breadth: 'unknown', civil: 'unknown', inviteUnknown: 'theme' },
			{ breadth: 'unknown', civil: 'unknown' }
		]);
	});
});

describe('the municipality', () => {
	const office = (id: string, organisation: string) => ({
		id,
		sector: 'municipal-administration',
		organisations: [organisation]
	});
	const four = [office('a', 'A'), office('a2', 'A'), office('b', 'B'), office('c', 'C')];
	const initiatives = [
		{ id: 'x', themes: ['t'] },
		{ id: 'y', themes: ['t'] }
	];

	test('a colleague of the same department in another initiative of the theme', () => {
		const dataset = makeDataset({
			actors: four,
			initiatives,
			participations: [
				{ actor: 'a', initiative: 'x' },
				{ actor: 'a2', initiative: 'y' }
			]
		});
		expect(figuresOf(dataset).municipality.rows[0]).toMatchObject({
			ownField: 'yes',
			fields: [{ actor: 'a', department: 'A', initiatives: ['y'] }]
		});
	});

	test('another department elsewhere is a no; a municipality without departments cannot tell', () => {
		const participations = [
			{ actor: 'a', initiative: 'x' },
			{ actor: 'b', initiative: 'y' }
		];
		const apart = makeDataset({ actors: four, initiatives, participations });
		expect(figuresOf(apart).municipality.rows[0]!.ownField).toBe('no');
		const whole = makeDataset({
			actors: four.map((actor) => ({ ...actor, organisations: ['Kommunen'] })),
			initiatives,
			participations
		});
		expect(figuresOf(whole).municipality.rows[0]).toMatchObject({
			ownField: 'unknown',
			unknown: 'department'
		});
	});

	test('paying is not taking part', () => {
		const dataset = makeDataset({
			actors: [office('a', 'A'), { id: 'b', sector: 'association' }],
			initiatives: [{ id: 'x' }],
			participations: [
				{ actor: 'a', initiative: 'x', roles: ['funder'] },
				{ actor: 'b', initiative: 'x', roles: ['lead'] }
			]
		});
		expect(figuresOf(dataset).municipality.counts['only-pays']).toBe(1);
	});
});

describe('honest edges', () => {
	test('an empty project, and one without initiatives', () => {
		for (const dataset of [emptyDataset('empty'), makeDataset({ actors: [{ id: 'a' }] })]) {
			const figures = answerQuestion(dataset, DEFAULT_LENS, { about: 'initiatives' });
			expect(figures.coverage.problem).toBe('no-initiatives');
			expect(figures.approaches.all.adjustedShare).toBeNull();
			expect(figures.municipality.share).toBeNull();
			expect(figures.overlaps).toEqual([]);
		}
	});

	test('no districts, nothing placed, and free words in place of a plan', () => {
		const bare = makeDataset({ actors: [], initiatives: [{ id: 'x' }] });
		expect(figuresOf(bare).coverage.problem).toBe('no-districts');
		const open = makeDataset({ actors: [], initiatives: [{ id: 'x' }], districts: ['d'] });
		expect(figuresOf(open).coverage.problem).toBe('none-placed');
		const evidence = collaborationUnder(eksempelby, DEFAULT_LENS);
		expect(initiativeCoverage(evidence, 71).problem).toBe('too-many');
		expect(initiativeCoverage(evidence, 72).problem).toBeNull();
	});
});
