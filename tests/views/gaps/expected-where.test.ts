import { describe, expect, it } from 'vitest';
import { expectedWhere } from '../../../src/lib/views/gaps/expected-where';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [{ id: 'a', districts: ['north'] }],
	forums: [
		{ id: 'board', level: 'strategic' },
		{ id: 'group', level: 'tactical' },
		{ id: 'team', level: 'executing' },
		{ id: 'unknown' }
	]
});

describe('expectedWhere', () => {
	it('expects sectors in every district', () => {
		expect(expectedWhere(dataset, 'district')('north')).toBe(true);
	});

	it('expects them on every level but the political one', () => {
		const isExpected = expectedWhere(dataset, 'level');
		expect(['political', 'strategic', 'tactical', 'executing'].filter(isExpected)).toEqual([
			'strategic',
			'tactical',
			'executing'
		]);
	});

	it('expects them in strategic and tactical forums only', () => {
		const isExpected = expectedWhere(dataset, 'forum');
		expect(['board', 'group', 'team', 'unknown'].filter(isExpected)).toEqual(['board', 'group']);
	});
});
