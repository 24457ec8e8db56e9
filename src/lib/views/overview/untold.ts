/** What a data set says nothing about, so that silence is not taken for good news. */
import type { Dataset } from '$lib/model/dataset';

const UNTOLD_CODES = [
	'sector',
	'district',
	'level',
	'forums',
	'ties',
	'steps',
	'reporters',
	'initiatives',
	'expected'
] as const;
export type UntoldCode = (typeof UNTOLD_CODES)[number];

export interface Untold {
	readonly code: UntoldCode;
	/** Rows of the table that do not say it. */
	readonly without: number;
	/** Rows of the table. */
	readonly all: number;
}

/** In the order of UNTOLD_CODES; empty when the data say everything the findings ask for. */
export function untold(dataset: Dataset): Untold[] {
	const { actors, ties, forums, sectors } = dataset;
	const withoutSector = actors.filter((actor) => actor.sector === null).length;
	const hasLevel = [...actors, ...forums].some((row) => row.level !== null);
	const missing: Readonly<Record<UntoldCode, boolean>> = {
		sector: withoutSector > 0,
		district: actors.every((actor) => actor.districts.length === 0),
		level: !hasLevel,
		forums: dataset.memberships.length === 0,
		ties: ties.length === 0,
		steps: ties.length > 0 && ties.every((tie) => tie.step === null),
		reporters: ties.length > 0 && ties.every((tie) => tie.reportedBy === null),
		initiatives: dataset.participations.length === 0,
		expected: sectors.length > 0 && sectors.every((sector) => sector.expected === null)
	};
	return UNTOLD_CODES.filter((code) => missing[code]).map((code) =>
		code === 'sector'
			? { code, without: withoutSector, all: actors.length }
			: { code, without: 0, all: 0 }
	);
}
