/**
 * On which step of the ladder the ties stand: all of them, and those of each pair of sectors.
 *
 * A tie is two actors whom at least one row joins; it stands on the highest step that a row says.
 * Source: CFBU 2015, "Samarbejdstrappen"; the same reading as the finding and check K20.
 */
import type { ActorId, SectorId, Tie } from '../../model/dataset';
import { STEPS, type Step } from '../../model/taxonomy';
import type { Collaboration } from '../evidence';
import { highestStep, isLow, MIN_STEPPED_TIES } from './ladder';
import { sectorPairs } from './sector-pairs';

/** Two actors who are joined, and how far their collaboration goes. */
export interface LadderTie {
	readonly actors: readonly [ActorId, ActorId];
	/** Null = no row says. */
	readonly step: Step | null;
}

/** How many ties stand on each step. */
export interface LadderCounts {
	readonly onStep: Readonly<Record<Step, number>>;
	readonly withoutStep: number;
	/** Ties with a step. */
	readonly known: number;
	/** Of `known`, on step 3 or 4. */
	readonly high: number;
	/** 0-1, of `known`; null where none is known. */
	readonly highShare: number | null;
}

/** `too-few`: fewer ties with a step than say anything about two sectors. */
export type LadderVerdict = 'low' | 'higher' | 'too-few';

export interface LadderPair extends LadderCounts {
	/** In the order of the data; the same id twice for ties inside a sector. */
	readonly sectors: readonly [SectorId, SectorId];
	readonly ties: readonly LadderTie[];
	/** Null inside a sector, which the guideline does not ask about. */
	readonly verdict: LadderVerdict | null;
}

export interface LadderTable {
	readonly all: LadderCounts;
	/** Every tie, also of actors without a sector. */
	readonly ties: readonly LadderTie[];
	/** Pairs of sectors with a tie, in the order of the data. */
	readonly pairs: readonly LadderPair[];
	/** Ties that stand in no pair, because an actor's sector is not known. */
	readonly withoutSector: number;
}

/** The ties under the lens by step. Cost O(rows). */
export function ladderTable(evidence: Collaboration): LadderTable {
	const ties = gatherTies(evidence.visible.ties);
	const order = new Map(evidence.dataset.sectors.map(({ id }, place) => [id, place]));
	const pairs = sectorPairs(evidence)
		.map(({ sectors, pairs: joined }) =>
			laddered(
				sectors,
				joined.map(({ rows }) => asTie(rows))
			)
		)
		.sort(
			(a, b) =>
				order.get(a.sectors[0])! - order.get(b.sectors[0])! ||
				order.get(a.sectors[1])! - order.get(b.sectors[1])!
		);
	const inPairs = pairs.reduce((sum, pair) => sum + pair.ties.length, 0);
	return { all: countSteps(ties), ties, pairs, withoutSector: ties.length - inPairs };
}

/** The counts of some ties. */
export function countSteps(ties: readonly LadderTie[]): LadderCounts {
	const onStep: Record<Step, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
	let withoutStep = 0;
	for (const { step } of ties) {
		if (step === null) withoutStep++;
		else onStep[step]++;
	}
	const known = STEPS.reduce((sum, step) => sum + onStep[step], 0);
	const high = onStep[3] + onStep[4];
	return { onStep, withoutStep, known, high, highShare: known === 0 ? null : high / known };
}

/** A pair of sectors with its ties and what they come to. */
export function laddered(
	sectors: readonly [SectorId, SectorId],
	ties: readonly LadderTie[]
): LadderPair {
	const counts = countSteps(ties);
	const verdict =
		sectors[0] === sectors[1]
			? null
			: counts.known < MIN_STEPPED_TIES
				? 'too-few'
				: isLow(counts.high, counts.known)
					? 'low'
					: 'higher';
	return { sectors, ties, verdict, ...counts };
}

/** One name for two actors, in whichever order. */
export function tieKey([a, b]: readonly [ActorId, ActorId]): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function gatherTies(rows: readonly Tie[]): LadderTie[] {
	const byActors = new Map<string, Tie[]>();
	for (const row of rows) {
		const key = tieKey([row.source, row.target]);
		const known = byActors.get(key);
		if (known) known.push(row);
		else byActors.set(key, [row]);
	}
	return [...byActors.values()].map(asTie);
}

function asTie(rows: readonly Tie[]): LadderTie {
	return { actors: [rows[0]!.source, rows[0]!.target], step: highestStep(rows) };
}
