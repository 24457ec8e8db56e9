/** The part of the measures' JSON answer that this program reads itself. */
export type Value = number | null;

/** Figures by name, some of them in an object of their own. */
export interface FigureTree {
	readonly [figure: string]: Value | FigureTree;
}

/** All scores of one actor. */
export type ActorFigures = FigureTree;

export interface GroupFigures {
	readonly actors: number;
	readonly internalTies: number;
	readonly externalTies: number;
	readonly eiIndex: Value;
	/** Of joined pairs, whichever way their ties run; null when it was not worked out. */
	readonly eiChance: {
		readonly observed: Value;
		readonly mean: Value;
		readonly low: Value;
		readonly high: Value;
		readonly pInward: Value;
		readonly pOutward: Value;
	} | null;
}

export interface MeasuresAnswer {
	readonly network: {
		readonly actors: number;
		readonly ties: number;
		readonly components: readonly number[];
		readonly isolates: readonly string[];
		readonly articulationActors: readonly string[];
		readonly communities: { readonly count: number; readonly modularity: Value };
		readonly [figure: string]: unknown;
	};
	readonly grouping: {
		readonly groups: Readonly<Record<string, GroupFigures>>;
		readonly eiIndex: Value;
		readonly eiExpected: Value;
	};
	readonly actors: Readonly<Record<string, ActorFigures>>;
}
