/**
 * Formal against informal: who sits together without working together, and who works together
 * without a forum in common. Seats and reported ties, whatever layers the lens shows.
 *
 * Source: VIVE 2021, notes 1 to 3 (meeting is not joint creation); Jaccard 1912 for the agreement of
 * the two sets of pairs.
 */
import type { ActorId, Dataset, ForumId, Membership, Period, SectorId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { holdsAt } from '../../model/period';
import type { Step } from '../../model/taxonomy';
import { buildFromVisible } from '../../network/build-network';
import type { Network } from '../../network/network';
import { visibleRows, type Visible } from '../../network/visible';

/** Pairs a list holds at most, so that the answer of a large project still crosses to the page at once. */
const MOST_LISTED = 20_000;

export interface MeetingPair {
	readonly a: ActorId;
	readonly b: ActorId;
	readonly forums: readonly ForumId[];
}

export interface WorkingPair {
	readonly a: ActorId;
	readonly b: ActorId;
	/** Steps of the collaboration ladder that are reported, lowest first; empty = not known. */
	readonly steps: readonly Step[];
	/** Whether both sit in some forum, though not in the same one. */
	readonly bothSeated: boolean;
}

interface PairCounts {
	readonly both: number;
	readonly onlyMeeting: number;
	readonly onlyWorking: number;
}

/** The pairs between two sectors, or inside one. Null = the sector is not known. */
export interface SectorMeeting extends PairCounts {
	readonly first: SectorId | null;
	readonly second: SectorId | null;
}

/** Why it cannot be told. */
export type InformalReason = 'no-ties' | 'no-seats' | 'nothing';

export interface Informal {
	readonly lens: Lens;
	/** Null = it can be told. */
	readonly reason: InformalReason | null;
	/** Pairs that share a forum at the same time. */
	readonly meeting: number;
	/** Pairs with a reported tie. */
	readonly working: number;
	readonly both: number;
	/** Of the pairs that share a forum, the share that also work together. */
	readonly meetingThatWork: number | null;
	/** Of the pairs that work together, the share that also share a forum. */
	readonly workingThatMeet: number | null;
	/** Jaccard: pairs that do both / pairs that do either. */
	readonly agreement: number | null;
	/** Those with most forums in common first; at most `MOST_LISTED`. Lists are empty where it cannot be told. */
	readonly onlyMeeting: readonly MeetingPair[];
	/** Those furthest up the ladder first; at most `MOST_LISTED`. */
	readonly onlyWorking: readonly WorkingPair[];
	/** The most pairs first, of equals in the order of the data. */
	readonly sectors: readonly SectorMeeting[];
}

/** Two actors as one number, the smaller place first. */
type PairKey = number;

/** Cost O(rows + sum over forums of members²). */
export function informal(dataset: Dataset, lens: Lens): Informal {
	const visible = visibleRows(dataset, lens);
	const network = buildFromVisible(visible, {
		...lens,
		layers: ['ties'],
		weighted: false,
		direction: lens.direction === 'mutual' ? 'mutual' : 'either'
	});
	const n = network.actors.length;
	const meeting = meetingPairs(visible, network, n);
	const working = workingPairs(network, n);
	const both = [...meeting.keys()].filter((key) => working.has(key)).length;
	const reason =
		working.size === 0
			? visible.memberships.length === 0
				? 'nothing'
				: 'no-ties'
			: visible.memberships.length === 0
				? 'no-seats'
				: null;
	const share = (part: number, of: number) => (reason !== null || of === 0 ? null : part / of);
	const idsOf = (key: PairKey) => ({
		a: network.actors[Math.floor(key / n)]!.id,
		b: network.actors[key % n]!.id
	});
	return {
		lens,
		reason,
		meeting: meeting.size,
		working: working.size,
		both,
		meetingThatWork: share(both, meeting.size),
		workingThatMeet: share(both, working.size),
		agreement: share(both, meeting.size + working.size - both),
		onlyMeeting: (reason === null ? [...meeting] : [])
			.filter(([key]) => !working.has(key))
			.sort(([, a], [, b]) => b.length - a.length)
			.slice(0, MOST_LISTED)
			.map(([key, forums]) => ({ ...idsOf(key), forums })),
		onlyWorking: reason === null ? onlyWorking(visible, network, meeting, working, idsOf) : [],
		sectors: reason === null ? bySectors(network, meeting, working, n) : []
	};
}

function meetingPairs(visible: Visible, { indexOf }: Network, n: number) {
	const rowsOf = new Map<ForumId, Membership[]>();
	for (const row of visible.memberships) {
		const rows = rowsOf.get(row.forum);
		if (rows) rows.push(row);
		else rowsOf.set(row.forum, [row]);
	}
	const pairs = new Map<PairKey, ForumId[]>();
	for (const [forum, rows] of rowsOf) {
		rows.forEach((first, place) => {
			const i = indexOf.get(first.actor)!;
			for (const second of rows.slice(place + 1)) {
				const j = indexOf.get(second.actor)!;
				if (i === j || !holdTogether(first, second)) continue;
				const key = i < j ? i * n + j : j * n + i;
				const forums = pairs.get(key);
				if (!forums) pairs.set(key, [forum]);
				else if (forums.at(-1) !== forum) forums.push(forum);
			}
		});
	}
	return pairs;
}

/** Whether two periods have a day in common: the later of the two starts lies in both. */
function holdTogether(a: Period, b: Period): boolean {
	if (a.from === null) return holdsAt(a, b.from);
	if (b.from === null) return holdsAt(b, a.from);
	return holdsAt(a, b.from) || holdsAt(b, a.from);
}

function workingPairs({ either }: Network, n: number): Set<PairKey> {
	const pairs = new Set<PairKey>();
	for (let i = 0; i < n; i++) {
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			const j = either.targets[k]!;
			if (i < j) pairs.add(i * n + j);
		}
	}
	return pairs;
}

function onlyWorking(
	visible: Visible,
	{ indexOf, actors }: Network,
	meeting: ReadonlyMap<PairKey, unknown>,
	working: ReadonlySet<PairKey>,
	idsOf: (key: PairKey) => { readonly a: ActorId; readonly b: ActorId }
): WorkingPair[] {
	const n = actors.length;
	const stepsOf = new Map<PairKey, Set<Step>>();
	for (const { source, target, step } of visible.ties) {
		if (step === null) continue;
		const i = indexOf.get(source)!;
		const j = indexOf.get(target)!;
		const key = i < j ? i * n + j : j * n + i;
		const steps = stepsOf.get(key);
		if (steps) steps.add(step);
		else stepsOf.set(key, new Set([step]));
	}
	const seated = new Set(visible.memberships.map(({ actor }) => actor));
	return [...working]
		.filter((key) => !meeting.has(key))
		.map((key): WorkingPair => {
			const ids = idsOf(key);
			return {
				...ids,
				steps: [...(stepsOf.get(key) ?? [])].sort((a, b) => a - b),
				bothSeated: seated.has(ids.a) && seated.has(ids.b)
			};
		})
		.sort((a, b) => (b.steps.at(-1) ?? 0) - (a.steps.at(-1) ?? 0))
		.slice(0, MOST_LISTED);
}

function bySectors(
	{ actors, order }: Network,
	meeting: ReadonlyMap<PairKey, unknown>,
	working: ReadonlySet<PairKey>,
	n: number
): SectorMeeting[] {
	const place = new Map<SectorId | null, number>(order.sectors.map((sector, k) => [sector, k]));
	const placeOf = (number: number) => place.get(actors[number]!.sector) ?? order.sectors.length;
	const size = order.sectors.length + 1;
	const counts = new Map<number, { both: number; onlyMeeting: number; onlyWorking: number }>();
	for (const key of new Set([...meeting.keys(), ...working])) {
		const ends = [placeOf(Math.floor(key / n)), placeOf(key % n)].sort((a, b) => a - b);
		const cell = ends[0]! * size + ends[1]!;
		let count = counts.get(cell);
		if (!count) counts.set(cell, (count = { both: 0, onlyMeeting: 0, onlyWorking: 0 }));
		if (!working.has(key)) count.onlyMeeting++;
		else if (meeting.has(key)) count.both++;
		else count.onlyWorking++;
	}
	const sectorAt = (number: number) => order.sectors[number] ?? null;
	return [...counts]
		.sort(([a, first], [b, second]) => total(second) - total(first) || a - b)
		.map(([cell, count]) => ({
			first: sectorAt(Math.floor(cell / size)),
			second: sectorAt(cell % size),
			...count
		}));
}

function total({ both, onlyMeeting, onlyWorking }: PairCounts): number {
	return both + onlyMeeting + onlyWorking;
}
