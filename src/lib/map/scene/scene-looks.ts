/** How the actors and ties of a scene look, the same on the canvas and in a saved picture. */
import type { ActorId } from '../../model/dataset';
import {
	actorAppearance,
	sizesFor,
	tieAppearance,
	type ActorAppearance,
	type SizeRange,
	type TieAppearance
} from './appearance';
import { isTieBright } from './emphasis';
import { SPACING } from '../layout/layout';
import { pairKey, type MapPicture, type MapScene } from './map-scene';
import { lookOf } from '../looks/sector-look';

/** What depends on the room the map has on screen or paper. */
export interface SceneScale {
	/** CSS pixels of a layout unit when the whole map is shown. */
	readonly pixelsPerUnit: number;
	readonly sizes: SizeRange;
	/** Ties as the eye meets them: in a small room the same number is more of a crowd. */
	readonly crowd: number;
}

/** The scale at which the whole scene fits a room of CSS pixels. */
export function sceneScale(scene: MapScene, width: number, height: number): SceneScale {
	const across = width / Math.max(1, scene.frame.width);
	const down = height / Math.max(1, scene.frame.height);
	const pixelsPerUnit = Math.max(0.01, Math.min(across, down));
	return {
		pixelsPerUnit,
		sizes: sizesFor(SPACING * pixelsPerUnit),
		crowd: scene.graph.size * Math.max(1, 450_000 / Math.max(1, width * height))
	};
}

/** The names of more selected actors than this are written only where there is room. */
const MOST_CALLED_FOR = 3;

export function actorLook(
	scene: MapScene,
	picture: MapPicture,
	sizes: SizeRange,
	actor: ActorId
): ActorAppearance {
	const { theme, looks, shares, selection, hovered, emphasis } = picture;
	const look = actorAppearance(
		{
			look: lookOf(looks, scene.graph.getNodeAttribute(actor, 'sector')),
			share: shares.get(actor) ?? null,
			isSelected: selection.has(actor),
			isHovered: hovered === actor,
			isBright: !emphasis.isActive || emphasis.actors.has(actor)
		},
		sizes,
		theme
	);
	const isCalledFor =
		look.isLabelCalledFor && (hovered === actor || selection.size <= MOST_CALLED_FOR);
	return isCalledFor === look.isLabelCalledFor ? look : { ...look, isLabelCalledFor: isCalledFor };
}

export function tieLook(
	scene: MapScene,
	picture: MapPicture,
	tie: string,
	facts: { readonly isBright: boolean; readonly crowd: number; readonly areStepsKnown: boolean }
): TieAppearance {
	const { step, crossSector } = scene.graph.getEdgeAttributes(tie);
	const { isBright, crowd, areStepsKnown } = facts;
	const look = tieAppearance(
		{ step, crossSector, isBright, count: crowd, areStepsKnown },
		picture.theme
	);
	const recedes = scene.spokes.length > 0 && !isBright;
	return recedes ? { ...look, opacity: 0.3 * look.opacity } : look;
}

/** A tie of the way that is lit between two actors. */
export function wayLook(look: TieAppearance, { accent }: MapPicture['theme']): TieAppearance {
	return { ...look, colour: accent, opacity: 1, width: look.width + 1.5, dash: 'solid' };
}

/** Whether any tie of the scene has a step; if none has, a missing one is no news. */
export function areStepsKnown({ graph }: MapScene): boolean {
	return graph.someEdge((_tie, facts) => facts.step !== null);
}

/** Whether several rows of data stand behind the tie. */
export function isDoubleTie(scene: MapScene, source: ActorId, target: ActorId): boolean {
	return (scene.rowCounts.get(pairKey(source, target)) ?? 1) > 1;
}

/** Whether the tie comes forward: by what is selected or pointed at, or as part of the lit way. */
export function isTieForward(picture: MapPicture, source: ActorId, target: ActorId): boolean {
	return isTieBright(picture.emphasis, source, target) || isOnWay(picture.way, source, target);
}

export function isOnWay(way: readonly ActorId[], source: ActorId, target: ActorId): boolean {
	const at = way.indexOf(source);
	return at >= 0 && (way[at + 1] === target || way[at - 1] === target);
}
