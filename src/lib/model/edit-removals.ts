/** The tables after rows have left, with all that cannot stand without them. */
import type { ActorId, Dataset, Forum, ForumId, InitiativeId, TableName } from './dataset';

/** Some of the tables of a data set. */
export type Tables = Partial<Pick<Dataset, TableName>>;

/** Ties of others that the actors have reported stay; whose word they are is then not known. */
export function withoutActors(dataset: Dataset, leaving: ReadonlySet<ActorId>): Tables {
	return {
		actors: dataset.actors.filter(({ id }) => !leaving.has(id)),
		ties: dataset.ties
			.filter(({ source, target }) => !leaving.has(source) && !leaving.has(target))
			.map((tie) =>
				tie.reportedBy !== null && leaving.has(tie.reportedBy) ? { ...tie, reportedBy: null } : tie
			),
		memberships: dataset.memberships.filter(({ actor }) => !leaving.has(actor)),
		participations: dataset.participations.filter(({ actor }) => !leaving.has(actor))
	};
}

/** The forums under one that leaves come under the nearest above it that stays. */
export function withoutForums(
	{ forums, memberships }: Dataset,
	leaving: ReadonlySet<ForumId>
): Tables {
	const parentOf = new Map(forums.map(({ id, parent }) => [id, parent]));
	const nearest = (forum: ForumId): ForumId | null => {
		const seen = new Set<ForumId>();
		let at: ForumId | null = forum;
		while (at !== null && leaving.has(at) && !seen.has(at)) {
			seen.add(at);
			at = parentOf.get(at) ?? null;
		}
		return at !== null && leaving.has(at) ? null : at;
	};
	return {
		forums: forums
			.filter(({ id }) => !leaving.has(id))
			.map((forum): Forum =>
				forum.parent !== null && leaving.has(forum.parent)
					? { ...forum, parent: nearest(forum.parent) }
					: forum
			),
		memberships: memberships.filter(({ forum }) => !leaving.has(forum))
	};
}

/** The tables without some initiatives and who takes part in them. */
export function withoutInitiatives(dataset: Dataset, leaving: ReadonlySet<InitiativeId>): Tables {
	return {
		initiatives: dataset.initiatives.filter(({ id }) => !leaving.has(id)),
		participations: dataset.participations.filter(({ initiative }) => !leaving.has(initiative))
	};
}
