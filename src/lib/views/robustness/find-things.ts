/** Finds actors, forums and initiatives by what one types of their names. */
import type { SectorId } from '$lib/model/dataset';
import { foldWord } from '$lib/model/taxonomy';

export interface Thing {
	readonly id: string;
	readonly label: string;
	/** Actors only: null = no sector. */
	readonly sector?: SectorId | null;
	/** Actors only. */
	readonly organisations?: readonly string[];
}

/**
 * Things whose label or organisation holds every word of the text; those whose label begins with it
 * come first, otherwise in their own order. An empty text finds all.
 */
export function findThings<T extends Thing>(things: readonly T[], text: string): readonly T[] {
	const folded = foldWord(text);
	if (folded === '') return things;
	const words = folded.split(' ');
	const first: T[] = [];
	const rest: T[] = [];
	for (const thing of things) {
		const label = foldWord(thing.label);
		const all = foldWord([thing.label, ...(thing.organisations ?? [])].join(' '));
		if (!words.every((word) => all.includes(word))) continue;
		(label.startsWith(folded) ? first : rest).push(thing);
	}
	return [...first, ...rest];
}
