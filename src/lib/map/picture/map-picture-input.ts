/** All that a saved picture of the map says and shows, as plain data. */
import type { ActorAppearance, TieAppearance } from '../scene/appearance';
import type { LabelText } from '../labels/label-texts';
import type { Captioned, Frame, Hull, MapBundle, MapGroup, Place } from '../scene/map-scene';
import type { Shape } from '../looks/shape';
import type { Sign } from '../scene/signs';
import type { MapTheme } from '../looks/theme';

export interface PictureActor extends Place {
	readonly label: string;
	/** How it may be written beside the mark. */
	readonly text: LabelText;
	/** The side on which there are fewest ties. */
	readonly away: Place;
	readonly look: ActorAppearance;
	/** Recedes, as others are emphasised. */
	readonly isDim: boolean;
	/** Keeps its place. */
	readonly isPinned: boolean;
}

export interface PictureTie {
	readonly from: Place;
	readonly to: Place;
	readonly look: TieAppearance;
	/** Drawn from wide to narrow, from the one who reports to the one named. */
	readonly isTapered: boolean;
	/** Two lines in place of one: several rows of data stand behind it. */
	readonly isDouble: boolean;
	readonly isDim: boolean;
}

export interface PictureLegend {
	readonly title: string;
	readonly sectors: readonly {
		readonly label: string;
		/** `#rrggbb` on the theme's surface. */
		readonly colour: string;
		readonly shape: Shape;
		readonly count: string;
	}[];
	/** What the size of a mark shows; null = it shows nothing. */
	readonly size: {
		readonly title: string;
		readonly text: string;
		/** What the smallest and the largest mark stand for; null where only groups are drawn. */
		readonly ends: readonly [string, string] | null;
	} | null;
	readonly signs: {
		readonly title: string;
		readonly entries: readonly { readonly sign: Sign; readonly label: string }[];
	} | null;
	readonly lines: {
		readonly title: string;
		readonly entries: readonly {
			readonly label: string;
			readonly colour: string;
			/** CSS pixels. */
			readonly width: number;
			readonly dash: TieAppearance['dash'];
			readonly isDouble: boolean;
		}[];
		readonly notes: readonly string[];
	} | null;
}

/** Places are in layout units, y downwards; sizes and widths in CSS pixels of the picture. */
export interface MapPictureInput {
	/** Language of the words, as in `lang="da"`. */
	readonly language: string;
	/** The whole picture with its title and legend. */
	readonly width: number;
	readonly height: number;
	readonly theme: MapTheme;
	readonly title: string;
	/** What of the data counts, in words: "Sydbyen · 2019 · 27 of 33 actors". */
	readonly lensLine: string;
	/** When the picture was made and by what: "Bindeled, 22 November 2026". */
	readonly dateLine: string;
	/** What the picture shows, for those who do not see it. */
	readonly description: string;
	/** The part of the map that is shown. */
	readonly frame: Frame;
	readonly regions: readonly Captioned[];
	readonly hulls: readonly Hull[];
	readonly groups: readonly MapGroup[];
	readonly bundles: readonly MapBundle[];
	/** Thin lines to the middle of forums. */
	readonly spokes: readonly { readonly from: Place; readonly to: Place }[];
	/** Those drawn later lie on top. */
	readonly ties: readonly PictureTie[];
	readonly actors: readonly PictureActor[];
	/** Whether the actors' names are written; as many as there is room for. */
	readonly areLabelsOn: boolean;
	readonly legend: PictureLegend | null;
}
