import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { answerQuestion } from '../../../src/lib/findings/question';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import { dateSides } from '../../../src/lib/findings/comparison/side';
import { sideFigures } from '../../../src/lib/findings/comparison/side-figures';
import { emptyDataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, openingLens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

describe('figures of a side', () => {
	test('by hand: five actors, three ties, one across sectors', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', sector: 'police' },
				{ id: 'b', sector: 'police' },
				{ id: 'c', sector: 'business' },
				{ id: 'd', sector: 'business' },
				{ id: 'e' }
			],
			ties: [
				{ source: 'a', target: 'b' },
				{ source: 'b', target: 'c' },
				{ source: 'd', target: 'e' }
			],
			expected: ['police', 'business', 'health']
		});
		const figures = sideFigures({ id: 's', dataset, lens: DEFAULT_LENS });
		expect(figures).toMatchObject({
			id: 's',
			actors: 5,
			ties: 3,
			isolates: 0,
			density: { value: 0.3 },
			meanPartners: { value: 1.2 },
			crossShare: { value: 0.5 },
			eiIndex: { value: 0 },
			largestShare: { value: 0.6 },
			sectors: { covered: ['police', 'business'], missing: ['health'], isMarked: true },
			chain: null
		});
		// Four of the six possible pairs of those with a sector cross.
		expect(figures.crossExpected.value).toBeCloseTo(4 / 6, 12);
		expect(figures.eiExpected.value).toBeCloseTo(1 / 3, 12);
	});

	test('undefined figures are null with a reason', () => {
		const empty = sideFigures({ id: 'e', dataset: emptyDataset('e'), lens: DEFAULT_LENS });
		expect(empty.density).toEqual({ value: null, reason: 'no-actors' });
		expect(empty.meanPartners).toEqual({ value: null, reason: 'no-actors' });
		expect(empty.largestShare).toEqual({ value: null, reason: 'no-actors' });
		const noSector = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }] });
		const figures = sideFigures({ id: 'n', dataset: noSector, lens: DEFAULT_LENS });
		expect(figures.crossShare).toEqual({ value: null, reason: 'no-group' });
		const noTies = makeDataset({ actors: [{ id: 'a', sector: 'police' }, { id: 'b' }] });
		expect(sideFigures({ id: 'n', dataset: noTies, lens: DEFAULT_LENS }).eiIndex).toEqual({
			value: null,
			reason: 'no-ties'
		});
	});

	test('Eksempelby: as its README counts, and the checks of the analysis', async () => {
		const dataset = await loadExample('eksempelby');
		const lens = openingLens(dataset);
		const { sides } = answerQuestion(dataset, lens, {
			about: 'sides',
			settings: DEFAULT_CHECK_SETTINGS,
			sides: dateSides(dataset, lens, ['2023', '2025']).map((side) => ({ ...side, dataset: null }))
		});
		expect(sides.map(({ ties }) => ties)).toEqual([1106, 1130]);
		expect(sides.map(({ chain }) => chain?.single.length)).toEqual([3, 3]);
		const { checks } = analyse(dataset, { ...lens, date: '2025' });
		expect(sides[1]!.checks.met).toEqual(
			checks.filter(({ answer }) => answer === 'met').map(({ id }) => id)
		);
	});
});
