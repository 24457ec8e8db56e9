/** Figures of each side of a comparison that can be held against each other whatever the size. */
import { components } from '../../measures/components';
import { groupEi, whyNoEi, whyNoExpectedEi } from '../../measures/groups/group-ei';
import {
	overallEiPermutation,
	type OverallEiChance
} from '../../measures/groups/overall-ei-permutation';
import {
	definedFigure,
	undefinedFigure,
	type Figure,
	type NullReason
} from '../../measures/measure';
import { density } from '../../measures/whole/density';
import type { Dataset, SectorId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { asPairs } from '../../network/as-pairs';
import type { Network } from '../../network/network';
import { partitionBy } from '../../network/partition';
import { analyse } from '../analyse';
import { layGroundwork } from '../collaboration';
import { chainJoints, type Link } from '../governance/chain';
import { CHECK_ANSWERS, type CheckAnswer, type CheckId } from '../checks/check';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../checks/check-settings';
import { coverageReference, type Reference } from '../coverage';
import { wideRows } from '../wide';
import { commonReference } from './common-reference';
import type { Side } from './side';

export interface SideFigures {
	/** That of the side. */
	readonly id: string;
	readonly actors: number;
	/** Joined pairs, whichever way their ties run. */
	readonly ties: number;
	readonly isolates: number;
	/** Ties of all possible ones, a share. */
	readonly density: Figure;
	/** Partners of an actor, on average. */
	readonly meanPartners: Figure;
	/** Ties between sectors of all ties whose sectors are known, a share; and that of all possible ties. */
	readonly crossShare: Figure;
	readonly crossExpected: Figure;
	/** (E - I) / (E + I) by sector over all ties, -1 to 1; and that of all possible ties. */
	readonly eiIndex: Figure;
	readonly eiExpected: Figure;
	/**
	 * The E-I index against sector names dealt out at random; null where there is nothing to deal. The
	 * share of ties across is the same index from 0 to 1, and its interval is this one.
	 */
	readonly eiChance: OverallEiChance | null;
	/** Actors of the largest part that hangs together, a share. */
	readonly largestShare: Figure;
	readonly sectors: {
		/** Sectors of the reference with an actor on this side, and without. */
		readonly covered: readonly SectorId[];
		readonly missing: readonly SectorId[];
		/** Whether the data mark the expected sectors; else the reference is every sector named. */
		readonly isMarked: boolean;
	};
	readonly checks: Readonly<Record<CheckAnswer, readonly CheckId[]>>;
	/** Links of the governance chain; null = no forum with known members under another one. */
	readonly chain: {
		readonly links: number;
		/** Those one actor alone carries, and those nobody does. */
		readonly single: readonly Link[];
		readonly none: readonly Link[];
	} | null;
}

/** A data set under a lens, whose figures are asked for. */
export interface AskedSide {
	readonly id: string;
	/** Null = the data set that the question is about. */
	readonly dataset: Dataset | null;
	readonly lens: Lens;
	readonly isModel?: boolean;
}

export interface FiguresOfSides {
	/** In the order of the sides. */
	readonly sides: readonly SideFigures[];
}

/** The figures of each side. */
export function figuresOfSides(
	dataset: Dataset,
	sides: readonly AskedSide[],
	settings: CheckSettings,
	report: (share: number) => void = () => undefined
): FiguresOfSides {
	const whole = sides.map((side) => ({ ...side, dataset: side.dataset ?? dataset }));
	const reference = commonReference(whole);
	return {
		sides: whole.map((side, place) =>
			sideFigures(side, settings, (share) => report((place + share) / sides.length), reference)
		)
	};
}

/**
 * The figures of one side. Checks are those of the analysis under the same lens.
 *
 * @param reference the sectors that every side of the comparison is read against
 */
export function sideFigures(
	{ id, dataset, lens }: Omit<Side, 'name'>,
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS,
	report: (share: number) => void = () => undefined,
	reference: Reference = coverageReference(dataset, lens.sectors)
): SideFigures {
	const groundwork = layGroundwork(dataset, lens);
	const { visible } = groundwork;
	const network = asPairs(groundwork.network);
	const { checks } = analyse(dataset, lens, ({ share }) => report(share), groundwork, settings);
	const { membersOf } = wideRows(dataset, lens, visible);
	const links = chainJoints({ visible, membersOf }).flatMap((joint) => joint.links);
	const present = new Set(network.actors.map((actor) => actor.sector));
	const n = network.actors.length;
	const { sizes } = components(network);
	const noActors = undefinedFigure('no-actors');
	return {
		id,
		actors: n,
		ties: network.tieCount,
		isolates: sizes.filter((size) => size === 1).length,
		density: density.compute(network),
		meanPartners: n === 0 ? noActors : definedFigure((2 * network.tieCount) / n),
		...acrossSectors(network),
		largestShare: n === 0 ? noActors : definedFigure(sizes[0]! / n),
		sectors: {
			covered: reference.sectors.filter((sector) => present.has(sector)),
			missing: reference.sectors.filter((sector) => !present.has(sector)),
			isMarked: reference.marked
		},
		checks: Object.fromEntries(
			CHECK_ANSWERS.map((answer) => [
				answer,
				checks.filter((check) => check.answer === answer).map(({ id }) => id)
			])
		) as unknown as SideFigures['checks'],
		chain:
			links.length === 0
				? null
				: {
						links: links.length,
						single: links.filter(({ actors }) => actors.length === 1),
						none: links.filter(({ actors }) => actors.length === 0)
					}
	};
}

type AcrossSectors = Pick<
	SideFigures,
	'crossShare' | 'crossExpected' | 'eiIndex' | 'eiExpected' | 'eiChance'
>;

/** The share of ties across is the E-I index on a scale from 0 to 1. */
function acrossSectors(network: Network): AcrossSectors {
	const sectors = partitionBy(network, 'sector');
	const { eiIndex, expected } = groupEi(network, sectors);
	const figure = (value: number | null, reason: NullReason) =>
		value === null ? undefinedFigure(reason) : definedFigure(value);
	const why = whyNoEi(network, sectors.names);
	const whyExpected = whyNoExpectedEi(sectors.names);
	const asShare = (value: number | null) => (value === null ? null : (1 + value) / 2);
	return {
		crossShare: figure(asShare(eiIndex), why),
		crossExpected: figure(asShare(expected), whyExpected),
		eiIndex: figure(eiIndex, why),
		eiExpected: figure(expected, whyExpected),
		eiChance: overallEiPermutation(network, sectors, network.lens.seed)
	};
}
