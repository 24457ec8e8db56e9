/**
 * What sets sides apart that have different actors, such as districts: which sectors are on one and
 * not on another, where two sectors work together much more, and who joins the sides.
 */
import { mixing } from '../../measures/groups/mixing';
import { density } from '../../measures/whole/density';
import type { ActorId, SectorId } from '../../model/dataset';
import { asPairs } from '../../network/as-pairs';
import { buildNetwork } from '../../network/build-network';
import type { Network } from '../../network/network';
import { MISSING, partitionBy } from '../../network/partition';
import { commonReference } from './common-reference';
import { spanningActors, type Side, type Spanning } from './side';

/** Two sectors on one side. */
export interface PairOnSide {
	/** Place of the side. */
	readonly side: number;
	readonly ties: number;
	readonly possible: number;
	/** Actors of both sectors on that side. */
	readonly actors: readonly ActorId[];
}

/** How tight the ties of a side are, with what its size does to that. */
export interface DensityOfSide {
	readonly side: number;
	/** Of the possible pairs. */
	readonly share: number;
	readonly actorCount: number;
	/** Partners of an actor, on average. */
	readonly partners: number;
}

export type DifferenceStatement =
	/** Where the ties are densest and thinnest. */
	| {
			readonly code: 'density';
			readonly high: DensityOfSide;
			readonly low: DensityOfSide;
			/** Every side that is as dense, or as thin, as that one, itself too. */
			readonly highs: readonly number[];
			readonly lows: readonly number[];
			readonly actors: readonly ActorId[];
	  }
	/** A sector of the reference that some sides lack and others have. */
	| {
			readonly code: 'sector-missing';
			readonly sector: SectorId;
			readonly missing: readonly number[];
			readonly present: readonly number[];
			/** The actors of the sector on the other sides. */
			readonly actors: readonly ActorId[];
	  }
	/** Two sectors that work together far more on one side than on another. */
	| {
			readonly code: 'pair';
			readonly sectors: readonly [SectorId, SectorId];
			readonly high: PairOnSide;
			readonly low: PairOnSide;
			/** Every side with as many of as many possible ties, itself too. */
			readonly highs: readonly number[];
			readonly lows: readonly number[];
			readonly actors: readonly ActorId[];
	  }
	/** No two sectors work together far more on one side than on another. */
	| { readonly code: 'pairs-alike'; readonly pairs: number; readonly actors: readonly ActorId[] }
	| {
			readonly code: 'spanning';
			/** Those on every side; `actors` are all on more than one. */
			readonly everywhere: number;
			readonly actors: readonly ActorId[];
	  }
	/** Sides without a single tie under their lens, of which only actors and sectors can be told. */
	| {
			readonly code: 'no-ties';
			readonly sides: readonly number[];
			readonly actors: readonly ActorId[];
	  }
	/** No actor is on more than one side. */
	| { readonly code: 'separate'; readonly actors: readonly ActorId[] };

/** What is compared of a side. */
export type ComparedSide = Pick<Side, 'dataset' | 'lens' | 'isModel'>;

export interface Differences {
	/** Missing sectors first, then pairs of sectors, the least likely by chance first. */
	readonly statements: readonly DifferenceStatement[];
	readonly spanning: readonly Spanning[];
}

/** Pairs with fewer possible ties on a side are too small to compare. */
const LEAST_POSSIBLE = 10;
/**
 * How many standard errors two shares must lie apart. The extremes of up to six sides over some
 * hundred pairs of sectors are compared, so two would call chance a difference.
 */
const APART = 3.5;

/**
 * The differences between sides. Two sectors differ where their shares of possible ties lie 3.5
 * standard errors apart (two proportions, pooled); counts alone would only tell which side is larger.
 */
export function differencesBetween(
	sides: readonly ComparedSide[],
	report: (share: number) => void = () => undefined
): Differences {
	const networks = sides.map(({ dataset, lens }, place) => {
		report(place / sides.length);
		return asPairs(buildNetwork(dataset, lens));
	});
	const spanning = spanningActors(networks.map(({ actors }) => actors.map(({ id }) => id)));
	// Of a project that records no links at all, and of a model, how many there are says nothing.
	const recorded = networks.map((network, side) =>
		hasLinks(sides[side]!) && !sides[side]!.isModel ? network : null
	);
	const pairs = pairsBySide(recorded);
	const tieless = [...networks.keys()].filter((side) => {
		const { actors, tieCount } = networks[side]!;
		return actors.length > 0 && tieCount === 0;
	});
	const apart = pairs
		.map((sides) => extremes(sides))
		.filter((pair) => pair !== null && pair.distance >= APART)
		.sort((a, b) => b!.distance - a!.distance)
		.map((pair) => pair!.statement);
	const statements: DifferenceStatement[] = [
		...missingSectors(sides, networks),
		...densities(recorded),
		...apart
	];
	if (tieless.length > 0) statements.push({ code: 'no-ties', sides: tieless, actors: [] });
	if (apart.length === 0 && pairs.length > 0) {
		statements.push({ code: 'pairs-alike', pairs: pairs.length, actors: [] });
	}
	if (spanning.length > 0) {
		statements.push({
			code: 'spanning',
			everywhere: spanning.filter((span) => span.sides.length === sides.length).length,
			actors: spanning.map(({ actor }) => actor)
		});
	} else if (networks.some(({ actors }) => actors.length > 0)) {
		statements.push({ code: 'separate', actors: [] });
	}
	return { statements, spanning };
}

function missingSectors(
	sides: readonly ComparedSide[],
	networks: readonly Network[]
): DifferenceStatement[] {
	return commonReference(sides).sectors.flatMap((sector): DifferenceStatement[] => {
		const present = networks.map((network) =>
			network.actors.filter((actor) => actor.sector === sector).map(({ id }) => id)
		);
		// An empty side lacks everybody, and a model everybody its document is silent about.
		const missing = [...present.keys()].filter(
			(side) =>
				present[side]!.length === 0 && !sides[side]!.isModel && networks[side]!.actors.length > 0
		);
		const actors = [...new Set(present.flat())];
		if (missing.length === 0 || actors.length === 0) return [];
		const having = [...present.keys()].filter((side) => present[side]!.length > 0);
		return [{ code: 'sector-missing', sector, missing, present: having, actors }];
	});
}

function hasLinks({ dataset, lens }: ComparedSide): boolean {
	const rows = {
		ties: dataset.ties,
		forums: dataset.memberships,
		initiatives: dataset.participations
	};
	return lens.layers.some((layer) => rows[layer].length > 0);
}

function densities(networks: readonly (Network | null)[]): DifferenceStatement[] {
	const shares = networks
		.flatMap((network, side): DensityOfSide[] => {
			const share = network && density.compute(network).value;
			if (network === null || share === null) return [];
			const actorCount = network.actors.length;
			return [{ side, share, actorCount, partners: (2 * network.tieCount) / actorCount }];
		})
		.sort((a, b) => b.share - a.share);
	const high = shares[0];
	const low = shares.at(-1);
	if (high === undefined || low === undefined || high.share === low.share) return [];
	const alike = (one: DensityOfSide) =>
		placesOf(shares.filter((o) => o.share === one.share && o.actorCount === one.actorCount));
	return [{ code: 'density', high, low, highs: alike(high), lows: alike(low), actors: [] }];
}

interface SectorPair {
	readonly sectors: readonly [SectorId, SectorId];
	readonly sides: readonly PairOnSide[];
}

/** Every pair of sectors, inside one too, on each side where ties between them are possible. */
function pairsBySide(networks: readonly (Network | null)[]): SectorPair[] {
	const pairs = new Map<string, { sectors: [SectorId, SectorId]; sides: PairOnSide[] }>();
	networks.forEach((network, side) => {
		if (network === null) return;
		const partition = partitionBy(network, 'sector');
		const { groups, observed, possible } = mixing(network, partition);
		const members = groups.map((_, group) =>
			network.actors.filter((_, i) => partition.of[i] === group).map(({ id }) => id)
		);
		groups.forEach((row, g) => {
			groups.forEach((column, h) => {
				if (h < g || row === MISSING || column === MISSING) return;
				if (possible[g]![h]! < LEAST_POSSIBLE) return;
				const key = JSON.stringify([row, column].sort());
				let pair = pairs.get(key);
				if (!pair) pairs.set(key, (pair = { sectors: [row, column], sides: [] }));
				pair.sides.push({
					side,
					ties: observed[g]![h]!,
					possible: possible[g]![h]!,
					actors: g === h ? members[g]! : [...members[g]!, ...members[h]!]
				});
			});
		});
	});
	return [...pairs.values()].filter((pair) => pair.sides.length > 1);
}

function extremes({ sectors, sides }: SectorPair) {
	const ordered = [...sides].sort((a, b) => shareOf(b) - shareOf(a));
	const high = ordered[0]!;
	const low = ordered.at(-1)!;
	const pooled = (high.ties + low.ties) / (high.possible + low.possible);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / high.possible + 1 / low.possible));
	if (error === 0) return null;
	const alike = (one: PairOnSide) =>
		placesOf(sides.filter((o) => o.ties === one.ties && o.possible === one.possible));
	const statement: DifferenceStatement = {
		code: 'pair',
		sectors,
		high,
		low,
		highs: alike(high),
		lows: alike(low),
		actors: [...new Set([...high.actors, ...low.actors])]
	};
	return { distance: (shareOf(high) - shareOf(low)) / error, statement };
}

/** Places of sides, in their order. */
function placesOf(sides: readonly { readonly side: number }[]): number[] {
	return sides.map(({ side }) => side).sort((a, b) => a - b);
}

function shareOf({ ties, possible }: PairOnSide): number {
	return ties / possible;
}
