/** How each two-mode name of the reference values is computed here. */
import { twoModeCentrality, twoModeClustering } from '../../src/lib/measures/two-mode/centrality';
import { withoutEachForum } from '../../src/lib/measures/two-mode/forum-removed';
import { sharedForums, sharedMembers } from '../../src/lib/measures/two-mode/projection';
import {
	forumsPerActor,
	membersPerForum,
	seatComponentSizes,
	seatDensity
} from '../../src/lib/measures/two-mode/seats';
import type { TwoMode } from '../../src/lib/measures/two-mode/two-mode';

type Compute = (twoMode: TwoMode) => unknown;

function byActor<T>({ actors }: TwoMode, values: readonly T[]): Record<string, T> {
	return Object.fromEntries(actors.map(({ id }, i) => [id, values[i]!]));
}

function byForum<T>({ forums }: TwoMode, values: readonly T[]): Record<string, T> {
	return Object.fromEntries(forums.map(({ id }, f) => [id, values[f]!]));
}

export const TWO_MODE_FIGURES: Readonly<Record<string, Compute>> = {
	actor_forums: (twoMode) => byActor(twoMode, forumsPerActor(twoMode)),
	forum_size: (twoMode) => byForum(twoMode, membersPerForum(twoMode)),
	density: (twoMode) => seatDensity(twoMode).value,
	projection: (twoMode) =>
		Object.fromEntries(
			sharedForums(twoMode).map(({ first, second, shared }) => [
				`${twoMode.actors[first]!.id}|${twoMode.actors[second]!.id}`,
				shared
			])
		),
	projection_m: (twoMode) => sharedForums(twoMode).length,
	projection_weight_sum: (twoMode) =>
		sharedForums(twoMode).reduce((sum, { shared }) => sum + shared, 0),
	forum_overlap_pairs: (twoMode) => sharedMembers(twoMode).length,
	forum_overlap: (twoMode) => {
		const sizes = membersPerForum(twoMode);
		const matrix = sizes.map((size, f) => sizes.map((_, g) => (f === g ? size : 0)));
		for (const { first, second, shared } of sharedMembers(twoMode)) {
			matrix[first]![second] = shared;
			matrix[second]![first] = shared;
		}
		return { forums: twoMode.forums.map(({ id }) => id), matrix };
	},
	forum_removed: (twoMode) =>
		byForum(
			twoMode,
			withoutEachForum(twoMode).map(({ tiesLeft, actorsWithoutForum, actorComponents }) => ({
				projection_ties_left: tiesLeft,
				actors_without_forum: actorsWithoutForum,
				actor_components: actorComponents
			}))
		),
	component_sizes: seatComponentSizes,
	degree_actors: (twoMode) => byActor(twoMode, twoModeCentrality(twoMode).degree.actors),
	degree_forums: (twoMode) => byForum(twoMode, twoModeCentrality(twoMode).degree.forums),
	betweenness_actors: (twoMode) => byActor(twoMode, twoModeCentrality(twoMode).betweenness.actors),
	betweenness_forums: (twoMode) => byForum(twoMode, twoModeCentrality(twoMode).betweenness.forums),
	closeness_actors: (twoMode) => byActor(twoMode, twoModeCentrality(twoMode).closeness.actors),
	closeness_forums: (twoMode) => byForum(twoMode, twoModeCentrality(twoMode).closeness.forums),
	robins_alexander: twoModeClustering
};
