/** From the data, the lens and the arrangement to what the map shows. */
import type { Collapsed } from '../groups/collapse';
import { frameOf, type Captioned, type MapScene, type Place } from './map-scene';
import {
	captionHulls,
	captionRegions,
	spokesOf,
	type AreaNames,
	type AreaWords,
	type GroupChoice,
	type PlacedNetwork
} from './place-network';
import { lookOf, type SectorLook } from '../looks/sector-look';
import { rowCounts } from './tie-rows';
import type { ActorId, Dataset, SectorId } from '../../model/dataset';
import { drawGraph, type DrawGraph } from '../../network/draw-graph';
import type { Network } from '../../network/network';
import { MISSING } from '../../network/partition';
import { withoutActors } from '../../network/sub-network';
import { visibleRows } from '../../network/visible';

/** The graph and what is worked out from the same rows, made once a lens. */
export interface Drawn {
	readonly graph: DrawGraph;
	readonly rowCounts: ReadonlyMap<string, number>;
}

export function drawnOf(dataset: Dataset, network: Network): Drawn {
	return { graph: drawGraph(dataset, network), rowCounts: rowCounts(dataset, network.lens) };
}

/** The same of some actors only. */
export function drawnAmong(
	dataset: Dataset,
	network: Network,
	actors: ReadonlySet<ActorId>
): Drawn {
	const part = withoutActors(
		network,
		network.actors.map(({ id }) => !actors.has(id))
	);
	return drawnOf(dataset, part);
}

export interface SceneWords extends AreaWords {
	readonly groups: { readonly count: (count: number) => string };
}

export interface SceneSource {
	readonly dataset: Dataset;
	readonly network: Network;
	readonly drawn: Drawn;
	readonly placed: PlacedNetwork;
	readonly names: AreaNames;
	readonly words: SceneWords;
	readonly looks: ReadonlyMap<SectorId, SectorLook>;
	readonly pinned: ReadonlyMap<ActorId, Place>;
	readonly hullsBy: GroupChoice | null;
}

/** Everybody one by one. */
export function openScene(source: SceneSource): MapScene {
	const { dataset, network, drawn, placed, names, words, looks, hullsBy } = source;
	const regions = captionRegions(placed, names, words);
	const places = withPins(placed.places, source.pinned);
	return {
		...drawn,
		places,
		frame: frameOf(placed.places.values(), regions),
		regions,
		hulls: hullsBy === null ? [] : captionHulls(network, places, hullsBy, names, looks),
		spokes:
			placed.layout.kind === 'hubs'
				? spokesOf(placed, visibleRows(dataset, network.lens).memberships)
				: [],
		groups: [],
		bundles: []
	};
}

export interface GroupSource extends SceneSource {
	readonly collapsed: Collapsed;
	readonly open: ReadonlySet<string>;
	readonly selection: readonly ActorId[];
}

/** Groups as discs, the open ones with their actors. */
export function collapsedScene(source: GroupSource): MapScene {
	const { placed, names, words, looks, open, drawn } = source;
	const { groups, between } = source.collapsed;
	const { by } = placed.partition;
	const regions = captionRegions(placed, names, words);
	const captions = discCaptions(regions);
	const selected = new Set(source.selection);
	const shown = groups.map((group, place) => ({
		name: group.name,
		x: group.x,
		y: group.y,
		radius: group.radius,
		caption: captions[place]!,
		actorCount: group.actors.length,
		innerTieCount: group.innerTieCount,
		countText: words.groups.count(group.actors.length),
		selectedCount: group.actors.filter((actor) => selected.has(actor)).length,
		isOpen: open.has(group.name),
		look: by === 'sector' ? lookOf(looks, group.name === MISSING ? null : group.name) : null
	}));
	return {
		...drawn,
		places: withPins(placed.places, source.pinned),
		frame: frameOf([], [], shown),
		regions: [],
		hulls: [],
		spokes: [],
		groups: shown,
		bundles: between.filter(({ a, b }) => !(shown[a]!.isOpen && shown[b]!.isOpen))
	};
}

/** Actors of the open groups under the lens. */
export function actorsOfOpen(
	{ groups }: Collapsed,
	open: ReadonlySet<string>
): ReadonlySet<ActorId> {
	return new Set(groups.filter(({ name }) => open.has(name)).flatMap(({ actors }) => actors));
}

function discCaptions(regions: readonly Captioned[]): string[] {
	return regions.filter(({ shape }) => shape === 'disc').map(({ caption }) => caption);
}

function withPins(
	places: ReadonlyMap<ActorId, Place>,
	pinned: ReadonlyMap<ActorId, Place>
): ReadonlyMap<ActorId, Place> {
	if (pinned.size === 0) return places;
	const moved = [...pinned].filter(([actor]) => places.has(actor));
	return new Map([...places, ...moved]);
}
