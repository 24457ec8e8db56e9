/** Members by sector as parts of a strip. */
import type { SectorId } from '$lib/model/dataset';

export interface StripPart {
	readonly sector: SectorId | null;
	readonly x: number;
	readonly width: number;
}

/** Parts side by side, as wide as their share, with a gap between that never eats a part. */
export function stripParts(
	sectors: readonly { readonly sector: SectorId | null; readonly count: number }[],
	width: number,
	gap = 1
): StripPart[] {
	const total = sectors.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	return sectors.map(({ sector, count }) => {
		const x = (before / total) * width;
		before += count;
		const full = (count / total) * width;
		return { sector, x, width: before === total ? full : Math.max(full / 2, full - gap) };
	});
}
