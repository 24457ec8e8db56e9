/** The sentences of a comparison: the only way from statements to words, for screen and command line. */
import type { ChangeStatement } from '../findings/comparison/change-statements';
import type { Caveat } from '../findings/comparison/caveats';
import type { DifferenceStatement } from '../findings/comparison/side-differences';
import type { SideNames } from './compare-messages';
import type { Language } from './language';
import { messages } from './messages';
import type { Names } from './name-lookup';

/** Whether the second side is the first at a later date, or another project. */
export type ChangeKind = 'time' | 'sides';

/** @param names of both sides together */
export function describeChange(
	statement: ChangeStatement,
	kind: ChangeKind,
	sides: SideNames,
	names: Names,
	language: Language
): string {
	const sentence = messages(language).compare.change[kind][statement.code] as (
		statement: ChangeStatement,
		names: Names,
		sides: SideNames
	) => string;
	return sentence(statement, names, sides);
}

/** @param sides what each side is called, in their order */
export function describeDifference(
	statement: DifferenceStatement,
	sides: readonly string[],
	names: Names,
	language: Language
): string {
	const sentence = messages(language).compare.difference[statement.code] as (
		statement: DifferenceStatement,
		names: Names,
		sides: readonly string[]
	) => string;
	return sentence(statement, names, sides);
}

/** @param sides what each side is called, in their order */
export function describeCaveat(
	caveat: Caveat,
	sides: readonly string[],
	names: Names,
	language: Language
): string {
	const sentence = messages(language).compare.caveat[caveat.code] as (
		caveat: Caveat,
		names: Names,
		sides: readonly string[]
	) => string;
	return sentence(caveat, names, sides);
}
