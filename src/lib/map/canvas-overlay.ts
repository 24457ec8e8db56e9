/** Everything of the map that the 2D canvases draw: areas below, bright ties between, names on top. */
import type { ActorId } from '../model/dataset';
import type { Met } from './canvas-pointer';
import { isTieBright } from './emphasis';
import { shortLabel } from './label-placement';
import type { Place } from './map-scene';
import { drawAreas, type OverlayRoom } from './overlay-areas';
import { drawWriting, type Labelled } from './overlay-labels';
import { drawBrightTies, type BrightTie } from './overlay-ties';
import type { SceneDrawing } from './scene-drawing';
import { isDoubleTie } from './scene-looks';

export interface PlaceOnScreen extends Place {
	readonly radius: number;
}

/** The canvases that are drawn on, the lowest first. */
export interface OverlayLayers {
	readonly areas: HTMLCanvasElement;
	readonly ties: HTMLCanvasElement;
	readonly names: HTMLCanvasElement;
}

/** Where things stand while a frame is drawn. */
export interface Whereabouts {
	/** CSS pixels. */
	size(): { readonly width: number; readonly height: number };
	/** A place in layout units as CSS pixels from the corner of the container. */
	toScreen(place: Place): Place;
	/** The centre of a mark in CSS pixels from the corner of the container; null = not drawn. */
	onScreen(actor: ActorId): PlaceOnScreen | null;
	/** In layout units; null = not in the graph. */
	inLayout(actor: ActorId): Place | null;
}

export class CanvasOverlay {
	private readonly areas: CanvasRenderingContext2D;
	private readonly ties: CanvasRenderingContext2D;
	private readonly names: CanvasRenderingContext2D;

	constructor(
		layers: OverlayLayers,
		private readonly drawing: SceneDrawing,
		private readonly where: Whereabouts
	) {
		this.areas = layers.areas.getContext('2d')!;
		this.ties = layers.ties.getContext('2d')!;
		this.names = layers.names.getContext('2d')!;
	}

	/** @param met what the pointer is on where no actor is */
	draw(met: Met | null): void {
		const { width, height } = this.where.size();
		const { scene, picture } = this.drawing;
		const place = (x: number, y: number) => this.where.toScreen({ x, y });
		const room: OverlayRoom = { width, height, theme: picture.theme, place };
		const pixelRatio = this.areas.canvas.width / Math.max(1, width);
		this.areas.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
		drawAreas(this.areas, room, {
			...scene,
			spokes: [...this.spokes()],
			hoveredGroup: met?.kind === 'group' ? met.group : null,
			hoveredBundle: met?.kind === 'bundle' ? met.bundle : null
		});
		const isDirected = scene.graph.type === 'directed';
		drawBrightTies(this.ties, room, this.brightTies(met), isDirected);
		drawWriting(this.names, room, {
			...scene,
			labelled: picture.areLabelsOn || picture.emphasis.isActive ? this.labelled() : [],
			pinned: [...picture.pinned].flatMap((actor) => this.where.onScreen(actor) ?? [])
		});
	}

	private *spokes(): Generator<{ from: Place; to: Place }> {
		for (const { actor, hub } of this.drawing.scene.spokes) {
			const from = this.drawing.isShown(actor) ? this.where.inLayout(actor) : null;
			if (from) yield { from, to: hub };
		}
	}

	private *brightTies(met: Met | null): Generator<BrightTie> {
		const { graph } = this.drawing.scene;
		const { emphasis, way, theme } = this.drawing.picture;
		const seen = new Set<string>();
		const ends = emphasis.hubs.size ? emphasis.hubs : emphasis.actors;
		for (const actor of emphasis.isActive ? ends : []) {
			if (!graph.hasNode(actor)) continue;
			for (const tie of graph.edges(actor)) {
				const [source, target] = graph.extremities(tie);
				if (seen.has(tie) || !isTieBright(emphasis, source, target)) continue;
				seen.add(tie);
				yield* this.brightTie(tie);
			}
		}
		for (const [place, actor] of way.slice(1).entries()) {
			const before = way[place]!;
			if (!graph.hasNode(actor) || !graph.hasNode(before)) continue;
			for (const tie of graph.edges(before, actor)) {
				for (const lit of this.brightTie(tie)) {
					yield { ...lit, colour: theme.accent, opacity: 1, width: lit.width + 1.5, dash: 'solid' };
				}
			}
		}
		if (met?.kind === 'tie' && graph.hasEdge(met.tie)) yield* this.brightTie(met.tie);
	}

	private *brightTie(tie: string): Generator<BrightTie> {
		const { scene } = this.drawing;
		const [source, target] = scene.graph.extremities(tie);
		const from = this.where.onScreen(source);
		const to = this.where.onScreen(target);
		if (!from || !to) return;
		const isDouble = isDoubleTie(scene, source, target);
		yield { from, to, isDouble, ...this.drawing.tieLook(tie, true) };
	}

	private *labelled(): Generator<Labelled> {
		const { emphasis } = this.drawing.picture;
		for (const actor of this.drawing.scene.graph.nodeEntries()) {
			if (emphasis.isActive && !emphasis.actors.has(actor.node)) continue;
			const place = this.where.onScreen(actor.node);
			if (!place) continue;
			const look = this.drawing.actorLook(actor.node);
			yield {
				...place,
				text: shortLabel(actor.attributes.label),
				rank: look.labelRank,
				isCalledFor: look.isLabelCalledFor
			};
		}
	}
}
