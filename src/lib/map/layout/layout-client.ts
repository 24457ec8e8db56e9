/** Asks for layouts: small ones here and now, large ones in a worker that can be stopped. */
import { computeLayout } from './compute-layout';
import type { Layout, LayoutRequest, ReportShare } from './layout';
import type { LayoutAnswer } from './layout-answer';

/** Up to here a layout takes less time than starting a worker. */
const SMALL = 120;

export interface LayoutWork {
	/** Null when cancelled. Rejects when the worker cannot run. */
	readonly layout: Promise<Layout | null>;
	cancel(): void;
}

/** Starts a layout; `report` is told the share done while a large one is under way. */
export function startLayout(request: LayoutRequest, report: ReportShare = () => {}): LayoutWork {
	if (request.groups.length <= SMALL) {
		return { layout: Promise.resolve(computeLayout(request)), cancel: () => {} };
	}
	const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
	let settle: (layout: Layout | null) => void = () => {};
	const layout = new Promise<Layout | null>((resolve, reject) => {
		settle = resolve;
		worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
			if ('share' in data) return report(data.share);
			worker.terminate();
			resolve(data.layout);
		});
		worker.addEventListener('error', (event) => {
			worker.terminate();
			reject(new Error(`The layout worker failed: ${event.message}`));
		});
	});
	worker.postMessage(request);
	return {
		layout,
		cancel() {
			worker.terminate();
			settle(null);
		}
	};
}
