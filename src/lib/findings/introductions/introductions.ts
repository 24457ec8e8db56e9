/**
 * Introductions: gaps turned into suggestions. Who should meet whom, through whom, and why these two;
 * who might take a seat where a sector or a link is missing; what it would do to the figures.
 *
 * A suggestion is never more than its finding: it names the gap, and the nearest way to fill it that
 * the data show. Source: CFBU, Elementer i socialt bydelsarbejde, Element 3 ("koble aktører og indsatser").
 */
import { components } from '../../measures/components';
import { blocks } from '../../measures/blocks';
import { globalEfficiency } from '../../measures/whole/distances';
import type { ActorId } from '../../model/dataset';
import { applyEdits, plainTie } from '../../model/edit';
import { buildNetwork } from '../../network/build-network';
import { degreeOf, type Network } from '../../network/network';
import { partitionBy, type Partition } from '../../network/partition';
import type { Collaboration } from '../evidence';
import type { Finding } from '../finding';
import { CommonGround } from './common-ground';
import type { Change, Ground, Introduction, SeatProposal, TogetherEffect } from './introduction';
import { commonPoints, findMeetings, type Meeting } from './meetings';
import { proposeSeats } from './seats';

/** Shown first, and counted in the effect of all together. */
export const FIRST_INTRODUCTIONS = 10;
const MOST_INTRODUCTIONS = 40;
/** Nobody is sent to everybody: suggestions one actor appears in. */
const MOST_OF_ONE_ACTOR = 3;
/** Whoever carries most of the chain alone has enough to carry. */
const MOST_OF_A_CARRIER = 1;
/** Taken from a suggestion's points for each one before it that answers the same gap. */
const FURTHER_FOR_ONE_GAP = 0.5;
/** What the gap counts against what the two have in common: as much as everything else together. */
const GAP_POINTS = 4;
/** An actor without ties: missing from the mapping as likely as from the collaboration. */
const ISOLATE_IMPORTANCE = 0.4;

export interface Introductions {
	/** Weightiest first. */
	readonly introductions: readonly Introduction[];
	/** Weightiest first. */
	readonly seats: readonly SeatProposal[];
	/** Null where there is nothing to suggest. */
	readonly together: TogetherEffect | null;
}

/**
 * Suggestions from the findings under a lens.
 *
 * @param findings of the same data set under the same lens
 * @param report told how far the work has come, 0-1
 */
export function introductions(
	evidence: Collaboration,
	findings: readonly Finding[],
	report: (share: number) => void = () => undefined
): Introductions {
	const importance = new Map(findings.map((finding) => [finding.id, finding.importance]));
	const meetings = findMeetings(evidence, findings, new CommonGround(evidence));
	report(0.6);
	const found = gatherByPair(meetings).map((same) => introduce(evidence, same, importance));
	const carriers = findings.filter(({ code }) => code === 'chain.carrier');
	const chosen = choose(found, new Set(carriers.flatMap(({ actors }) => actors)));
	report(0.8);
	return {
		introductions: chosen,
		seats: proposeSeats(evidence, findings).sort((a, b) => b.points - a.points),
		together: effectOf(evidence, chosen.slice(0, FIRST_INTRODUCTIONS))
	};
}

/**
 * Weight of an introduction in the order: the importance of its weightiest gap (0-1) times 4, what the
 * two have in common (`commonPoints`, at most 4), and ½ for each further gap the same meeting answers; `choose` takes off
 * what stands for the same gap before it.
 */
function rankingPoints(same: readonly Meeting[], weights: readonly number[]): number {
	const further = new Set(same.map(({ ground }) => ground.finding)).size - 1;
	return GAP_POINTS * Math.max(...weights) + commonPoints(same[0]!.through) + further / 2;
}

function gatherByPair(meetings: readonly Meeting[]): Meeting[][] {
	const byPair = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		const key = meeting.pair.join(':');
		const same = byPair.get(key);
		if (same) same.push(meeting);
		else byPair.set(key, [meeting]);
	}
	return [...byPair.values()];
}

function introduce(
	{ pairs, sectors }: Collaboration,
	same: readonly Meeting[],
	importance: ReadonlyMap<string, number>
): Introduction {
	const weightOf = ({ finding }: Ground) =>
		finding === null ? ISOLATE_IMPORTANCE : (importance.get(finding) ?? 0);
	const ordered = [...same].sort((a, b) => weightOf(b.ground) - weightOf(a.ground));
	const [{ pair, through }] = ordered as [Meeting, ...Meeting[]];
	const actors: [ActorId, ActorId] = [pairs.actors[pair[0]]!.id, pairs.actors[pair[1]]!.id];
	const hinge = ordered.find(({ heldTogether }) => heldTogether > 0);
	return {
		id: actors.join(':'),
		actors,
		grounds: ordered.map(({ ground }) => ground),
		through,
		points: rankingPoints(
			ordered,
			ordered.map(({ ground }) => weightOf(ground))
		),
		effect: {
			steps: { before: stepsBetween(pairs, pair[0], pair[1]), after: 1 },
			sectorTies: sectorTies(pairs, sectors, pair),
			cutOff: hinge
				? {
						actor: hinge.ground.actors[0]!,
						before: hinge.ground.figures['cutOff']!,
						after: hinge.ground.figures['cutOff']! - hinge.heldTogether
					}
				: null
		}
	};
}

/**
 * The introductions one by one, the one with most points first. An actor's fourth and further
 * appearances are left out, and of `carriers` the second; a further one for the same gap counts less the
 * more of them stand before it, so that one wide gap does not crowd out the others.
 */
function choose(found: readonly Introduction[], carriers: ReadonlySet<ActorId>): Introduction[] {
	const mostOf = (actor: ActorId) => (carriers.has(actor) ? MOST_OF_A_CARRIER : MOST_OF_ONE_ACTOR);
	const ofActor = new Map<ActorId, number>();
	const ofGap = new Map<string, number>();
	const chosen: Introduction[] = [];
	let left = [...found];
	while (chosen.length < MOST_INTRODUCTIONS) {
		left = left.filter(({ actors }) =>
			actors.every((actor) => (ofActor.get(actor) ?? 0) < mostOf(actor))
		);
		const pointsOf = (one: Introduction) =>
			one.points - FURTHER_FOR_ONE_GAP * (ofGap.get(gapOf(one)) ?? 0);
		const [first, ...others] = left;
		if (first === undefined) break;
		const best = others.reduce((a, b) => (pointsOf(b) > pointsOf(a) ? b : a), first);
		chosen.push({ ...best, points: pointsOf(best) });
		left.splice(left.indexOf(best), 1);
		ofGap.set(gapOf(best), (ofGap.get(gapOf(best)) ?? 0) + 1);
		for (const actor of best.actors) ofActor.set(actor, (ofActor.get(actor) ?? 0) + 1);
	}
	return chosen;
}

/** The weightiest gap that an introduction answers. */
function gapOf({ grounds: [weightiest] }: Introduction): string {
	return weightiest!.finding ?? weightiest!.code;
}

/** Steps on the shortest way, whatever its direction; null = no way. */
function stepsBetween({ either, actors }: Network, from: number, to: number): number | null {
	const steps = new Int32Array(actors.length).fill(-1);
	steps[from] = 0;
	const queue = [from];
	for (const i of queue) {
		if (i === to) return steps[i]!;
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			const j = either.targets[k]!;
			if (steps[j]! >= 0) continue;
			steps[j] = steps[i]! + 1;
			queue.push(j);
		}
	}
	return null;
}

function sectorTies(
	pairs: Network,
	sectors: Partition,
	[a, b]: readonly [number, number]
): Change | null {
	const [first, second] = [sectors.of[a]!, sectors.of[b]!];
	if (first < 0 || second < 0 || first === second) return null;
	let count = 0;
	const { offsets, targets } = pairs.either;
	for (let i = 0; i < pairs.actors.length; i++) {
		if (sectors.of[i] !== first) continue;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (sectors.of[targets[k]!] === second) count++;
		}
	}
	return { before: count, after: count + 1 };
}

function effectOf(
	{ dataset, pairs }: Collaboration,
	chosen: readonly Introduction[]
): TogetherEffect | null {
	if (chosen.length === 0) return null;
	const { lens } = pairs;
	const edits = chosen.map(({ actors: [source, target] }) => ({
		kind: 'add-tie' as const,
		tie: plainTie(source, target)
	}));
	// A meeting becomes a reported tie without a step; under a lens without those it would leave no trace.
	const layers = lens.layers.includes('ties') ? lens.layers : ['ties' as const, ...lens.layers];
	const seen = { ...lens, layers, steps: null };
	const isSeen = layers === lens.layers && lens.steps === null;
	const before = isSeen ? pairs : buildNetwork(dataset, seen);
	const after = buildNetwork(applyEdits(dataset, edits), seen);
	const change = (figure: (network: Network) => number | null): Change => ({
		before: figure(before),
		after: figure(after)
	});
	return {
		count: chosen.length,
		isolates: change(
			(network) => network.actors.filter((_, i) => degreeOf(network.either, i) === 0).length
		),
		largestComponent: change((network) => components(network).sizes[0] ?? 0),
		acrossShare: change(acrossShare),
		worstCutOff: change((network) =>
			blocks(network).cutOff.reduce((most, count) => Math.max(most, count), 0)
		),
		efficiency: change((network) => globalEfficiency.compute(network).value)
	};
}

/** Share of the joined pairs, both sectors known, that join two sectors; null without any. */
function acrossShare(network: Network): number | null {
	const { of } = partitionBy(network, 'sector');
	const { offsets, targets } = network.either;
	let known = 0;
	let across = 0;
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (j < i || of[i]! < 0 || of[j]! < 0) continue;
			known++;
			if (of[i] !== of[j]) across++;
		}
	}
	return known === 0 ? null : across / known;
}
