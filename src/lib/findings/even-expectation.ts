/** Ties inside and between two groups, were partners drawn without regard to the group. */

export interface EvenExpectation {
	readonly first: number;
	readonly second: number;
	readonly across: number;
}

/**
 * Expected ties among two groups that keep their activity but choose partners from both alike: the
 * configuration model, with tie ends a = 2·inside(first) + across and b likewise, of a + b ends:
 * a²/2(a+b), b²/2(a+b) and ab/(a+b). Unlike an expectation from group sizes it does not call an
 * active group a silo for being active.
 *
 * @param first joined pairs inside the first group
 * @param second joined pairs inside the second
 * @param across joined pairs between them
 * @returns null when there are no ties
 */
export function evenExpectation(
	first: number,
	second: number,
	across: number
): EvenExpectation | null {
	const a = 2 * first + across;
	const b = 2 * second + across;
	if (a + b === 0) return null;
	return {
		first: (a * a) / (2 * (a + b)),
		second: (b * b) / (2 * (a + b)),
		across: (a * b) / (a + b)
	};
}
