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
import type { GroupOrder } from './network';
import { holdsAt } from '../model/period';

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
 * each district. A row in a table keeps its place; nothing is copied.
 */
export function visibleRows(dataset: Dataset, lens: Lens): Visible {
	const actors = dataset.actors.filter((actor) => actorIsVisible(actor, lens));
	const actorIds = new Set<ActorId>(actors.map((actor) => actor.id));
	const forums = dataset.forums.filter(
		(forum) => holdsAt(forum, lens.date) && servesAny(forum.districts, lens.districts)
	);
	const forumIds = new Set<ForumId>(forums.map((forum) => forum.id));
	const initiatives = dataset.initiatives.filter(
		(initiative) =>
			holdsAt(initiative, lens.date) && servesAny(initiative.districts, lens.districts)
	);
	const initiativeIds = new Set<InitiativeId>(initiatives.map((initiative) => initiative.id));
	return {
		order: {
			sectors: dataset.sectors.map((sector) => sector.id),
			districts: dataset.districts.map((district) => district.id)
		},
		actors,
		forums,
		initiatives,
		ties: dataset.ties.filter(
			(tie) =>
				tie.source !== tie.target &&
				actorIds.has(tie.source) &&
				actorIds.has(tie.target) &&
				holdsAt(tie, lens.date) &&
				(lens.steps === null || (tie.step !== null && lens.steps.includes(tie.step)))
		),
		memberships: dataset.memberships.filter(
			(membership) =>
				actorIds.has(membership.actor) &&
				forumIds.has(membership.forum) &&
				holdsAt(membership, lens.date)
		),
		participations: dataset.participations.filter(
			(participation) =>
				actorIds.has(participation.actor) && initiativeIds.has(participation.initiative)
		)
	};
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
