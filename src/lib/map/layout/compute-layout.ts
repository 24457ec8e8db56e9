/**
 * Where each actor stands on the map. Pure functions of the request: the same request gives the same
 * positions in Node, a worker and every browser. Only + - * / and square roots decide positions; where
 * a sine or cosine is needed it is rounded first.
 */
import { bandLayout } from './band-layout';
import { forceLayout } from './force-layout';
import { hubLayout } from './hub-layout';
import { islandLayout } from './island-layout';
import type { Layout, LayoutRequest, ReportShare } from './layout';
import { ringLayout } from './ring-layout';

/** The layout asked for. Cost: `force`, `hubs` and `islands` O(iterations * n * sqrt(n)), the others O(n log n). */
export function computeLayout(request: LayoutRequest, report: ReportShare = () => {}): Layout {
	const layout = layoutOf(request, report);
	return { ...layout, x: rounded(layout.x), y: rounded(layout.y) };
}

function layoutOf(request: LayoutRequest, report: ReportShare): Layout {
	switch (request.kind) {
		case 'islands':
			return islandLayout(request, report);
		case 'force':
			return forceLayout(request, report);
		case 'ring':
			return ringLayout(request);
		case 'bands':
			return bandLayout(request);
		case 'hubs':
			return hubLayout(request, report);
	}
}

/** To a thousandth of a unit, so that no last bit of a sum shows. */
function rounded(values: Float64Array): Float64Array {
	return values.map((value) => Math.round(value * 1000) / 1000);
}
