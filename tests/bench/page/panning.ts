/** The page on which panning is measured: one picture, drawn by sigma's own programs or by ours. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeProgram, NodeProgram } from 'sigma/rendering';
import { SHAPES } from '../../../src/lib/map/looks/shape';
import {
	createBandProgram,
	createLineProgram,
	createMarkProgram
} from '../../../src/lib/map/canvas/sigma-programs';

export interface Picture {
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** Kind of each actor, 0-7. */
	readonly kind: readonly number[];
	readonly source: readonly number[];
	readonly target: readonly number[];
	/** Ties that come forward: the first so many. */
	readonly bandCount: number;
}

export interface Pan {
	/** Milliseconds between frames. */
	readonly frames: readonly number[];
	/** Share of the pixels of the last picture that ties have coloured, and that marks have. */
	readonly tieShare: number;
	readonly markShare: number;
}

export type Programs = 'default' | 'ours';

const COLOURS = [
	'#1f6f8b',
	'#b5542d',
	'#4c8c4a',
	'#7a5aa6',
	'#a83e6d',
	'#8a7a1f',
	'#3f5fa8',
	'#5c5c5c'
];
const TIE_COLOUR = '#8f8f8f';

function graphOf({ x, y, kind, source, target, bandCount }: Picture): Graph {
	const graph = new Graph({ type: 'undirected' });
	for (let i = 0; i < x.length; i++) {
		graph.addNode(String(i), {
			x: x[i],
			y: y[i],
			size: 3,
			color: COLOURS[kind[i]! % 8],
			label: `Actor ${i}`,
			shape: SHAPES[kind[i]! % 8],
			ringColour: '#ffffff',
			ringWidth: 1
		});
	}
	for (let k = 0; k < source.length; k++) {
		const isBand = k < bandCount;
		graph.addEdge(String(source[k]), String(target[k]), {
			size: isBand ? 1.5 : 1,
			color: TIE_COLOUR,
			look: isBand ? 'band' : 'line',
			opacity: isBand ? 0.6 : 0.25,
			kind: 0
		});
	}
	return graph;
}

function rendererOf(picture: Picture, programs: Programs): Sigma {
	const container = document.querySelector<HTMLElement>('#map')!;
	const graph = graphOf(picture);
	if (programs === 'default') return new Sigma(graph, container, { renderLabels: false });
	return new Sigma(graph, container, {
		renderLabels: false,
		zIndex: true,
		defaultNodeType: 'mark',
		defaultEdgeType: 'line',
		nodeProgramClasses: { mark: createMarkProgram(NodeProgram) },
		nodeHoverProgramClasses: { mark: createMarkProgram(NodeProgram) },
		edgeProgramClasses: {
			line: createLineProgram(EdgeProgram),
			band: createBandProgram(EdgeProgram)
		},
		edgeReducer: (_tie, data) => ({ ...data, type: data['look'] as string })
	});
}

/** Moves the camera at every frame for some seconds. */
async function pan(picture: Picture, programs: Programs, durationMs: number): Promise<Pan> {
	const renderer = rendererOf(picture, programs);
	const camera = renderer.getCamera();
	const nextFrame = () => new Promise<number>(requestAnimationFrame);
	// Programs are compiled and data handed over with the first pictures.
	for (let frame = 0; frame < 5; frame++) {
		camera.setState({ x: 0.5 + 0.001 * frame });
		await nextFrame();
	}
	const frames: number[] = [];
	const start = await nextFrame();
	for (let before = start; before - start < durationMs;) {
		const turn = (before - start) / 1000;
		camera.setState({ x: 0.5 + 0.1 * Math.sin(turn), y: 0.5 + 0.1 * Math.cos(turn) });
		const now = await nextFrame();
		frames.push(now - before);
		before = now;
	}
	const shares = pixelShares(renderer);
	renderer.kill();
	return { frames, ...shares };
}

/** Draws once more and reads back, so that nothing is measured that draws nothing. */
function pixelShares(renderer: Sigma): { tieShare: number; markShare: number } {
	const canvases = renderer.getCanvases();
	renderer.refresh();
	const share = (layer: string) => {
		const canvas = canvases[layer]!;
		const copy = document.createElement('canvas');
		copy.width = canvas.width;
		copy.height = canvas.height;
		const context = copy.getContext('2d')!;
		context.drawImage(canvas, 0, 0);
		const { data } = context.getImageData(0, 0, copy.width, copy.height);
		let filled = 0;
		for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) filled++;
		return filled / (data.length / 4);
	};
	return { tieShare: share('edges'), markShare: share('nodes') };
}

declare global {
	interface Window {
		pan: typeof pan;
	}
}
window.pan = pan;
