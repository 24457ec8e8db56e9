/** From a data set to the question a layout answers, and from the answer to places and captions. */
import type { MapMessages } from '../../i18n/da/map';
import type { Names } from '../../i18n/name-lookup';
import type { Captioned } from '../../map/canvas-overlay';
import type { Layout, LayoutKind, LayoutRequest } from '../../map/layout/layout';
import type { ActorId, Dataset } from '../../model/dataset';
import { openingLens, type Grouping } from '../../model/lens';
import { buildNetwork } from '../../network/build-network';
import type { Network } from '../../network/network';
import { MISSING, partitionBy, type Partition } from '../../network/partition';

/** Above this many actors no map is drawn. */
export const MOST_ACTORS = 20_000;

const GROUPING: Record<LayoutKind, Grouping> = {
	islands: 'district',
	force: 'sector',
	ring: 'sector',
	bands: 'level'
};

/** Layouts that say something about this data set, the one to start with first. */
export function usefulLayouts(dataset: Dataset): LayoutKind[] {
	const districts = new Set(dataset.actors.map((actor) => actor.districts[0] ?? null));
	const sectors = new Set(dataset.actors.map((actor) => actor.sector));
	const levels = new Set(dataset.actors.map((actor) => actor.level));
	const kinds: LayoutKind[] = [];
	if (districts.size > 1) kinds.push('islands');
	kinds.push('force');
	if (sectors.size > 1) kinds.push('ring');
	if (levels.size > 1) kinds.push('bands');
	return kinds;
}

/** Everyone and every tie of the data set as it opens, so that no filter moves anybody. */
export function wholeNetwork(dataset: Dataset): Network {
	return buildNetwork(dataset, openingLens(dataset));
}

/** What a layout of the whole network depends on. */
export function layoutRequest(
	network: Network,
	kind: LayoutKind,
	seed: number
): { request: LayoutRequest; partition: Partition } {
	const partition = layoutPartition(network, kind);
	return {
		partition,
		request: {
			kind,
			ties: network.either,
			groups: partition.of,
			groupCount: partition.names.length,
			seed
		}
	};
}

/** As the grouping says; but an actor of several districts stands between them, not in the first one. */
function layoutPartition(network: Network, kind: LayoutKind): Partition {
	const partition = partitionBy(network, GROUPING[kind]);
	if (kind !== 'islands') return partition;
	const of = partition.of.map((group, i) =>
		network.actors[i]!.districts.length === 1 ? group : -1
	);
	return { ...partition, of };
}

/** A layout with what is needed to read it. */
export interface PlacedNetwork {
	readonly layout: Layout;
	readonly partition: Partition;
	readonly places: ReadonlyMap<ActorId, { readonly x: number; readonly y: number }>;
}

export function placeNetwork(
	network: Network,
	layout: Layout,
	partition: Partition
): PlacedNetwork {
	const places = new Map(
		network.actors.map((actor, i) => [actor.id, { x: layout.x[i]!, y: layout.y[i]! }])
	);
	return { layout, partition, places };
}

/** The areas of a layout with their names. */
export function captionRegions(
	{ layout, partition }: PlacedNetwork,
	names: Names,
	words: MapMessages
): Captioned[] {
	return layout.regions.map((region) => ({ ...region, caption: captionOf(region) }));

	function captionOf({ shape, group }: Layout['regions'][number]): string {
		if (shape === 'isolates') return words.isolates;
		if (group < 0 && partition.by === 'district') return words.severalDistricts;
		return names.group(partition.by, partition.names[group] ?? MISSING);
	}
}
