/** Every NaN and infinity anywhere in a value: in its objects, lists, maps and sets. */
export function nonFiniteNumbers(value: unknown): number[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	if (value instanceof Map) return [...value].flatMap(nonFiniteNumbers);
	if (value instanceof Set || Symbol.iterator in value) {
		return [...(value as Iterable<unknown>)].flatMap(nonFiniteNumbers);
	}
	return Object.values(value).flatMap(nonFiniteNumbers);
}
