import { describe, expect, it } from 'vitest';
import { untold } from '../../../src/lib/views/overview/untold';
import { makeDataset } from '../../support/make-dataset';

describe('untold', () => {
	it('names all that a bare list of ties leaves open', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }],
			ties: [{ source: 'a', target: 'b' }]
		});
		expect(untold(dataset).map(({ code }) => code)).toEqual([
			'sector',
			'district',
			'level',
			'forums',
			'steps',
			'reporters',
			'initiatives'
		]);
	});

	it('counts the actors without a sector', () => {
		const dataset = makeDataset({ actors: [{ id: 'a', sector: 'police' }, { id: 'b' }] });
		const [first] = untold(dataset);
		expect(first).toEqual({ code: 'sector', without: 1, all: 2 });
	});

	it('is silent when the data say everything', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', sector: 'police', districts: ['south'], level: 'tactical' },
				{ id: 'b', sector: 'health', districts: ['south'] }
			],
			ties: [{ source: 'a', target: 'b', step: 2, reportedBy: 'a' }],
			forums: [{ id: 'f' }],
			memberships: [{ actor: 'a', forum: 'f' }],
			initiatives: [{ id: 'i' }],
			participations: [{ actor: 'a', initiative: 'i' }],
			expected: ['police', 'health']
		});
		expect(untold(dataset)).toEqual([]);
	});
});
