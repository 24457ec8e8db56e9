/**
 * Whether two scores are equal but for rounding: sums of the same parts in another order differ in
 * their last digits, and neither a rank nor a choice may hang on those.
 */
export function isSameScore(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
