/** Moves of the camera over the map. */
import type { Frame, Place } from '../scene/map-scene';

interface CameraState {
	readonly x: number;
	readonly y: number;
	readonly ratio: number;
}

/** What of the renderer's camera is needed. */
export interface CameraLike extends CameraState {
	animate(state: Partial<CameraState>, options: { duration: number }): Promise<void>;
	animatedZoom(options: { duration: number; factor: number }): Promise<void>;
	animatedUnzoom(options: { duration: number; factor: number }): Promise<void>;
	animatedReset(options: { duration: number }): Promise<void>;
}

/** An actor on screen, in CSS pixels, and in the camera's own units. */
export interface Seen {
	readonly onScreen: Place;
	readonly inCamera: Place;
}

/** The part of the map that can be seen, from its upper left corner on. */
export interface Sight {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** From the middle of what is seen to the middle of the canvas, in the camera's units at its present ratio. */
	readonly lift: number;
}

const ZOOM_STEP = 1.5;
/** As near to the edge in CSS pixels counts as out of sight. */
const EDGE = 24;

export class CameraMoves {
	/** @param motionMs how long a move takes; at least 1, as the camera divides by it */
	constructor(
		private readonly camera: CameraLike,
		private readonly motionMs: () => number
	) {}

	zoomIn(): void {
		void this.camera.animatedZoom({ duration: this.motionMs(), factor: ZOOM_STEP });
	}

	zoomOut(): void {
		void this.camera.animatedUnzoom({ duration: this.motionMs(), factor: ZOOM_STEP });
	}

	/** Shows everything. */
	fit(): void {
		void this.camera.animatedReset({ duration: this.motionMs() });
	}

	/** Moves only when one of them is outside the part that can be seen. */
	bringIntoView(seen: readonly Seen[], { width, height, lift }: Sight): void {
		if (seen.length === 0) return;
		const isInside = seen.every(
			({ onScreen: { x, y } }) => x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE
		);
		if (isInside) return;
		const box = boxAround(seen.map(({ inCamera }) => inCamera));
		const needed = Math.max(box.width, box.height) * 1.4;
		const ratio = Math.min(1.1, Math.max(this.camera.ratio, needed));
		void this.camera.animate(
			{
				x: box.x + box.width / 2,
				y: box.y + box.height / 2 + (lift * ratio) / this.camera.ratio,
				ratio
			},
			{ duration: this.motionMs() }
		);
	}
}

function boxAround(places: readonly Place[]): Frame {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of places) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}
