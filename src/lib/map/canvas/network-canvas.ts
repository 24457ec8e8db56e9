/** The drawing surface of the map: creates, updates and ends the WebGL renderer. */
import type Sigma from 'sigma';
import type { ActorId } from '../../model/dataset';
import { CameraMoves } from './camera-moves';
import { CanvasListening, type PointerEvents } from './canvas-listening';
import { CanvasOverlay, type PlaceOnScreen } from './canvas-overlay';
import { CanvasPointer } from './canvas-pointer';
import { coveredBelow } from './covered-below';
import { Glide, writePlaces } from './glide';
import type { Frame, MapPicture, MapScene, Place } from '../scene/map-scene';
import { SceneDrawing } from '../scene/scene-drawing';
import { createSurface, drawable, overlayLayers, PADDING } from './sigma-surface';

/** More actors than this jump to their new places rather than glide. */
const MOST_GLIDING = 1500;

export interface MapEvents extends Omit<PointerEvents, 'dragging' | 'dropped'> {
	/** An actor was moved to a place in layout units. */
	dragged(actor: ActorId, place: Place): void;
	/** The camera moved or the size changed. */
	moved(): void;
	/** The browser took the drawing context away. */
	lost(): void;
}

export class NetworkCanvas {
	private readonly sigma: Sigma;
	private readonly container: HTMLElement;
	private readonly camera: CameraMoves;
	private readonly pointer: CanvasPointer;
	private readonly listening: CanvasListening;
	private readonly glide = new Glide();
	private readonly drawing: SceneDrawing;
	private readonly overlay: CanvasOverlay;
	private readonly resizing: ResizeObserver;
	private readonly isMotionReduced: () => boolean;
	private overdraw = 0;
	private isEnded = false;

	/** Draws at once. Throws when WebGL is refused; ask `webgl-probe.ts` first. */
	constructor(container: HTMLElement, scene: MapScene, picture: MapPicture, events: MapEvents) {
		this.container = container;
		this.drawing = new SceneDrawing(scene, picture);
		const quiet = matchMedia('(prefers-reduced-motion: reduce)');
		this.isMotionReduced = () => quiet.matches;
		this.pointer = new CanvasPointer(scene, this.drawing.isShown);
		writePlaces(scene.graph, scene.places);
		this.sigma = createSurface(container, this.drawing, this.motionMs());
		this.camera = new CameraMoves(this.sigma.getCamera(), () => this.motionMs());
		this.showFrame(scene.frame);
		this.overlay = new CanvasOverlay(overlayLayers(this.sigma), this.drawing, {
			size: () => this.sigma.getDimensions(),
			toScreen: ({ x, y }) => this.sigma.graphToViewport({ x, y: -y }),
			onScreen: (actor) => this.placeOnScreen(actor),
			inLayout: (actor) => this.placeOf(actor)
		});
		for (const layer of Object.values(this.sigma.getCanvases())) {
			layer.addEventListener('webglcontextlost', () => {
				if (!this.isEnded) events.lost();
			});
		}
		this.listening = this.listen(events);
		this.sigma.on('afterRender', () => {
			this.drawOver(true);
			events.moved();
		});
		this.resizing = new ResizeObserver(() => this.refit());
		this.resizing.observe(container);
		this.refit();
	}

	/** Other actors, ties or places. Places glide when they changed, unless motion is to be reduced. */
	setScene(scene: MapScene): void {
		const before = this.scene;
		if (scene === before) return;
		this.drawing.setScene(scene);
		this.listening.met = null;
		this.pointer.renew(scene, this.drawing.isShown);
		const isSameGraph = before.graph === scene.graph;
		if (isSameGraph && before.places === scene.places) {
			this.sigma.refresh({ schedule: true });
			return;
		}
		if (isSameGraph && !this.isMotionReduced() && scene.graph.order <= MOST_GLIDING) {
			const show = (frame: Frame) => this.showFrame(frame);
			this.glide.start(before.frame, scene, show, () => this.refit());
			return;
		}
		this.glide.stop();
		writePlaces(scene.graph, scene.places);
		this.showFrame(scene.frame);
		if (isSameGraph) this.sigma.refresh();
		else this.sigma.setGraph(drawable(scene));
		this.refit();
	}

	/** Another look. What is selected, lit or pointed at changes only what is drawn over the map. */
	setPicture(picture: MapPicture): void {
		const before = this.drawing.picture;
		if (picture === before) return;
		this.drawing.setPicture(picture);
		if (before.focus !== picture.focus) this.pointer.renew(this.scene, this.drawing.isShown);
		const isRepaint =
			before.theme !== picture.theme ||
			before.looks !== picture.looks ||
			before.shares !== picture.shares ||
			before.focus !== picture.focus;
		if (isRepaint) this.sigma.refresh({ schedule: true });
		else this.drawOverSoon();
	}

	zoomIn(): void {
		this.camera.zoomIn();
	}

	zoomOut(): void {
		this.camera.zoomOut();
	}

	/** Shows everything. */
	fit(): void {
		this.camera.fit();
	}

	/** Moves the camera only when one of the actors is outside the part of the picture that can be seen. */
	bringIntoView(actors: readonly ActorId[]): void {
		const { width, height } = this.sigma.getDimensions();
		// Between a change of the graph and the next frame the renderer's own places are not yet scaled.
		const seen = actors.flatMap((actor) => {
			const place = this.drawing.isShown(actor) ? this.placeOf(actor) : null;
			if (!place) return [];
			const onScreen = this.sigma.graphToViewport({ x: place.x, y: -place.y });
			return [{ onScreen, inCamera: this.sigma.viewportToFramedGraph(onScreen) }];
		});
		const free = height - coveredBelow(this.container.parentElement ?? this.container);
		const origin = this.sigma.viewportToFramedGraph({ x: 0, y: 0 });
		const lift = this.sigma.viewportToFramedGraph({ x: 0, y: (height - free) / 2 });
		this.camera.bringIntoView(seen, { width, height: free, lift: lift.y - origin.y });
	}

	/** Centre of an actor's mark in CSS pixels from the corner of the container, or null. */
	placeOnScreen(actor: ActorId): PlaceOnScreen | null {
		const data = this.sigma.getNodeDisplayData(actor);
		if (!data || data.hidden) return null;
		const { x, y } = this.sigma.framedGraphToViewport(data);
		return { x, y, radius: this.sigma.scaleSize(data.size) };
	}

	/** Where all marks that are shown stand, in CSS pixels from the corner of the container. */
	*placesOnScreen(): Generator<readonly [ActorId, Place]> {
		for (const actor of this.scene.graph.nodes()) {
			const place = this.placeOnScreen(actor);
			if (place) yield [actor, place];
		}
	}

	/** Where an actor is now, in layout units. */
	placeOf(actor: ActorId): Place | null {
		if (!this.scene.graph.hasNode(actor)) return null;
		const { x, y } = this.scene.graph.getNodeAttributes(actor) as unknown as Place;
		return { x, y: -y };
	}

	/** The part of the map that is in sight, in layout units. */
	frameInSight(): Frame {
		const { width, height } = this.sigma.getDimensions();
		const from = this.inLayout({ x: 0, y: 0 });
		const to = this.inLayout({ x: width, y: height });
		return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
	}

	/** Ends the renderer and gives its contexts back. */
	end(): void {
		// The renderer gives its contexts back by losing them.
		this.isEnded = true;
		this.glide.stop();
		cancelAnimationFrame(this.overdraw);
		this.resizing.disconnect();
		this.sigma.kill();
	}

	private listen(events: MapEvents): CanvasListening {
		const ruler = { inLayout: (at: Place) => this.inLayout(at), unit: () => this.unit() };
		return new CanvasListening(this.sigma, this.pointer, ruler, {
			hovered: (actor) => events.hovered(actor),
			clicked: (actor, isAdding) => events.clicked(actor, isAdding),
			chosen: (what) => events.chosen(what),
			met: (what, at) => {
				this.container.style.cursor = what ? 'pointer' : '';
				this.drawOverSoon();
				events.met(what, at);
			},
			dragging: (actor, at) => {
				const { x, y } = this.sigma.viewportToGraph({ x: at.x, y: at.y });
				this.scene.graph.mergeNodeAttributes(actor, { x, y } as object);
			},
			dropped: (actor) => {
				const place = this.placeOf(actor);
				if (place) events.dragged(actor, place);
			}
		});
	}

	/** Layout units of a CSS pixel. */
	private unit(): number {
		const one = this.inLayout({ x: 1, y: 0 });
		return Math.abs(one.x - this.inLayout({ x: 0, y: 0 }).x);
	}

	private inLayout(at: Place): Place {
		const { x, y } = this.sigma.viewportToGraph({ x: at.x, y: at.y });
		return { x, y: -y };
	}

	private showFrame({ x, y, width, height }: Frame): void {
		this.sigma.setCustomBBox({ x: [x, x + width], y: [-y - height, -y] });
	}

	/** After a change of size: marks as large as the room between them allows. */
	private refit(): void {
		const { width, height } = this.container.getBoundingClientRect();
		if (width === 0 || height === 0) return;
		this.drawing.setRoom(width - 2 * PADDING, height - 2 * PADDING);
		this.sigma.resize(true);
		this.sigma.refresh({ schedule: true });
	}

	/** The renderer's own marks and ties, by far the dearest part of a picture, are not drawn again. */
	private drawOverSoon(): void {
		cancelAnimationFrame(this.overdraw);
		this.overdraw = requestAnimationFrame(() => this.drawOver(false));
	}

	private drawOver(isMoved: boolean): void {
		const { width, height } = this.sigma.getDimensions();
		// While the page changes its shape the container can be smaller than its own edge.
		if (Math.min(width, height) > 2 * PADDING) this.overlay.draw(this.listening.met, isMoved);
	}

	private get scene(): MapScene {
		return this.drawing.scene;
	}

	/** At least 1: the camera divides by it. */
	private motionMs(): number {
		return this.isMotionReduced() ? 1 : 180;
	}
}
