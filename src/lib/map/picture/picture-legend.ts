/** What the legend of a saved picture says about a scene. */
import { STEPS, type Step } from '../../model/taxonomy';
import { tieColours, tieDash, tieWidth } from '../scene/appearance';
import { bundleColour, spokeColour } from '../groups/group-look';
import type { MapScene } from '../scene/map-scene';
import type { DrawGraph } from '../../network/draw-graph';
import { lookOf, MISSING_LOOK, type SectorLook } from '../looks/sector-look';
import { signsOf, type Sign } from '../scene/signs';
import type { MapTheme } from '../looks/theme';
import type { PictureLegend } from './map-picture-input';

/** The words of the legend; `messages(…).map.legend` has them all. */
export interface LegendWords {
	readonly title: string;
	readonly missing: string;
	readonly sizeTitle: string;
	readonly sizeLeast: string;
	readonly sizeMost: string;
	readonly disc: string;
	readonly signsTitle: string;
	readonly sign: Readonly<Record<Sign, string>>;
	readonly tiesTitle: string;
	readonly across: string;
	readonly within: string;
	readonly withinOrUnknown: string;
	readonly unknown: string;
	readonly double: string;
	readonly bundle: string;
	readonly seat: string;
	readonly stepUnknown: string;
	readonly direction: string;
}

export interface LegendSource {
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly looks: ReadonlyMap<string, SectorLook>;
	/** The sectors that are shown, in their order, with the number of actors as it is to be written. */
	readonly sectors: readonly {
		readonly id: string;
		readonly label: string;
		readonly count: string;
	}[];
	/** Actors without a sector as it is to be written; null = there are none. */
	readonly missingCount: string | null;
	readonly size: { readonly name: string; readonly meaning: string } | null;
	/** How many actors are selected and how many keep their place. */
	readonly selectedCount: number;
	readonly pinnedCount: number;
	readonly words: LegendWords;
	readonly stepNames: Readonly<Record<Step, string>>;
}

/** Only what is in the picture is explained. */
export function pictureLegend(source: LegendSource): PictureLegend {
	const { scene, theme, looks, words } = source;
	const colourOf = (look: SectorLook) => (theme.dark ? look.colourDark : look.colour);
	const sectors = source.sectors.map(({ id, label, count }) => {
		const look = lookOf(looks, id);
		return { label, count, colour: colourOf(look), shape: look.shape };
	});
	if (source.missingCount !== null) {
		sectors.push({
			label: words.missing,
			count: source.missingCount,
			colour: colourOf(MISSING_LOOK),
			shape: MISSING_LOOK.shape
		});
	}
	const entries = lineEntries(source);
	const signs = signsOf(scene, source.selectedCount, source.pinnedCount);
	return {
		title: words.title,
		sectors,
		size: sizeEntry(source),
		signs:
			signs.length === 0
				? null
				: {
						title: words.signsTitle,
						entries: signs.map((sign) => ({ sign, label: words.sign[sign] }))
					},
		lines:
			entries.length === 0
				? null
				: {
						title: words.tiesTitle,
						entries,
						notes: scene.graph.type === 'directed' && scene.graph.size > 0 ? [words.direction] : []
					}
	};
}

function sizeEntry({ scene, size, words }: LegendSource): PictureLegend['size'] {
	const hasDiscs = scene.groups.some(({ isOpen }) => !isOpen);
	const title = words.sizeTitle;
	if (size === null) return hasDiscs ? { title, text: words.disc, ends: null } : null;
	const measured = `${size.name}. ${size.meaning}`;
	return {
		title,
		text: hasDiscs ? `${measured} ${words.disc}` : measured,
		ends: [words.sizeLeast, words.sizeMost]
	};
}

/** What the quiet lines are, those that are not known to join two sectors; null = there are none. */
export function quietTieWords(
	graph: DrawGraph,
	words: Pick<LegendWords, 'within' | 'withinOrUnknown' | 'unknown'>
): string | null {
	const isQuiet = (isKnown: boolean) =>
		graph.someEdge(
			(_tie, { crossSector }, _a, _b, a, b) =>
				!crossSector && (a.sector !== null && b.sector !== null) === isKnown
		);
	const [within, unknown] = [isQuiet(true), isQuiet(false)];
	if (within) return unknown ? words.withinOrUnknown : words.within;
	return unknown ? words.unknown : null;
}

type Entry = NonNullable<PictureLegend['lines']>['entries'][number];

function lineEntries({ scene, theme, words, stepNames }: LegendSource): Entry[] {
	const { graph } = scene;
	const { forward, quiet } = tieColours(theme);
	const entries: Entry[] = [];
	const plain = { width: 1.5, dash: 'solid', isDouble: false } as const;
	if (scene.bundles.length > 0) {
		entries.push({ ...plain, label: words.bundle, colour: bundleColour(theme), width: 5 });
	}
	if (graph.someEdge((_tie, { crossSector }) => crossSector)) {
		entries.push({ ...plain, label: words.across, colour: forward });
	}
	const label = quietTieWords(graph, words);
	if (label !== null) entries.push({ ...plain, label, colour: quiet });
	if (graph.someEdge((_tie, { step }) => step !== null)) {
		const colour = theme.ink;
		for (const step of STEPS) {
			const [width, dash] = [tieWidth(step, 0), tieDash(step)];
			entries.push({ label: `${step}. ${stepNames[step]}`, colour, width, dash, isDouble: false });
		}
		if (graph.someEdge((_tie, { step }) => step === null)) {
			const [width, dash] = [tieWidth(null, 0), tieDash(null)];
			entries.push({ label: words.stepUnknown, colour, width, dash, isDouble: false });
		}
	}
	if (graph.type === 'undirected' && scene.rowCounts.size > 0 && graph.size > 0) {
		entries.push({ ...plain, label: words.double, colour: theme.ink, isDouble: true });
	}
	if (scene.spokes.length > 0) {
		const colour = spokeColour(theme);
		entries.push({ ...plain, label: words.seat, colour, width: 1.2 });
	}
	return entries;
}
