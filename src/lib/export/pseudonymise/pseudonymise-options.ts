/** What is asked of a safe copy. */
import type { Dataset } from '../../model/dataset';
import type { CodedTable, PseudonymKey } from './pseudonym-key';

/** Tables whose rows may keep their names in a copy. Actors never do. */
export const NAMED_TABLES = ['organisations', 'forums', 'initiatives', 'districts'] as const;
export type NamedTable = (typeof NAMED_TABLES)[number];

export const DATE_DETAILS = ['all', 'years', 'none'] as const;
export type DateDetail = (typeof DATE_DETAILS)[number];

/** What the copy calls those that it does not name. */
export interface CopyWords {
	readonly title: Dataset['title'];
	readonly otherSectors: string;
	readonly otherDistricts: string;
	readonly otherOrganisations: string;
}

export interface PseudonymiseOptions {
	/** The secret, and the codes that are dealt already. */
	readonly key: PseudonymKey;
	/** Codes of actors begin with two letters of their sector instead of `A`. */
	readonly sectorPrefix: boolean;
	/** Actors become their organisations. */
	readonly organisationsOnly: boolean;
	/** Whether actors keep their organisation, as a code or by name. */
	readonly withOrganisations: boolean;
	/** Whose names stay. A name in which somebody of the original is named does not. */
	readonly keptNames: readonly NamedTable[];
	/** Least number of actors of a sector, district or organisation that is shown; 0 = all are. */
	readonly minCell: number;
	/** Whether the same number is asked of the actors of a sector in each district. */
	readonly hidesPlaces: boolean;
	/** Smaller ones are put together under `other`, or left out. Districts are always put together. */
	readonly smallCells: 'other' | 'leave-out';
	readonly dates: DateDetail;
	/** Columns of the project's own that stay, by `columnKey`. */
	readonly ownColumns: readonly string[];
	readonly words: CopyWords;
}

/** The safest choices; who wants more in the copy asks for it. */
export const SAFE_CHOICES = {
	sectorPrefix: false,
	organisationsOnly: false,
	withOrganisations: true,
	keptNames: [],
	minCell: 5,
	hidesPlaces: true,
	smallCells: 'other',
	dates: 'years',
	ownColumns: []
} as const satisfies Omit<PseudonymiseOptions, 'key' | 'words'>;

/** Codes by id; sectors have one only where their name cannot stay. */
export type Codes = Readonly<Record<Exclude<CodedTable, 'sectors'>, ReadonlyMap<string, string>>>;
/** Those that are dealt before the actors': how the groups are called decides how actors are. */
export type GroupCodes = Omit<Codes, 'actors'>;
