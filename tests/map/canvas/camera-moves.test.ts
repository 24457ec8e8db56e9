import { describe, expect, it } from 'vitest';
import { CameraMoves, type CameraLike, type Seen } from '../../../src/lib/map/canvas/camera-moves';

/** A camera that only remembers where it is sent. */
function camera(ratio = 1) {
	const sent: Partial<{ x: number; y: number; ratio: number }>[] = [];
	const like: CameraLike = {
		x: 0.5,
		y: 0.5,
		ratio,
		animate: (state) => Promise.resolve(void sent.push(state)),
		animatedZoom: () => Promise.resolve(),
		animatedUnzoom: () => Promise.resolve(),
		animatedReset: () => Promise.resolve()
	};
	return { moves: new CameraMoves(like, () => 1), sent };
}

const seen = (x: number, y: number): Seen => ({
	onScreen: { x, y },
	inCamera: { x: x / 400, y: 1 - y / 400 }
});

describe('bringIntoView', () => {
	it('stays where everyone can be seen', () => {
		const { moves, sent } = camera();
		moves.bringIntoView([seen(100, 100)], { width: 400, height: 400, lift: 0 });
		expect(sent).toEqual([]);
	});
	it('goes to one who is outside', () => {
		const { moves, sent } = camera();
		moves.bringIntoView([seen(600, 200)], { width: 400, height: 400, lift: 0 });
		expect(sent).toEqual([{ x: 1.5, y: 0.5, ratio: 1 }]);
	});
	it('lifts one who is covered into the middle of what can be seen', () => {
		const { moves, sent } = camera();
		// The lower half is covered: its middle lies a quarter of the canvas above that of the whole.
		moves.bringIntoView([seen(200, 300)], { width: 400, height: 200, lift: -0.25 });
		expect(sent).toEqual([{ x: 0.5, y: 0, ratio: 1 }]);
	});
});
