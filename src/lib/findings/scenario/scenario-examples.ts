/**
 * Scenarios that a data set suggests by itself: what the field's evaluations recommend, or fear, of
 * networks like it. An example is there only where the data give reason for it.
 */
import type { Actor, ActorId, Dataset, Forum, ForumId, SectorId } from '../../model/dataset';
import { plainTie, type Edit } from '../../model/edit';
import type { Network } from '../../network/network';
import { degreeOf } from '../../network/network';
import { visibleRows, type Visible } from '../../network/visible';
import { coverage, coverageReference } from '../coverage';
import type { Finding } from '../finding';
import { plainSeat } from './scenario-steps';

/**
 * `close`: a forum in the middle of the governance chain closes (VIVE 2021, section 2.1). `carrier`:
 * who carries most of the chain leaves (VIVE 2021, note 1). `seat`: sectors missing from a leading
 * forum get a seat (VIVE 2021, note 1). `merge`: two forums with the same members become one (CFBU/KL,
 * Tema 3, the double-hatted board). `join`: those who lead two initiatives with the same aim begin to
 * work together (VIVE 2021, note 2).
 */
export type ExampleKind = 'close' | 'carrier' | 'seat' | 'merge' | 'join';

export interface ScenarioExample {
	readonly kind: ExampleKind;
	readonly edits: readonly Edit[];
	/** What its name speaks of, where it does. */
	readonly actors: readonly ActorId[];
	readonly forums: readonly ForumId[];
}

/** Forums to close at most. */
const MOST_CLOSED = 2;
/** Two forums are "the same people" when this part of the smaller sits in the other too … */
const MIN_SHARED = 0.75;
/** … and at least this many do. */
const MIN_BOTH = 3;
/** Leading forums, where a missing sector is missed. */
const LEADING: readonly (string | null)[] = ['strategic', 'tactical'];

/**
 * The examples of a data set under a lens, in the order of `ExampleKind`.
 *
 * @param network of the data set under the same lens
 * @param findings of the same; where there are none yet, the examples that rest on them are left out
 */
export function scenarioExamples(
	dataset: Dataset,
	network: Network,
	findings: readonly Finding[]
): readonly ScenarioExample[] {
	const visible = visibleRows(dataset, network.lens);
	return [
		...chainForums(dataset)
			.slice(0, MOST_CLOSED)
			.map((forum) => example('close', [{ kind: 'remove-forum', forum }], { forums: [forum] })),
		...carrierLeaves(findings),
		...missingSeats(dataset, visible, network),
		...sameMembers(visible),
		...leadsJoin(findings)
	];
}

/**
 * Forums in the middle of the governance chain: with a forum above and one below, and members to lose.
 * The nearer to the top, the earlier.
 */
export function chainForums({ forums, memberships }: Dataset): readonly ForumId[] {
	const byId = new Map(forums.map((forum) => [forum.id, forum]));
	const hasMembers = new Set(memberships.map(({ forum }) => forum));
	const isParent = new Set(forums.map(({ parent }) => parent));
	return forums
		.filter(({ id, parent }) => parent !== null && isParent.has(id) && hasMembers.has(id))
		.sort((a, b) => tierOf(a, byId) - tierOf(b, byId))
		.map(({ id }) => id);
}

function tierOf(forum: Forum, byId: ReadonlyMap<ForumId, Forum>): number {
	let tier = 0;
	let above = forum.parent;
	while (above !== null && tier < byId.size) {
		tier++;
		above = byId.get(above)?.parent ?? null;
	}
	return tier;
}

function carrierLeaves(findings: readonly Finding[]): ScenarioExample[] {
	const actor = findings.find(({ code }) => code === 'chain.carrier')?.actors[0];
	return actor === undefined
		? []
		: [example('carrier', [{ kind: 'remove-actor', actor }], { actors: [actor] })];
}

/**
 * The leading forum that lacks most sectors of the reference (of equals the first), with a seat for
 * one actor of each of them: the one with most partners. Sectors without any actor cannot be seated.
 */
function missingSeats(dataset: Dataset, visible: Visible, network: Network): ScenarioExample[] {
	const { rows, columns, cells } = coverage(dataset, visible, 'forum');
	const { sectors: reference } = coverageReference(dataset);
	const busiest = busiestOfSectors(network);
	const columnOf = new Map(columns.map((column, place) => [column, place]));
	const rowOf = new Map(rows.map((row, place) => [row, place]));
	let best: { forum: ForumId; actors: ActorId[] } | null = null;
	for (const forum of visible.forums) {
		if (!LEADING.includes(forum.level)) continue;
		const column = columnOf.get(forum.id)!;
		const isSeated = (sector: SectorId) => cells[rowOf.get(sector)!]![column]!.length > 0;
		if (rows.filter(isSeated).length < 2) continue;
		const actors = reference.flatMap((sector) => {
			const actor = isSeated(sector) ? undefined : busiest.get(sector);
			return actor ? [actor.id] : [];
		});
		if (actors.length > (best?.actors.length ?? 0)) best = { forum: forum.id, actors };
	}
	if (best === null) return [];
	const { forum, actors } = best;
	const edits = actors.map((actor): Edit => ({
		kind: 'add-membership',
		membership: plainSeat(actor, forum)
	}));
	return [example('seat', edits, { actors, forums: [forum] })];
}

function busiestOfSectors({ actors, either }: Network): ReadonlyMap<SectorId, Actor> {
	const busiest = new Map<SectorId, { actor: Actor; partners: number }>();
	actors.forEach((actor, i) => {
		if (actor.sector === null) return;
		const partners = degreeOf(either, i);
		const known = busiest.get(actor.sector);
		if (!known || partners > known.partners) busiest.set(actor.sector, { actor, partners });
	});
	return new Map([...busiest].map(([sector, { actor }]) => [sector, actor]));
}

/** The two forums that share most of the members of the smaller; the one outside the chain goes into the other. */
function sameMembers({ forums, memberships }: Visible): ScenarioExample[] {
	const placeOf = new Map(forums.map(({ id }, place) => [id, place]));
	const members = forums.map(() => new Set<ActorId>());
	for (const { actor, forum } of memberships) members[placeOf.get(forum)!]!.add(actor);
	let best: { pair: readonly [number, number]; share: number; both: number } | null = null;
	for (const [first, second, both] of sharedSeats(members)) {
		const share = both / Math.min(members[first]!.size, members[second]!.size);
		if (both < MIN_BOTH || share < MIN_SHARED) continue;
		if (best && (share < best.share || (share === best.share && both <= best.both))) continue;
		best = { pair: [first, second], share, both };
	}
	if (best === null) return [];
	const parents = new Set(forums.map(({ parent }) => parent));
	const inChain = ({ id, parent }: Forum) => parent !== null || parents.has(id);
	const [first, second] = [forums[best.pair[0]]!, forums[best.pair[1]]!];
	const [forum, into] = inChain(second) && !inChain(first) ? [first, second] : [second, first];
	return [
		example('merge', [{ kind: 'merge-forums', forum: forum.id, into: into.id }], {
			forums: [forum.id, into.id]
		})
	];
}

/** How many sit in both, for each two forums by place that share anybody; the pairs in the order of the forums. */
function sharedSeats(members: readonly ReadonlySet<ActorId>[]): [number, number, number][] {
	const seatsOf = new Map<ActorId, number[]>();
	members.forEach((seated, forum) => {
		for (const actor of seated) {
			const seats = seatsOf.get(actor);
			if (seats) seats.push(forum);
			else seatsOf.set(actor, [forum]);
		}
	});
	const counts = new Map<number, number>();
	for (const seats of seatsOf.values()) {
		seats.forEach((first, place) => {
			for (const second of seats.slice(place + 1)) {
				const pair = first * members.length + second;
				counts.set(pair, (counts.get(pair) ?? 0) + 1);
			}
		});
	}
	return [...counts]
		.sort(([a], [b]) => a - b)
		.map(([pair, both]) => [Math.floor(pair / members.length), pair % members.length, both]);
}

/** The most important overlap: a lead of each of the two begins to work with one of the other. */
function leadsJoin(findings: readonly Finding[]): ScenarioExample[] {
	const overlap = findings.find(({ code }) => code === 'overlap.initiatives');
	const [first, last] = [overlap?.actors[0], overlap?.actors.at(-1)];
	if (first === undefined || last === undefined || first === last) return [];
	return [
		example('join', [{ kind: 'add-tie', tie: plainTie(first, last) }], { actors: [first, last] })
	];
}

function example(
	kind: ExampleKind,
	edits: readonly Edit[],
	about: Partial<Pick<ScenarioExample, 'actors' | 'forums'>>
): ScenarioExample {
	return { kind, edits, actors: about.actors ?? [], forums: about.forums ?? [] };
}
