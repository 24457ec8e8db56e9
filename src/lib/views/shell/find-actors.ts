/** Finds actors by what one types of their name. */
import type { Actor } from '$lib/model/dataset';
import { foldWord } from '$lib/model/taxonomy';

/**
 * Actors whose label or organisation holds every word of the text; those whose label begins with
 * the text come first, otherwise in the order of the data. An empty text finds all.
 */
export function findActors(actors: readonly Actor[], text: string): readonly Actor[] {
	const folded = foldWord(text);
	if (folded === '') return actors;
	const words = folded.split(' ');
	const first: Actor[] = [];
	const rest: Actor[] = [];
	for (const actor of actors) {
		const label = foldWord(actor.label);
		const all = foldWord([actor.label, ...actor.organisations].join(' '));
		if (!words.every((word) => all.includes(word))) continue;
		(label.startsWith(folded) ? first : rest).push(actor);
	}
	return [...first, ...rest];
}
