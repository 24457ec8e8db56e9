/** Rank bands beside the rows of the table, and who cannot be ranked apart from whom. */
import type { BandFigures } from '../../findings/question';
import type { RankBand } from '../../measures/uncertainty/rank-bands';
import type { ActorId } from '../../model/dataset';
import type { BridgeRow } from './bridge-rows';

/** Rows with their bands; those of actors without one stay as they are. */
export function withBands(rows: readonly BridgeRow[], figures: BandFigures): BridgeRow[] {
	const bandOf = new Map(figures.actorIds.map((id, place) => [id, figures.bands[place]!]));
	return rows.map((row) => ({ ...row, band: bandOf.get(row.id) ?? null }));
}

/** Whether the bands belong to the actors of these rows. */
export function describesRows(figures: BandFigures, rows: readonly BridgeRow[]): boolean {
	return (
		figures.actorIds.length === rows.length &&
		rows.every((row, place) => row.id === figures.actorIds[place])
	);
}

/** Whether two bands have a place in common: the data cannot rank the two apart. */
export function overlap(a: RankBand, b: RankBand): boolean {
	if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
	return a.low <= b.high && b.low <= a.high;
}

/** By actor: how many others its band overlaps with. O(n log n). */
export function notRankedApart(rows: readonly BridgeRow[]): ReadonlyMap<ActorId, number> {
	const known = rows.filter(({ band }) => band !== null && band.low !== null && band.high !== null);
	const lows = Float64Array.from(known, ({ band }) => band!.low!).sort();
	const highs = Float64Array.from(known, ({ band }) => band!.high!).sort();
	return new Map(
		known.map(({ id, band }) => {
			// All bands but those that end above this one or begin below it, itself not counted.
			const endBefore = countBelow(highs, band!.low!, false);
			const beginAfter = known.length - countBelow(lows, band!.high!, true);
			return [id, known.length - endBefore - beginAfter - 1];
		})
	);
}

/** The actors whose bands overlap with that of the first one, itself included, by rank. */
export function sharedTop(rows: readonly BridgeRow[]): BridgeRow[] {
	const ranked = rows
		.filter((row) => row.band !== null && row.band.rank !== null && row.band.low !== null)
		.sort((a, b) => a.band!.rank! - b.band!.rank!);
	const [first] = ranked;
	return first === undefined ? [] : ranked.filter((row) => overlap(row.band!, first.band!));
}

/** Entries of an ascending list below a limit, or up to it. */
function countBelow(sorted: Float64Array, limit: number, upTo: boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const isBelow = upTo ? sorted[middle]! <= limit : sorted[middle]! < limit;
		if (isBelow) low = middle + 1;
		else high = middle;
	}
	return low;
}
