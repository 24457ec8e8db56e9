/**
 * What one step up would change: ties that avoid double work (step 2) become ties that solve tasks
 * together (step 3), and which are nearest to it.
 *
 * Source: CFBU 2015, "Samarbejdstrappen"; the finding `ladder.low` and check K20 before and after.
 */
import type { ActorId, ForumId, InitiativeId, SectorId } from '../../model/dataset';
import { openingLens } from '../../model/lens';
import type { Step } from '../../model/taxonomy';
import { answerForAll, type CheckAnswer } from '../checks/check';
import { collaborationUnder } from '../collaboration';
import type { Collaboration } from '../evidence';
import { isLow } from './ladder';
import {
	countSteps,
	laddered,
	tieKey,
	type LadderCounts,
	type LadderPair,
	type LadderTable,
	type LadderTie
} from './ladder-table';
import { reportingActors } from './one-sided';

const FROM: Step = 2;
const TO: Step = 3;

/** A tie on step 2, and what speaks for taking it one step up. */
export interface StepUpCandidate {
	readonly actors: readonly [ActorId, ActorId];
	/** In the order of the data; null where one has none. */
	readonly sectors: readonly [SectorId, SectorId] | null;
	readonly bothReport: boolean;
	/** Where both sit. */
	readonly forums: readonly ForumId[];
	/** In which both take part. */
	readonly initiatives: readonly InitiativeId[];
	/** Of the three things that bring two near, how many hold: 0-3. */
	readonly nearness: number;
}

/** Two sectors, or all ties. */
export type StepUpScope = readonly [SectorId, SectorId] | 'all';

export interface StepUp {
	readonly before: LadderCounts;
	readonly after: LadderCounts;
	/** Pairs of sectors that stay on the lowest steps (`ladder.low`), before and after. */
	readonly lowBefore: readonly LadderPair[];
	readonly lowAfter: readonly LadderPair[];
	readonly checkBefore: CheckAnswer;
	readonly checkAfter: CheckAnswer;
}

/**
 * Every tie on step 2, the nearest first: both sides say so, they sit in a forum together, they take
 * part in an initiative together; each counts the same, and equal ones stand in the order of the data.
 */
export function stepUpCandidates(evidence: Collaboration, table: LadderTable): StepUpCandidate[] {
	const { visible } = evidence;
	const order = new Map(evidence.dataset.sectors.map(({ id }, place) => [id, place]));
	const forums = placesOf(visible.memberships.map(({ actor, forum }) => [actor, forum]));
	const initiatives = placesOf(
		visible.participations.map(({ actor, initiative }) => [actor, initiative])
	);
	const mutual = mutualKeys(evidence);
	const sectorOf = (actor: ActorId) => evidence.actorById.get(actor)?.sector ?? null;
	return table.ties
		.filter(({ step }) => step === FROM)
		.map(({ actors }) => {
			const [a, b] = actors;
			const sectors = [sectorOf(a), sectorOf(b)].filter((sector) => sector !== null);
			sectors.sort((x, y) => order.get(x)! - order.get(y)!);
			const bothReport = mutual.has(tieKey(actors));
			const shared = {
				forums: inBoth(forums.get(a), forums.get(b)),
				initiatives: inBoth(initiatives.get(a), initiatives.get(b))
			};
			return {
				actors,
				sectors: sectors.length === 2 ? ([sectors[0]!, sectors[1]!] as const) : null,
				bothReport,
				...shared,
				nearness:
					Number(bothReport) +
					Number(shared.forums.length > 0) +
					Number(shared.initiatives.length > 0)
			};
		})
		.sort((a, b) => b.nearness - a.nearness);
}

/** The candidates within a scope, in the same order. */
export function candidatesWithin(
	candidates: readonly StepUpCandidate[],
	scope: StepUpScope
): StepUpCandidate[] {
	if (scope === 'all') return [...candidates];
	return candidates.filter(
		({ sectors }) => sectors !== null && sectors[0] === scope[0] && sectors[1] === scope[1]
	);
}

/**
 * The ladder as check K20 reads it: on the date and in the districts of the lens, with every sector,
 * level and step.
 */
export function guidelineTable(
	{ dataset, network }: Collaboration,
	table: LadderTable,
	tableOf: (evidence: Collaboration) => LadderTable
): LadderTable {
	const { districts, date, seed, sectors, levels, steps } = network.lens;
	if (sectors === null && levels === null && steps === null) return table;
	return tableOf(collaborationUnder(dataset, { ...openingLens(dataset), districts, date, seed }));
}

/**
 * The figures before and after some ties go from step 2 to step 3.
 *
 * @param table the ladder under the lens
 * @param guideline the ladder as check K20 reads it (`guidelineTable`)
 * @param scope whose share of high ties is given
 * @param lifted the ties that go one step up
 */
export function stepUp(
	table: LadderTable,
	guideline: LadderTable,
	scope: StepUpScope,
	lifted: readonly Pick<StepUpCandidate, 'actors'>[]
): StepUp {
	const keys = new Set(lifted.map(({ actors }) => tieKey(actors)));
	const scoped = tiesWithin(table, scope);
	const pairsAfter = liftPairs(table.pairs, keys);
	return {
		before: countSteps(scoped),
		after: countSteps(lift(scoped, keys)),
		lowBefore: lowPairs(table.pairs),
		lowAfter: lowPairs(pairsAfter),
		checkBefore: answerOf(guideline.pairs),
		checkAfter: answerOf(liftPairs(guideline.pairs, keys))
	};
}

/** How many ties must go one step up before two sectors no longer stay on the lowest steps; 0 = none. */
export function neededToRise({ known, high }: LadderCounts): number {
	let needed = 0;
	while (high + needed < known && isLow(high + needed, known)) needed++;
	return needed;
}

function tiesWithin({ ties, pairs }: LadderTable, scope: StepUpScope): readonly LadderTie[] {
	if (scope === 'all') return ties;
	const [first, second] = scope;
	return pairs.find(({ sectors }) => sectors[0] === first && sectors[1] === second)?.ties ?? [];
}

function lift(ties: readonly LadderTie[], keys: ReadonlySet<string>): LadderTie[] {
	return ties.map((tie) =>
		tie.step === FROM && keys.has(tieKey(tie.actors)) ? { ...tie, step: TO } : tie
	);
}

function liftPairs(pairs: readonly LadderPair[], keys: ReadonlySet<string>): LadderPair[] {
	return pairs.map(({ sectors, ties }) => laddered(sectors, lift(ties, keys)));
}

function lowPairs(pairs: readonly LadderPair[]): LadderPair[] {
	return pairs.filter(({ verdict }) => verdict === 'low');
}

function answerOf(pairs: readonly LadderPair[]): CheckAnswer {
	const count = (wanted: string) => pairs.filter(({ verdict }) => verdict === wanted).length;
	const told = { holding: count('higher'), lacking: count('low'), unknown: 0 };
	return answerForAll(told) ?? 'cannot-tell';
}

function mutualKeys({ visible }: Collaboration): ReadonlySet<string> {
	const told = new Map<string, Set<ActorId>>();
	for (const row of visible.ties) {
		const who = reportingActors([row]);
		if (who.size === 0) continue;
		const key = tieKey([row.source, row.target]);
		const known = told.get(key);
		if (!known) told.set(key, new Set(who));
		else for (const actor of who) known.add(actor);
	}
	return new Set([...told].filter(([, who]) => who.size === 2).map(([key]) => key));
}

function placesOf(rows: readonly (readonly [ActorId, string])[]): Map<ActorId, Set<string>> {
	const places = new Map<ActorId, Set<string>>();
	for (const [actor, place] of rows) {
		const known = places.get(actor);
		if (known) known.add(place);
		else places.set(actor, new Set([place]));
	}
	return places;
}

function inBoth(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): string[] {
	return [...a].filter((place) => b.has(place));
}
