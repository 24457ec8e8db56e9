import { expect, test } from 'vitest';
import {
	twoModeCentrality,
	twoModeClustering
} from '../../../src/lib/measures/two-mode/centrality';
import { forumGroups } from '../../../src/lib/measures/two-mode/forum-groups';
import { withoutEachForum } from '../../../src/lib/measures/two-mode/forum-removed';
import { sharedForums } from '../../../src/lib/measures/two-mode/projection';
import { forumsPerActor, seatDensity } from '../../../src/lib/measures/two-mode/seats';
import { twoModeOf } from '../../../src/lib/measures/two-mode/two-mode';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { makeActor } from '../../support/read-case';

const period = { from: null, to: null, source: null, attributes: new Map<string, string>() };

/** Board: anna, bo, carl. Club: carl, dora. Empty: nobody. Erik sits nowhere; Carl is listed twice. */
const dataset: Dataset = {
	...emptyDataset('seats'),
	actors: [
		makeActor('anna', { sector: 'police' }),
		makeActor('bo', { sector: 'school' }),
		makeActor('carl', {}),
		makeActor('dora', { sector: 'school' }),
		makeActor('erik', { sector: 'school' })
	],
	forums: ['board', 'club', 'empty'].map((id) => ({
		...period,
		id,
		label: id,
		level: null,
		districts: [],
		scopes: [],
		parent: null
	})),
	memberships: [
		['anna', 'board'],
		['bo', 'board'],
		['carl', 'board'],
		['carl', 'board'],
		['carl', 'club'],
		['dora', 'club']
	].map(([actor, forum]) => ({ ...period, actor: actor!, forum: forum!, roles: [] }))
};
const twoMode = twoModeOf(dataset, DEFAULT_LENS);

test('a seat listed twice counts once', () => {
	expect(forumsPerActor(twoMode)).toEqual([1, 1, 2, 1, 0]);
	expect(seatDensity(twoMode).value).toBe(5 / 15);
});

test('members by group, those without a value beside; Blau over those with one', () => {
	const [board, club, empty] = forumGroups(twoMode, 'sector');
	expect([...board!.counts]).toEqual([
		['police', 1],
		['school', 1],
		['(missing)', 1]
	]);
	expect(board!.blau).toBe(0.5);
	expect(club!.blau).toBe(0);
	expect(empty).toEqual({ counts: new Map(), blau: null });
});

test('what is left without each forum', () => {
	expect(sharedForums(twoMode)).toEqual([
		{ first: 0, second: 1, shared: 1 },
		{ first: 0, second: 2, shared: 1 },
		{ first: 1, second: 2, shared: 1 },
		{ first: 2, second: 3, shared: 1 }
	]);
	expect(withoutEachForum(twoMode)).toEqual([
		{ tiesLeft: 1, actorsWithoutForum: 3, actorComponents: 4 },
		{ tiesLeft: 3, actorsWithoutForum: 2, actorComponents: 3 },
		{ tiesLeft: 4, actorsWithoutForum: 1, actorComponents: 2 }
	]);
});

test('no forums at all: null, never NaN', () => {
	const none = twoModeOf({ ...dataset, forums: [], memberships: [] }, DEFAULT_LENS);
	const { degree, betweenness, closeness } = twoModeCentrality(none);
	expect(degree.actors).toEqual([null, null, null, null, null]);
	expect(betweenness.actors).toEqual([null, null, null, null, null]);
	expect(closeness.actors).toEqual([0, 0, 0, 0, 0]);
	expect(twoModeClustering(none)).toBeNull();
	expect(seatDensity(none).value).toBeNull();
});
