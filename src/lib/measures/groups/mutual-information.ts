import { definedFigure, undefinedFigure, type Figure } from '../measure';

/**
 * Agreement of two groupings: normalised mutual information.
 *
 *   2·I(A, B) / (H(A) + H(B))      I mutual information, H entropy
 *
 * Input      two assignments of the same actors; an actor with -1 in either is left out
 * Output     one figure; null without actors, or when both groupings are one group
 * Unit       share, 0 (nothing in common) … 1 (the same groups, whatever their names)
 * Cost       O(n)
 * Source     Danon et al. 2005, J. Stat. Mech. P09008; = igraph compare(method = "nmi")
 * Checked    tests/golden/cases: best_partition_nmi
 */
export function mutualInformation(a: Int32Array, b: Int32Array): Figure {
	const joint = new Map<string, number>();
	const inA = new Map<number, number>();
	const inB = new Map<number, number>();
	let counted = 0;
	a.forEach((groupA, i) => {
		const groupB = b[i]!;
		if (groupA < 0 || groupB < 0) return;
		counted++;
		inA.set(groupA, (inA.get(groupA) ?? 0) + 1);
		inB.set(groupB, (inB.get(groupB) ?? 0) + 1);
		const both = `${groupA} ${groupB}`;
		joint.set(both, (joint.get(both) ?? 0) + 1);
	});
	if (counted === 0) return undefinedFigure(a.length === 0 ? 'no-actors' : 'no-group');
	const entropies = entropy(inA.values(), counted) + entropy(inB.values(), counted);
	if (entropies === 0) return undefinedFigure('one-group');
	const shared = entropies - entropy(joint.values(), counted);
	return definedFigure(Math.min(1, Math.max(0, (2 * shared) / entropies)));
}

function entropy(counts: Iterable<number>, total: number): number {
	let sum = 0;
	for (const count of counts) sum -= (count / total) * Math.log(count / total);
	return sum;
}
