/** Sectors by level, cross-sector forums, joined levels, and the kinds of leading bodies. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import { governance } from '../../../src/lib/findings/governance/governance';
import { leadingBodies } from '../../../src/lib/findings/governance/governance-kinds';
import { forumLevels } from '../../../src/lib/findings/governance/governance-levels';
import type { Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';
import { checkOn, people, seats } from '../checks/run-check';

function levelsOf(dataset: Dataset, change: Partial<Lens> = {}) {
	const lens = { ...DEFAULT_LENS, ...change };
	return forumLevels(dataset, governance(dataset, lens), DEFAULT_CHECK_SETTINGS.minSectors);
}
const answers = (dataset: Dataset, change: Partial<Lens> = {}) =>
	Object.fromEntries(levelsOf(dataset, change).levels.map(({ level, answer }) => [level, answer]));

describe('levels', () => {
	const dataset = makeDataset({
		actors: people(
			'a:municipal-administration',
			'i:municipal-institution',
			'p:police',
			'h:health',
			'x'
		),
		forums: [
			{ id: 'committee', level: 'political' },
			{ id: 'chiefs', level: 'strategic' },
			{ id: 'local', level: 'executing' },
			{ id: 'free', level: 'network' }
		],
		memberships: seats(
			'a-committee',
			'p-committee',
			'a-chiefs',
			'i-chiefs',
			'p-local',
			'a-local',
			'x-free'
		)
	});

	it('say where sectors meet; the municipality is one', () => {
		expect(answers(dataset)).toEqual({
			political: 'yes',
			strategic: 'no',
			tactical: 'no-forum',
			executing: 'yes',
			network: 'unknown'
		});
	});

	it('hold who of each sector sits there', () => {
		const { rows, levels } = levelsOf(dataset);
		expect(rows[2]).toBe('police');
		expect(levels.map(({ cells }) => cells[2])).toEqual([['p'], [], [], ['p'], []]);
		expect(levels[0]!.forums).toMatchObject([{ forum: 'committee', isCrossSector: true }]);
	});

	it('are joined by those who sit on both, past a level without forums', () => {
		expect(levelsOf(dataset).joints).toEqual([
			{ upper: 'political', lower: 'strategic', skips: false, persons: ['a'] },
			{ upper: 'strategic', lower: 'executing', skips: true, persons: ['a'] }
		]);
	});

	it('are not called without a forum by a sector that the lens hides', () => {
		expect(answers(dataset, { sectors: ['police'] }).political).toBe('yes');
	});

	it('cannot be told of while a forum may be on any of them', () => {
		const open = makeDataset({
			actors: people('a:police', 'b:health'),
			forums: [{ id: 'somewhere' }],
			memberships: seats('a-somewhere', 'b-somewhere')
		});
		expect(answers(open)).toMatchObject({ political: 'unknown', null: 'yes' });
		expect(levelsOf(open).joints).toEqual([]);
	});
});

describe.each(['slagelse', 'eksempelby'])('%s', async (name) => {
	const dataset = await loadExample(name);

	it.each([null, '2018', '2025'])('agrees with check K1 (date %s)', (date) => {
		const { strategic, tactical, executing } = answers(dataset, { date });
		const isMet = [strategic, tactical, executing].every((answer) => answer === 'yes');
		expect(checkOn(dataset, 'K1', { date }).answer === 'met').toBe(isMet);
	});

	it('has a political forum only in Eksempelby', () => {
		expect(answers(dataset).political).toBe(name === 'eksempelby' ? 'yes' : 'no-forum');
	});
});

it('levels of Eksempelby are joined by 1, 1 and 14 persons (fact 5)', async () => {
	const { joints } = levelsOf(await loadExample('eksempelby'));
	expect(joints.map(({ persons }) => persons.length)).toEqual([1, 1, 14]);
});

describe('kinds of leading bodies', () => {
	const kindOf = (scopes: string[], districts: string[], level = 'strategic') => {
		const dataset = makeDataset({
			actors: [],
			districts: ['n', 's', 'e'],
			forums: [{ id: 'f', level, scopes, districts }]
		});
		const [body] = leadingBodies(dataset.forums, ['n', 's', 'e']);
		return body === undefined ? null : [body.scope, body.reach, body.option, body.checks];
	};

	it.each([
		[['social'], ['n'], ['social', 'one', 1, ['K15']]],
		[['social'], [], ['social', 'all', 2, ['K15', 'K16']]],
		[['social', 'physical'], ['n'], ['integrated', 'one', 3, ['K17']]],
		[
			['social', 'physical'],
			['n', 's', 'e'],
			['integrated', 'all', 4, ['K16']]
		],
		[['social'], ['n', 's'], ['social', 'some', null, []]],
		[['physical'], [], ['other', 'all', null, []]],
		[[], [], ['unknown', 'all', null, []]]
	])('%j for %j', (scopes, districts, expected) => {
		expect(kindOf(scopes, districts)).toEqual(expected);
	});

	it('are those on the political and strategic level', () => {
		expect(kindOf(['social'], [], 'tactical')).toBeNull();
		expect(kindOf(['social'], [], 'political')).not.toBeNull();
	});
});
