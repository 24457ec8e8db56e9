import { describe, expect, test } from 'vitest';
import { networkFigures, type NetworkFigures } from '../../../src/lib/measures/network-figures';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import {
	beforeAfter,
	FIGURE_ROWS,
	type FigureRowId
} from '../../../src/lib/findings/scenario/scenario-difference-figures';
import { makeDataset, tiesOf } from '../../support/make-dataset';

function figures(actors: string, ...ties: string[]): NetworkFigures {
	const dataset = makeDataset({
		actors: [...actors].map((id, place) => ({ id, sector: place % 2 === 0 ? 'x' : 'y' })),
		ties: tiesOf(...ties)
	});
	return networkFigures(buildNetwork(dataset, DEFAULT_LENS));
}

const path = figures('abcde', 'a-b', 'b-c', 'c-d', 'd-e');
const rowOf = (before: NetworkFigures, after: NetworkFigures, id: FigureRowId) =>
	beforeAfter(before, after).find((row) => row.id === id)!;

describe('beforeAfter', () => {
	test('nothing changed: every row, in its order, unchanged', () => {
		const rows = beforeAfter(path, path);
		expect(rows.map(({ id }) => id)).toEqual([...FIGURE_ROWS]);
		expect(rows.every(({ verdict, change }) => verdict === 'same' && change === 0)).toBe(true);
	});

	test('what changed is on top', () => {
		const rows = beforeAfter(path, figures('abcde', 'a-b', 'b-c', 'c-d', 'd-e', 'a-e'));
		const verdicts = rows.map(({ verdict }) => verdict === 'same');
		expect(verdicts).toEqual(verdicts.toSorted((a, b) => Number(a) - Number(b)));
		expect(verdicts).toContain(true);
		expect(verdicts[0]).toBe(false);
	});

	test('a path that loses its middle: worse where there is no doubt, else a direction', () => {
		const after = figures('abde', 'a-b', 'd-e');
		expect(rowOf(path, after, 'largestIsland')).toMatchObject({ change: -3, verdict: 'worse' });
		expect(rowOf(path, after, 'islands')).toMatchObject({ change: 1, verdict: 'worse' });
		expect(rowOf(path, after, 'crossSectorReach').verdict).toBe('worse');
		expect(rowOf(path, after, 'efficiency').verdict).toBe('worse');
		expect(rowOf(path, after, 'meanPath')).toMatchObject({ change: -1, verdict: 'down' });
		expect(rowOf(path, after, 'actors')).toMatchObject({ change: -1, verdict: 'down' });
	});

	test('one fewer because one has left is not worse', () => {
		const ring = figures('abc', 'a-b', 'b-c', 'c-a');
		expect(rowOf(ring, figures('ab', 'a-b'), 'largestIsland').verdict).toBe('down');
		expect(rowOf(path, figures('abcd', 'a-b', 'b-c', 'c-d'), 'largestIsland').verdict).toBe('down');
		const withLoner = figures('abcd', 'a-b', 'b-c');
		expect(rowOf(withLoner, figures('abc', 'a-b', 'b-c'), 'islands').verdict).toBe('down');
	});

	test('a share of pairs that falls only because one has left is not worse', () => {
		const before = figures('abcde', 'a-b', 'b-c', 'c-d');
		const after = figures('abce', 'a-b', 'b-c');
		expect(rowOf(before, after, 'crossSectorReach').verdict).toBe('down');
		expect(rowOf(before, after, 'efficiency').verdict).toBe('down');
	});

	test('a tie that joins two islands is better', () => {
		const after = figures('abcd', 'a-b', 'c-d', 'b-c');
		const before = figures('abcd', 'a-b', 'c-d');
		expect(rowOf(before, after, 'islands')).toMatchObject({ change: -1, verdict: 'better' });
		expect(rowOf(before, after, 'largestIsland').verdict).toBe('better');
		expect(rowOf(before, after, 'crossSectorReach').verdict).toBe('better');
	});

	test('what is undefined after cannot be compared, and is not nought', () => {
		const row = rowOf(path, figures('abcde'), 'meanPath');
		expect(row).toMatchObject({ change: null, verdict: 'unknown' });
		expect(row.after).toEqual({ value: null, reason: 'no-ties' });
	});

	test('what is undefined before and after is left out', () => {
		const ids = beforeAfter(figures('abc'), figures('ab')).map(({ id }) => id);
		expect(ids).not.toContain('meanPath');
		expect(ids).toContain('islands');
	});

	test('two figures that look the same on the screen are the same', () => {
		const slightly: NetworkFigures = {
			...path,
			whole: {
				...path.whole,
				meanPath: { value: path.whole.meanPath.value! + 0.001, reason: null }
			}
		};
		expect(rowOf(path, slightly, 'meanPath').verdict).toBe('same');
	});
});
