/** Sentences about changes and differences: the shape every language fills. */
import type { ChangeStatement } from '../findings/comparison/change-statements';
import type { Caveat } from '../findings/comparison/caveats';
import type { DifferenceStatement } from '../findings/comparison/side-differences';
import type { Names } from './name-lookup';

/** What the two sides are called. */
export interface SideNames {
	readonly from: string;
	readonly to: string;
}

/** One sentence a kind of statement; names are of both sides together. */
export type ChangeMessages = {
	readonly [Code in ChangeStatement['code']]: (
		statement: Extract<ChangeStatement, { readonly code: Code }>,
		names: Names,
		sides: SideNames
	) => string;
};

/** @param sides what each side is called, in their order */
export type DifferenceMessages = {
	readonly [Code in DifferenceStatement['code']]: (
		statement: Extract<DifferenceStatement, { readonly code: Code }>,
		names: Names,
		sides: readonly string[]
	) => string;
};

/** @param sides what each side is called, in their order */
export type CaveatMessages = {
	readonly [Code in Caveat['code']]: (
		caveat: Extract<Caveat, { readonly code: Code }>,
		names: Names,
		sides: readonly string[]
	) => string;
};
