import { describe, expect, test } from 'vitest';
import { bandsOfSides } from '../../../src/lib/findings/comparison/side-bands';
import { answerQuestion } from '../../../src/lib/findings/question';
import { names } from '../../../src/lib/i18n/names';
import { DEFAULT_LENS, openingLens } from '../../../src/lib/model/lens';
import { bandRows } from '../../../src/lib/views/compare/band-rows';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf } from '../../support/make-dataset';

/** A star: everything runs through the middle. */
const STAR = makeDataset({
	actors: ['m', 'a', 'b', 'c', 'd'].map((id) => ({ id })),
	ties: tiesOf('m-a', 'm-b', 'm-c', 'm-d')
});
const ask = (dataset = STAR) => [{ id: 's', dataset, lens: DEFAULT_LENS }];

describe('the foremost bridges of each side', () => {
	test('those alone that stand between others, with the band of their rank', () => {
		const [side] = bandsOfSides(STAR, ask(), 2000).sides;
		expect(side!.actors).toHaveLength(1);
		expect(side!.actors![0]).toMatchObject({ actor: 'm', share: 1, band: { rank: 1, low: 1 } });
	});

	test('nobody between others, and a side that is too large', () => {
		const pair = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: tiesOf('a-b') });
		expect(bandsOfSides(pair, ask(pair), 2000).sides[0]!.actors).toEqual([]);
		const large = bandsOfSides(STAR, ask(), 4);
		expect(large.sides[0]!.actors).toBeNull();
		const sides = [{ id: 's', name: 'Stjernen', dataset: STAR, lens: DEFAULT_LENS }];
		const table = bandRows(large, sides, names(STAR, 'da'), 'da', (a, b) => `${a}-${b}`);
		expect(table).toMatchObject({ most: 0, sides: [{ isTooLarge: true, rows: [] }] });
	});

	test('Slagelse: the same bands as in Bridges, and who shares the first place', async () => {
		const dataset = await loadExample('slagelse');
		const lens = openingLens(dataset);
		const bridges = answerQuestion(dataset, lens, { about: 'bands', loss: 'ties' });
		const answer = answerQuestion(dataset, lens, {
			about: 'side-bands',
			sides: [{ id: 'whole', dataset: null, lens }]
		});
		const [side] = answer.sides;
		expect(side!.actors).toHaveLength(5);
		for (const { actor, band } of side!.actors!) {
			expect(band).toEqual(bridges.bands[bridges.actorIds.indexOf(actor)]);
		}
		const sides = [{ id: 'whole', name: 'Slagelse', dataset, lens }];
		const table = bandRows(answer, sides, names(dataset, 'da'), 'da', (a, b) => `${a}–${b}`);
		expect(table.sides[0]!.first.length).toBeGreaterThan(1);
		expect(table.most).toBeGreaterThanOrEqual(5);
	});
});
