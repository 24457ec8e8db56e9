import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { MISSING } from '../../../src/lib/network/partition';
import { actorFacts } from '../../../src/lib/views/panel/actor-facts';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'health' },
		{ id: 'b', sector: 'police' },
		{ id: 'c', sector: 'police' },
		{ id: 'd' }
	],
	ties: [
		{ source: 'a', target: 'b', step: 3, reportedBy: 'a', sourcePassage: 's. 4' },
		{ source: 'b', target: 'a', step: 1, kind: 'møder', sourcePassage: 's. 4' },
		{ source: 'c', target: 'a', reportedBy: 'both' },
		{ source: 'a', target: 'd' }
	],
	forums: [{ id: 'board' }],
	memberships: [
		{ actor: 'a', forum: 'board', roles: ['chair'] },
		{ actor: 'a', forum: 'board', roles: ['member', 'chair'] },
		{ actor: 'd', forum: 'board' }
	],
	initiatives: [{ id: 'cafe' }],
	participations: [{ actor: 'a', initiative: 'cafe', roles: ['lead'] }]
});

function factsOf(id: string, change: Partial<Lens> = {}) {
	return actorFacts(dataset, buildNetwork(dataset, { ...DEFAULT_LENS, ...change }), id);
}

describe('actorFacts', () => {
	it('groups partners by sector, the largest group first, the unsorted as one', () => {
		const facts = factsOf('a')!;
		expect(facts.neighbourCount).toBe(3);
		expect(
			facts.neighbours.map(({ sector, ties }) => [sector, ties.map((tie) => tie.other.id)])
		).toEqual([
			['police', ['b', 'c']],
			[MISSING, ['d']]
		]);
	});

	it('gathers steps, kinds, reporters and passages of all rows of a pair, each once', () => {
		expect(factsOf('a')!.neighbours[0]!.ties[0]).toMatchObject({
			steps: [1, 3],
			kinds: ['møder'],
			reporters: ['a', null],
			passages: ['s. 4'],
			direction: null
		});
	});

	it('says who names whom where direction counts', () => {
		const [police, unsorted] = factsOf('a', { direction: 'reported' })!.neighbours;
		expect(police!.ties.map((tie) => tie.direction)).toEqual(['both', 'both']);
		expect(unsorted!.ties[0]!.direction).toBe('out');
	});

	it('names the shared forum when the lens counts it, and no statement it leaves out', () => {
		const [tie] = factsOf('a', { layers: ['forums'] })!.neighbours[0]!.ties;
		expect(tie).toMatchObject({ forums: ['board'], steps: [], reporters: [] });
	});

	it('has one entry a forum and an initiative, with all roles', () => {
		const facts = factsOf('a')!;
		expect(facts.seats.map((seat) => [seat.forum.id, seat.roles])).toEqual([
			['board', ['chair', 'member']]
		]);
		expect(facts.involvements.map((entry) => [entry.initiative.id, entry.roles])).toEqual([
			['cafe', ['lead']]
		]);
	});

	it('says when the lens leaves the actor out, and knows nothing of a stranger', () => {
		expect(factsOf('a', { sectors: ['police'] })).toMatchObject({
			isVisible: false,
			neighbourCount: 0
		});
		expect(factsOf('nobody')).toBeNull();
	});
});
