/** What is looked at closer: a district, a line between two, or those of the whole municipality. */
import type { DistrictId } from '$lib/model/dataset';

export type Chosen =
	| { readonly kind: 'district'; readonly district: DistrictId }
	| {
			readonly kind: 'ties' | 'shared';
			readonly districts: readonly [DistrictId, DistrictId];
	  }
	| { readonly kind: 'everywhere' };

export const LINE_KINDS = ['ties', 'shared', 'none'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export function isChosenPair(
	chosen: Chosen | null,
	kind: LineKind,
	[a, b]: readonly [DistrictId, DistrictId]
): boolean {
	return (
		chosen !== null &&
		chosen.kind === kind &&
		'districts' in chosen &&
		chosen.districts[0] === a &&
		chosen.districts[1] === b
	);
}
