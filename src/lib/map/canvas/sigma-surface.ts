/** The renderer of the map with its settings, and the canvases beside its own. */
import Sigma from 'sigma';
import { EdgeProgram, NodeProgram } from 'sigma/rendering';
import type { ActorId } from '../../model/dataset';
import type { DrawGraph } from '../../network/draw-graph';
import type { OverlayLayers } from './canvas-overlay';
import type { MapScene } from '../scene/map-scene';
import { STAND_IN, type SceneDrawing } from '../scene/scene-drawing';
import { createBandProgram, createLineProgram, createMarkProgram } from './sigma-programs';

/** Free edge around the picture in CSS pixels. */
export const PADDING = 36;

/** Draws at once. Throws when WebGL is refused. @param motionMs at least 1, as the camera divides by it */
export function createSurface(
	container: HTMLElement,
	drawing: SceneDrawing,
	motionMs: number
): Sigma {
	const MarkProgram = createMarkProgram(NodeProgram);
	// Who is pointed at is drawn over the map by our own hand.
	class NoProgram extends MarkProgram {
		override render(): void {}
	}
	return new Sigma(drawable(drawing.scene), container, {
		allowInvalidContainer: true,
		renderLabels: false,
		renderEdgeLabels: false,
		zIndex: true,
		stagePadding: PADDING,
		minCameraRatio: 0.04,
		maxCameraRatio: 1.8,
		doubleClickZoomingDuration: motionMs,
		zoomDuration: motionMs,
		inertiaDuration: motionMs,
		cameraPanBoundaries: { tolerance: 120 },
		defaultNodeType: 'mark',
		defaultEdgeType: 'band',
		nodeProgramClasses: { mark: MarkProgram },
		nodeHoverProgramClasses: { mark: NoProgram },
		edgeProgramClasses: {
			line: createLineProgram(EdgeProgram),
			band: createBandProgram(EdgeProgram)
		},
		defaultDrawNodeHover: () => {},
		nodeReducer: (actor: ActorId) => drawing.mark(actor),
		edgeReducer: (tie: string) => drawing.line(tie)
	});
}

/** The canvases for what the renderer does not draw; that of the areas is new, below the ties. */
export function overlayLayers(sigma: Sigma): OverlayLayers {
	sigma.createCanvasContext('regions');
	const canvases = sigma.getCanvases();
	canvases['edges']!.before(canvases['regions']!);
	// Layers that stay empty cost a software renderer as much as full ones.
	for (const unused of ['edgeLabels', 'hovers', 'hoverNodes']) {
		canvases[unused]!.style.display = 'none';
	}
	return { areas: canvases['regions']!, names: canvases['labels']! };
}

/** The graph of a scene, or one that the renderer does not stop at where it is empty. */
export function drawable({ graph, frame }: MapScene): DrawGraph {
	if (graph.order > 0) return graph;
	const stood = graph.nullCopy();
	const place = { x: frame.x, y: -frame.y };
	stood.addNode(STAND_IN, { label: '', sector: null, district: null, level: null, ...place });
	return stood;
}
