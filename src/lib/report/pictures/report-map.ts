/** The map of a report: everybody under the lens where the screen shows them, in light colours. */
import type { Language } from '../../i18n/language';
import { formatNumber } from '../../i18n/language';
import { messages } from '../../i18n/messages';
import { names as namesOf } from '../../i18n/names';
import { scoreShares } from '../../map/scene/appearance';
import { NO_EMPHASIS } from '../../map/scene/emphasis';
import { computeLayout } from '../../map/layout/compute-layout';
import type { Layout, LayoutKind, LayoutRequest } from '../../map/layout/layout';
import { frameOf, type Captioned, type MapPicture, type MapScene } from '../../map/scene/map-scene';
import type { MapPictureInput, PictureLegend } from '../../map/picture/map-picture-input';
import { pictureContent } from '../../map/picture/picture-content';
import { pictureLegend } from '../../map/picture/picture-legend';
import { sectorLooks } from '../../map/looks/sector-look';
import { LIGHT_THEME } from '../../map/looks/theme';
import type { Scores } from '../../measures/measure';
import type { ActorId, Dataset } from '../../model/dataset';
import { openingLens, type Grouping, type Lens } from '../../model/lens';
import { buildNetwork } from '../../network/build-network';
import { drawGraph } from '../../network/draw-graph';
import type { Network } from '../../network/network';
import { MISSING, partitionBy, type Partition } from '../../network/partition';

/** Above this many actors no mark on a page can be told from the next. */
export const MOST_MAPPED = 3000;
/** Size of the picture in CSS pixels: the width of the text on a page of A4. */
const MAP_WIDTH = 680;
const MAP_HEIGHT = 372;

export interface MappedActor {
	readonly id: ActorId;
	readonly label: string;
	readonly sector: string;
	readonly districts: string;
	/** Places of the actors it works with, in the list of actors. */
	readonly partners: readonly number[];
}

/** The picture as it is drawn, and who everybody in it is. */
export interface MapContent {
	readonly input: MapPictureInput;
	/** In the order of `input.actors`. */
	readonly actors: readonly MappedActor[];
	/** Places of the two ends in the list of actors, in the order of `input.ties`. */
	readonly ends: readonly (readonly [number, number])[];
}

/** Everyone and every tie of the data set as it opens, so that no lens moves anybody. */
function wholeNetwork(dataset: Dataset): Network {
	return buildNetwork(dataset, openingLens(dataset));
}

/** Districts as islands where there are several, else by the ties: what the map of the screen opens with. */
function layoutKind(dataset: Dataset): LayoutKind {
	const districts = new Set(dataset.actors.map((actor) => actor.districts[0] ?? null));
	return districts.size > 1 ? 'islands' : 'force';
}

function layoutPartition(network: Network, kind: LayoutKind): Partition {
	const grouping: Grouping = kind === 'islands' ? 'district' : 'sector';
	const partition = partitionBy(network, grouping);
	if (kind !== 'islands') return partition;
	// An actor of several districts stands between them.
	const of = partition.of.map((group, i) =>
		network.actors[i]!.districts.length === 1 ? group : -1
	);
	return { ...partition, of };
}

/** What is asked of the layout; null where no map is drawn. */
export function reportLayoutRequest(dataset: Dataset, seed: number): LayoutRequest | null {
	if (dataset.actors.length === 0 || dataset.actors.length > MOST_MAPPED) return null;
	const network = wholeNetwork(dataset);
	const kind = layoutKind(dataset);
	const partition = layoutPartition(network, kind);
	return {
		kind,
		ties: network.either,
		groups: partition.of,
		groupCount: partition.names.length,
		seed
	};
}

/** Where everybody stands, worked out here and now; null where no map is drawn. */
export function computeReportLayout(dataset: Dataset, seed: number): Layout | null {
	const request = reportLayoutRequest(dataset, seed);
	return request && computeLayout(request);
}

/**
 * The map under a lens.
 *
 * @param layout the answer to `reportLayoutRequest` of the same data set
 * @param betweenness scores that the sizes show, in the order of `actorIds`
 */
export function reportMap(
	dataset: Dataset,
	lens: Lens,
	layout: Layout,
	betweenness: { readonly actorIds: readonly ActorId[]; readonly scores: Scores },
	language: Language
): MapContent {
	const network = buildNetwork(dataset, lens);
	const scene = sceneOf(dataset, network, layout, language);
	const places = scoreShares(betweenness.scores.values);
	const picture: MapPicture = {
		theme: LIGHT_THEME,
		looks: sectorLooks(dataset),
		shares: new Map(betweenness.actorIds.map((actor, i) => [actor, places[i] ?? null])),
		selection: new Set(),
		hovered: null,
		emphasis: NO_EMPHASIS,
		focus: null,
		areLabelsOn: true,
		pinned: new Set(),
		way: []
	};
	const words = messages(language).report.picture;
	const room = { width: MAP_WIDTH - 250, height: MAP_HEIGHT - 60 };
	const input: MapPictureInput = {
		language,
		width: MAP_WIDTH,
		height: MAP_HEIGHT,
		title: '',
		lensLine: '',
		dateLine: '',
		description: words.description(
			network.actors.length,
			network.tieCount,
			network.actors.some(({ sector }) => sector !== null)
		),
		legend: legendOf(dataset, network, scene, picture, language),
		...pictureContent(scene, picture, scene.frame, room)
	};
	const called = namesOf(dataset, language);
	const { file } = messages(language).report;
	const number = new Map(scene.graph.nodes().map((actor, place) => [actor, place]));
	return {
		input,
		actors: network.actors.map((actor) => ({
			id: actor.id,
			label: actor.label,
			sector: actor.sector === null ? file.missing : called.sector(actor.sector),
			districts:
				actor.districts.length > 0
					? actor.districts.map(called.district).join(', ')
					: dataset.districts.length > 0
						? file.whole
						: file.missing,
			partners: scene.graph.neighbors(actor.id).map((other) => number.get(other)!)
		})),
		ends: scene.graph.mapEdges(
			(_tie, _facts, source, target) => [number.get(source)!, number.get(target)!] as const
		)
	};
}

function sceneOf(dataset: Dataset, network: Network, layout: Layout, language: Language): MapScene {
	const whole = wholeNetwork(dataset);
	const partition = layoutPartition(whole, layout.kind);
	const { map } = messages(language);
	const called = namesOf(dataset, language);
	const captionOf = ({ shape, group }: Layout['regions'][number]): string => {
		if (shape === 'isolates') return map.isolates;
		if (group < 0 && partition.by === 'district') return map.severalDistricts;
		return called.group(partition.by, partition.names[group] ?? MISSING);
	};
	const places = new Map(
		whole.actors.map((actor, i) => [actor.id, { x: layout.x[i]!, y: layout.y[i]! }])
	);
	return {
		graph: drawGraph(dataset, network),
		places,
		frame: frameOf(places.values(), layout.regions),
		regions: layout.regions.map((region): Captioned => ({ ...region, caption: captionOf(region) })),
		hulls: [],
		spokes: [],
		groups: [],
		bundles: [],
		rowCounts: new Map()
	};
}

function legendOf(
	dataset: Dataset,
	network: Network,
	scene: MapScene,
	{ looks, theme }: MapPicture,
	language: Language
): PictureLegend {
	const { map, report, taxonomy } = messages(language);
	const called = namesOf(dataset, language);
	const counts = new Map<string | null, number>();
	for (const { sector } of network.actors) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	const number = (sector: string | null) => formatNumber(counts.get(sector) ?? 0, language);
	return pictureLegend({
		scene,
		theme,
		looks,
		sectors: dataset.sectors
			.filter(({ id }) => counts.has(id))
			.map(({ id }) => ({ id, label: called.sector(id), count: number(id) })),
		missingCount: counts.has(null) ? number(null) : null,
		size: { name: report.picture.sizeName, meaning: report.picture.sizeText },
		selectedCount: 0,
		pinnedCount: 0,
		words: map.legend,
		stepNames: taxonomy.step
	});
}
