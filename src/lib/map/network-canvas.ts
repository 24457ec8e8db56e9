/** The drawing surface of the map: creates, updates and ends the WebGL renderer. */
import Sigma from 'sigma';
import { EdgeProgram, NodeProgram } from 'sigma/rendering';
import type { ActorId } from '../model/dataset';
import type { DrawGraph } from '../network/draw-graph';
import { CameraMoves } from './camera-moves';
import { CanvasOverlay, type OverlayLayers, type PlaceOnScreen } from './canvas-overlay';
import { CanvasPointer, type Met } from './canvas-pointer';
import { Glide, writePlaces } from './glide';
import type { Frame, MapPicture, MapScene, Place } from './map-scene';
import { SceneDrawing, STAND_IN } from './scene-drawing';
import { createBandProgram, createLineProgram, createMarkProgram } from './sigma-programs';

/** Free edge around the picture in CSS pixels. */
const PADDING = 36;
/** More actors than this jump to their new places rather than glide. */
const MOST_GLIDING = 1500;

export interface MapEvents {
	/** The pointer came to an actor, or left it. */
	hovered(actor: ActorId | null): void;
	/** A click on an actor or on nothing; `isAdding` with Ctrl, Command or Shift. */
	clicked(actor: ActorId | null, isAdding: boolean): void;
	/** The pointer came to a tie, a group or a counted line, at a place in CSS pixels; null = left it. */
	met(what: Met | null, at: Place): void;
	/** A click on one of them. */
	chosen(what: Met): void;
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
	private readonly glide = new Glide();
	private readonly drawing: SceneDrawing;
	private readonly overlay: CanvasOverlay;
	private readonly resizing: ResizeObserver;
	private readonly isMotionReduced: () => boolean;
	private met: Met | null = null;
	private overdraw = 0;
	private isOverActor = false;
	private isEnded = false;

	/** Draws at once. Throws when WebGL is refused; ask `webgl-probe.ts` first. */
	constructor(container: HTMLElement, scene: MapScene, picture: MapPicture, events: MapEvents) {
		this.container = container;
		this.drawing = new SceneDrawing(scene, picture);
		const quiet = matchMedia('(prefers-reduced-motion: reduce)');
		this.isMotionReduced = () => quiet.matches;
		this.pointer = new CanvasPointer(scene, this.drawing.isShown);
		writePlaces(scene.graph, scene.places);
		this.sigma = new Sigma(drawable(scene), container, this.settings());
		this.camera = new CameraMoves(this.sigma.getCamera(), () => this.motionMs());
		this.showFrame(scene.frame);
		this.overlay = new CanvasOverlay(this.layers(), this.drawing, {
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
		this.listenToActors(events);
		this.listenToTheRest(events);
		this.sigma.on('afterRender', () => {
			this.drawOver();
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
		this.met = null;
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

	/** Another look. Changes of emphasis and selection touch only the actors concerned. */
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
		if (isRepaint) {
			this.sigma.refresh({ schedule: true });
			return;
		}
		const touched = new Set<ActorId>();
		for (const one of [before, picture]) {
			for (const actor of one.emphasis.actors) touched.add(actor);
			for (const actor of one.selection) touched.add(actor);
			if (one.hovered !== null) touched.add(one.hovered);
		}
		const nodes = [...touched].filter((actor) => this.scene.graph.hasNode(actor));
		this.sigma.refresh({
			partialGraph: { nodes, edges: [] },
			skipIndexation: true,
			schedule: true
		});
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

	/** Moves the camera only when one of the actors is outside the picture. */
	bringIntoView(actors: readonly ActorId[]): void {
		const { width, height } = this.sigma.getDimensions();
		// Between a change of the graph and the next frame the renderer's own places are not yet scaled.
		const seen = actors.flatMap((actor) => {
			const place = this.drawing.isShown(actor) ? this.placeOf(actor) : null;
			if (!place) return [];
			const onScreen = this.sigma.graphToViewport({ x: place.x, y: -place.y });
			return [{ onScreen, inCamera: this.sigma.viewportToFramedGraph(onScreen) }];
		});
		this.camera.bringIntoView(seen, width, height);
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

	private settings() {
		const MarkProgram = createMarkProgram(NodeProgram, this.drawing.shared);
		return {
			allowInvalidContainer: true,
			renderLabels: false,
			renderEdgeLabels: false,
			zIndex: true,
			stagePadding: PADDING,
			minCameraRatio: 0.04,
			maxCameraRatio: 1.8,
			doubleClickZoomingDuration: this.motionMs(),
			zoomDuration: this.motionMs(),
			inertiaDuration: this.motionMs(),
			cameraPanBoundaries: { tolerance: 120 },
			defaultNodeType: 'mark',
			defaultEdgeType: 'band',
			nodeProgramClasses: { mark: MarkProgram },
			nodeHoverProgramClasses: { mark: MarkProgram },
			edgeProgramClasses: {
				line: createLineProgram(EdgeProgram, this.drawing.shared),
				band: createBandProgram(EdgeProgram, this.drawing.shared)
			},
			defaultDrawNodeHover: () => {},
			nodeReducer: (actor: ActorId) => this.drawing.mark(actor),
			edgeReducer: (tie: string) => this.drawing.line(tie)
		};
	}

	/** The canvases for what the renderer does not draw; that of the areas is new, below the ties. */
	private layers(): OverlayLayers {
		this.sigma.createCanvasContext('regions');
		const canvases = this.sigma.getCanvases();
		canvases['edges']!.before(canvases['regions']!);
		// Layers that stay empty cost a software renderer as much as full ones.
		for (const unused of ['hovers', 'hoverNodes']) canvases[unused]!.style.display = 'none';
		return {
			areas: canvases['regions']!,
			ties: canvases['edgeLabels']!,
			names: canvases['labels']!
		};
	}

	private listenToActors(events: MapEvents): void {
		const isAdding = (original: MouseEvent | TouchEvent) =>
			original.ctrlKey || original.metaKey || original.shiftKey;
		this.sigma.on('enterNode', ({ node }) => {
			this.isOverActor = true;
			this.meet(null, { x: 0, y: 0 }, events);
			events.hovered(node);
		});
		this.sigma.on('leaveNode', () => {
			this.isOverActor = false;
			events.hovered(null);
		});
		this.sigma.on('clickNode', ({ node, event }) => {
			if (!this.pointer.endsMove()) events.clicked(node, isAdding(event.original));
		});
		this.sigma.on('clickStage', ({ event }) => {
			if (this.pointer.endsMove()) return;
			const what = this.pointer.meet(this.inLayout(event), this.unit());
			if (what) events.chosen(what);
			else if (!isAdding(event.original)) events.clicked(null, false);
		});
		this.sigma.on('downNode', ({ node, event }) => this.pointer.press(node, event));
	}

	private listenToTheRest(events: MapEvents): void {
		this.sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
			const actor = this.pointer.drag(event);
			if (actor !== null) {
				preventSigmaDefault();
				const { x, y } = this.sigma.viewportToGraph(event);
				this.scene.graph.mergeNodeAttributes(actor, { x, y } as object);
			} else if (!this.isOverActor) {
				this.meet(this.pointer.meet(this.inLayout(event), this.unit()), event, events);
			}
		});
		const release = () => {
			const actor = this.pointer.release();
			const place = actor === null ? null : this.placeOf(actor);
			if (actor !== null && place) events.dragged(actor, place);
		};
		this.sigma.on('upNode', release);
		this.sigma.on('upStage', release);
		this.sigma.on('leaveStage', () => this.meet(null, { x: 0, y: 0 }, events));
	}

	private meet(what: Met | null, at: Place, events: MapEvents): void {
		const isSame = JSON.stringify(what) === JSON.stringify(this.met);
		if (isSame) return;
		this.met = what;
		this.container.style.cursor = what ? 'pointer' : '';
		// Only what lies above and below the marks changes; the marks and ties need not be drawn again.
		cancelAnimationFrame(this.overdraw);
		this.overdraw = requestAnimationFrame(() => this.drawOver());
		events.met(what, { x: at.x, y: at.y });
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

	private drawOver(): void {
		const { width, height } = this.sigma.getDimensions();
		// While the page changes its shape the container can be smaller than its own edge.
		if (Math.min(width, height) > 2 * PADDING) this.overlay.draw(this.met);
	}

	private get scene(): MapScene {
		return this.drawing.scene;
	}

	/** At least 1: the camera divides by it. */
	private motionMs(): number {
		return this.isMotionReduced() ? 1 : 180;
	}
}

function drawable({ graph, frame }: MapScene): DrawGraph {
	if (graph.order > 0) return graph;
	const stood = graph.nullCopy();
	const place = { x: frame.x, y: -frame.y };
	stood.addNode(STAND_IN, { label: '', sector: null, district: null, level: null, ...place });
	return stood;
}
