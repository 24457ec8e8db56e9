/** The saved picture of the map as it is on the screen, with its words in the language of the screen. */
import { formatNumber, LOCALES, type Language } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { Names } from '../../i18n/name-lookup';
import type { Frame, MapPicture, MapScene } from '../../map/scene/map-scene';
import { mapSvg } from '../../map/picture/map-svg';
import { pictureContent } from '../../map/picture/picture-content';
import { pictureLegend } from '../../map/picture/picture-legend';
import type { ActorMeasureId } from '../../measures/all';
import type { Dataset } from '../../model/dataset';
import type { Network } from '../../network/network';

export interface SavedPictureSource {
	readonly scene: MapScene;
	readonly picture: MapPicture;
	readonly frame: Frame;
	readonly dataset: Dataset;
	readonly network: Network;
	readonly names: Names;
	readonly messages: Messages;
	readonly language: Language;
	readonly title: string;
	/** The lens in short phrases. */
	readonly lensPhrases: readonly string[];
	readonly measure: ActorMeasureId;
	/** Milliseconds since 1970. */
	readonly madeAtMs: number;
}

const WIDTH = 1280;
const HEIGHT = 860;
/** Room of the map itself, without title and legend. */
const MAP = { width: 950, height: 700 };

export function savedPictureSvg(source: SavedPictureSource): string {
	const { scene, picture, dataset, network, names, messages, language } = source;
	const words = messages.map;
	const number = (value: number) => formatNumber(value, language);
	const shown = network.actors.filter(({ id }) => picture.focus === null || picture.focus.has(id));
	const counts = new Map<string | null, number>();
	for (const { sector } of shown) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	const missing = counts.get(null) ?? 0;
	const madeOn = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' });
	const legend = pictureLegend({
		scene,
		theme: picture.theme,
		looks: picture.looks,
		sectors: dataset.sectors
			.filter(({ id }) => counts.has(id))
			.map(({ id }) => ({ id, label: names.sector(id), count: number(counts.get(id)!) })),
		missingCount: missing > 0 ? number(missing) : null,
		size: scene.graph.order > 0 ? messages.measures.actor[source.measure] : null,
		selectedCount: picture.selection.size,
		pinnedCount: [...picture.pinned].filter((actor) => scene.graph.hasNode(actor)).length,
		words: words.legend,
		stepNames: messages.taxonomy.step
	});
	return mapSvg({
		...pictureContent(scene, picture, source.frame, MAP),
		language,
		width: WIDTH,
		height: HEIGHT,
		title: source.title,
		lensLine: [
			...source.lensPhrases,
			words.save.actorsShown(shown.length, dataset.actors.length)
		].join(' · '),
		dateLine: words.save.made(madeOn.format(source.madeAtMs)),
		description: words.save.description(shown.length, network.tieCount),
		legend
	});
}
