import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/lib/findings/structure/structure';
import { structureDifference } from '../../../src/lib/findings/structure/structure-difference';
import type { TraitCode } from '../../../src/lib/findings/structure/structure-trait';
import { describeDifference } from '../../../src/lib/i18n/describe-difference';
import { modelRows, modelSays } from '../../../src/lib/i18n/describe-model';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf, type SmallDataset } from '../../support/make-dataset';

const structure = (dataset: Dataset) => structureOf(dataset, DEFAULT_LENS);
const small = (parts: SmallDataset) => structure(makeDataset(parts));
const seat = (forum: string, ...actors: readonly string[]) =>
	actors.map((actor) => ({ actor, forum }));

/** A board and a group under it, joined by two; a director who speaks with an executing worker. */
const CHAIN: SmallDataset = {
	actors: [
		{ id: 'director', sector: 'municipal-administration', level: 'strategic' },
		{ id: 'housing', sector: 'housing-organisation', level: 'strategic' },
		{ id: 'leader', sector: 'helhedsplan', level: 'tactical', roles: ['plan-leader'] },
		{ id: 'police', sector: 'police', level: 'tactical' },
		{ id: 'worker', sector: 'helhedsplan', level: 'executing' }
	],
	forums: [
		{ id: 'board', level: 'strategic', scopes: ['social', 'physical'] },
		{ id: 'group', level: 'tactical', scopes: ['social'], parent: 'board' }
	],
	memberships: [
		...seat('board', 'director', 'housing', 'leader'),
		...seat('group', 'leader', 'director', 'police')
	],
	ties: tiesOf('director-worker')
};

/** The differences of two projects, by what they are. */
function codes(own: SmallDataset, template: SmallDataset, side: 'template' | 'own' = 'template') {
	return structureDifference(small(own), small(template))
		.filter((difference) => difference.side === side)
		.map(({ trait, isOpen }) => `${trait.code}${isOpen ? '?' : ''}`);
}

describe('structureOf', () => {
	test('levels, seats, links, contacts and the leading body of a chain', () => {
		const found = small(CHAIN);
		expect(found.levels.map(({ crossSector }) => crossSector)).toEqual([
			[],
			['board'],
			['group'],
			[]
		]);
		expect(found.links).toMatchObject([{ pairs: 1, joined: 1, doubled: 1, mayBeJoined: false }]);
		expect(found.links[0]!.carriers.map(({ kind, role }) => role ?? kind)).toEqual([
			'plan-leader',
			'municipal-administration'
		]);
		expect(found.contacts).toMatchObject([
			{ upper: 'strategic', lower: 'executing', lowerKind: 'helhedsplan', pairs: 1 }
		]);
		expect(found.leading).toMatchObject([{ forum: 'board', scope: 'integrated', reach: null }]);
	});

	test('the parts of the municipality are one sector, and unknown seats leave it open', () => {
		const actors = [
			{ id: 'a', sector: 'municipal-administration' },
			{ id: 'b', sector: 'municipal-institution' },
			{ id: 'c' }
		];
		const forums = [{ id: 'f', level: 'tactical' }];
		const cross = (...seated: string[]) =>
			small({ actors, forums, memberships: seat('f', ...seated) }).forums[0]!.isCrossSector;
		expect(cross('a', 'b')).toBe(false);
		expect(cross('a', 'c')).toBeNull();
		expect(cross()).toBeNull();
	});

	test('one district or all: a forum without a district serves all of them', () => {
		const reach = (districts: string[]) =>
			small({
				actors: [{ id: 'a' }],
				districts: ['north', 'south'],
				forums: [{ id: 'f', level: 'strategic', districts }]
			}).leading[0]!.reach;
		expect([reach([]), reach(['north']), reach(['north', 'south'])]).toEqual(['all', 'one', 'all']);
	});

	test('an empty project has a structure, with nothing in it', () => {
		const found = structure(emptyDataset(''));
		expect(found).toMatchObject({ forums: [], links: [], contacts: [], leading: [], roles: [] });
		expect(found.model).toMatchObject({ answer: 'cannot-tell', reason: 'no-plan' });
		expect(found.model.jointTeamShare).toBeNull();
	});
});

describe('structureDifference', () => {
	test('names and ids do not count', () => {
		const renamed: SmallDataset = JSON.parse(
			JSON.stringify(CHAIN).replace(/"(board|group|director|worker|police|housing)"/g, (word, id) =>
				// Sectors are words of the field and stay.
				id === 'police' ? word : `"x-${id}"`
			)
		);
		expect(structureDifference(small(CHAIN), small(renamed))).toEqual([]);
	});

	test('an empty project lacks everything, and what its data leave open is said to be open', () => {
		const found = codes({ actors: [{ id: 'a', roles: ['x'] }] }, CHAIN);
		expect(found.slice(0, 3)).toEqual(['forum', 'forum', 'link']);
		expect(found).toContain('contact?');
		expect(found).toContain('role');
		expect(codes({ actors: [{ id: 'a' }] }, CHAIN)).toContain('role?');
		const withoutLevel = { actors: [{ id: 'a' }], forums: [{ id: 'f' }] };
		expect(codes(withoutLevel, CHAIN)).toContain('forum?');
	});

	const without = (change: Partial<SmallDataset>): SmallDataset => ({ ...CHAIN, ...change });
	const leaving = (...gone: readonly string[]) =>
		CHAIN.memberships!.filter(({ actor, forum }) => !gone.includes(`${actor}@${forum}`));
	test.each<[TraitCode, string, SmallDataset]>([
		['double-link', 'one carrier less', without({ memberships: leaving('director@group') })],
		['link', 'no carrier', without({ memberships: leaving('director@group', 'leader@group') })],
		['seats', 'no police', without({ memberships: leaving('police@group') })],
		['contact', 'no direct contact', without({ ties: tiesOf('director-housing') })],
		[
			'role',
			'no leader of the plan',
			without({
				actors: CHAIN.actors.map((actor) =>
					actor.id === 'leader' ? { ...actor, roles: ['colleague'] } : actor
				)
			})
		],
		[
			'leading',
			'social work only',
			without({
				forums: CHAIN.forums!.map((forum) => ({ ...forum, scopes: ['social'] }))
			})
		],
		[
			'cross-sector',
			'one sector in the group',
			without({ memberships: leaving('director@group', 'police@group') })
		]
	])('%s: %s', (code, _, own) => {
		expect(codes(own, CHAIN)).toContain(code);
		expect(codes(CHAIN, CHAIN)).toEqual([]);
	});

	test('a coarse municipality stands for its parts', () => {
		const coarse = without({
			actors: CHAIN.actors.map((actor) =>
				actor.sector === 'municipal-administration' ? { ...actor, sector: 'municipality' } : actor
			)
		});
		expect(codes(coarse, CHAIN)).toEqual([]);
		expect(codes(CHAIN, coarse)).toEqual([]);
	});

	test('every difference is a sentence in both languages, with its two sides', async () => {
		const projects = await Promise.all(
			['slagelse', 'eksempelby', 'southern-women', 'templates/varde', 'templates/randers'].map(
				loadExample
			)
		);
		const structures = [...projects.map(structure), small(CHAIN), structure(emptyDataset(''))];
		for (const own of structures) {
			for (const template of structures) {
				const differences = structureDifference(own, template);
				expect(new Set(differences.map(({ id }) => id)).size).toBe(differences.length);
				for (const difference of differences) {
					for (const language of ['da', 'en'] as const) {
						const text = describeDifference(difference, language);
						expect(text).toMatch(/^\S.*; .*[^ ]\.$/);
						expect(text).not.toMatch(/undefined|null|NaN|\(\)| {2}/);
					}
				}
			}
		}
	});
});

describe('the parallel and the integrated model', () => {
	const staff = (organisation: string | null, ...ids: readonly string[]) =>
		ids.map((id) => ({
			id,
			sector: id.startsWith('p') ? 'helhedsplan' : 'municipal-administration',
			level: 'executing',
			organisations: organisation === null ? [] : [organisation]
		}));
	const sides = [...staff('Plan', 'p1', 'p2'), ...staff('Town', 'm1', 'm2')];
	const model = (parts: SmallDataset) => small(parts).model;

	test('ties across and apart: parallel; kinds that pass citizens on are hand-overs', () => {
		const ties = [
			{ source: 'p1', target: 'm1', kind: 'henvisning' },
			{ source: 'm1', target: 'p1', kind: 'sparring' },
			{ source: 'p2', target: 'm2', kind: 'refererer ind i styregruppen' }
		];
		const found = model({ actors: sides, ties });
		expect(found).toMatchObject({ answer: 'parallel', pairsAcross: 2, handOvers: 1 });
		expect(found.pairsAcrossPerActor).toBe(1);
	});

	test('one organisation, or one team and none of its own: integrated', () => {
		const shared = [...staff('Centre', 'p1', 'p2', 'm1')];
		expect(model({ actors: shared }).answer).toBe('integrated');
		const team = { id: 'team', level: 'executing' };
		const together = seat('team', 'p1', 'p2', 'm1');
		const joint = { actors: sides, forums: [team], memberships: together };
		expect(model(joint)).toMatchObject({ answer: 'integrated', jointForums: ['team'] });
		const own = {
			...joint,
			forums: [team, { id: 'own', level: 'executing' }],
			memberships: [...together, ...seat('own', 'p1', 'p2')]
		};
		expect(model(own)).toMatchObject({ answer: 'parallel', withMunicipalShare: 1 });
	});

	test('a meeting with other sectors is no team', () => {
		const actors = [...sides, { id: 'x', sector: 'police', level: 'executing' }];
		const forums = [{ id: 'network', level: 'executing' }];
		const memberships = seat('network', 'p1', 'm1', 'x');
		expect(model({ actors, forums, memberships })).toMatchObject({
			answer: 'parallel',
			inJointTeam: [],
			withMunicipal: ['p1']
		});
	});

	test('cannot tell: no plan, no municipality, no teams, no contact', () => {
		const reason = (parts: SmallDataset) => model(parts).reason;
		expect(reason({ actors: staff('Town', 'm1') })).toBe('no-plan');
		expect(reason({ actors: staff('Plan', 'p1') })).toBe('no-municipal-staff');
		expect(reason({ actors: staff(null, 'p1', 'm1'), ties: tiesOf('p1-m1') })).toBe('no-teams');
		expect(reason({ actors: sides })).toBe('no-contact');
	});

	test('somebody in both organisations is counted', () => {
		const both = { id: 'b', sector: 'helhedsplan', organisations: ['Plan', 'Town'] };
		expect(model({ actors: [...sides, both] }).inBoth).toEqual(['b']);
	});

	test('says what it is in both languages, and never NaN', async () => {
		const slagelse = structure(await loadExample('slagelse')).model;
		expect(slagelse).toMatchObject({ answer: 'parallel', reason: null, jointTeamShare: 0 });
		for (const language of ['da', 'en'] as const) {
			for (const one of [slagelse, model({ actors: [{ id: 'a' }] })]) {
				const text = [
					modelSays(one, language),
					...modelRows(one, language).map((row) => row.value)
				];
				expect(text.join(' ')).not.toMatch(/NaN|undefined|null/);
			}
		}
	});
});
