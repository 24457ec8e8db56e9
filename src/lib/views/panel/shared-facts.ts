/** What joins several selected actors: ties among them, forums and initiatives in common, others they all know. */
import type { ActorId, Dataset, ForumId, InitiativeId } from '../../model/dataset';
import { isAdjacent, type Network } from '../../network/network';
import { visibleRows } from '../../network/visible';

export interface SharedFacts {
	/** Selected actors under the lens. */
	readonly actorCount: number;
	/** Pairs among them that are tied, in either direction. */
	readonly tiedPairCount: number;
	readonly possiblePairCount: number;
	/** Bodies at least two of them share, most of them first. */
	readonly forums: readonly SharedBody<ForumId>[];
	readonly initiatives: readonly SharedBody<InitiativeId>[];
	/** Others who are tied to every one of them, in the order of the file. */
	readonly commonNeighbours: readonly ActorId[];
}

export interface SharedBody<Id> {
	readonly id: Id;
	/** Selected actors in it. */
	readonly count: number;
}

/** What the selected actors have in common; actors that the lens leaves out do not count. */
export function sharedFacts(
	dataset: Dataset,
	network: Network,
	selection: readonly ActorId[]
): SharedFacts {
	const visible = visibleRows(dataset, network.lens);
	const chosen = [...new Set(selection)].filter((id) => network.indexOf.has(id));
	const numbers = chosen.map((id) => network.indexOf.get(id)!);
	let tiedPairCount = 0;
	numbers.forEach((a, place) => {
		for (const b of numbers.slice(place + 1)) {
			if (isAdjacent(network.either, a, b)) tiedPairCount++;
		}
	});
	const among = new Set(chosen);
	return {
		actorCount: chosen.length,
		tiedPairCount,
		possiblePairCount: (chosen.length * (chosen.length - 1)) / 2,
		forums: bodiesShared(visible.memberships, among, (row) => row.forum),
		initiatives: bodiesShared(visible.participations, among, (row) => row.initiative),
		commonNeighbours: commonNeighbours(network, numbers)
	};
}

function bodiesShared<Row extends { readonly actor: ActorId }>(
	rows: readonly Row[],
	among: ReadonlySet<ActorId>,
	bodyOf: (row: Row) => string
): SharedBody<string>[] {
	const members = new Map<string, Set<ActorId>>();
	for (const row of rows) {
		if (!among.has(row.actor)) continue;
		const seated = members.get(bodyOf(row)) ?? new Set();
		members.set(bodyOf(row), seated.add(row.actor));
	}
	return [...members]
		.map(([id, seated]) => ({ id, count: seated.size }))
		.filter((body) => body.count > 1)
		.sort((a, b) => b.count - a.count);
}

function commonNeighbours(network: Network, numbers: readonly number[]): ActorId[] {
	const [first, ...rest] = numbers;
	if (first === undefined || rest.length === 0) return [];
	const { offsets, targets } = network.either;
	const candidates = Array.from(targets.subarray(offsets[first]!, offsets[first + 1]!));
	return candidates
		.filter((j) => !numbers.includes(j) && rest.every((i) => isAdjacent(network.either, i, j)))
		.map((j) => network.actors[j]!.id);
}
