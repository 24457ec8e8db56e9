/** What a lens leaves out is hidden, not missing; nor is what the data do not say. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { districtFigures } from '../../src/lib/findings/district-figures';
import type { Finding, FindingCode } from '../../src/lib/findings/finding';
import { governance } from '../../src/lib/findings/governance/governance';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import type { Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { lensPreset, LENS_PRESETS } from '../../src/lib/model/lens-presets';
import { makeDataset, tiesOf, type SmallDataset } from '../support/make-dataset';
import { loadExample } from '../support/load-example';

const ABSENCES: readonly FindingCode[] = [
	'gap.leadership',
	'gap.forum',
	'gap.absent',
	'gap.district',
	'chain.no-link',
	'forum.thin'
];

function absences(dataset: Dataset, change: Partial<Lens> = {}): readonly Finding[] {
	const { findings } = analyse(dataset, { ...DEFAULT_LENS, ...change });
	return findings.filter(({ code }) => ABSENCES.includes(code));
}

function found(parts: SmallDataset, code: FindingCode, change: Partial<Lens> = {}) {
	const { findings } = analyse(makeDataset(parts), { ...DEFAULT_LENS, ...change });
	return findings.filter((finding) => finding.code === code);
}

describe('under a lens that hides sectors or levels', () => {
	it.each(['slagelse', 'eksempelby'])(
		'%s: nothing is missing that is not without the lens',
		async (name) => {
			const dataset = await loadExample(name);
			const known = new Map(
				absences(dataset).map((finding) => [finding.id, new Set(finding.sectors)])
			);
			const lenses: Partial<Lens>[] = [
				{ sectors: dataset.sectors.slice(0, 2).map(({ id }) => id) },
				{ levels: ['executing'] },
				{ steps: [4] },
				...LENS_PRESETS.flatMap((id) => lensPreset(id, dataset).lens ?? [])
			];
			for (const change of lenses) {
				for (const finding of absences(dataset, change)) {
					expect([...known.keys()], JSON.stringify(change)).toContain(finding.id);
					for (const sector of finding.sectors) expect(known.get(finding.id)).toContain(sector);
				}
			}
		}
	);

	it('the table of sectors has no row for one that the lens hides', async () => {
		const dataset = await loadExample('slagelse');
		const lens = { ...DEFAULT_LENS, sectors: ['police', 'helhedsplan'] };
		const { coverage, reference } = analyse(dataset, lens);
		expect(coverage.district.rows).toEqual(['helhedsplan', 'police']);
		expect(reference.sectors).toEqual(['helhedsplan', 'police']);
		const { districts } = districtFigures(dataset, lens);
		expect(districts.flatMap(({ sectors }) => sectors.missing)).not.toContain('business');
	});

	it('a sector is not called closed where those it is open to are hidden', () => {
		const sectors = ['red', 'red', 'red', 'red', 'blue', 'blue', 'blue', 'green', 'green', 'green'];
		const actors = 'abcdefghij'.split('').map((id, i) => ({ id, sector: sectors[i]! }));
		const ties = tiesOf('a-b', 'b-c', 'c-d', 'd-a', 'a-c', 'b-d', 'a-h', 'b-i', 'c-j', 'd-h');
		const more = tiesOf('a-i', 'b-j', 'c-h', 'd-i', 'e-f', 'f-g', 'h-i');
		const parts = { actors, ties: [...ties, ...more] };
		expect(found(parts, 'silo.group', { sectors: ['red', 'blue'] })).toEqual([]);
	});

	it('a forum has its members of other districts too', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', sector: 'kommune', districts: ['x'] },
				{ id: 'b', sector: 'politi', districts: ['y'] },
				{ id: 'c', sector: 'forening', districts: ['x'] }
			],
			forums: [{ id: 'board', level: 'strategic' }],
			memberships: ['a', 'b'].map((actor) => ({ actor, forum: 'board' })),
			ties: tiesOf('a-b')
		});
		const [gap] = absences(dataset, { districts: ['x'] });
		expect(gap).toMatchObject({ code: 'gap.leadership', sectors: ['forening'] });
		const { forums } = governance(dataset, { ...DEFAULT_LENS, districts: ['x'] });
		expect(forums[0]!.missing).toEqual(['forening']);
	});

	it('a link has its carrier of another district too', () => {
		const dataset = makeDataset({
			actors: ['a', 'b', 'c'].map((id) => ({ id, districts: [id === 'b' ? 'y' : 'x'] })),
			forums: [
				{ id: 'board', level: 'strategic' },
				{ id: 'group', level: 'tactical', parent: 'board' }
			],
			memberships: ['a-board', 'b-board', 'b-group', 'c-group'].map((word) => ({
				actor: word[0]!,
				forum: word.slice(2)
			}))
		});
		const lens = { ...DEFAULT_LENS, districts: ['x'] };
		expect(governance(dataset, lens).links).toMatchObject([{ carriers: ['b'], state: 'one' }]);
		expect(absences(dataset, lens).map(({ code }) => code)).not.toContain('chain.no-link');
	});
});

describe('a link whose carrier the lens hides by sector or level', () => {
	const dataset = makeDataset({
		actors: [
			{ id: 'a', sector: 'kommune', level: 'strategic' },
			{ id: 'b', sector: 'politi', level: 'tactical' },
			{ id: 'c', sector: 'kommune', level: 'tactical' }
		],
		forums: [
			{ id: 'board', level: 'strategic' },
			{ id: 'group', level: 'tactical', parent: 'board' }
		],
		memberships: ['a-board', 'b-board', 'b-group', 'c-group'].map((word) => ({
			actor: word[0]!,
			forum: word.slice(2)
		}))
	});

	it.each([[{ sectors: ['kommune'] }], [{ levels: ['strategic'] }], [{ districts: [] }]])(
		'%j: the table of links and the findings name the same one',
		(change) => {
			const lens = { ...DEFAULT_LENS, ...change };
			const { links, forums, persons } = governance(dataset, lens);
			expect(links).toMatchObject([{ carriers: ['b'], state: 'one' }]);
			expect(persons.map(({ actor }) => actor)).toEqual(['b']);
			expect(forums.flatMap(({ seats }) => seats.map(({ actor }) => actor.id))).toEqual(
				'districts' in change ? expect.anything() : expect.not.arrayContaining(['b'])
			);
			const told = analyse(dataset, lens).findings.filter(({ kind }) => kind === 'chain');
			expect(told.map(({ code, actors }) => [code, actors])).toEqual([
				['chain.single-link', ['b']]
			]);
		}
	);
});

describe('where the data do not say', () => {
	const forums = [{ id: 'board', level: 'strategic' }];
	const board = (...sectors: (string | null)[]) => ({
		actors: [
			...sectors.map((sector, i) => ({ id: `m${i}`, sector })),
			{ id: 'shop', sector: 'erhverv' }
		],
		forums,
		memberships: sectors.map((_, i) => ({ actor: `m${i}`, forum: 'board' }))
	});

	it('a board of which few sectors are known lacks nobody for certain', () => {
		expect(found(board('kommune', 'politi', null, null), 'gap.leadership')).toEqual([]);
	});

	it('members of unknown sector are told beside the sectors that are missing', () => {
		const dataset = makeDataset(board('kommune', 'politi', 'forening', null));
		const [gap] = analyse(dataset, DEFAULT_LENS).findings;
		expect(gap).toMatchObject({ code: 'gap.leadership', figures: { unsorted: 1 } });
		expect(describeFinding(gap!, dataset, 'da').text).toContain(
			'For 1 medlem er sektoren ikke oplyst.'
		);
		expect(describeFinding(gap!, dataset, 'en').text).toContain(
			'The sector of 1 member is not known.'
		);
	});

	it('one part of the municipality speaks for the others where the work is led', () => {
		const parts = board('municipal-administration', 'politi');
		const school = { id: 'school', sector: 'municipal-institution' };
		const [gap] = found({ ...parts, actors: [...parts.actors, school] }, 'gap.leadership');
		expect(gap!.sectors).toEqual(['erhverv']);
		const without = board('boligorganisation', 'politi');
		const both = [school, { id: 'clerk', sector: 'municipal-administration' }];
		const [whole] = found({ ...without, actors: [...without.actors, ...both] }, 'gap.leadership');
		expect([...whole!.sectors].sort()).toEqual([
			'erhverv',
			'municipal-administration',
			'municipal-institution'
		]);
	});

	it('of two sides nobody is said to keep silent who was not asked', () => {
		const sides = ['kommune', 'helhedsplan'].flatMap((sector, side) =>
			[0, 1, 2, 3].map((i) => ({ id: `${'kh'[side]}${i}`, sector }))
		);
		const ring = (letter: string) =>
			[0, 1, 2, 3].map((i) => `${letter}${i}-${letter}${(i + 1) % 4}`);
		const ties = tiesOf(...ring('k'), ...ring('h'), 'k0-h0', 'k1-h1');
		const why = (some: SmallDataset['ties']) => {
			const dataset = makeDataset({ actors: sides, ties: some! });
			const { findings } = analyse(dataset, DEFAULT_LENS);
			const [finding] = findings.filter(({ code }) => code === 'silo.sides');
			return describeFinding(finding!, dataset, 'da').why;
		};
		expect(why(ties)).toMatch(/^4 samarbejder ligger/);
		const undirected = ties.map((tie) => ({ ...tie, directed: false }));
		expect(why(undirected)).toMatch(/^4 samarbejder ligger/);
		const told = ties.map((tie) => ({ ...tie, reportedBy: tie.source }));
		expect(why(told)).toMatch(/^Ingen af dem er nævnt af begge parter\. 4/);
		const half = ties.map((tie, i) =>
			i === ties.length - 1 ? tie : { ...tie, reportedBy: 'both' }
		);
		expect(why(half)).toMatch(/^Det ene, hvor det er oplyst, .* er nævnt af begge parter\. 4/);
	});

	it('a district of which few sectors are known lacks nobody for certain', () => {
		const inDistrict = (district: string, ...sectors: (string | null)[]) =>
			sectors.map((sector, i) => ({ id: `${district}${i}`, sector, districts: [district] }));
		const rest = [...inDistrict('x', 'a', 'b'), ...inDistrict('y', 'a', 'b')];
		const codes = (...sectors: (string | null)[]) =>
			found({ actors: [...rest, ...inDistrict('z', ...sectors)] }, 'gap.district');
		expect(codes('a')).toMatchObject([{ sectors: ['b'], districts: ['z'] }]);
		expect(codes('a', null)).toEqual([]);
	});
});
