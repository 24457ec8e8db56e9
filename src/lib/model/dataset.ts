/**
 * The Dataset: the checked tables of one project. An immutable value; only `import` and `applyEdit`
 * make one. Arrays keep the order of the file; every id named anywhere exists in its table.
 * `null` and empty arrays mean "not known"; never zero.
 */
import type { SectorKind, Step } from './taxonomy';

export type ActorId = string;
export type ForumId = string;
export type InitiativeId = string;
export type DistrictId = string;
export type SectorId = string;

/** Columns the program does not interpret, kept as they were written: heading -> cell text. */
export type Attributes = ReadonlyMap<string, string>;

/** When something held. `from` and `to` are a year, a month or a day (`2019`, `2019-03`, `2019-03-31`), both included. */
export interface Period {
	readonly from: string | null;
	readonly to: string | null;
}

/** A person in a role, a team or an organisation that works in or for a district. */
export interface Actor extends Period {
	readonly id: ActorId;
	readonly label: string;
	readonly sector: SectorId | null;
	readonly organisations: readonly string[];
	/** Districts the actor works in; empty = the whole municipality. The first one is its home for grouping. */
	readonly districts: readonly DistrictId[];
	/** One of LEVELS, or any other word. */
	readonly level: string | null;
	/** KNOWN_ROLES, or any other words. */
	readonly roles: readonly string[];
	readonly source: string | null;
	readonly attributes: Attributes;
}

/** One statement that two actors work together. Several rows may join the same two. */
export interface Tie extends Period {
	readonly source: ActorId;
	readonly target: ActorId;
	readonly step: Step | null;
	/** Strength above 0, more = closer. Null counts as 1. */
	readonly weight: number | null;
	readonly kind: string | null;
	/** False: the row holds both ways. Null: not said, read as source -> target. */
	readonly directed: boolean | null;
	/** Whose word it is: an actor's, both sides', or not known. */
	readonly reportedBy: ActorId | 'both' | null;
	/** Where in a text the statement stands. */
	readonly sourcePassage: string | null;
	readonly attributes: Attributes;
}

/** A board, group or other body that meets. */
export interface Forum extends Period {
	readonly id: ForumId;
	readonly label: string;
	readonly level: string | null;
	readonly districts: readonly DistrictId[];
	readonly scopes: readonly string[];
	readonly parent: ForumId | null;
	readonly source: string | null;
	readonly attributes: Attributes;
}

export interface Membership extends Period {
	readonly actor: ActorId;
	readonly forum: ForumId;
	/** chair, member, secretary, observer, invited, or another word. */
	readonly roles: readonly string[];
	readonly source: string | null;
	readonly attributes: Attributes;
}

/** An activity with theme, target group and districts. */
export interface Initiative extends Period {
	readonly id: InitiativeId;
	readonly label: string;
	readonly themes: readonly string[];
	readonly targetGroups: readonly string[];
	readonly districts: readonly DistrictId[];
	readonly approach: string | null;
	readonly source: string | null;
	readonly attributes: Attributes;
}

export interface Participation {
	readonly actor: ActorId;
	readonly initiative: InitiativeId;
	/** lead, partner, funder, or another word. */
	readonly roles: readonly string[];
	readonly source: string | null;
	readonly attributes: Attributes;
}

export interface District {
	readonly id: DistrictId;
	readonly label: string;
	readonly population: number | null;
	/** Name of a GeoJSON file beside the data. */
	readonly geometry: string | null;
	/** Housing organisations with homes here. */
	readonly homes: readonly string[];
	/** False when the district is only known from other tables. */
	readonly declared: boolean;
	readonly attributes: Attributes;
}

export interface Sector {
	readonly id: SectorId;
	readonly label: string;
	/** What the taxonomy takes the id or the label for; null = a word of the user's own. */
	readonly kind: SectorKind | null;
	readonly colour: string | null;
	/** Belongs to the reference for coverage; null = the data do not say. */
	readonly expected: boolean | null;
	/** False when the sector is only known from the actors. */
	readonly declared: boolean;
	readonly attributes: Attributes;
}

/** A file beside the tables that is carried along unread (a GeoJSON, a README), path -> text. */
export type Companions = ReadonlyMap<string, string>;

/** A row that could not become part of the tables; kept so that nothing is lost. */
export interface RejectedRow {
	readonly file: string;
	/** Row as a spreadsheet counts, headings included. */
	readonly row: number;
	readonly table: TableName | null;
	readonly cells: Attributes;
}

export const TABLES = [
	'actors',
	'ties',
	'forums',
	'memberships',
	'initiatives',
	'participations',
	'districts',
	'sectors'
] as const;
export type TableName = (typeof TABLES)[number];

export interface Dataset {
	/** Machine name, from the data package or the file. */
	readonly name: string;
	/** Title by language, from the data package; may be empty. */
	readonly title: Readonly<Partial<Record<'da' | 'en', string>>>;
	readonly licence: string | null;
	readonly actors: readonly Actor[];
	readonly ties: readonly Tie[];
	readonly forums: readonly Forum[];
	readonly memberships: readonly Membership[];
	readonly initiatives: readonly Initiative[];
	readonly participations: readonly Participation[];
	readonly districts: readonly District[];
	readonly sectors: readonly Sector[];
	readonly companions: Companions;
	readonly rejected: readonly RejectedRow[];
}

/** A project without any rows. */
export function emptyDataset(name: string): Dataset {
	return {
		name,
		title: {},
		licence: null,
		actors: [],
		ties: [],
		forums: [],
		memberships: [],
		initiatives: [],
		participations: [],
		districts: [],
		sectors: [],
		companions: new Map(),
		rejected: []
	};
}
