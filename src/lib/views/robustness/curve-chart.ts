/** The geometry of the robustness curve. */
import { line, scaleLinear } from 'd3';
import type { CurvePoint } from '$lib/findings/scenario/what-if';

const CURVE_SERIES = ['largest', 'reach'] as const;
export type CurveSeriesId = (typeof CURVE_SERIES)[number];

export interface CurveSeries {
	readonly id: CurveSeriesId;
	readonly path: string;
	/** By number taken out; null where the figure is undefined. */
	readonly ys: readonly (number | null)[];
	/** Where the label at the end of the line stands; null without any point. */
	readonly labelY: number | null;
}

export interface CurveChart {
	readonly xs: readonly number[];
	readonly series: readonly CurveSeries[];
	readonly xTicks: readonly { readonly at: number; readonly count: number }[];
	readonly yTicks: readonly { readonly at: number; readonly share: number }[];
	/** The number taken out that is nearest to a place on the x axis. */
	readonly countAt: (x: number) => number;
}

export interface CurveBox {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Labels at the ends of the lines stand at least this far apart, in pixels. */
const LABEL_GAP = 15;

/**
 * Both figures as shares 0-1: the largest part of all actors there were, and the pairs across sectors
 * that are joined.
 *
 * @param most how many may be taken out: the length of the axis while points are still to come
 */
export function curveChart(points: readonly CurvePoint[], most: number, box: CurveBox): CurveChart {
	const x = scaleLinear([0, Math.max(1, most)], [box.left, box.width - box.right]);
	const y = scaleLinear([0, 1], [box.height - box.bottom, box.top]);
	const draw = line<readonly [number, number]>();
	const series = CURVE_SERIES.map((id) => {
		const ys = points.map((point) => {
			const share = id === 'largest' ? largestShare(points, point) : point.crossGroupReach;
			return share === null ? null : y(share);
		});
		const places = ys.flatMap((at, count) => (at === null ? [] : [[x(count), at] as const]));
		return { id, path: draw(places) ?? '', ys, labelY: places.at(-1)?.[1] ?? null };
	});
	return {
		xs: points.map((_, count) => x(count)),
		series: partLabels(series, y(0)),
		xTicks: x
			.ticks(Math.min(most, 10))
			.filter(Number.isInteger)
			.map((count) => ({ at: x(count), count })),
		yTicks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), share })),
		countAt: (at) => Math.max(0, Math.min(most, Math.round(x.invert(at))))
	};
}

/** The largest part as a share of all actors there were before anybody left. */
export function largestShare(points: readonly CurvePoint[], point: CurvePoint): number | null {
	const actors = points[0]?.actorCount ?? 0;
	return actors === 0 ? null : point.largestComponent / actors;
}

function partLabels(series: readonly CurveSeries[], lowest: number): CurveSeries[] {
	const [a, b] = series.map(({ labelY }) => labelY);
	if (a == null || b == null || Math.abs(a - b) >= LABEL_GAP) return [...series];
	const middle = Math.min((a + b) / 2, lowest - LABEL_GAP / 2);
	const isFirstUpper = a <= b;
	return series.map((one, place) => {
		const isUpper = (place === 0) === isFirstUpper;
		return { ...one, labelY: middle + (isUpper ? -LABEL_GAP / 2 : LABEL_GAP / 2) };
	});
}
