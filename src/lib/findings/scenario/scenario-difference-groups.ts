/** What a change does to each group: its actors, and its ties inwards and outwards. */
import { groupEi } from '../../measures/groups/group-ei';
import type { Network } from '../../network/network';
import { partitionBy } from '../../network/partition';

export interface GroupFigures {
	/** As the grouping of the lens names it. */
	readonly name: string;
	readonly actors: number;
	/** Ties with both ends in the group. */
	readonly inside: number;
	/** Ties to actors of other groups. */
	readonly outside: number;
	/** (outside - inside) / (outside + inside); null without ties. */
	readonly ei: number | null;
}

/** A group before and after; null = nobody of it is there. */
export interface GroupChange {
	readonly name: string;
	readonly before: GroupFigures | null;
	readonly after: GroupFigures | null;
	readonly isChanged: boolean;
}

/** Every group of the lens's grouping that somebody is in. */
export function groupFigures(network: Network): readonly GroupFigures[] {
	return groupEi(network, partitionBy(network, network.lens.groupBy))
		.groups.filter(({ actorCount }) => actorCount > 0)
		.map(({ name, actorCount, internalTies, externalTies, eiIndexByTies }) => ({
			name,
			actors: actorCount,
			inside: internalTies,
			outside: externalTies,
			ei: eiIndexByTies
		}));
}

/** Groups that changed first, those with the largest change of ties on top; the others in their order. */
export function groupChanges(
	before: readonly GroupFigures[],
	after: readonly GroupFigures[]
): readonly GroupChange[] {
	const was = new Map(before.map((group) => [group.name, group]));
	const is = new Map(after.map((group) => [group.name, group]));
	const names = new Set([...was.keys(), ...is.keys()]);
	const all = [...names].map((name): GroupChange => {
		const [first, last] = [was.get(name) ?? null, is.get(name) ?? null];
		return { name, before: first, after: last, isChanged: sizeOf(first, last) > 0 };
	});
	const size = ({ before, after }: GroupChange) => sizeOf(before, after);
	return [
		...all.filter(({ isChanged }) => isChanged).sort((a, b) => size(b) - size(a)),
		...all.filter(({ isChanged }) => !isChanged)
	];
}

function sizeOf(before: GroupFigures | null, after: GroupFigures | null): number {
	const change = (part: 'actors' | 'inside' | 'outside') =>
		Math.abs((after?.[part] ?? 0) - (before?.[part] ?? 0));
	return change('inside') + change('outside') + change('actors');
}
