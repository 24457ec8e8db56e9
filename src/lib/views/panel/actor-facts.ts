/** What the data say about one actor under the lens: seats, initiatives, and each tie with its evidence. */
import type {
	Actor,
	ActorId,
	Dataset,
	Forum,
	ForumId,
	Initiative,
	InitiativeId,
	Tie
} from '../../model/dataset';
import type { Step } from '../../model/taxonomy';
import type { Network } from '../../network/network';
import { MISSING } from '../../network/partition';
import { visibleRows, type Visible } from '../../network/visible';

/** Why two actors count as tied. */
export interface TieEvidence {
	readonly other: Actor;
	/** Steps of the ladder that rows give, each once, lowest first. */
	readonly steps: readonly Step[];
	/** Words for the kind of tie, each once. */
	readonly kinds: readonly string[];
	/** Whose word it is: actors' ids; `both`; null = a row does not say. Each once. */
	readonly reporters: readonly (ActorId | 'both' | null)[];
	/** Passages of text the statements rest on, each once. */
	readonly passages: readonly string[];
	/** Forums and initiatives shared, when the lens counts them. */
	readonly forums: readonly ForumId[];
	readonly initiatives: readonly InitiativeId[];
	/** In a directed network: who names whom. */
	readonly direction: 'out' | 'in' | 'both' | null;
}

export interface NeighbourGroup {
	/** Sector id, or MISSING. */
	readonly sector: string;
	readonly ties: readonly TieEvidence[];
}

export interface Seat {
	readonly forum: Forum;
	readonly roles: readonly string[];
}

export interface Involvement {
	readonly initiative: Initiative;
	readonly roles: readonly string[];
}

export interface ActorFacts {
	readonly actor: Actor;
	/** False when the lens leaves the actor out. */
	readonly isVisible: boolean;
	readonly seats: readonly Seat[];
	readonly involvements: readonly Involvement[];
	/** Largest group first, then as the file has them. */
	readonly neighbours: readonly NeighbourGroup[];
	readonly neighbourCount: number;
}

/** The facts of an actor, or null when the data set has no such actor. */
export function actorFacts(dataset: Dataset, network: Network, id: ActorId): ActorFacts | null {
	const actor = dataset.actors.find((candidate) => candidate.id === id);
	if (!actor) return null;
	const visible = visibleRows(dataset, network.lens);
	const seats = seatsOf(visible, id);
	const involvements = involvementsOf(visible, id);
	const ties = neighbourTies(visible, network, id);
	const groups = new Map<string, TieEvidence[]>();
	for (const tie of ties) {
		const sector = tie.other.sector ?? MISSING;
		const group = groups.get(sector);
		if (group) group.push(tie);
		else groups.set(sector, [tie]);
	}
	const neighbours = [...groups]
		.map(([sector, members]) => ({ sector, ties: members }))
		.sort((a, b) => b.ties.length - a.ties.length);
	return {
		actor,
		isVisible: network.indexOf.has(id),
		seats,
		involvements,
		neighbours,
		neighbourCount: ties.length
	};
}

function seatsOf(visible: Visible, id: ActorId): Seat[] {
	const forums = new Map(visible.forums.map((forum) => [forum.id, forum]));
	const roles = rolesByBody(visible.memberships, id, (membership) => membership.forum);
	return [...roles].flatMap(([forum, held]) => {
		const known = forums.get(forum);
		return known ? [{ forum: known, roles: held }] : [];
	});
}

function involvementsOf(visible: Visible, id: ActorId): Involvement[] {
	const initiatives = new Map(visible.initiatives.map((initiative) => [initiative.id, initiative]));
	const roles = rolesByBody(visible.participations, id, (row) => row.initiative);
	return [...roles].flatMap(([initiative, held]) => {
		const known = initiatives.get(initiative);
		return known ? [{ initiative: known, roles: held }] : [];
	});
}

/** Several rows for the same body become one entry with all their roles. */
function rolesByBody<Row extends { readonly actor: ActorId; readonly roles: readonly string[] }>(
	rows: readonly Row[],
	id: ActorId,
	bodyOf: (row: Row) => string
): Map<string, string[]> {
	const roles = new Map<string, string[]>();
	for (const row of rows) {
		if (row.actor !== id) continue;
		const body = bodyOf(row);
		roles.set(body, [...new Set([...(roles.get(body) ?? []), ...row.roles])]);
	}
	return roles;
}

function neighbourTies(visible: Visible, network: Network, id: ActorId): TieEvidence[] {
	const i = network.indexOf.get(id);
	if (i === undefined) return [];
	const { layers } = network.lens;
	const rows = new Map<ActorId, Tie[]>();
	for (const tie of layers.includes('ties') ? visible.ties : []) {
		if (tie.source !== id && tie.target !== id) continue;
		const other = tie.source === id ? tie.target : tie.source;
		rows.set(other, [...(rows.get(other) ?? []), tie]);
	}
	const sharedForums = layers.includes('forums')
		? sharedBodies(visible.memberships, id, (row) => row.forum)
		: new Map<ActorId, string[]>();
	const sharedInitiatives = layers.includes('initiatives')
		? sharedBodies(visible.participations, id, (row) => row.initiative)
		: new Map<ActorId, string[]>();
	const { offsets, targets } = network.either;
	return Array.from(targets.subarray(offsets[i]!, offsets[i + 1]!), (j): TieEvidence => {
		const other = network.actors[j]!;
		const statements = rows.get(other.id) ?? [];
		const passages = statements.flatMap((tie) => tie.sourcePassage ?? []);
		return {
			other,
			steps: [...new Set(statements.flatMap((tie) => tie.step ?? []))].sort(),
			kinds: [...new Set(statements.flatMap((tie) => tie.kind ?? []))],
			reporters: [...new Set(statements.map((tie) => tie.reportedBy))],
			passages: [...new Set(passages)],
			forums: sharedForums.get(other.id) ?? [],
			initiatives: sharedInitiatives.get(other.id) ?? [],
			direction: directionOf(network, i, j)
		};
	});
}

/** Bodies that others share with the actor, by the other's id. */
function sharedBodies<Row extends { readonly actor: ActorId }>(
	rows: readonly Row[],
	id: ActorId,
	bodyOf: (row: Row) => string
): Map<ActorId, string[]> {
	const own = new Set(rows.filter((row) => row.actor === id).map(bodyOf));
	const shared = new Map<ActorId, string[]>();
	for (const row of rows) {
		const body = bodyOf(row);
		if (row.actor === id || !own.has(body)) continue;
		const known = shared.get(row.actor) ?? [];
		if (!known.includes(body)) shared.set(row.actor, [...known, body]);
	}
	return shared;
}

function directionOf(network: Network, i: number, j: number): TieEvidence['direction'] {
	if (!network.directed) return null;
	const has = (adjacency: Network['out']) =>
		adjacency.targets.subarray(adjacency.offsets[i]!, adjacency.offsets[i + 1]!).includes(j);
	const isOut = has(network.out);
	return isOut && has(network.in) ? 'both' : isOut ? 'out' : 'in';
}
