/** Computes one layout off the main thread: a request in, shares of progress and the layout out. */
import { computeLayout } from './compute-layout';
import type { LayoutAnswer } from './layout-answer';
import type { LayoutRequest } from './layout';

const post = (answer: LayoutAnswer, transfer: Transferable[] = []) =>
	postMessage(answer, { transfer });

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
	let told = 0;
	const layout = computeLayout(data, (share) => {
		if (share - told < 0.02) return;
		told = share;
		post({ share });
	});
	post({ layout }, [layout.x.buffer, layout.y.buffer] as ArrayBuffer[]);
});
