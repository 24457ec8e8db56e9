/** The order of rows about pairs of sectors. */
import type { SectorId } from '$lib/model/dataset';

export interface PairSorting<Column extends string> {
	readonly column: Column;
	readonly descending: boolean;
}

/** `null` values last either way; equal ones stay in the order they came in. */
export function sortedBy<Row>(
	rows: readonly Row[],
	valueOf: (row: Row) => number | string | null,
	descending: boolean,
	compareTexts: (a: string, b: string) => number
): Row[] {
	const sign = descending ? -1 : 1;
	return [...rows].sort((a, b) => {
		const [x, y] = [valueOf(a), valueOf(b)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		if (typeof x === 'string' && typeof y === 'string') return sign * compareTexts(x, y);
		return sign * (Number(x) - Number(y));
	});
}

/** One name for two sectors. */
export function sectorsKey([a, b]: readonly [SectorId, SectorId]): string {
	return `${a}\n${b}`;
}
