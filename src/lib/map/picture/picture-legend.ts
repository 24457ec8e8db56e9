/** What the legend of a saved picture says about a scene. */
import { STEPS, type Step } from '../../model/taxonomy';
import { tieColours, tieDash, tieWidth } from '../appearance';
import { bundleColour, spokeColour } from '../group-look';
import type { MapScene } from '../map-scene';
import { lookOf, MISSING_LOOK, type SectorLook } from '../sector-look';
import type { MapTheme } from '../theme';
import type { PictureLegend } from './map-picture-input';

/** The words of the legend; `messages(…).map.legend` has them all. */
export interface LegendWords {
	readonly title: string;
	readonly missing: string;
	readonly sizeTitle: string;
	readonly tiesTitle: string;
	readonly across: string;
	readonly within: string;
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
	return {
		title: words.title,
		sectors,
		size: source.size && {
			title: words.sizeTitle,
			text: `${source.size.name}. ${source.size.meaning}`
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
	if (graph.someEdge((_tie, { crossSector }) => !crossSector)) {
		entries.push({ ...plain, label: words.within, colour: quiet });
	}
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
