/** From a data set to the question a layout answers, and from the answer to places and captions. */
import type { ActorId, Dataset, ForumId, SectorId } from '../../model/dataset';
import { openingLens, type Grouping } from '../../model/lens';
import { buildNetwork } from '../../network/build-network';
import type { Network } from '../../network/network';
import { MISSING, partitionBy, type Partition } from '../../network/partition';
import { hullsOf } from '../groups/hull';
import {
	SPACING,
	type HubMembers,
	type Layout,
	type LayoutKind,
	type LayoutRequest
} from '../layout/layout';
import type { Captioned, Hull, Place, Spoke } from './map-scene';
import { lookOf, type SectorLook } from '../looks/sector-look';

/** Above this many actors only groups are drawn until some of them are opened. */
export const MOST_ACTORS = 20_000;

/** More groups than this are packed beside each other. */
const MOST_GROUPS_IN_RING = 24;

/** What groups can be collapsed and outlined by. */
const GROUP_CHOICES = ['sector', 'district', 'level'] as const satisfies readonly Grouping[];
export type GroupChoice = (typeof GROUP_CHOICES)[number];

/** What areas are called that are no group of the data. */
export interface AreaWords {
	readonly isolates: string;
	readonly severalDistricts: string;
	readonly noForum: string;
}

export interface AreaNames {
	group(by: Grouping, name: string): string;
	forum(id: string): string;
}

const GROUPING: Record<LayoutKind, Grouping> = {
	islands: 'district',
	force: 'sector',
	ring: 'sector',
	bands: 'level',
	hubs: 'sector'
};

/** Layouts that say something about this data set, the one to start with first. */
export function usefulLayouts(dataset: Dataset): LayoutKind[] {
	const groups = new Set(usefulGroups(dataset));
	const kinds: LayoutKind[] = [];
	if (groups.has('district')) kinds.push('islands');
	kinds.push('force');
	if (groups.has('sector')) kinds.push('ring');
	if (groups.has('level')) kinds.push('bands');
	const forums = new Set<ForumId>();
	const isMet = dataset.memberships.some(({ forum }) => forums.has(forum) || !forums.add(forum));
	if (isMet) kinds.push('hubs');
	return kinds;
}

/** Groupings under which the actors are of more than one group. */
export function usefulGroups(dataset: Dataset): GroupChoice[] {
	const values: Record<GroupChoice, Set<string | null>> = {
		sector: new Set(dataset.actors.map((actor) => actor.sector)),
		district: new Set(dataset.actors.map((actor) => actor.districts[0] ?? null)),
		level: new Set(dataset.actors.map((actor) => actor.level))
	};
	return GROUP_CHOICES.filter((choice) => values[choice].size > 1);
}

/** Everyone and every tie of the data set as it opens, so that no filter moves anybody. */
export function wholeNetwork(dataset: Dataset): Network {
	return buildNetwork(dataset, openingLens(dataset));
}

/** A question to the layouts, with what is needed to read the answer. */
export interface LayoutQuestion {
	readonly request: LayoutRequest;
	readonly partition: Partition;
	/** What the numbers of hubs stand for. */
	readonly forums: readonly ForumId[];
}

/** What a layout of the whole network depends on. */
export function layoutRequest(
	network: Network,
	kind: LayoutKind,
	seed: number,
	dataset: Pick<Dataset, 'forums' | 'memberships'>
): LayoutQuestion {
	const partition = layoutPartition(
		network,
		GROUPING[kind],
		// An actor of several districts stands between them, not in the first one.
		kind === 'islands'
	);
	const request = requestOf(network, kind, partition, seed);
	if (kind !== 'hubs') return { partition, request, forums: [] };
	const forums = dataset.forums.map(({ id }) => id);
	return { partition, request: { ...request, hubs: hubMembers(network, dataset) }, forums };
}

/** The same for groups as discs; above 20,000 actors without a look at the ties inside them. */
export function collapseRequest(network: Network, by: GroupChoice, seed: number): LayoutQuestion {
	// Those without a sector or level are a group beside the others; those of several districts stand
	// in the middle.
	const partition =
		by === 'district'
			? layoutPartition(network, by, true)
			: withMissingGroup(layoutPartition(network, by, false));
	const request = requestOf(network, 'islands', partition, seed);
	const isSketch = network.actors.length > MOST_ACTORS;
	return {
		partition,
		request: { ...request, isSketch, mostInRing: MOST_GROUPS_IN_RING },
		forums: []
	};
}

function requestOf(
	network: Network,
	kind: LayoutKind,
	partition: Partition,
	seed: number
): LayoutRequest {
	const groupCount = partition.names.length;
	return { kind, ties: network.either, groups: partition.of, groupCount, seed };
}

function layoutPartition(network: Network, by: Grouping, areSeveralApart: boolean): Partition {
	const partition = partitionBy(network, by);
	if (!areSeveralApart) return partition;
	const of = partition.of.map((group, i) =>
		network.actors[i]!.districts.length === 1 ? group : -1
	);
	return { ...partition, of };
}

function withMissingGroup(partition: Partition): Partition {
	if (!partition.of.includes(-1)) return partition;
	const last = partition.names.length;
	const of = partition.of.map((group) => (group < 0 ? last : group));
	return { ...partition, names: [...partition.names, MISSING], of };
}

function hubMembers(
	network: Network,
	{ forums, memberships }: Pick<Dataset, 'forums' | 'memberships'>
): HubMembers {
	const number = new Map(forums.map(({ id }, place) => [id, place]));
	const rows: number[][] = network.actors.map(() => []);
	for (const { actor, forum } of memberships) {
		const i = network.indexOf.get(actor);
		const hub = number.get(forum);
		if (i !== undefined && hub !== undefined) rows[i]!.push(hub);
	}
	const offsets = new Int32Array(rows.length + 1);
	for (const [i, row] of rows.entries()) offsets[i + 1] = offsets[i]! + row.length;
	return { offsets, forums: Int32Array.from(rows.flat()), forumCount: forums.length };
}

/** A layout with what is needed to read it. */
export interface PlacedNetwork {
	readonly layout: Layout;
	readonly partition: Partition;
	readonly forums: readonly ForumId[];
	readonly places: ReadonlyMap<ActorId, Place>;
}

export function placeNetwork(
	network: Network,
	layout: Layout,
	{ partition, forums }: Pick<LayoutQuestion, 'partition' | 'forums'>
): PlacedNetwork {
	const places = new Map(
		network.actors.map((actor, i) => [actor.id, { x: layout.x[i]!, y: layout.y[i]! }])
	);
	return { layout, partition, forums, places };
}

/** The areas of a layout with their names. */
export function captionRegions(
	{ layout, partition, forums }: PlacedNetwork,
	names: AreaNames,
	words: AreaWords
): Captioned[] {
	return layout.regions.map((region) => ({ ...region, caption: captionOf(region) }));

	function captionOf({ shape, group }: Layout['regions'][number]): string {
		if (shape === 'isolates') return layout.kind === 'hubs' ? words.noForum : words.isolates;
		if (shape === 'hub') return names.forum(forums[group]!);
		if (group < 0 && partition.by === 'district') return words.severalDistricts;
		return names.group(partition.by, partition.names[group] ?? MISSING);
	}
}

/** The seats of a layout of hubs, each as a line from the actor to its forum. */
export function spokesOf(
	{ layout, forums }: PlacedNetwork,
	memberships: readonly { readonly actor: ActorId; readonly forum: ForumId }[]
): Spoke[] {
	const hubs = new Map<ForumId, Place>();
	for (const region of layout.regions) {
		if (region.shape === 'hub') hubs.set(forums[region.group]!, { x: region.x, y: region.y });
	}
	return memberships.flatMap(({ actor, forum }) => {
		const hub = hubs.get(forum);
		return hub ? [{ actor, hub }] : [];
	});
}

/** Two marks this near stand together. */
const HULL_REACH = 3 * SPACING;
const HULL_MARGIN = 0.7 * SPACING;

/** Named lines around those of one group who stand together. */
export function captionHulls(
	network: Network,
	places: ReadonlyMap<ActorId, Place>,
	by: GroupChoice,
	names: AreaNames,
	looks: ReadonlyMap<SectorId, SectorLook>
): Hull[] {
	const partition = partitionBy(network, by);
	const points = network.actors.map(({ id }) => places.get(id)!);
	return hullsOf(points, partition.of, HULL_REACH, HULL_MARGIN).map(({ group, rings }) => {
		const name = partition.names[group]!;
		return {
			rings,
			caption: names.group(by, name),
			look: by === 'sector' ? lookOf(looks, name) : null
		};
	});
}
