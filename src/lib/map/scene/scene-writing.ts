/** What is written beside the actors of a scene, the same on the canvas and in a saved picture. */
import type { ActorId } from '../../model/dataset';
import { clearSides } from '../labels/clear-side';
import { labelTexts, type LabelText } from '../labels/label-texts';
import type { MapScene, Place } from './map-scene';

export interface SceneWriting {
	readonly textOf: (actor: ActorId) => LabelText;
	/** The side on which there are fewest ties, as in `clearSides`. */
	readonly clearSide: (actor: ActorId) => Place;
}

/** O(actors + ties). */
export function sceneWriting({ graph, places }: MapScene): SceneWriting {
	const actors = graph.nodes();
	const texts = labelTexts(actors.map((actor) => graph.getNodeAttribute(actor, 'label')));
	const textOf = new Map(actors.map((actor, place) => [actor, texts[place]!]));
	return { textOf: (actor) => textOf.get(actor)!, clearSide: clearSides(graph, places) };
}
