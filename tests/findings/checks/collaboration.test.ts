/** K18, K20 to K24 on the smallest data for each answer. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../support/make-dataset';
import { check, people, seats } from './run-check';

describe('K18: departments with ties to each other', () => {
	const unit = (id: string, organisation: string, sector = 'kommunal forvaltning') => ({
		id,
		sector,
		organisations: [organisation]
	});
	const actors = [
		unit('a', 'Culture'),
		unit('b', 'Jobs'),
		unit('c', 'Schools'),
		unit('p', 'Plan', 'helhedsplan')
	];
	const k18 = (...ties: string[]) => check('K18', { actors, ties: tiesOf(...ties) });

	it('is met when each has one', () => {
		expect(k18('a-b', 'b-c')).toMatchObject({ answer: 'met', figures: { departments: 3 } });
	});

	it('is met in part, and names the department that has the plan only', () => {
		expect(k18('a-b', 'c-p')).toMatchObject({
			answer: 'partly',
			words: { departments: 'Schools' },
			actors: ['c']
		});
	});

	it('is not met when all go through the plan', () => {
		expect(k18('a-p', 'b-p', 'c-p').answer).toBe('not-met');
	});

	it('cannot tell of one whose partner’s department is not known', () => {
		const open = { id: 'o', sector: 'kommunal forvaltning', organisations: [] as string[] };
		const result = check('K18', { actors: [...actors, open], ties: tiesOf('a-b', 'c-o') });
		expect(result).toMatchObject({
			answer: 'partly',
			figures: { holding: 2, lacking: 0, unknown: 1 }
		});
	});

	it('cannot tell of one department, or without ties', () => {
		const one = check('K18', { actors: [actors[0]!], ties: [] });
		expect(one).toMatchObject({ answer: 'cannot-tell', reason: 'departments' });
		expect(k18()).toMatchObject({ reason: 'ties' });
	});
});

/** Five ties between the sectors `left` and `right`, and five between `right` and `third`. */
const THREE_SECTORS = people(
	...['1', '2', '3', '4', '5'].flatMap((i) => [`l${i}:left`, `r${i}:right`, `t${i}:third`])
);
const between = (a: string, b: string) =>
	tiesOf(...['1', '2', '3', '4', '5'].map((i) => `${a}${i}-${b}${i}`));

describe('K20: above the lowest steps', () => {
	const k20 = (first: 1 | 3, second: 1 | 3) =>
		check('K20', {
			actors: THREE_SECTORS,
			ties: [
				...between('l', 'r').map((tie) => ({ ...tie, step: first })),
				...between('r', 't').map((tie) => ({ ...tie, step: second }))
			]
		});

	it.each([
		[3, 3, 'met'],
		[3, 1, 'partly'],
		[1, 1, 'not-met']
	] as const)('on steps %i and %i is %s', (first, second, answer) => {
		expect(k20(first, second).answer).toBe(answer);
	});

	it('names the two sectors', () => {
		expect([...k20(3, 1).sectors].sort()).toEqual(['right', 'third']);
	});

	it('cannot tell without steps', () => {
		const result = check('K20', { actors: THREE_SECTORS, ties: between('l', 'r') });
		expect(result).toMatchObject({ answer: 'cannot-tell', reason: 'steps' });
	});
});

describe('K21: both sides report', () => {
	const k21 = (first: 'one' | 'both', second: 'one' | 'both') =>
		check('K21', {
			actors: THREE_SECTORS,
			ties: [
				...between('l', 'r').map((tie) => ({
					...tie,
					reportedBy: first === 'both' ? first : tie.source
				})),
				...between('r', 't').map((tie) => ({
					...tie,
					reportedBy: second === 'both' ? second : tie.target
				}))
			]
		});

	it.each([
		['both', 'both', 'met'],
		['both', 'one', 'partly'],
		['one', 'one', 'not-met']
	] as const)('%s and %s is %s', (first, second, answer) => {
		expect(k21(first, second).answer).toBe(answer);
	});

	it('cannot tell without reporters', () => {
		const result = check('K21', { actors: THREE_SECTORS, ties: between('l', 'r') });
		expect(result).toMatchObject({ answer: 'cannot-tell', reason: 'reporters' });
	});
});

describe('K22: leads of like initiatives', () => {
	const actors = people('a', 'b', 'c');
	const like = (id: string) => ({
		id,
		themes: ['sport'],
		targetGroups: ['young'],
		districts: ['x']
	});
	const parts = {
		actors,
		initiatives: [like('i'), like('j')],
		participations: ['a-i', 'b-j'].map((word) => ({
			actor: word[0]!,
			initiative: word[2]!,
			roles: ['lead']
		}))
	};

	it('is met when they work together, and when no two are alike', () => {
		expect(check('K22', { ...parts, ties: tiesOf('b-a') }).answer).toBe('met');
		const other = { ...parts, initiatives: [like('i'), { ...like('j'), districts: ['y'] }] };
		expect(check('K22', other)).toMatchObject({ answer: 'met', figures: { pairs: 0 } });
	});

	it('is met in part when they only meet', () => {
		const result = check('K22', {
			...parts,
			ties: tiesOf('a-c'),
			forums: [{ id: 'f' }],
			memberships: seats('a-f', 'b-f')
		});
		expect(result).toMatchObject({ answer: 'partly', initiatives: ['i', 'j'] });
	});

	it('is not met when they have nothing to do with each other', () => {
		const result = check('K22', { ...parts, ties: tiesOf('a-c') });
		expect(result).toMatchObject({ answer: 'not-met', actors: ['a', 'b'], districts: ['x'] });
	});

	it('cannot tell where most initiatives lack a column and the others are not alike', () => {
		const bare = { id: 'k', themes: [], targetGroups: [], districts: [] };
		const initiatives = [like('i'), bare, { ...bare, id: 'l' }];
		expect(check('K22', { ...parts, initiatives, ties: tiesOf('a-c') })).toMatchObject({
			answer: 'cannot-tell',
			reason: 'leads'
		});
	});

	it('cannot tell without leads, or without ties', () => {
		expect(check('K22', { ...parts, participations: [] })).toMatchObject({ reason: 'leads' });
		expect(check('K22', parts)).toMatchObject({ answer: 'cannot-tell', reason: 'ties' });
	});
});

describe('K23: an initiative in every cell', () => {
	const at = (id: string, district: string, theme = 'sport') => ({
		id,
		themes: [theme],
		targetGroups: ['young'],
		districts: district ? [district] : []
	});
	const k23 = (...initiatives: ReturnType<typeof at>[]) =>
		check('K23', { initiatives, districts: ['x', 'y', 'z'] });

	it('is met', () => {
		expect(k23(at('i', 'x'), at('j', 'y'), at('k', 'z')).answer).toBe('met');
	});

	it('is met in part, and names the hole', () => {
		expect(k23(at('i', 'x'), at('j', 'y'))).toMatchObject({
			answer: 'partly',
			districts: ['z'],
			words: { themes: 'sport', targetGroups: 'young', districts: 'z' }
		});
	});

	it('is not met where most cells are empty', () => {
		expect(k23(at('i', 'x')).answer).toBe('not-met');
	});

	it('cannot tell without districts, or where most initiatives have none', () => {
		expect(check('K23', { initiatives: [at('i', '')] })).toMatchObject({ reason: 'districts' });
		expect(k23(at('i', 'x'), at('j', ''))).toMatchObject({
			answer: 'cannot-tell',
			reason: 'initiatives'
		});
	});
});

describe('K23 on free words', () => {
	it('is no grid of a plan', () => {
		const initiatives = Array.from({ length: 60 }, (_, i) => ({
			id: `i${i}`,
			themes: [`theme ${i}`],
			targetGroups: [`group ${i}`],
			districts: ['x']
		}));
		const result = check('K23', { initiatives, districts: ['x'] });
		expect(result).toMatchObject({ answer: 'cannot-tell', reason: 'no-grid' });
	});
});

describe('K24: without leader or busiest bridge', () => {
	/** Two rings of four, joined in d. */
	const rings = ['a-b', 'b-c', 'c-d', 'd-a', 'd-e', 'e-f', 'f-g', 'g-d'];
	const actors = (leader: string | null) =>
		'abcdefg'.split('').map((id) => ({ id, roles: id === leader ? ['network-leader'] : [] }));

	it('is met in a ring, with its leader', () => {
		const ties = tiesOf('a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'f-g', 'g-a');
		const result = check('K24', { actors: actors('b'), ties });
		expect(result).toMatchObject({ answer: 'met', figures: { leaders: 1, cutOff: 0 } });
	});

	it('is met in part when the leader can leave and the bridge cannot', () => {
		const result = check('K24', { actors: actors('a'), ties: tiesOf(...rings) });
		expect(result).toMatchObject({ answer: 'partly', figures: { cutOff: 3 } });
		expect(result.actors).toContain('d');
	});

	it('is not met when the one bridge, or the leader who is it, cannot', () => {
		for (const leader of [null, 'd']) {
			const result = check('K24', { actors: actors(leader), ties: tiesOf(...rings) });
			expect(result).toMatchObject({ answer: 'not-met', figures: { lacking: 1, actors: 7 } });
		}
	});

	it('asks the coordinator and the plan’s leader where there is no network leader', () => {
		const led = actors(null).map((actor) =>
			actor.id === 'a' ? { ...actor, roles: ['coordinator'] } : actor
		);
		expect(check('K24', { actors: led, ties: tiesOf(...rings) })).toMatchObject({
			answer: 'partly',
			figures: { leaders: 1, holding: 1, lacking: 1 },
			missingData: []
		});
	});

	it('says so where nobody is known to lead', () => {
		const result = check('K24', { actors: actors(null), ties: tiesOf(...rings) });
		expect(result.missingData).toEqual([{ table: 'actors', column: 'role' }]);
	});

	it('cannot tell without ties', () => {
		const pair = [
			{ actor: 'a', initiative: 'i' },
			{ actor: 'b', initiative: 'i' }
		];
		expect(
			check('K24', { actors: actors(null), initiatives: [{ id: 'i' }], participations: pair })
		).toMatchObject({ answer: 'cannot-tell', reason: 'ties' });
		expect(check('K24', { actors: actors('a') })).toMatchObject({ reason: 'ties' });
	});
});
