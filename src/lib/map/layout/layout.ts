/** What a layout is asked and what it answers. */

/** Districts as islands; ties as forces; sectors in a ring; levels as bands; members around their forums. */
export const LAYOUT_KINDS = ['islands', 'force', 'ring', 'bands', 'hubs'] as const;
export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** The least distance between the centres of two actors, in layout units. */
export const SPACING = 10;

/** Undirected ties in compressed rows: neighbours of i are targets[offsets[i] … offsets[i+1]-1]. */
export interface LayoutTies {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	/** Strength of each, above 0. */
	readonly weights: Float64Array;
}

export interface LayoutRequest {
	readonly kind: LayoutKind;
	readonly ties: LayoutTies;
	/**
	 * Group number of each actor, -1 = not known: its district for `islands`, sector for `ring`, level
	 * for `bands`; not used by `force` and `hubs`.
	 */
	readonly groups: Int32Array;
	readonly groupCount: number;
	/** The forums of each actor by number, for `hubs`; other layouts do not read it. */
	readonly hubs?: HubMembers;
	/** Groups as discs of evenly spread actors, without a look at their ties: for very large networks. */
	readonly isSketch?: boolean;
	/** Up to this many discs of `islands` stand in a ring, so that lines between them cross its middle; 10 unless told. */
	readonly mostInRing?: number;
	readonly seed: number;
}

/** The forums of actor i are forums[offsets[i] … offsets[i+1]-1]. */
export interface HubMembers {
	readonly offsets: Int32Array;
	readonly forums: Int32Array;
	readonly forumCount: number;
}

/** An area of the map that stands for a group. */
export interface Region {
	readonly shape: 'disc' | 'arc' | 'band' | 'isolates' | 'hub';
	/** Group number, of a hub the number of its forum; -1 = those without a group. */
	readonly group: number;
	/** Centre; of an arc the place of its caption. */
	readonly x: number;
	readonly y: number;
	/** Half width and half height; of a disc or hub both are its radius, of an arc both are 0. */
	readonly halfWidth: number;
	readonly halfHeight: number;
}

export interface Layout {
	readonly kind: LayoutKind;
	/** By actor number; y grows downwards as on a screen. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly regions: readonly Region[];
}

/** Told the share done, 0-1. */
export type ReportShare = (share: number) => void;
