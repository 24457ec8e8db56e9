/** Everything of the map that the 2D canvases draw: areas below, bright ties between, names on top. */
import type { ActorId } from '../../model/dataset';
import type { Box } from '../labels/box-index';
import type { Met } from './canvas-pointer';
import { FADED, isTieBright } from '../scene/emphasis';
import { markBox } from '../labels/label-placement';
import type { Labelled } from '../labels/label-wishes';
import type { Place } from '../scene/map-scene';
import { drawAreas, type OverlayRoom } from './overlay-areas';
import { drawWriting } from './overlay-labels';
import { drawBrightMarks, type BrightMark } from './overlay-marks';
import { drawBrightTies, type BrightTie } from './overlay-ties';
import type { SceneDrawing } from '../scene/scene-drawing';
import { isDoubleTie, wayLook } from '../scene/scene-looks';

export interface PlaceOnScreen extends Place {
	readonly radius: number;
}

/** The canvases below and above the renderer's own ties and marks. */
export interface OverlayLayers {
	/** The ground of the map and what lies on it. */
	readonly areas: HTMLCanvasElement;
	/** All that comes forward, and all names. */
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
	private readonly names: CanvasRenderingContext2D;
	/** What the areas were drawn for. */
	private marked = '';
	private marks: readonly Box[] = [];

	constructor(
		layers: OverlayLayers,
		private readonly drawing: SceneDrawing,
		private readonly where: Whereabouts
	) {
		this.areas = layers.areas.getContext('2d')!;
		this.names = layers.names.getContext('2d')!;
	}

	/**
	 * @param met what the pointer is on where no actor is
	 * @param isMoved the camera, the scene or the size has changed, and the canvases are empty
	 */
	draw(met: Met | null, isMoved: boolean): void {
		const { width, height } = this.where.size();
		const { scene, picture } = this.drawing;
		const place = (x: number, y: number) => this.where.toScreen({ x, y });
		const room: OverlayRoom = { width, height, theme: picture.theme, place };
		const isLit = picture.emphasis.isActive;
		this.drawAreas(room, met, isMoved);
		this.names.clearRect(0, 0, width, height);
		if (isLit) {
			this.names.globalAlpha = FADED;
			this.names.drawImage(this.areas.canvas, 0, 0, width, height);
			this.names.globalAlpha = 1;
		}
		drawBrightTies(this.names, this.brightTies(met), scene.graph.type === 'directed');
		drawBrightMarks(this.names, this.brightMarks(met), picture.theme.surface);
		if (isMoved) this.marks = [...this.allMarks()];
		drawWriting(this.names, room, {
			...scene,
			labelled: picture.areLabelsOn || isLit ? this.labelled() : [],
			marks: this.marks,
			pinned: [...picture.pinned].flatMap((actor) => this.where.onScreen(actor) ?? [])
		});
	}

	private drawAreas(room: OverlayRoom, met: Met | null, isMoved: boolean): void {
		const marked = met?.kind === 'group' || met?.kind === 'bundle' ? JSON.stringify(met) : '';
		if (!isMoved && marked === this.marked) return;
		this.marked = marked;
		const pixelRatio = this.areas.canvas.width / Math.max(1, room.width);
		this.areas.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
		drawAreas(this.areas, room, {
			...this.drawing.scene,
			spokes: [...this.spokes()],
			hoveredGroup: met?.kind === 'group' ? met.group : null,
			hoveredBundle: met?.kind === 'bundle' ? met.bundle : null
		});
	}

	private *allMarks(): Generator<Box> {
		for (const actor of this.drawing.scene.graph.nodes()) {
			const place = this.where.onScreen(actor);
			if (place) yield markBox(place);
		}
	}

	private *brightMarks(met: Met | null): Generator<BrightMark> {
		const { graph } = this.drawing.scene;
		const ends = met?.kind === 'tie' && graph.hasEdge(met.tie) ? graph.extremities(met.tie) : [];
		for (const actor of new Set([...this.drawing.picture.emphasis.actors, ...ends])) {
			const place = this.where.onScreen(actor);
			if (place) yield { ...place, look: this.drawing.actorLook(actor) };
		}
	}

	private *spokes(): Generator<{ from: Place; to: Place }> {
		for (const { actor, hub } of this.drawing.scene.spokes) {
			const from = this.drawing.isShown(actor) ? this.where.inLayout(actor) : null;
			if (from) yield { from, to: hub };
		}
	}

	private *brightTies(met: Met | null): Generator<BrightTie> {
		const { graph } = this.drawing.scene;
		const { emphasis, way } = this.drawing.picture;
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
			for (const tie of graph.edges(before, actor)) yield* this.brightTie(tie, true);
		}
		if (met?.kind === 'tie' && graph.hasEdge(met.tie)) yield* this.brightTie(met.tie);
	}

	private *brightTie(tie: string, isOnWay = false): Generator<BrightTie> {
		const { scene, picture } = this.drawing;
		const [source, target] = scene.graph.extremities(tie);
		const from = this.where.onScreen(source);
		const to = this.where.onScreen(target);
		if (!from || !to) return;
		const isDouble = isDoubleTie(scene, source, target);
		const look = this.drawing.tieLook(tie, true);
		yield { from, to, isDouble, ...(isOnWay ? wayLook(look, picture.theme) : look) };
	}

	private *labelled(): Generator<Labelled> {
		const { drawing, where } = this;
		const { emphasis } = drawing.picture;
		const actors = emphasis.isActive ? emphasis.actors : drawing.scene.graph.nodes();
		for (const actor of actors) {
			const place = where.onScreen(actor);
			if (!place) continue;
			const look = drawing.actorLook(actor);
			yield { ...place, look, text: drawing.textOf(actor), away: drawing.clearSide(actor) };
		}
	}
}
