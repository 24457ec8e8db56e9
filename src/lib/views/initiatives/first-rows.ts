/** The beginning of a long list. A few rows more are not worth a button: they are shown at once. */
const SPARE = 4;

export function firstRows<Row>(
	rows: readonly Row[],
	count: number,
	showsAll: boolean
): readonly Row[] {
	return showsAll || rows.length <= count + SPARE ? rows : rows.slice(0, count);
}
