/** Actors on their way from one arrangement to the next. */
import type { DrawGraph } from '../../network/draw-graph';
import type { Frame, MapScene, Place } from '../scene/map-scene';

const GLIDE_MS = 200;

export class Glide {
	private frameRequest = 0;

	/**
	 * Moves all actors from where they are to their places in `after`.
	 *
	 * @param showFrame told the box of the map at every step
	 * @param done called at the end, unless stopped before
	 */
	start(before: Frame, after: MapScene, showFrame: (frame: Frame) => void, done: () => void): void {
		this.stop();
		const { graph } = after;
		const from = new Map(graph.mapNodes((actor) => [actor, placeIn(graph, actor)] as const));
		const startedMs = performance.now();
		const step = (nowMs: number) => {
			const share = Math.min(1, Math.max(0, (nowMs - startedMs) / GLIDE_MS));
			const eased = share * share * (3 - 2 * share);
			const mix = (a: number, b: number) => a + (b - a) * eased;
			const places = new Map<string, Place>();
			for (const [actor, old] of from) {
				const next = after.places.get(actor)!;
				places.set(actor, { x: mix(old.x, next.x), y: mix(old.y, next.y) });
			}
			showFrame({
				x: mix(before.x, after.frame.x),
				y: mix(before.y, after.frame.y),
				width: mix(before.width, after.frame.width),
				height: mix(before.height, after.frame.height)
			});
			writePlaces(graph, places);
			if (share < 1) this.frameRequest = requestAnimationFrame(step);
			else done();
		};
		this.frameRequest = requestAnimationFrame(step);
	}

	stop(): void {
		cancelAnimationFrame(this.frameRequest);
	}
}

/** Where an actor is drawn; the renderer's y runs upwards. */
function placeIn(graph: DrawGraph, actor: string): Place {
	const { x, y } = graph.getNodeAttributes(actor) as unknown as Place;
	return { x, y: -y };
}

/** Puts the actors of a graph at their places. */
export function writePlaces(graph: DrawGraph, places: ReadonlyMap<string, Place>): void {
	graph.updateEachNodeAttributes(
		(actor, attributes) => {
			const place = places.get(actor)!;
			return Object.assign(attributes, { x: place.x, y: -place.y });
		},
		{ attributes: ['x', 'y'] as never[] }
	);
}
