/** Groups as discs: who belongs to which, and how many ties join each two. */
import type { ActorId } from '../../model/dataset';
import type { Network } from '../../network/network';
import { MISSING } from '../../network/partition';
import type { PlacedNetwork } from '../scene/place-network';

/** A disc of the layout with what the lens leaves of it. */
export interface CollapsedGroup {
	/** `MISSING` for actors without a group. */
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** In the order of the file. */
	readonly actors: readonly ActorId[];
	readonly innerTieCount: number;
}

export interface Collapsed {
	readonly groups: readonly CollapsedGroup[];
	/** Ties between each two groups that have any; places in `groups`, the lower first. */
	readonly between: readonly {
		readonly a: number;
		readonly b: number;
		readonly tieCount: number;
	}[];
}

/**
 * The groups of a layout of discs as the lens shows them: discs keep their places and sizes, whoever is
 * filtered away. A group nobody is left in stays, empty. Pairs of actors count once. O(n + m).
 *
 * @param whole the network the layout was made of
 * @param network what the lens shows of it
 */
export function collapseGroups(
	{ layout, partition }: PlacedNetwork,
	whole: Network,
	network: Network
): Collapsed {
	const discs = layout.regions.filter((region) => region.shape === 'disc');
	const placeOf = new Map(discs.map((disc, place) => [disc.group, place]));
	const groupOf = Int32Array.from(network.actors, ({ id }) => {
		const i = whole.indexOf.get(id);
		return i === undefined ? -1 : (placeOf.get(partition.of[i]!) ?? -1);
	});
	const actors: ActorId[][] = discs.map(() => []);
	for (const [i, actor] of network.actors.entries()) actors[groupOf[i]!]?.push(actor.id);
	const inner = new Int32Array(discs.length);
	const between = new Map<number, number>();
	const { offsets, targets } = network.either;
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (j < i) continue;
			const [one, other] = [groupOf[i]!, groupOf[j]!];
			if (one < 0 || other < 0) continue;
			if (one === other) inner[one]!++;
			else {
				const key = Math.min(one, other) * discs.length + Math.max(one, other);
				between.set(key, (between.get(key) ?? 0) + 1);
			}
		}
	}
	return {
		groups: discs.map((disc, place) => ({
			name: disc.group < 0 ? MISSING : partition.names[disc.group]!,
			x: disc.x,
			y: disc.y,
			radius: disc.halfWidth,
			actors: actors[place]!,
			innerTieCount: inner[place]!
		})),
		between: [...between]
			.map(([key, tieCount]) => ({
				a: Math.floor(key / discs.length),
				b: key % discs.length,
				tieCount
			}))
			.sort((a, b) => b.tieCount - a.tieCount || a.a - b.a || a.b - b.b)
	};
}
