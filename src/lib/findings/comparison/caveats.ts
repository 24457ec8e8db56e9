/** What of a comparison between projects is not on equal terms, to be said beside its figures. */
import type { Dataset, SectorId } from '../../model/dataset';
import type { Layer } from '../../model/lens';
import type { Side } from './side';

/** What of a comparison is not on equal terms; `side` and `sides` are places. */
export type Caveat =
	/** Sectors of a side that no other project has under that kind or name. */
	| { readonly code: 'sectors'; readonly side: number; readonly sectors: readonly SectorId[] }
	/** The side is read by other links than the rest, for want of those. */
	| { readonly code: 'layers'; readonly side: number; readonly layers: readonly Layer[] }
	/** Models hold what a document says; what it does not mention is not missing. */
	| { readonly code: 'models'; readonly sides: readonly number[] }
	/** The lens narrows some sides by what other projects do not have. */
	| {
			readonly code: 'narrowed';
			readonly by: readonly ('districts' | 'sectors' | 'date')[];
			readonly sides: readonly number[];
	  };

/**
 * The caveats of aligned sides; none where all are of the same actors.
 *
 * @param groups for each side the place of the first one with the same actors
 */
export function caveatsOf(sides: readonly Side[], groups: readonly number[]): Caveat[] {
	const caveats: Caveat[] = [];
	const places = [...sides.keys()];
	const isAlone = new Set(groups).size === 1;
	if (isAlone) return caveats;
	const models = places.filter((place) => sides[place]!.isModel);
	if (models.length > 0) caveats.push({ code: 'models', sides: models });
	const layers = mostCommon(sides.map(({ lens }) => lens.layers.join()));
	for (const place of places) {
		const own = sides[place]!.lens.layers;
		if (own.join() !== layers) caveats.push({ code: 'layers', side: place, layers: own });
	}
	const narrowing = (place: number) => {
		const { districts, sectors, date } = sides[place]!.lens;
		return { districts, sectors, date };
	};
	const by = (['districts', 'sectors', 'date'] as const).filter(
		(key) =>
			places.some((place) => narrowing(place)[key] !== null) &&
			places.some((place) => narrowing(place)[key] === null)
	);
	if (by.length > 0) {
		caveats.push({
			code: 'narrowed',
			by,
			sides: places.filter((place) => by.some((key) => narrowing(place)[key] !== null))
		});
	}
	for (const group of new Set(groups)) {
		const others = new Set(
			places
				.filter((place) => groups[place] !== group)
				.flatMap((place) => usedSectors(sides[place]!.dataset))
		);
		const lone = usedSectors(sides[group]!.dataset).filter((sector) => !others.has(sector));
		if (lone.length > 0) caveats.push({ code: 'sectors', side: group, sectors: lone });
	}
	return caveats;
}

function usedSectors({ sectors }: Dataset): SectorId[] {
	return sectors.map(({ id }) => id);
}

function mostCommon(words: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
