/** Rank bands of the sides as rows of one table, all on one scale. */
import type { Side } from '$lib/findings/comparison/side';
import type { BandsOfSides, RankedActor } from '$lib/findings/comparison/side-bands';
import { formatNumber, type Language } from '$lib/i18n/language';
import type { Names } from '$lib/i18n/name-lookup';
import type { ActorId } from '$lib/model/dataset';
import type { Interval } from '../panel/interval';

export interface BandRow {
	readonly actor: ActorId;
	readonly name: string;
	readonly rank: string;
	/** The ranks that the band spans, in words. */
	readonly range: string;
	/** In ranks. */
	readonly interval: Interval;
}

export interface BandTable {
	/** The last rank on the scale; 0 = there are no rows. */
	readonly most: number;
	readonly sides: readonly {
		readonly id: string;
		readonly side: string;
		readonly rows: readonly BandRow[];
		/** Names of those that cannot be told apart for the first place. */
		readonly first: readonly string[];
		readonly isTooLarge: boolean;
	}[];
}

export function bandRows(
	answer: BandsOfSides,
	sides: readonly Side[],
	names: Names,
	language: Language,
	range: (low: string, high: string) => string
): BandTable {
	const number = (value: number) => formatNumber(value, language, 1);
	const known = answer.sides.flatMap((bands) => {
		const side = sides.find(({ id }) => id === bands.id);
		return side ? [{ side, actors: bands.actors }] : [];
	});
	const ranks = known.flatMap(({ actors }) =>
		(actors ?? []).flatMap(({ band }) => [band.rank ?? 0, band.high ?? 0])
	);
	return {
		most: Math.ceil(Math.max(0, ...ranks)),
		sides: known.map(({ side, actors }) => ({
			id: side.id,
			side: side.name,
			isTooLarge: actors === null,
			first: foremost(actors ?? []).map(({ actor }) => names.actor(actor)),
			rows: (actors ?? []).map(({ actor, band: { rank, low, high } }) => ({
				actor,
				name: names.actor(actor),
				rank: rank === null ? '–' : number(rank),
				range: low === null || high === null ? '–' : range(number(low), number(high)),
				interval: { value: rank, low, high, mark: null }
			}))
		}))
	};
}

/** The first one, and those whose bands reach into its band. */
function foremost(actors: readonly RankedActor[]): readonly RankedActor[] {
	const limit = actors[0]?.band.high ?? null;
	if (limit === null) return actors.slice(0, 1);
	return actors.filter(({ band: { low } }, place) => place === 0 || (low !== null && low <= limit));
}
