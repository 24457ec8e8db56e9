import { expect, test } from 'vitest';
import { knownTime } from '../../../src/lib/findings/comparison/known-time';
import { sliderPlace, stripBars } from '../../../src/lib/views/shell/time-strip';
import { makeDataset } from '../../support/make-dataset';

const bars = stripBars(
	knownTime(
		makeDataset({
			actors: [{ id: 'a' }, { id: 'b' }],
			ties: [
				...Array.from({ length: 4 }, () => ({ source: 'a', target: 'b', from: '2017' })),
				{ source: 'a', target: 'b', from: '2019', to: '2021' }
			]
		})
	).steps
);

test('heights are square roots of the greatest count', () => {
	expect(bars.map(({ date, up, down }) => [date, up, down])).toEqual([
		['2017', 1, 0],
		['2019', 0.5, 0],
		['2021', 0, 0.5]
	]);
});

test('a date between two known ones stands at the one before', () => {
	expect(sliderPlace(bars, null)).toBe(0);
	expect(sliderPlace(bars, '2017')).toBe(1);
	expect(sliderPlace(bars, '2018')).toBe(1);
	expect(sliderPlace(bars, '2020-05')).toBe(2);
	expect(sliderPlace(bars, '2030')).toBe(3);
	expect(sliderPlace(bars, '1999')).toBe(1);
});
