/** One check on small data. */
import type { CheckId, CheckResult } from '../../../src/lib/findings/checks/check';
import { analyse } from '../../../src/lib/findings/analyse';
import type { Dataset } from '../../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../../src/lib/model/lens';
import { makeDataset, type SmallDataset } from '../../support/make-dataset';

/** The result of a check on a data set, under its opening lens with a change. */
export function checkOn(dataset: Dataset, id: CheckId, change: Partial<Lens> = {}): CheckResult {
	const { checks } = analyse(dataset, { ...openingLens(dataset), ...change });
	return checks.find((result) => result.id === id)!;
}

/** The same on the rows that a test names. */
export function check(
	id: CheckId,
	parts: Partial<SmallDataset>,
	change: Partial<Lens> = {}
): CheckResult {
	return checkOn(makeDataset({ actors: [], ...parts }), id, change);
}

/** Actors from "id:sector:level" words; sector and level may be left out. */
export function people(...words: readonly string[]) {
	return words.map((word) => {
		const [id, sector, level] = word.split(':');
		return { id: id!, sector: sector || null, level: level || null };
	});
}

/** Memberships from "actor-forum" or "actor-forum-role" words. */
export function seats(...words: readonly string[]) {
	return words.map((word) => {
		const [actor, forum, role] = word.split('-');
		return { actor: actor!, forum: forum!, roles: role ? [role] : [] };
	});
}

/** A board over a coordination group over a local group in district x. */
export const FORUMS = [
	{ id: 'board', level: 'strategic' },
	{ id: 'group', level: 'tactical', parent: 'board' },
	{ id: 'local', level: 'executing', parent: 'group', districts: ['x'] }
];
