/**
 * What is different from one side to another, matched by ids: ties, actors, forums, seats and
 * initiatives that came, went or stayed, and ties that grew stronger or weaker.
 */
import type { ActorId, ForumId, InitiativeId, SectorId } from '../../model/dataset';
import { asPairs } from '../../network/as-pairs';
import { buildFromVisible } from '../../network/build-network';
import { visibleRows, type Visible } from '../../network/visible';
import type { Side } from './side';
import { tieStates, type StatedTie, type TieState } from './tie-states';

/** How a tie stands on the second side, seen from the first. */
export const TIE_FATES = ['came', 'went', 'stronger', 'weaker', 'same'] as const;
export type TieFate = (typeof TIE_FATES)[number];

export interface TieChange {
	readonly actors: readonly [ActorId, ActorId];
	readonly fate: TieFate;
	/** Null = no tie on that side. */
	readonly before: TieState | null;
	readonly after: TieState | null;
}

/** The ties of two sectors, or inside one. */
export interface SectorPairChange {
	/** The same twice inside a sector; null = actors whose sector is not known. */
	readonly sectors: readonly [SectorId | null, SectorId | null];
	/** Ties on each side. */
	readonly before: number;
	readonly after: number;
	/** Every tie of the pair on either side. */
	readonly ties: Readonly<Record<TieFate, readonly TieChange[]>>;
}

export interface Fates<Id> {
	readonly came: readonly Id[];
	readonly went: readonly Id[];
	readonly stayed: readonly Id[];
}

/** A forum with those who sit in it on the side where it is. */
export interface ForumChange {
	readonly forum: ForumId;
	readonly members: readonly ActorId[];
}

/** Who came into and who left a forum that is there on both sides. */
export interface SeatChange {
	readonly forum: ForumId;
	readonly came: readonly ActorId[];
	readonly went: readonly ActorId[];
}

export interface Changes {
	/** Places of the two sides in the comparison. */
	readonly from: number;
	readonly to: number;
	/** Every tie of either side. */
	readonly ties: Readonly<Record<TieFate, readonly TieChange[]>>;
	/** Those with a tie on either side; the largest change in number first, then the most replaced. */
	readonly sectorPairs: readonly SectorPairChange[];
	readonly actors: Fates<ActorId>;
	readonly forums: {
		readonly came: readonly ForumChange[];
		readonly went: readonly ForumChange[];
		readonly stayed: readonly ForumId[];
	};
	/** Forums on both sides whose members are not the same, most changed first. */
	readonly seats: readonly SeatChange[];
	readonly initiatives: Fates<InitiativeId>;
}

/**
 * The changes from one side to another.
 *
 * A tie is a joined pair, whichever way it runs (under `mutual`: one that both report). It is
 * stronger when its step is higher; where the step is the same or not known on both sides, when its
 * weight is; where neither tells, when more forums and initiatives are shared. A step or weight that
 * only one side knows says nothing. The strength is that of the strongest row, so that a tie does not
 * grow by being told twice. An actor's sector is the second side's word, where it has one.
 *
 * Cost O(rows + ties) of both sides.
 */
export function changesBetween(sides: readonly Side[], from: number, to: number): Changes {
	const before = readSide(sides[from]!);
	const after = readSide(sides[to]!);
	const changes = tieChanges(before, after);
	return {
		from,
		to,
		ties: byFate(changes),
		sectorPairs: bySectors(changes, before, after),
		actors: fates(idsOf(before.visible.actors), idsOf(after.visible.actors)),
		forums: forumChanges(before, after),
		seats: seatChanges(before, after),
		initiatives: fates(idsOf(before.visible.initiatives), idsOf(after.visible.initiatives))
	};
}

/** The changes from each side to the next. */
export function successiveChanges(
	sides: readonly Side[],
	report: (share: number) => void = () => undefined
): Changes[] {
	return sides.slice(1).map((_, place) => {
		report(place / (sides.length - 1));
		return changesBetween(sides, place, place + 1);
	});
}

interface SideRows {
	readonly visible: Visible;
	readonly states: ReadonlyMap<string, StatedTie>;
	readonly members: ReadonlyMap<ForumId, ReadonlySet<ActorId>>;
}

function readSide(side: Side): SideRows {
	const visible = visibleRows(side.dataset, side.lens);
	const network = asPairs(buildFromVisible(visible, side.lens));
	const members = new Map<ForumId, Set<ActorId>>(visible.forums.map(({ id }) => [id, new Set()]));
	for (const { actor, forum } of visible.memberships) members.get(forum)?.add(actor);
	return { visible, states: tieStates(visible, network), members };
}

function tieChanges(before: SideRows, after: SideRows): TieChange[] {
	const changes: TieChange[] = [];
	for (const [key, { actors, state }] of before.states) {
		const later = after.states.get(key)?.state ?? null;
		changes.push({ actors, before: state, after: later, fate: fateOf(state, later) });
	}
	for (const [key, { actors, state }] of after.states) {
		if (!before.states.has(key)) {
			changes.push({ actors, before: null, after: state, fate: 'came' });
		}
	}
	return changes;
}

function fateOf(before: TieState, after: TieState | null): TieFate {
	if (after === null) return 'went';
	const change =
		changeOf(before.step, after.step) ||
		changeOf(before.weight, after.weight) ||
		after.shared - before.shared;
	return change > 0 ? 'stronger' : change < 0 ? 'weaker' : 'same';
}

/** 0 where either is not known. */
function changeOf(before: number | null, after: number | null): number {
	return before === null || after === null ? 0 : after - before;
}

function byFate(changes: readonly TieChange[]): Record<TieFate, TieChange[]> {
	const sorted: Record<TieFate, TieChange[]> = {
		came: [],
		went: [],
		stronger: [],
		weaker: [],
		same: []
	};
	for (const change of changes) sorted[change.fate].push(change);
	return sorted;
}

function bySectors(
	changes: readonly TieChange[],
	before: SideRows,
	after: SideRows
): SectorPairChange[] {
	const sectorOf = sectorLookup(before, after);
	const order = sectorOrder(before, after);
	const pairs = new Map<string, { sectors: SectorPairChange['sectors']; ties: TieChange[] }>();
	for (const change of changes) {
		const sectors = change.actors.map(sectorOf).sort((a, b) => order(a) - order(b));
		const key = JSON.stringify(sectors);
		const pair = pairs.get(key);
		if (pair) pair.ties.push(change);
		else pairs.set(key, { sectors: [sectors[0]!, sectors[1]!], ties: [change] });
	}
	return [...pairs.values()]
		.map(({ sectors, ties }): SectorPairChange => ({
			sectors,
			before: ties.filter((tie) => tie.before !== null).length,
			after: ties.filter((tie) => tie.after !== null).length,
			ties: byFate(ties)
		}))
		.sort(
			(a, b) =>
				netOf(b) - netOf(a) ||
				replacedIn(b) - replacedIn(a) ||
				b.after - a.after ||
				order(a.sectors[0]) - order(b.sectors[0]) ||
				order(a.sectors[1]) - order(b.sectors[1])
		);
}

/** How far the number of ties has moved. */
export function netOf({ before, after }: SectorPairChange): number {
	return Math.abs(after - before);
}

function replacedIn({ ties }: SectorPairChange): number {
	return ties.came.length + ties.went.length;
}

function sectorLookup(before: SideRows, after: SideRows): (actor: ActorId) => SectorId | null {
	const sectors = new Map<ActorId, string | null>();
	for (const { visible } of [before, after]) {
		for (const { id, sector } of visible.actors) {
			if (sector !== null || !sectors.has(id)) sectors.set(id, sector);
		}
	}
	return (actor) => sectors.get(actor) ?? null;
}

function sectorOrder(before: SideRows, after: SideRows): (sector: SectorId | null) => number {
	const listed = [...new Set([...before.visible.order.sectors, ...after.visible.order.sectors])];
	const places = new Map(listed.map((sector, place) => [sector, place]));
	return (sector) => (sector === null ? listed.length : (places.get(sector) ?? listed.length));
}

function forumChanges(before: SideRows, after: SideRows): Changes['forums'] {
	const { came, went, stayed } = fates([...before.members.keys()], [...after.members.keys()]);
	const withMembers = (forums: readonly ForumId[], { members }: SideRows) =>
		forums.map((forum) => ({ forum, members: [...members.get(forum)!] }));
	return { came: withMembers(came, after), went: withMembers(went, before), stayed };
}

function seatChanges(before: SideRows, after: SideRows): SeatChange[] {
	const seats: SeatChange[] = [];
	for (const [forum, earlier] of before.members) {
		const later = after.members.get(forum);
		if (!later) continue;
		const { came, went } = fates([...earlier], [...later]);
		if (came.length + went.length > 0) seats.push({ forum, came, went });
	}
	const size = ({ came, went }: SeatChange) => came.length + went.length;
	return seats.sort((a, b) => size(b) - size(a));
}

function fates<Id>(before: readonly Id[], after: readonly Id[]): Fates<Id> {
	const earlier = new Set(before);
	const later = new Set(after);
	return {
		came: [...later].filter((id) => !earlier.has(id)),
		went: [...earlier].filter((id) => !later.has(id)),
		stayed: [...later].filter((id) => earlier.has(id))
	};
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
	return rows.map(({ id }) => id);
}
