import { describe, expect, test } from 'vitest';
import type { CurvePoint } from '../../../src/lib/findings/scenario/what-if';
import { curveChart, largestShare } from '../../../src/lib/views/robustness/curve-chart';

const BOX = { width: 300, height: 140, left: 40, right: 60, top: 10, bottom: 30 };

function point(actorCount: number, largestComponent: number, reach: number | null): CurvePoint {
	return { removed: null, actorCount, largestComponent, crossGroupReach: reach };
}

describe('curveChart', () => {
	const points = [point(10, 10, 1), point(9, 5, 0.5), point(8, 2, 0)];
	const chart = curveChart(points, 2, BOX);

	test('goes from corner to corner of the box', () => {
		expect(chart.xs).toEqual([40, 140, 240]);
		const [largest, reach] = chart.series;
		expect(largest!.ys).toEqual([10, 60, 90]);
		expect(reach!.ys).toEqual([10, 60, 110]);
		expect(reach!.path).toBe('M40,10L140,60L240,110');
	});

	test('the largest part is a share of all there were', () => {
		expect(largestShare(points, points[2]!)).toBe(0.2);
		expect(largestShare([], point(3, 3, 1))).toBeNull();
	});

	test('a place on the axis is the nearest number taken out, and never outside', () => {
		expect([0, 40, 100, 180, 999].map(chart.countAt)).toEqual([0, 0, 1, 1, 2]);
	});

	test('ticks are whole numbers', () => {
		const { xTicks } = curveChart(points, 3, BOX);
		expect(xTicks.map(({ count }) => count)).toEqual([0, 1, 2, 3]);
	});

	test('names of lines that end side by side are kept apart', () => {
		const close = curveChart([point(10, 10, 1), point(9, 5, 0.51)], 1, BOX);
		const [a, b] = close.series.map(({ labelY }) => labelY!);
		expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(15);
		expect(a!).toBeGreaterThan(b!);
	});

	test('a figure that is not defined leaves a gap, not a nought', () => {
		const broken = curveChart([point(3, 3, null), point(2, 1, null)], 1, BOX);
		expect(broken.series[1]).toMatchObject({ ys: [null, null], path: '', labelY: null });
	});
});
