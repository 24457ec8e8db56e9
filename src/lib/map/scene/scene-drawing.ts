/** What the renderer is told of each actor and tie of a scene: the scene, the look it has now, and the room it has. */
import type { ActorId } from '../../model/dataset';
import type { TieAppearance } from './appearance';
import { isHiddenIn, NO_EMPHASIS } from './emphasis';
import type { LabelText } from '../labels/label-texts';
import type { MapPicture, MapScene, Place } from './map-scene';
import {
	actorLook,
	areStepsKnown,
	isDoubleTie,
	sceneScale,
	tieLook,
	type SceneScale
} from './scene-looks';
import { sceneWriting, type SceneWriting } from './scene-writing';
import { DASHED, DOTTED, DOUBLE, PAIRED, TAPERED } from '../canvas/tie-shader';

/** Up to this many ties all are drawn with their width; above, only the strongest across sectors. */
const MOST_BANDS = 2500;
const BANDS_AMONG_MANY = 1200;

/** Where nobody is drawn: the renderer stops at an empty graph, and with it the areas. */
export const STAND_IN = '\u0000';

export class SceneDrawing {
	scene: MapScene;
	picture: MapPicture;
	/** The same with nothing selected, lit or pointed at. */
	private plain: MapPicture;
	private scale: SceneScale;
	private areStepsKnown: boolean;
	/** The ties drawn with their width; null = all. */
	private bands: ReadonlySet<string> | null;
	private writing: SceneWriting;

	constructor(scene: MapScene, picture: MapPicture) {
		this.scene = scene;
		this.picture = picture;
		this.plain = plainOf(picture);
		this.scale = sceneScale(scene, 640, 480);
		this.areStepsKnown = areStepsKnown(scene);
		this.bands = strongestTies(scene);
		this.writing = sceneWriting(scene);
	}

	setScene(scene: MapScene): void {
		this.scene = scene;
		this.areStepsKnown = areStepsKnown(scene);
		this.bands = strongestTies(scene);
		this.writing = sceneWriting(scene);
	}

	setPicture(picture: MapPicture): void {
		this.picture = picture;
		this.plain = plainOf(picture);
	}

	/** Marks as large as the room between them allows; the room in CSS pixels. */
	setRoom(width: number, height: number): void {
		this.scale = sceneScale(this.scene, width, height);
	}

	readonly isShown = (actor: ActorId): boolean => !isHiddenIn(this.picture, actor);

	actorLook(actor: ActorId) {
		return actorLook(this.scene, this.picture, this.scale.sizes, actor);
	}

	/** What is written beside an actor, in the ways it may be written. */
	textOf(actor: ActorId): LabelText {
		return this.writing.textOf(actor);
	}

	/** The side of an actor on which there are fewest ties. */
	clearSide(actor: ActorId): Place {
		return this.writing.clearSide(actor);
	}

	tieLook(tie: string, isBright: boolean): TieAppearance {
		const { crowd } = this.scale;
		const { areStepsKnown } = this;
		return tieLook(this.scene, this.picture, tie, { isBright, crowd, areStepsKnown });
	}

	/** An actor as the renderer's programs read it, whatever is lit: that is drawn over it. */
	mark(actor: ActorId) {
		if (actor === STAND_IN) return { x: 0, y: 0, hidden: true };
		const look = actorLook(this.scene, this.plain, this.scale.sizes, actor);
		return {
			...this.scene.graph.getNodeAttributes(actor),
			type: 'mark',
			label: null,
			color: look.colour,
			size: look.size,
			hidden: !this.isShown(actor),
			zIndex: 0,
			shape: look.shape,
			ringColour: look.ringColour,
			ringWidth: look.ringWidth
		};
	}

	/** A tie as the renderer's programs read it. */
	line(tie: string) {
		const { graph } = this.scene;
		const look = this.tieLook(tie, false);
		const isDirected = graph.type === 'directed';
		const [source, target] = graph.extremities(tie);
		const dash = look.dash === 'dashed' ? DASHED : look.dash === 'dotted' ? DOTTED : 0;
		const several = isDirected
			? graph.hasEdge(target, source)
				? PAIRED
				: 0
			: isDoubleTie(this.scene, source, target)
				? DOUBLE
				: 0;
		return {
			type: this.bands === null || this.bands.has(tie) ? 'band' : 'line',
			color: look.colour,
			size: look.width,
			opacity: look.opacity,
			kind: dash + several + (isDirected ? TAPERED : 0),
			hidden: false,
			zIndex: look.z
		};
	}
}

function plainOf(picture: MapPicture): MapPicture {
	return { ...picture, selection: new Set(), hovered: null, emphasis: NO_EMPHASIS };
}

function strongestTies({ graph }: MapScene): ReadonlySet<string> | null {
	if (graph.size <= MOST_BANDS) return null;
	const across = graph.filterEdges((_tie, facts) => facts.crossSector);
	const strength = (tie: string) =>
		(graph.getEdgeAttribute(tie, 'step') ?? 0) * 1000 + graph.getEdgeAttribute(tie, 'weight');
	across.sort((a, b) => strength(b) - strength(a));
	return new Set(across.slice(0, BANDS_AMONG_MANY));
}
