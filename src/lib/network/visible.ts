/** What of a data set counts under a lens: the one place where the lens filters rows. */
import type {
	Actor,
	ActorId,
	Dataset,
	DistrictId,
	Forum,
	ForumId,
	Initiative,
	InitiativeId,
	Membership,
	Participation,
	Tie
} from '../model/dataset';
import type { Lens } from '../model/lens';
import { holdsAt } from '../model/period';
import { tieColumnsOf } from '../model/tie-columns';
import { tieEnds, type TieEnds } from '../model/tie-ends';
import type { GroupOrder } from './network';
import { TieArcs } from './tie-arcs';

export interface Visible {
	/** Group names in the order of the data set's own tables. */
	readonly order: GroupOrder;
	readonly actors: readonly Actor[];
	/** Ties between visible actors, self-ties left out. */
	readonly ties: readonly Tie[];
	readonly forums: readonly Forum[];
	readonly memberships: readonly Membership[];
	readonly initiatives: readonly Initiative[];
	readonly participations: readonly Participation[];
}

/**
 * The rows that count under a lens.
 *
 * An actor or forum without a district serves the whole municipality and so stays in the picture of
 * each district. A row in a table keeps its place; where every row of a table counts, the list is the
 * table itself.
 */
export function visibleRows(dataset: Dataset, lens: Lens): Visible {
	const actors = visibleActors(dataset.actors, lens);
	const isEverybody = actors.length === dataset.actors.length;
	const actorIds = isEverybody ? null : new Set<ActorId>(actors.map((actor) => actor.id));
	const isVisible = (id: ActorId) => actorIds === null || actorIds.has(id);
	const forums = dataset.forums.filter(
		(forum) => holdsAt(forum, lens.date) && servesAny(forum.districts, lens.districts)
	);
	const forumIds = new Set<ForumId>(forums.map((forum) => forum.id));
	const initiatives = dataset.initiatives.filter(
		(initiative) =>
			holdsAt(initiative, lens.date) && servesAny(initiative.districts, lens.districts)
	);
	const initiativeIds = new Set<InitiativeId>(initiatives.map((initiative) => initiative.id));
	const arcs = visibleArcs(dataset, actors, lens);
	const visible: Visible = {
		order: {
			sectors: dataset.sectors.map((sector) => sector.id),
			districts: dataset.districts.map((district) => district.id)
		},
		actors,
		forums,
		initiatives,
		get ties() {
			return arcs.rows;
		},
		memberships: dataset.memberships.filter(
			(membership) =>
				isVisible(membership.actor) &&
				forumIds.has(membership.forum) &&
				holdsAt(membership, lens.date)
		),
		participations: dataset.participations.filter(
			(participation) =>
				isVisible(participation.actor) && initiativeIds.has(participation.initiative)
		)
	};
	knownArcs.set(visible, arcs);
	return visible;
}

/** The arcs behind what `visibleRows` has found; kept apart, as `Visible` is plain data. */
const knownArcs = new WeakMap<Visible, TieArcs>();

/** The ties of what `visibleRows` has found, as arcs. */
export function arcsOf(visible: Visible): TieArcs {
	return knownArcs.get(visible)!;
}

/** Ties between visible actors, told apart by number: no row is needed for that. */
function visibleArcs(dataset: Dataset, actors: readonly Actor[], lens: Lens): TieArcs {
	const ends: TieEnds = tieColumnsOf(dataset) ?? tieEnds(dataset.actors, dataset.ties);
	const { sources, targets } = ends;
	const counts = rowCheck(dataset, lens);
	if (actors === dataset.actors && counts === null && allJoinTwo(sources, targets)) {
		return new TieArcs(dataset, actors, ends, null);
	}
	const numberOf = visibleNumbers(dataset.actors, actors);
	const places = new Int32Array(sources.length);
	const visibleSources = new Int32Array(sources.length);
	const visibleTargets = new Int32Array(sources.length);
	let found = 0;
	for (let k = 0; k < sources.length; k++) {
		if (sources[k]! < 0 || targets[k]! < 0 || sources[k] === targets[k]) continue;
		const source = numberOf[sources[k]!]!;
		const target = numberOf[targets[k]!]!;
		if (source < 0 || target < 0) continue;
		if (counts !== null && !counts(k)) continue;
		visibleSources[found] = source;
		visibleTargets[found] = target;
		places[found++] = k;
	}
	const visibleEnds = {
		sources: visibleSources.subarray(0, found),
		targets: visibleTargets.subarray(0, found)
	};
	return new TieArcs(dataset, actors, visibleEnds, places.subarray(0, found));
}

/** Whether every tie has both its ends among the actors, and two different ones. */
function allJoinTwo(sources: Int32Array, targets: Int32Array): boolean {
	for (let k = 0; k < sources.length; k++) {
		if (sources[k]! < 0 || targets[k]! < 0 || sources[k] === targets[k]) return false;
	}
	return true;
}

/** Whether what the row at a place says counts under the lens; null = every row does. */
function rowCheck(dataset: Dataset, lens: Lens): ((place: number) => boolean) | null {
	if (lens.date === null && lens.steps === null) return null;
	const columns = tieColumnsOf(dataset);
	if (columns === null) {
		const { ties } = dataset;
		return (place) => tieCounts(ties[place]!, lens);
	}
	const { step, from, to } = columns.fields;
	return (place) =>
		tieCounts(
			{
				step: step.values[step.numbers[place]!]!,
				from: from.values[from.numbers[place]!]!,
				to: to.values[to.numbers[place]!]!
			},
			lens
		);
}

function tieCounts(tie: Pick<Tie, 'step' | 'from' | 'to'>, lens: Lens): boolean {
	return (
		holdsAt(tie, lens.date) &&
		(lens.steps === null || (tie.step !== null && lens.steps.includes(tie.step)))
	);
}

/** By place in `all`: the place in `visible`, which has them in the same order, or -1. */
function visibleNumbers(all: readonly Actor[], visible: readonly Actor[]): Int32Array {
	const numbers = new Int32Array(all.length).fill(-1);
	let next = 0;
	for (let place = 0; place < all.length; place++) {
		if (all[place] === visible[next]) numbers[place] = next++;
	}
	return numbers;
}

/** The list itself where all are visible. */
function visibleActors(all: readonly Actor[], lens: Lens): readonly Actor[] {
	const { date, districts, sectors, levels } = lens;
	if (date === null && districts === null && sectors === null && levels === null) return all;
	const visible = all.filter((actor) => actorIsVisible(actor, lens));
	return visible.length === all.length ? all : visible;
}

function actorIsVisible(actor: Actor, lens: Lens): boolean {
	return (
		holdsAt(actor, lens.date) &&
		servesAny(actor.districts, lens.districts) &&
		(lens.sectors === null || (actor.sector !== null && lens.sectors.includes(actor.sector))) &&
		(lens.levels === null || (actor.level !== null && lens.levels.includes(actor.level)))
	);
}

function servesAny(own: readonly DistrictId[], wanted: readonly DistrictId[] | null): boolean {
	return wanted === null || own.length === 0 || own.some((district) => wanted.includes(district));
}
