import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import {
	scenarioDifference,
	type ScenarioDifference
} from '../../../src/lib/findings/scenario/scenario-difference';
import { actorChanges } from '../../../src/lib/findings/scenario/scenario-difference-actors';
import { groupChanges } from '../../../src/lib/findings/scenario/scenario-difference-groups';
import { scenarioLens } from '../../../src/lib/findings/scenario/scenario-lens';
import { plainTie, type Edit } from '../../../src/lib/model/edit';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');
const close: Edit[] = [{ kind: 'remove-forum', forum: 'koordinationsgruppe' }];

function answersOf({ checks }: ScenarioDifference): Record<string, string> {
	return Object.fromEntries(
		checks
			.filter(({ difference }) => difference === 'answer')
			.map(({ before, after }) => [before.id, `${before.answer} -> ${after.answer}`])
	);
}

describe('closing the coordination group of Slagelse, from the coded rows alone (VIVE 2021, 2.1)', () => {
	const lens = scenarioLens(close, DEFAULT_LENS, slagelse);
	const difference = scenarioDifference(slagelse, lens, close);
	const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);
	const chain = (findings: readonly { id: string }[]) =>
		ids(findings)
			.filter((id) => id.startsWith('chain.'))
			.sort();

	it('the two joints of the coordination group go, and one from the board to the centre comes', () => {
		expect(chain(difference.findings.disappeared)).toEqual([
			'chain.carrier:leder-kompetencecenter',
			'chain.single-link:bestyrelse:koordinationsgruppe',
			'chain.single-link:koordinationsgruppe:kompetencecenter'
		]);
		expect(chain(difference.findings.appeared)).toEqual([
			'chain.single-link:bestyrelse:kompetencecenter'
		]);
		const [joint] = difference.findings.appeared;
		expect(joint!.actors).toEqual(['leder-kompetencecenter']);
	});

	it('the rest of the chain stays: each following group hangs on its coordinator as before', () => {
		const links = (state: ScenarioDifference['before']) =>
			chain(state.findings).filter((id) => id.includes('kompetencecenter:foelgegruppe'));
		expect(links(difference.before)).toHaveLength(3);
		expect(links(difference.after)).toEqual(links(difference.before));
	});

	it('the board keeps its members; the tactical level loses the only forum where sectors meet', () => {
		expect(answersOf(difference)).toEqual({
			K1: 'met -> partly',
			K2: 'met -> partly',
			K5: 'met -> partly',
			K13: 'not-met -> met'
		});
		const [k1] = difference.checks.filter(({ before }) => before.id === 'K1');
		expect(k1!.after.words.lackingLevels).toBe('tactical');
		expect(k1!.after.forums).toContain('bestyrelse');
		const [k2] = difference.checks.filter(({ before }) => before.id === 'K2');
		expect(k2!.after.words.lackingLevels).toBe('tactical');
	});

	it('nobody falls out: those who met there have other ways to one another', () => {
		const { before, after } = difference;
		expect(after.figures.largestIsland).toBe(before.figures.largestIsland);
		expect(after.figures.islandCount).toBe(before.figures.islandCount);
		expect(after.figures.tieCount).toBeLessThan(before.figures.tieCount);
	});

	it('has every check and every group once', () => {
		expect(difference.checks.map(({ before }) => before.id).sort()).toEqual(
			difference.before.checks.map(({ id }) => id).sort()
		);
		expect(difference.groups).toHaveLength(10);
		const changed = difference.groups.map(({ isChanged }) => isChanged);
		expect(changed).toEqual(changed.toSorted((a, b) => Number(b) - Number(a)));
	});
});

describe('scenarioDifference', () => {
	it('is nothing without edits', () => {
		const { checks, findings, groups, before, after } = scenarioDifference(
			slagelse,
			DEFAULT_LENS,
			[]
		);
		expect(checks.every(({ difference }) => difference === 'same')).toBe(true);
		expect(findings).toEqual({ appeared: [], disappeared: [], changed: [] });
		expect(groups.some(({ isChanged }) => isChanged)).toBe(false);
		expect(actorChanges(before, after, 'betweenness')).toEqual([]);
	});

	it.each([
		['nothing at all', makeDataset({ actors: [] })],
		['one actor', makeDataset({ actors: [{ id: 'a' }] })],
		['no forums, no sectors', makeDataset({ actors: [{ id: 'a' }, { id: 'b' }] })]
	])('of %s is no exception', (_, dataset) => {
		const edits: Edit[] = [{ kind: 'remove-actor', actor: 'a' }];
		const { before, after } = scenarioDifference(dataset, DEFAULT_LENS, edits);
		expect(before.figures.actorCount - after.figures.actorCount).toBe(
			Math.min(1, dataset.actors.length)
		);
	});

	it('reads the checks by the thresholds that are asked for', () => {
		const strict = { ...DEFAULT_CHECK_SETTINGS, maxForums: 3 };
		const { before, after } = scenarioDifference(slagelse, DEFAULT_LENS, close, strict);
		const answer = (state: typeof before) => state.checks.find(({ id }) => id === 'K17')!.answer;
		expect([answer(before), answer(after)]).toEqual(['partly', 'met']);
	});

	it('a finding with other figures is neither new nor gone', () => {
		const edits: Edit[] = [{ kind: 'remove-actor', actor: 'leder-kompetencecenter' }];
		const { findings } = scenarioDifference(slagelse, DEFAULT_LENS, edits);
		const changed = findings.changed.map(({ before }) => before.id);
		expect(changed).toContain('silo.sides:municipality:social-housing');
		for (const { id } of [...findings.appeared, ...findings.disappeared]) {
			expect(changed).not.toContain(id);
		}
	});
});

describe('actorChanges', () => {
	const dataset = makeDataset({
		actors: [...'abcde'].map((id) => ({ id })),
		ties: tiesOf('a-b', 'b-c', 'c-d', 'd-e')
	});
	const { before, after } = scenarioDifference(dataset, DEFAULT_LENS, [
		{ kind: 'add-tie', tie: plainTie('a', 'e') },
		{ kind: 'remove-actor', actor: 'd' }
	]);

	test('those who stay, the largest change first, with value and rank before and after', () => {
		expect(actorChanges(before, after, 'betweenness')).toEqual([
			{ actor: 'c', before: { value: 4, rank: 1 }, after: { value: 0, rank: 3 }, change: -4 },
			{ actor: 'a', before: { value: 0, rank: 4 }, after: { value: 2, rank: 1 }, change: 2 },
			{ actor: 'b', before: { value: 3, rank: 2 }, after: { value: 2, rank: 1 }, change: -1 },
			{ actor: 'e', before: { value: 0, rank: 4 }, after: { value: 0, rank: 3 }, change: 0 }
		]);
	});

	test('who loses or gets a value is in it, last, without a change', () => {
		const changes = actorChanges(before, after, 'constraint');
		for (const change of changes) {
			expect(change.change === null).toBe(change.before === null || change.after === null);
		}
		const alone = scenarioDifference(dataset, DEFAULT_LENS, [
			{ kind: 'remove-tie', actors: ['a', 'b'] }
		]);
		expect(actorChanges(alone.before, alone.after, 'constraint').at(-1)).toMatchObject({
			actor: 'a',
			after: null,
			change: null
		});
	});
});

describe('groupChanges', () => {
	const group = (name: string, actors: number, inside: number) => ({
		name,
		actors,
		inside,
		outside: 0,
		ei: null
	});

	test('what changed most is first; a group that goes or comes is one that changed', () => {
		const changes = groupChanges(
			[group('same', 2, 1), group('less', 4, 5), group('gone', 1, 0)],
			[group('same', 2, 1), group('less', 4, 2), group('new', 2, 0)]
		);
		expect(changes.map(({ name, isChanged }) => [name, isChanged])).toEqual([
			['less', true],
			['new', true],
			['gone', true],
			['same', false]
		]);
		expect(changes[1]).toMatchObject({ before: null, after: { actors: 2 } });
	});
});
