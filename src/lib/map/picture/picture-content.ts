/** From what the map shows to what a saved picture of it shows. */
import { isHiddenIn } from '../scene/emphasis';
import type { Frame, MapPicture, MapScene } from '../scene/map-scene';
import {
	actorLook,
	areStepsKnown,
	isDoubleTie,
	isOnWay,
	isTieForward,
	sceneScale,
	tieLook,
	wayLook
} from '../scene/scene-looks';
import { sceneWriting } from '../scene/scene-writing';
import type { MapPictureInput, PictureActor, PictureTie } from './map-picture-input';

type Content = Pick<
	MapPictureInput,
	| 'regions'
	| 'hulls'
	| 'groups'
	| 'bundles'
	| 'spokes'
	| 'ties'
	| 'actors'
	| 'areLabelsOn'
	| 'theme'
	| 'frame'
>;

/**
 * The marks, ties and areas of a picture.
 *
 * @param width room of the map itself in CSS pixels, which decides how large marks may be
 * @param frame the part that is shown, in layout units
 */
export function pictureContent(
	scene: MapScene,
	picture: MapPicture,
	frame: Frame,
	{ width, height }: { readonly width: number; readonly height: number }
): Content {
	const { graph, places } = scene;
	const isActive = picture.emphasis.isActive;
	const { sizes, crowd } = sceneScale(scene, width, height);
	const stepsKnown = areStepsKnown(scene);
	const writing = sceneWriting(scene);
	const isShown = (actor: string) => !isHiddenIn(picture, actor);
	const actors: PictureActor[] = [];
	graph.forEachNode((actor, { label }) => {
		if (!isShown(actor)) return;
		const look = actorLook(scene, picture, sizes, actor);
		const isDim = isActive && !picture.emphasis.actors.has(actor);
		const [text, away] = [writing.textOf(actor), writing.clearSide(actor)];
		const isPinned = picture.pinned.has(actor);
		actors.push({ ...places.get(actor)!, label, text, away, look, isDim, isPinned });
	});
	const ties: PictureTie[] = [];
	graph.forEachEdge((tie, _facts, source, target) => {
		if (!isShown(source) || !isShown(target)) return;
		const isBright = isTieForward(picture, source, target);
		const look = tieLook(scene, picture, tie, { isBright, crowd, areStepsKnown: stepsKnown });
		ties.push({
			from: places.get(source)!,
			to: places.get(target)!,
			look: isOnWay(picture.way, source, target) ? wayLook(look, picture.theme) : look,
			isTapered: graph.type === 'directed',
			isDouble: isDoubleTie(scene, source, target),
			isDim: isActive && !isBright
		});
	});
	return {
		theme: picture.theme,
		frame,
		regions: scene.regions,
		hulls: scene.hulls,
		groups: scene.groups,
		bundles: scene.bundles,
		spokes: scene.spokes
			.filter(({ actor }) => graph.hasNode(actor) && isShown(actor))
			.map(({ actor, hub }) => ({ from: places.get(actor)!, to: hub })),
		ties,
		actors,
		areLabelsOn: picture.areLabelsOn
	};
}
