import { MISSING, groupValue } from '../../network/partition';
import type { Grouping } from '../../model/lens';
import type { TwoMode } from './two-mode';

/** Who sits in a forum, by group. */
export interface ForumGroups {
	/** Group -> members; members without a value under MISSING. */
	readonly counts: ReadonlyMap<string, number>;
	/** Blau index over the members that have a value: 1 - Σ share²; null when none has. */
	readonly blau: number | null;
}

/**
 * By forum number: members by group, and how mixed they are.
 *
 *   Blau = 1 - Σ_g (members of g / members with a value)²      0 one group … 1 - 1/groups
 *
 * Cost       O(seats)
 * Source     Blau 1977, Inequality and Heterogeneity
 * Checked    tests/measures/two-mode/two-mode.test.ts, by hand
 */
export function forumGroups(twoMode: TwoMode, by: Grouping): ForumGroups[] {
	const { offsets, targets } = twoMode.adjacency;
	return twoMode.forums.map((_, f) => {
		const node = twoMode.actors.length + f;
		const counts = new Map<string, number>();
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const group = groupValue(twoMode.actors[targets[k]!]!, by) ?? MISSING;
			counts.set(group, (counts.get(group) ?? 0) + 1);
		}
		return { counts, blau: blauOf(counts) };
	});
}

function blauOf(counts: ReadonlyMap<string, number>): number | null {
	const known = [...counts].filter(([group]) => group !== MISSING).map(([, count]) => count);
	const total = known.reduce((sum, count) => sum + count, 0);
	if (total === 0) return null;
	return 1 - known.reduce((sum, count) => sum + (count / total) ** 2, 0);
}
