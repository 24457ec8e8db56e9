/** Actors and forums as one network of seats, for the machine-readable output. */
import { twoModeCentrality, twoModeClustering } from '../../measures/two-mode/centrality';
import { forumGroups } from '../../measures/two-mode/forum-groups';
import { withoutEachForum } from '../../measures/two-mode/forum-removed';
import { sharedForums, sharedMembers } from '../../measures/two-mode/projection';
import {
	forumsPerActor,
	membersPerForum,
	seatComponentSizes,
	seatDensity
} from '../../measures/two-mode/seats';
import { twoModeOf } from '../../measures/two-mode/two-mode';
import type { Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import type { NullReasons } from './null-reasons';

/** The figures of the seats under the lens; null when nobody sits anywhere. */
export function twoModeJson(dataset: Dataset, lens: Lens, reasons: NullReasons): object | null {
	const twoMode = twoModeOf(dataset, lens);
	if (twoMode.seatCount === 0) {
		reasons.add('twoMode', 'no-memberships');
		return null;
	}
	const byActor = keyed(twoMode.actors);
	const byForum = keyed(twoMode.forums);
	const { degree, betweenness, closeness } = twoModeCentrality(twoMode);
	const bothSides = (scores: typeof degree) => ({
		actors: byActor((i) => scores.actors[i]!),
		forums: byForum((f) => scores.forums[f]!)
	});
	const forums = forumsPerActor(twoMode);
	const members = membersPerForum(twoMode);
	const removals = withoutEachForum(twoMode);
	const groups = forumGroups(twoMode, lens.groupBy);
	const pairs = sharedForums(twoMode);
	const clustering = twoModeClustering(twoMode);
	const blau = groups.map((group) => group.blau);
	reasons.ofNull('twoMode.clustering', [clustering], 'no-paths-of-three');
	reasons.ofNull('twoMode.groups.blau', blau, 'no-group');
	for (const side of ['actors', 'forums'] as const) {
		reasons.ofNull(`twoMode.betweenness.${side}`, betweenness[side], 'too-few-actors');
	}
	return {
		actors: twoMode.actors.length,
		forums: twoMode.forums.length,
		seats: twoMode.seatCount,
		density: seatDensity(twoMode).value,
		clustering,
		components: seatComponentSizes(twoMode),
		forumsPerActor: byActor((i) => forums[i]!),
		membersPerForum: byForum((f) => members[f]!),
		actorPairs: pairs.length,
		actorPairsWeight: pairs.reduce((sum, { shared }) => sum + shared, 0),
		sharedMembers: sharedMembers(twoMode).map(({ first, second, shared }) => [
			twoMode.forums[first]!.id,
			twoMode.forums[second]!.id,
			shared
		]),
		withoutEachForum: byForum((f) => removals[f]!),
		groups: byForum((f) => ({
			counts: Object.fromEntries(groups[f]!.counts),
			blau: groups[f]!.blau
		})),
		degree: bothSides(degree),
		betweenness: bothSides(betweenness),
		closeness: bothSides(closeness)
	};
}

function keyed(rows: readonly { readonly id: string }[]) {
	return <T>(value: (place: number) => T): Record<string, T> =>
		Object.fromEntries(rows.map(({ id }, place) => [id, value(place)]));
}
