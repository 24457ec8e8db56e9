/** The words that the tables of numbers and the text about methods need; `i18n` has them. */
import type { CheckResult } from '../../findings/checks/check';
import type { Finding } from '../../findings/finding';
import type { ActorMeasureId } from '../../measures/all';
import type { NetworkMeasureId } from '../../measures/whole/all';
import type { MissingReason } from './null-reasons';
import type { Unit } from './measure-facts';

export type NumberTableName =
	| 'actors'
	| 'ties'
	| 'network'
	| 'groups'
	| 'mixing'
	| 'findings'
	| 'checks'
	| 'codebook'
	| 'about';

/** Figures of the whole network that are not among its measures. */
export const WHOLE_FIGURES = [
	'actors',
	'ties',
	'components',
	'largestComponent',
	'isolates',
	'eiIndex',
	'eiExpected',
	'assortativity',
	'modularity',
	'communities',
	'communityModularity'
] as const;
export type WholeFigure = (typeof WHOLE_FIGURES)[number];

export interface FigureWords {
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
}

export interface ColumnWords {
	readonly name: string;
	readonly meaning: string;
}

export interface NumberWords {
	readonly language: 'da' | 'en';
	readonly actor: Readonly<Record<ActorMeasureId, FigureWords>>;
	readonly network: Readonly<Record<NetworkMeasureId, FigureWords>>;
	readonly whole: Readonly<Record<WholeFigure, FigureWords>>;
	/** By column, or by `table.column` where a table means something of its own by the name. */
	readonly column: Readonly<Record<string, ColumnWords>>;
	/** What a table holds, one sentence. */
	readonly table: Readonly<Record<NumberTableName, string>>;
	readonly unit: Readonly<Record<Unit, string>>;
	readonly reason: Readonly<Partial<Record<MissingReason, string>>>;
	/** What strengths do to a figure under a lens that uses them. */
	readonly strengths: Readonly<Record<'ignored' | 'closeness' | 'cost', string>>;
	/** The deviation of a role from chance. */
	readonly roleDeviation: (role: string) => FigureWords;
	/** How roles are counted in the tables. */
	readonly orderedPairs: string;
	/** A column of the data that the program does not interpret. */
	readonly ownColumn: string;
	readonly noBound: string;
	/** The lens part by part. */
	readonly lens: readonly { readonly label: string; readonly value: string }[];
	readonly finding: (finding: Finding) => { readonly text: string; readonly why: string };
	readonly check: (check: CheckResult) => {
		readonly title: string;
		readonly text: string;
		readonly why: string;
		readonly source: string;
	};
	readonly methods: MethodsWords;
}

/** Sentences of the text about methods. */
export interface MethodsWords {
	readonly title: (project: string) => string;
	readonly made: (version: string, date: string) => string;
	readonly dataTitle: string;
	readonly data: (actors: number, ties: number, directed: boolean) => string;
	readonly lensTitle: string;
	readonly seed: (seed: number) => string;
	readonly rulesTitle: string;
	readonly rules: readonly string[];
	readonly estimate: (epsilon: number, delta: number) => string;
	readonly actorTitle: string;
	readonly networkTitle: string;
	readonly chanceTitle: string;
	readonly chance: string;
	readonly checkTitle: string;
	readonly check: string;
	readonly limitsTitle: string;
	readonly limits: readonly string[];
	readonly worksTitle: string;
}
