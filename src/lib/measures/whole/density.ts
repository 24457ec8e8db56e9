import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';

/**
 * Density: the share of possible ties that are there.
 *
 *   m / (n(n-1)/2)      directed: m / (n(n-1))
 *
 * Input      n actors, m ties
 * Output     one figure; null below two actors
 * Unit       share, 0 … 1
 * Weight     none
 * Cost       O(1)
 * Source     Wasserman and Faust 1994, p. 101; = sna gden
 * Checked    tests/golden/cases: density
 */
export const density: NetworkMeasure<'density'> = {
	id: 'density',
	range: [0, 1],
	compute: ({ actors, directed, tieCount }) => {
		const n = actors.length;
		if (n === 0) return undefinedFigure('no-actors');
		if (n === 1) return undefinedFigure('one-actor');
		return definedFigure(tieCount / ((n * (n - 1)) / (directed ? 1 : 2)));
	}
};
