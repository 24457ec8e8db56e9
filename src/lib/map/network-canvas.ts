/** The drawing surface of the map: creates, updates and ends the WebGL renderer. */
import Sigma from 'sigma';
import { EdgeProgram, NodeProgram } from 'sigma/rendering';
import type { ActorId } from '../model/dataset';
import type { DrawGraph } from '../network/draw-graph';
import {
	actorAppearance,
	sizesFor,
	tieAppearance,
	type ActorAppearance,
	type SizeRange
} from './appearance';
import { drawBrightTies, drawLabels, drawRegions, type Captioned } from './canvas-overlay';
import { isTieBright, type Emphasis } from './emphasis';
import { shortLabel } from './label-placement';
import { SPACING } from './layout/layout';
import { lookOf, type SectorLook } from './sector-look';
import {
	createBandProgram,
	createLineProgram,
	createMarkProgram,
	type Drawing
} from './sigma-programs';
import { LIGHT_THEME, type MapTheme } from './theme';
import { DASHED, TAPERED } from './tie-shader';

/** Up to this many ties all are drawn with their width; above, only the strongest across sectors. */
const MOST_BANDS = 2500;
const BANDS_AMONG_MANY = 1200;
const TIE_DIM = 0.86;
/** Free edge around the picture in CSS pixels. */
const PADDING = 36;

/** What stands where. */
export interface MapScene {
	readonly graph: DrawGraph;
	/** Places of at least the graph's actors, in layout units, y downwards. */
	readonly places: ReadonlyMap<ActorId, { readonly x: number; readonly y: number }>;
	readonly regions: readonly Captioned[];
}

/** How it looks at the moment. */
export interface MapPicture {
	readonly theme: MapTheme;
	readonly looks: ReadonlyMap<string, SectorLook>;
	/** Place of each actor's score, 0-1, null where undefined. */
	readonly shares: ReadonlyMap<ActorId, number | null>;
	readonly selection: ReadonlySet<ActorId>;
	readonly hovered: ActorId | null;
	readonly emphasis: Emphasis;
	/** Only these are drawn; null = all. */
	readonly focus: ReadonlySet<ActorId> | null;
	readonly areLabelsOn: boolean;
}

export interface MapEvents {
	/** The pointer came to an actor, or left it. */
	hovered(actor: ActorId | null): void;
	/** A click on an actor or on nothing; `isAdding` with Ctrl, Command or Shift. */
	clicked(actor: ActorId | null, isAdding: boolean): void;
	/** The camera moved or the size changed. */
	moved(): void;
	/** The browser took the drawing context away. */
	lost(): void;
}

export class NetworkCanvas {
	private readonly sigma: Sigma;
	private readonly container: HTMLElement;
	private readonly drawing: Drawing = { dim: 0, surface: LIGHT_THEME.surface };
	private readonly resizing: ResizeObserver;
	private readonly isMotionReduced: () => boolean;
	private readonly regionsContext: CanvasRenderingContext2D;
	private scene: MapScene;
	private picture: MapPicture;
	private sizes: SizeRange = sizesFor(12);
	private bands: ReadonlySet<string> | null = null;
	private areStepsKnown = false;
	/** Ties as the eye meets them: on a small screen the same number is more of a crowd. */
	private crowd = 0;
	private moving = 0;
	private isEnded = false;

	/** Draws at once. Throws when WebGL is refused; ask `webgl-probe.ts` first. */
	constructor(container: HTMLElement, scene: MapScene, picture: MapPicture, events: MapEvents) {
		this.container = container;
		this.scene = scene;
		this.picture = picture;
		const quiet = matchMedia('(prefers-reduced-motion: reduce)');
		this.isMotionReduced = () => quiet.matches;
		this.prepare(scene);
		this.tint(picture);
		writePlaces(scene);
		const MarkProgram = createMarkProgram(NodeProgram, this.drawing);
		this.sigma = new Sigma(scene.graph, container, {
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
				line: createLineProgram(EdgeProgram, this.drawing),
				band: createBandProgram(EdgeProgram, this.drawing)
			},
			defaultDrawNodeHover: () => {},
			nodeReducer: (actor) => this.markOf(actor),
			edgeReducer: (tie) => this.lineOf(tie)
		});
		this.sigma.setCustomBBox(boxOf(scene));
		this.sigma.createCanvasContext('regions');
		const canvases = this.sigma.getCanvases();
		canvases['edges']!.before(canvases['regions']!);
		this.regionsContext = canvases['regions']!.getContext('2d')!;
		// Layers that stay empty cost a software renderer as much as full ones.
		for (const unused of ['hovers', 'hoverNodes']) canvases[unused]!.style.display = 'none';
		for (const layer of Object.values(canvases)) {
			layer.addEventListener('webglcontextlost', () => {
				if (!this.isEnded) events.lost();
			});
		}
		this.listen(events);
		this.resizing = new ResizeObserver(() => this.refit());
		this.resizing.observe(container);
		this.refit();
	}

	/** Other actors, ties or places. Places glide when they changed, unless motion is to be reduced. */
	setScene(scene: MapScene): void {
		const before = this.scene;
		if (scene === before) return;
		this.scene = scene;
		this.prepare(scene);
		const isSameGraph = before.graph === scene.graph;
		if (isSameGraph && !this.isMotionReduced() && scene.graph.order <= 1500) {
			this.glide(before, scene);
			return;
		}
		cancelAnimationFrame(this.moving);
		writePlaces(scene);
		this.sigma.setCustomBBox(boxOf(scene));
		if (isSameGraph) this.sigma.refresh();
		else this.sigma.setGraph(scene.graph);
		this.refit();
	}

	/** Another look. Changes of emphasis and selection touch only the actors concerned. */
	setPicture(picture: MapPicture): void {
		const before = this.picture;
		if (picture === before) return;
		this.picture = picture;
		this.tint(picture);
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
		void this.sigma.getCamera().animatedZoom({ duration: this.motionMs(), factor: 1.5 });
	}

	zoomOut(): void {
		void this.sigma.getCamera().animatedUnzoom({ duration: this.motionMs(), factor: 1.5 });
	}

	/** Shows everything. */
	fit(): void {
		void this.sigma.getCamera().animatedReset({ duration: this.motionMs() });
	}

	/** Moves the camera only when one of the actors is outside the picture. */
	bringIntoView(actors: readonly ActorId[]): void {
		const present = actors.filter((actor) => this.scene.graph.hasNode(actor));
		if (present.length === 0) return;
		const { width, height } = this.sigma.getDimensions();
		const isInside = present.every((actor) => {
			const place = this.placeOnScreen(actor)!;
			return place.x > 24 && place.y > 24 && place.x < width - 24 && place.y < height - 24;
		});
		if (isInside) return;
		const places = present.map((actor) => this.sigma.getNodeDisplayData(actor)!);
		const [left, right] = extent(places.map((place) => place.x));
		const [top, bottom] = extent(places.map((place) => place.y));
		const camera = this.sigma.getCamera();
		const needed = Math.max(right - left, bottom - top) * 1.4;
		void camera.animate(
			{
				x: (left + right) / 2,
				y: (top + bottom) / 2,
				ratio: Math.min(1.1, Math.max(camera.ratio, needed))
			},
			{ duration: this.motionMs() }
		);
	}

	/** Centre of an actor's mark in CSS pixels from the corner of the container, or null. */
	placeOnScreen(actor: ActorId): { x: number; y: number; radius: number } | null {
		const data = this.sigma.getNodeDisplayData(actor);
		if (!data || data.hidden) return null;
		const { x, y } = this.sigma.framedGraphToViewport(data);
		return { x, y, radius: this.sigma.scaleSize(data.size) };
	}

	/** Ends the renderer and gives its contexts back. */
	end(): void {
		// The renderer gives its contexts back by losing them.
		this.isEnded = true;
		cancelAnimationFrame(this.moving);
		this.resizing.disconnect();
		this.sigma.kill();
	}

	/** What the programs that draw ties and marks share. */
	private tint({ emphasis, theme }: MapPicture): void {
		this.drawing.dim = emphasis.isActive ? TIE_DIM : 0;
		this.drawing.surface = theme.surface;
	}

	private prepare(scene: MapScene): void {
		const { graph } = scene;
		this.areStepsKnown = graph.someEdge((_tie, facts) => facts.step !== null);
		if (graph.size <= MOST_BANDS) {
			this.bands = null;
			return;
		}
		const across = graph.filterEdges((_tie, facts) => facts.crossSector);
		const strength = (tie: string) =>
			(graph.getEdgeAttribute(tie, 'step') ?? 0) * 1000 + graph.getEdgeAttribute(tie, 'weight');
		across.sort((a, b) => strength(b) - strength(a));
		this.bands = new Set(across.slice(0, BANDS_AMONG_MANY));
	}

	private listen(events: MapEvents): void {
		const isAdding = (original: MouseEvent | TouchEvent) =>
			original.ctrlKey || original.metaKey || original.shiftKey;
		this.sigma.on('enterNode', ({ node }) => events.hovered(node));
		this.sigma.on('leaveNode', () => events.hovered(null));
		this.sigma.on('clickNode', ({ node, event }) => events.clicked(node, isAdding(event.original)));
		this.sigma.on('clickStage', ({ event }) => {
			if (!isAdding(event.original)) events.clicked(null, false);
		});
		this.sigma.on('afterRender', () => {
			this.drawOver();
			events.moved();
		});
	}

	/** After a change of size: marks as large as the room between them allows. */
	private refit(): void {
		const { width, height } = this.container.getBoundingClientRect();
		if (width === 0 || height === 0) return;
		const box = boxOf(this.scene);
		const across = (width - 2 * PADDING) / Math.max(1, box.x[1] - box.x[0]);
		const down = (height - 2 * PADDING) / Math.max(1, box.y[1] - box.y[0]);
		this.crowd = this.scene.graph.size * Math.max(1, 450_000 / (width * height));
		this.sizes = sizesFor(SPACING * Math.max(0.01, Math.min(across, down)));
		this.sigma.resize(true);
		this.sigma.refresh({ schedule: true });
	}

	private appearanceOf(actor: ActorId): ActorAppearance {
		const { theme, looks, shares, selection, hovered, emphasis } = this.picture;
		return actorAppearance(
			{
				look: lookOf(looks, this.scene.graph.getNodeAttribute(actor, 'sector')),
				share: shares.get(actor) ?? null,
				isSelected: selection.has(actor),
				isHovered: hovered === actor,
				isBright: !emphasis.isActive || emphasis.actors.has(actor)
			},
			this.sizes,
			theme
		);
	}

	private isHidden(actor: ActorId): boolean {
		return this.picture.focus !== null && !this.picture.focus.has(actor);
	}

	private markOf(actor: ActorId) {
		const appearance = this.appearanceOf(actor);
		const { emphasis } = this.picture;
		return {
			...this.scene.graph.getNodeAttributes(actor),
			type: 'mark',
			label: null,
			color: appearance.colour,
			size: appearance.size,
			hidden: this.isHidden(actor),
			zIndex: 0,
			shape: appearance.shape,
			ringColour: appearance.ringColour,
			ringWidth: appearance.ringWidth,
			isBright: emphasis.isActive && emphasis.actors.has(actor)
		};
	}

	private lineOf(tie: string) {
		const { graph } = this.scene;
		const facts = graph.getEdgeAttributes(tie);
		const look = tieAppearance(
			{
				step: facts.step,
				crossSector: facts.crossSector,
				isBright: false,
				count: this.crowd,
				areStepsKnown: this.areStepsKnown
			},
			this.picture.theme
		);
		return {
			type: this.bands === null || this.bands.has(tie) ? 'band' : 'line',
			color: look.colour,
			size: look.width,
			opacity: look.opacity,
			kind: (look.dash === 'dashed' ? DASHED : 0) + (graph.type === 'directed' ? TAPERED : 0),
			hidden: false,
			zIndex: look.z
		};
	}

	/** Everything drawn by the 2D canvases: areas below, bright ties between, labels on top. */
	private drawOver(): void {
		const canvases = this.sigma.getCanvases();
		const { width, height } = this.sigma.getDimensions();
		// While the page changes its shape the container can be smaller than its own edge.
		if (Math.min(width, height) <= 2 * PADDING) return;
		const place = (x: number, y: number) => this.sigma.graphToViewport({ x, y: -y });
		const room = { width, height, theme: this.picture.theme, place };
		const pixelRatio = canvases['regions']!.width / Math.max(1, width);
		this.regionsContext.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
		drawRegions(this.regionsContext, room, this.scene.regions);
		drawBrightTies(
			canvases['edgeLabels']!.getContext('2d')!,
			room,
			this.brightTies(),
			this.scene.graph.type === 'directed'
		);
		drawLabels(
			canvases['labels']!.getContext('2d')!,
			room,
			this.picture.areLabelsOn || this.picture.emphasis.isActive ? this.labelled() : [],
			this.scene.regions
		);
	}

	private *brightTies() {
		const { graph } = this.scene;
		const { emphasis, theme } = this.picture;
		if (!emphasis.isActive) return;
		const ends = emphasis.hubs.size ? emphasis.hubs : emphasis.actors;
		const seen = new Set<string>();
		for (const actor of ends) {
			if (!graph.hasNode(actor)) continue;
			for (const tie of graph.edges(actor)) {
				const [source, target] = graph.extremities(tie);
				if (seen.has(tie) || !isTieBright(emphasis, source, target)) continue;
				seen.add(tie);
				const from = this.placeOnScreen(source);
				const to = this.placeOnScreen(target);
				if (!from || !to) continue;
				const facts = graph.getEdgeAttributes(tie);
				const known = { step: facts.step, crossSector: facts.crossSector, isBright: true };
				const counts = { count: this.crowd, areStepsKnown: this.areStepsKnown };
				yield { from, to, ...tieAppearance({ ...known, ...counts }, theme) };
			}
		}
	}

	private *labelled() {
		const { graph } = this.scene;
		const { emphasis } = this.picture;
		for (const actor of graph.nodeEntries()) {
			const place = this.placeOnScreen(actor.node);
			if (!place) continue;
			const appearance = this.appearanceOf(actor.node);
			if (emphasis.isActive && !emphasis.actors.has(actor.node)) continue;
			yield {
				...place,
				text: shortLabel(actor.attributes.label),
				rank: appearance.labelRank,
				isCalledFor: appearance.isLabelCalledFor
			};
		}
	}

	private glide(before: MapScene, after: MapScene): void {
		cancelAnimationFrame(this.moving);
		const started = performance.now();
		const from = new Map(
			after.graph.mapNodes((actor) => [actor, before.places.get(actor)!] as const)
		);
		const [boxBefore, boxAfter] = [boxOf(before), boxOf(after)];
		const frame = (now: number) => {
			const share = Math.min(1, Math.max(0, (now - started) / 200));
			const eased = share * share * (3 - 2 * share);
			const mix = (a: number, b: number) => a + (b - a) * eased;
			const places = new Map(
				[...from].map(([actor, old]) => {
					const next = after.places.get(actor)!;
					return [actor, { x: mix(old.x, next.x), y: mix(old.y, next.y) }];
				})
			);
			this.sigma.setCustomBBox({
				x: [mix(boxBefore.x[0], boxAfter.x[0]), mix(boxBefore.x[1], boxAfter.x[1])],
				y: [mix(boxBefore.y[0], boxAfter.y[0]), mix(boxBefore.y[1], boxAfter.y[1])]
			});
			writePlaces({ ...after, places });
			if (share < 1) this.moving = requestAnimationFrame(frame);
			else this.refit();
		};
		this.moving = requestAnimationFrame(frame);
	}

	/** At least 1: the camera divides by it. */
	private motionMs(): number {
		return this.isMotionReduced() ? 1 : 180;
	}
}

function writePlaces({ graph, places }: MapScene): void {
	graph.updateEachNodeAttributes(
		(actor, attributes) => {
			const place = places.get(actor)!;
			return Object.assign(attributes, { x: place.x, y: -place.y });
		},
		{ attributes: ['x', 'y'] as never[] }
	);
}

/** The box around all places of the layout, whoever is shown, so that filtering moves nothing. */
function boxOf({ places, regions }: MapScene): { x: [number, number]; y: [number, number] } {
	const list = [...places.values()];
	const x = list.map((place) => place.x);
	const y = list.map((place) => -place.y);
	for (const region of regions) {
		// Captions of arcs stand outside the ring, most of them to the left and right.
		if (region.shape === 'arc') x.push(region.x * 1.14);
		x.push(region.x - region.halfWidth, region.x + region.halfWidth);
		y.push(-region.y - region.halfHeight, -region.y + region.halfHeight);
	}
	return { x: extent(x), y: extent(y) };
}

function extent(values: readonly number[]): [number, number] {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return values.length ? [low, high] : [0, 1];
}
