/** A report as plain data: parts in their order, each of blocks whose words are in the report's language. */
import type { Language } from '../i18n/language';
import type { AppMessages } from '../i18n/da/app';
import type { SectorLook } from '../map/looks/sector-look';
import type { ActorId } from '../model/dataset';
import type { PartId } from './report-settings';
import type { MapContent } from './pictures/report-map';

/** A place of the program where something can be looked up. */
export type Place = keyof AppMessages['view'];

/** Where a sentence can be checked. */
export interface Reference {
	readonly place: Place;
	/** "Bridges". */
	readonly label: string;
	/** Whom it is about, so that a link can select them. */
	readonly actors: readonly ActorId[];
}

/** A value on a scale, with the interval that chance or missing data would leave it in. */
export interface Strip {
	readonly min: number;
	readonly max: number;
	readonly low: number;
	readonly high: number;
	readonly value: number;
	/** What chance would give on average; null = nothing to mark. */
	readonly expected: number | null;
	/** Words at the ends of the scale. */
	readonly ends: readonly [string, string];
	/** The same as a sentence, for those who do not see it. */
	readonly label: string;
}

/** How sure a sentence is. */
export interface Certainty {
	/** Always with a number. */
	readonly text: string;
	/** Null where no chance is involved. */
	readonly strip: Strip | null;
}

export interface ReportFinding {
	/** The number that stands out: `3 of 4`. */
	readonly number: string;
	/** What it counts, in a word or two. */
	readonly unit: string;
	readonly text: string;
	readonly why: string;
	readonly certainty: Certainty;
	readonly reference: Reference;
}

export interface Cell {
	readonly text: string;
	/** How it is set apart; a word always says the same. */
	readonly tone?: 'gap' | 'muted' | 'strong';
	readonly strip?: Strip;
	readonly look?: SectorLook;
}

export interface Table {
	readonly kind: 'table';
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	/** Widths of the columns in per cent of the page. */
	readonly widths: readonly number[];
	/** Columns of numbers, set to the right. */
	readonly numeric: readonly number[];
}

export type Block =
	| { readonly kind: 'text'; readonly text: string; readonly isNote: boolean }
	| { readonly kind: 'own-text'; readonly text: string }
	| { readonly kind: 'findings'; readonly items: readonly ReportFinding[] }
	| { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly isNumbered: boolean }
	| { readonly kind: 'terms'; readonly items: readonly { term: string; text: string }[] }
	| {
			readonly kind: 'picture';
			readonly content: MapContent;
			/** With its legend inside. */
			readonly svg: string;
			/** Without: the page sets the legend beside it. */
			readonly bareSvg: string;
	  }
	| Table;

export interface ListItem {
	/** What stands first, in strong letters. */
	readonly lead: string;
	readonly text: string;
	readonly reference: Reference | null;
}

export interface Part {
	readonly id: PartId;
	readonly heading: string;
	readonly isAppendix: boolean;
	readonly blocks: readonly Block[];
}

export interface ReportDocument {
	readonly language: Language;
	readonly title: string;
	/** Project, date and program, on one line. */
	readonly byline: string;
	/** What of the data counts, in words. */
	readonly lensLine: string;
	/** In the order in which they are read; those of the appendix last. */
	readonly parts: readonly Part[];
	readonly words: {
		readonly appendix: string;
		/** "Checked in Bridges". */
		readonly seenIn: (place: string) => string;
		readonly page: (page: number, of: number) => string;
	};
}
