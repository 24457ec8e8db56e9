/** A row of approaches as the parts of one bar. */
import {
	ADJUSTED,
	EXTRA,
	type ApproachShares
} from '$lib/findings/initiatives/initiative-approaches';
import type { InitiativeId } from '$lib/model/dataset';

/** `other` and `unstated` stand apart from the four approaches. */
export type SegmentKind = keyof ApproachShares['byApproach'] | 'other' | 'unstated';
export type SegmentSide = 'adjusted' | 'extra' | 'unknown';

export interface ApproachSegment {
	readonly kind: SegmentKind;
	readonly side: SegmentSide;
	readonly initiatives: readonly InitiativeId[];
	/** 0-1 of the row. */
	readonly share: number;
}

/** The parts that are there, adjusted ones first. */
export function approachSegments(row: ApproachShares): ApproachSegment[] {
	const part = (kind: SegmentKind, side: SegmentSide, initiatives: readonly InitiativeId[]) => ({
		kind,
		side,
		initiatives,
		share: row.total === 0 ? 0 : initiatives.length / row.total
	});
	return [
		...ADJUSTED.map((kind) => part(kind, 'adjusted', row.byApproach[kind])),
		...EXTRA.map((kind) => part(kind, 'extra', row.byApproach[kind])),
		part('other', 'unknown', row.other),
		part('unstated', 'unknown', row.unstated)
	].filter(({ initiatives }) => initiatives.length > 0);
}

/** The initiatives of one side of a row. */
export function initiativesOf(row: ApproachShares, side: SegmentSide): InitiativeId[] {
	return approachSegments(row)
		.filter((segment) => segment.side === side)
		.flatMap((segment) => segment.initiatives);
}
