/** The tables after two rows have become one. */
import type {
	Actor,
	ActorId,
	Attributes,
	Dataset,
	DistrictId,
	Forum,
	ForumId,
	Membership,
	Participation,
	Tie
} from './dataset';
import type { Tables } from './edit-removals';

/** What a merge of two actors does besides making them one, for the sentence about it. */
export interface ActorMergeTold {
	/** Rows that went over. */
	readonly ties: number;
	readonly memberships: number;
	readonly participations: number;
	/** Rows that said what another one says already; the stronger tie and all roles were kept. */
	readonly doubles: number;
	/** Ties between the two, which join nobody any more. */
	readonly selfTies: number;
}

/**
 * An actor who sat in both is listed twice afterwards, which counts once. Where `into` lies under
 * `forum`, what is between them comes under the parent of `forum`, so that no circle arises.
 */
export function mergedForums(
	{ forums, memberships }: Dataset,
	forum: ForumId,
	into: ForumId
): Tables {
	const merged = forums.find(({ id }) => id === forum)!;
	const above = new Set(lineUp(forums, into));
	const parentOfChild = (id: ForumId) => (above.has(id) ? merged.parent : into);
	return {
		forums: forums
			.filter(({ id }) => id !== forum)
			.map((other) =>
				other.parent === forum ? { ...other, parent: parentOfChild(other.id) } : other
			)
			.map((other) =>
				other.id === into
					? {
							...other,
							districts: servedByBoth(other.districts, merged.districts),
							scopes: union(other.scopes, merged.scopes)
						}
					: other
			),
		memberships: memberships.map((membership) =>
			membership.forum === forum ? { ...membership, forum: into } : membership
		)
	};
}

/**
 * `actor` becomes one with `into`: ties, memberships and participations go over, and so does its word
 * on the ties of others. Ties between the two fall away. A row that then says what another one says
 * already becomes one with it. What is not known about `into` is taken from `actor`.
 */
export function mergedActors(
	dataset: Dataset,
	actor: ActorId,
	into: ActorId
): { readonly tables: Tables; readonly told: ActorMergeTold } {
	const moved = (id: ActorId): ActorId => (id === actor ? into : id);
	let selfTies = 0;
	const kept = dataset.ties.filter((tie) => {
		const joinsThem = moved(tie.source) === into && moved(tie.target) === into;
		const isOwn = joinsThem && (tie.source === actor || tie.target === actor);
		if (isOwn) selfTies++;
		return !isOwn;
	});
	const ties = joinDoubles(
		kept,
		(tie) => touches(tie, actor),
		(tie) => ({
			...tie,
			source: moved(tie.source),
			target: moved(tie.target),
			reportedBy: tie.reportedBy === actor ? into : tie.reportedBy
		}),
		tieKey,
		joinTies
	);
	const memberships = joinDoubles(
		dataset.memberships,
		(membership) => membership.actor === actor,
		(membership) => ({ ...membership, actor: into }),
		({ actor, forum, from, to }) => JSON.stringify([actor, forum, from, to]),
		joinSeats
	);
	const participations = joinDoubles(
		dataset.participations,
		(participation) => participation.actor === actor,
		(participation) => ({ ...participation, actor: into }),
		({ actor, initiative }) => JSON.stringify([actor, initiative]),
		joinSeats
	);
	const former = dataset.actors.find(({ id }) => id === actor)!;
	return {
		tables: {
			actors: dataset.actors
				.filter(({ id }) => id !== actor)
				.map((other) => (other.id === into ? filledFrom(other, former) : other)),
			ties: ties.rows,
			memberships: memberships.rows,
			participations: participations.rows
		},
		told: {
			ties: ties.moved,
			memberships: memberships.moved,
			participations: participations.moved,
			doubles: ties.doubles + memberships.doubles + participations.doubles,
			selfTies
		}
	};
}

/** Moves rows; one that then has the key of another becomes one with it, at the place of the first. */
function joinDoubles<Row>(
	rows: readonly Row[],
	moves: (row: Row) => boolean,
	move: (row: Row) => Row,
	keyOf: (row: Row) => string,
	join: (first: Row, second: Row) => Row
): { readonly rows: readonly Row[]; readonly moved: number; readonly doubles: number } {
	const after = rows.map((row) => (moves(row) ? move(row) : row));
	const movedKeys = new Set(
		after.filter((row, place) => row !== rows[place]).map((row) => keyOf(row))
	);
	if (movedKeys.size === 0) return { rows, moved: 0, doubles: 0 };
	const joined: Row[] = [];
	const placeOf = new Map<string, { place: number; isMoved: boolean }>();
	let moved = 0;
	let doubles = 0;
	after.forEach((row, from) => {
		const isMoved = row !== rows[from];
		if (isMoved) moved++;
		const key = keyOf(row);
		const first = movedKeys.has(key) ? placeOf.get(key) : undefined;
		// Two rows that stood side by side before are not the merge's business.
		if (first && (isMoved || first.isMoved)) {
			joined[first.place] = join(joined[first.place]!, row);
			doubles++;
		} else {
			if (movedKeys.has(key) && !first) placeOf.set(key, { place: joined.length, isMoved });
			joined.push(row);
		}
	});
	return { rows: joined, moved, doubles };
}

function touches({ source, target, reportedBy }: Tie, actor: ActorId): boolean {
	return source === actor || target === actor || reportedBy === actor;
}

/** What makes two ties say the same; one that is not directed says it either way round. */
function tieKey({ source, target, kind, step, directed, reportedBy, from, to }: Tie): string {
	const ends = directed === false && target < source ? [target, source] : [source, target];
	return JSON.stringify([...ends, kind, step, directed, reportedBy, from, to]);
}

function joinTies(first: Tie, second: Tie): Tie {
	return {
		...first,
		weight: (second.weight ?? 1) > (first.weight ?? 1) ? second.weight : first.weight,
		sourcePassage: first.sourcePassage ?? second.sourcePassage,
		attributes: filledAttributes(first.attributes, second.attributes)
	};
}

function joinSeats<Row extends Membership | Participation>(first: Row, second: Row): Row {
	return {
		...first,
		roles: union(first.roles, second.roles),
		source: first.source ?? second.source,
		attributes: filledAttributes(first.attributes, second.attributes)
	};
}

/** No districts says that it works everywhere, so they are not a gap to be filled. */
function filledFrom(actor: Actor, former: Actor): Actor {
	return {
		...actor,
		sector: actor.sector ?? former.sector,
		organisations: actor.organisations.length > 0 ? actor.organisations : former.organisations,
		level: actor.level ?? former.level,
		roles: union(actor.roles, former.roles),
		source: actor.source ?? former.source,
		attributes: filledAttributes(actor.attributes, former.attributes)
	};
}

function filledAttributes(attributes: Attributes, others: Attributes): Attributes {
	const isNew = [...others.keys()].some((heading) => !attributes.has(heading));
	return isNew ? new Map([...others, ...attributes]) : attributes;
}

/** A forum and all above it, from below. */
function lineUp(forums: readonly Forum[], forum: ForumId): ForumId[] {
	const parentOf = new Map(forums.map(({ id, parent }) => [id, parent]));
	const line: ForumId[] = [];
	let next: ForumId | null = forum;
	while (next !== null && !line.includes(next)) {
		line.push(next);
		next = parentOf.get(next) ?? null;
	}
	return line;
}

/** No districts = the whole municipality. */
function servedByBoth(a: readonly DistrictId[], b: readonly DistrictId[]): readonly DistrictId[] {
	return a.length === 0 || b.length === 0 ? [] : union(a, b);
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}
