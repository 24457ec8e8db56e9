import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/model/dataset';
import { applyEdit, plainTie, problemOf, type Edit } from '../../src/lib/model/edit';
import { randomDataset, randomNumbers } from '../export/random-dataset';
import { makeDataset, tiesOf } from '../support/make-dataset';

const SEEDS = Array.from({ length: 60 }, (_, place) => 4100 + place);

/** One edit of every kind that the data set has rows for. */
function someEdits(dataset: Dataset, seed: number): Edit[] {
	const random = randomNumbers(seed);
	const pick = <T>(rows: readonly T[]): T => rows[Math.floor(random() * rows.length)]!;
	const { actors, forums, initiatives, ties } = dataset;
	const edits: Edit[] = [];
	if (actors.length > 0) edits.push({ kind: 'remove-actor', actor: pick(actors).id });
	if (actors.length > 1) {
		edits.push({ kind: 'add-tie', tie: plainTie(actors[0]!.id, actors.at(-1)!.id) });
	}
	if (ties.length > 0) {
		const { source, target } = pick(ties);
		edits.push({ kind: 'remove-tie', actors: [target, source] });
	}
	if (initiatives.length > 0) {
		edits.push({ kind: 'remove-initiative', initiative: pick(initiatives).id });
	}
	if (forums.length > 0) {
		edits.push({ kind: 'remove-forum', forum: pick(forums).id });
	}
	if (forums.length > 0 && actors.length > 0) {
		const membership = {
			actor: pick(actors).id,
			forum: pick(forums).id,
			roles: [],
			from: null,
			to: null,
			source: null,
			attributes: new Map()
		};
		edits.push({ kind: 'add-membership', membership });
	}
	if (forums.length > 1) {
		edits.push({ kind: 'merge-forums', forum: forums[0]!.id, into: forums.at(-1)!.id });
		edits.push({ kind: 'merge-forums', forum: forums.at(-1)!.id, into: forums[0]!.id });
	}
	return edits;
}

/** Ids that are named and exist nowhere, and forums that are above themselves. */
function brokenReferences(dataset: Dataset): string[] {
	const actors = new Set(dataset.actors.map(({ id }) => id));
	const forums = new Map(dataset.forums.map((forum) => [forum.id, forum]));
	const initiatives = new Set(dataset.initiatives.map(({ id }) => id));
	const inCircle = dataset.forums.filter((forum) => {
		let above = forum.parent;
		for (let step = 0; above !== null && step <= forums.size; step++) {
			above = forums.get(above)?.parent ?? null;
		}
		return above !== null;
	});
	return [
		...dataset.ties.flatMap(({ source, target, reportedBy }) =>
			[source, target, reportedBy].filter((id) => id !== null && id !== 'both' && !actors.has(id))
		),
		...dataset.memberships.flatMap(({ actor, forum }) => [
			...(actors.has(actor) ? [] : [actor]),
			...(forums.has(forum) ? [] : [forum])
		]),
		...dataset.participations.flatMap(({ actor, initiative }) => [
			...(actors.has(actor) ? [] : [actor]),
			...(initiatives.has(initiative) ? [] : [initiative])
		]),
		...dataset.forums.flatMap(({ parent }) =>
			parent === null || forums.has(parent) ? [] : [parent]
		),
		...inCircle.map(({ id }) => `circle over ${id}`)
	].map(String);
}

describe('edits of random data sets', () => {
	test.each(SEEDS)(
		'seed %i: each can be made, leaves no loose end, and the data set before it as it was',
		(seed) => {
			const dataset = randomDataset(seed);
			const before = structuredClone(dataset);
			const edits = someEdits(dataset, seed);
			expect(edits.length).toBeGreaterThan(0);
			for (const edit of edits) {
				expect(problemOf(dataset, edit)).toBeNull();
				const edited = applyEdit(dataset, edit);
				expect(edited).not.toEqual(dataset);
				expect(brokenReferences(edited)).toEqual([]);
			}
			expect(dataset).toEqual(before);
		}
	);

	test.each(SEEDS)('seed %i: one after the other, they leave no loose end', (seed) => {
		let present = randomDataset(seed);
		let made = 0;
		for (let step = 0; step < 8; step++) {
			const edits = someEdits(present, seed + step);
			const edit = edits[step % Math.max(1, edits.length)];
			if (!edit) break;
			present = applyEdit(present, edit);
			expect(brokenReferences(present)).toEqual([]);
			made++;
		}
		expect(made).toBeGreaterThan(0);
	});
});

describe('what an edit does', () => {
	const dataset = makeDataset({
		actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
		ties: [...tiesOf('a-b', 'b-a'), { source: 'b', target: 'c', reportedBy: 'a' }],
		forums: [
			{ id: 'top', districts: ['north'] },
			{ id: 'middle', parent: 'top', districts: ['south'], scopes: ['social'] },
			{ id: 'low', parent: 'middle' }
		],
		memberships: [
			{ actor: 'a', forum: 'top' },
			{ actor: 'a', forum: 'middle' },
			{ actor: 'b', forum: 'low' }
		],
		initiatives: [{ id: 'x' }],
		participations: [{ actor: 'a', initiative: 'x' }],
		districts: ['north', 'south']
	});
	const parents = ({ forums }: Dataset) => forums.map(({ id, parent }) => [id, parent]);

	test('an actor leaves with all that is its own; its word on others is no longer known', () => {
		const edited = applyEdit(dataset, { kind: 'remove-actor', actor: 'a' });
		expect(edited.actors.map(({ id }) => id)).toEqual(['b', 'c']);
		expect(edited.ties).toMatchObject([{ source: 'b', target: 'c', reportedBy: null }]);
		expect(edited.memberships.map(({ forum }) => forum)).toEqual(['low']);
		expect(edited.participations).toEqual([]);
		expect(edited.forums).toBe(dataset.forums);
	});

	test('a forum leaves its sub-forums to its parent', () => {
		const edited = applyEdit(dataset, { kind: 'remove-forum', forum: 'middle' });
		expect(parents(edited)).toEqual([
			['top', null],
			['low', 'top']
		]);
		expect(edited.memberships.map(({ forum }) => forum)).toEqual(['top', 'low']);
		expect(edited.ties).toBe(dataset.ties);
	});

	test('removing a tie takes every row between the two', () => {
		const edited = applyEdit(dataset, { kind: 'remove-tie', actors: ['b', 'a'] });
		expect(edited.ties.map(({ source, target }) => source + target)).toEqual(['bc']);
	});

	test('merging upwards: members, sub-forums, districts and scopes go over', () => {
		const edited = applyEdit(dataset, { kind: 'merge-forums', forum: 'middle', into: 'top' });
		expect(parents(edited)).toEqual([
			['top', null],
			['low', 'top']
		]);
		expect(edited.forums[0]).toMatchObject({ districts: ['north', 'south'], scopes: ['social'] });
		expect(edited.memberships.map(({ actor, forum }) => actor + forum)).toEqual([
			'atop',
			'atop',
			'blow'
		]);
	});

	test('merging a forum into one far below it makes no circle', () => {
		const edited = applyEdit(dataset, { kind: 'merge-forums', forum: 'top', into: 'low' });
		expect(parents(edited)).toEqual([
			['middle', null],
			['low', 'middle']
		]);
		expect(edited.forums[1]!.districts).toEqual([]);
	});

	test.each<[Edit, object]>([
		[
			{ kind: 'remove-actor', actor: 'z' },
			{ code: 'unknown-actor', id: 'z' }
		],
		[
			{ kind: 'remove-forum', forum: 'z' },
			{ code: 'unknown-forum', id: 'z' }
		],
		[
			{ kind: 'remove-initiative', initiative: 'z' },
			{ code: 'unknown-initiative', id: 'z' }
		],
		[
			{ kind: 'add-tie', tie: plainTie('a', 'z') },
			{ code: 'unknown-actor', id: 'z' }
		],
		[
			{ kind: 'add-tie', tie: plainTie('a', 'a') },
			{ code: 'self-tie', id: 'a' }
		],
		[
			{ kind: 'add-tie', tie: { ...plainTie('a', 'c'), weight: 0 } },
			{ code: 'no-strength', weight: 0 }
		],
		[
			{ kind: 'add-tie', tie: { ...plainTie('a', 'c'), reportedBy: 'z' } },
			{ code: 'unknown-actor', id: 'z' }
		],
		[
			{ kind: 'remove-tie', actors: ['a', 'c'] },
			{ code: 'no-such-tie', actors: ['a', 'c'] }
		],
		[
			{ kind: 'merge-forums', forum: 'low', into: 'low' },
			{ code: 'same-forum', id: 'low' }
		],
		[
			{ kind: 'merge-forums', forum: 'low', into: 'z' },
			{ code: 'unknown-forum', id: 'z' }
		]
	])('%j is refused by a value and changes nothing', (edit, problem) => {
		expect(problemOf(dataset, edit)).toEqual(problem);
		expect(applyEdit(dataset, edit)).toBe(dataset);
	});
});
