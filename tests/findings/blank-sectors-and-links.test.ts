/** Rules that depend on what is not known, and how weak links are ranked. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import type { FindingCode } from '../../src/lib/findings/finding';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { makeDataset, tiesOf, type SmallDataset } from '../support/make-dataset';
import { people, seats } from './checks/run-check';

function found(parts: SmallDataset, ...codes: readonly FindingCode[]) {
	const { findings } = analyse(makeDataset(parts), DEFAULT_LENS);
	return findings.filter(({ code }) => codes.includes(code));
}

describe('a thin forum', () => {
	const local = ['one', 'two', 'three'].map((id) => ({
		id,
		level: 'executing',
		parent: 'top',
		districts: [id]
	}));
	const forums = [{ id: 'top', level: 'tactical' }, ...local];
	/** One sector in `one`, three in `two` and in `three`, and further seats. */
	const meeting = (sectorOfExtra: string, ...extra: readonly string[]) => ({
		actors: people('a:s1', 'b:s2', 'c:s3', 'd:s1', 'e:s2', 'f:s3', 'g:s1', `x:${sectorOfExtra}`),
		forums,
		memberships: seats(
			'g-one',
			'a-two',
			'b-two',
			'c-two',
			'd-three',
			'e-three',
			'f-three',
			...extra
		)
	});

	it('is the one that alone seats the fewest sectors', () => {
		expect(found(meeting('s1', 'x-one'), 'forum.thin')).toMatchObject([
			{ forums: ['one'], sectors: ['s2', 's3'], figures: { sectors: 1, broadest: 3, siblings: 3 } }
		]);
	});

	it('is not named while the sector of one of its members is not known', () => {
		expect(found(meeting('', 'x-one'), 'forum.thin')).toEqual([]);
	});

	it('is named though the sector of a member of another forum is not known', () => {
		expect(found(meeting('', 'x-two'), 'forum.thin')).toMatchObject([{ forums: ['one'] }]);
	});

	it('is not named where another one is known to seat as few', () => {
		const { actors, memberships } = meeting('', 'x-two');
		const without = memberships.filter(({ actor }) => actor !== 'b' && actor !== 'c');
		expect(found({ actors, forums, memberships: without }, 'forum.thin')).toEqual([]);
	});
});

describe('a silo', () => {
	const six = ['a', 'b', 'c', 'd', 'e', 'f'];
	const clique = (ids: readonly string[]) =>
		ids.flatMap((a, place) => ids.slice(place + 1).map((b) => `${a}-${b}`));
	const others = ['p', 'q', 'r', 's', 't', 'u'];
	/** Two sectors that keep to themselves, and actors of no known sector tied to one of them. */
	const silo = (unknown: number) => {
		const blank = Array.from({ length: unknown }, (_, i) => `z${i}`);
		return {
			actors: people(
				...six.map((id) => `${id}:red`),
				...others.map((id) => `${id}:blue`),
				...blank.map((id) => `${id}:`)
			),
			ties: tiesOf(
				...clique(six),
				...clique(others),
				'a-p',
				...blank.flatMap((id) => six.map((member) => `${member}-${id}`))
			)
		};
	};

	it('is a sector whose collaborations stay inside it', () => {
		expect(found(silo(0), 'silo.group').map(({ sectors }) => sectors)).toEqual([['red'], ['blue']]);
	});

	it('stays one while few collaborations lead to actors of no known sector, and says how many', () => {
		const red = found(silo(1), 'silo.group').find(({ sectors }) => sectors[0] === 'red')!;
		expect(red.figures).toMatchObject({ inside: 15, outside: 1, unsorted: 6 });
	});

	it('is not called one where these might all lead out of it', () => {
		// 15 inside; 1 + 18 out of it, would they all be of other sectors: (19 - 30) / (19 + 30) > -1/3.
		const sectors = found(silo(3), 'silo.group').map((finding) => finding.sectors);
		expect(sectors).toEqual([['blue']]);
	});
});

describe('a link of the chain that nobody carries', () => {
	const chain = ['t0', 't1', 't2', 't3', 't4'];
	const forums = chain.map((id, place) => ({
		id,
		level: 'executing',
		...(place > 0 ? { parent: chain[place - 1]! } : {})
	}));
	const actors = people('a', 'b', 'c', 'd', 'e');

	it('comes before one with a single carrier on the same joint or further down', () => {
		// a carries t0-t1, nobody t1-t2, b carries t2-t3, nobody t3-t4.
		const memberships = seats('a-t0', 'a-t1', 'b-t2', 'b-t3', 'c-t4');
		const weights = new Map(
			found({ actors, forums, memberships }, 'chain.no-link', 'chain.single-link').map((one) => [
				one.forums.join('-'),
				one.importance
			])
		);
		expect([...weights.keys()].sort()).toEqual(['t0-t1', 't1-t2', 't2-t3', 't3-t4']);
		expect(weights.get('t0-t1')).toBeCloseTo(0.7, 9);
		expect(weights.get('t1-t2')).toBeCloseTo(0.675, 9);
		expect(weights.get('t2-t3')).toBeCloseTo(0.7 / 3, 9);
		expect(weights.get('t3-t4')).toBeCloseTo(0.6125, 9);
	});

	it('is placed before a carried one wherever both are on the same joint', () => {
		const fork = [
			{ id: 'top', level: 'tactical' },
			{ id: 'left', level: 'executing', parent: 'top' },
			{ id: 'right', level: 'executing', parent: 'top' }
		];
		const memberships = seats('a-top', 'a-left', 'b-right', 'c-top');
		expect(
			found({ actors, forums: fork, memberships }, 'chain.no-link', 'chain.single-link').map(
				({ code, forums: ends }) => [code, ends]
			)
		).toEqual([
			['chain.no-link', ['top', 'right']],
			['chain.single-link', ['top', 'left']]
		]);
	});
});
