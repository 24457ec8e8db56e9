/** Groups and the draws they are held against -> rows with a verdict. */
import type { GroupTendency } from '../../findings/silo-figures';

/** Where a group stands against the same network with the group names dealt out by lot. */
export type Verdict = 'inward' | 'chance' | 'outward' | 'unknown';
/** Why nothing can be said of a group. */
export type UnknownReason = 'no-ties' | 'one-actor' | 'one-group' | 'no-variation';

export interface GroupRow extends GroupTendency {
	readonly verdict: Verdict;
	/** Only with the verdict `unknown`. */
	readonly unknown: UnknownReason | null;
	/** Share of draws at least as far out on the observed side of their mean; null when unknown. */
	readonly p: number | null;
}

/** A table of more rows starts without those of which nothing can be said. */
const MOST_AT_ONCE = 20;
const ORDER: readonly Verdict[] = ['inward', 'chance', 'outward', 'unknown'];

/** One row a group: more inward than the draws first, what cannot be told last. */
export function groupRows(groups: readonly GroupTendency[]): GroupRow[] {
	return groups
		.map((group) => rowOf(group, groups.length))
		.sort(
			(a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || distance(a) - distance(b)
		);
}

/**
 * How many groups a band of 95 % leaves outside by chance alone, of those that can be judged; null
 * where they are too few to mention.
 */
export function outsideByChance(
	rows: readonly GroupRow[]
): { readonly count: number; readonly of: number } | null {
	const of = rows.filter((row) => row.verdict !== 'unknown').length;
	return of >= 10 ? { count: Math.round(of * 0.05) || 1, of } : null;
}

/** Rows to begin with: all of a short table, of a long one those of which something can be said. */
export function firstRows(rows: readonly GroupRow[]): readonly GroupRow[] {
	const judged = rows.filter((row) => row.verdict !== 'unknown');
	return rows.length <= MOST_AT_ONCE || judged.length === 0 ? rows : judged;
}

function rowOf(group: GroupTendency, groupCount: number): GroupRow {
	const unknown = unknownReason(group, groupCount);
	if (unknown !== null) return { ...group, verdict: 'unknown', unknown, p: null };
	const { observed, mean, low, high, pInward, pOutward } = group.chance;
	const verdict = observed! < low! ? 'inward' : observed! > high! ? 'outward' : 'chance';
	return { ...group, verdict, unknown: null, p: observed! <= mean! ? pInward : pOutward };
}

function unknownReason(
	{ actors, chance }: GroupTendency,
	groupCount: number
): UnknownReason | null {
	if (groupCount < 2) return 'one-group';
	if (chance.observed === null || chance.low === null) return 'no-ties';
	// One actor alone has no inside: every draw says +1.
	if (actors.length === 1) return 'one-actor';
	return chance.low === chance.high && chance.observed === chance.low ? 'no-variation' : null;
}

function distance({ chance }: GroupRow): number {
	return (chance.observed ?? 0) - (chance.mean ?? 0);
}
