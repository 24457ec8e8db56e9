/**
 * The ties of a data set column by column, as the import reads them. Half a million rows as objects
 * cost more than all else that is done to read them, and the network needs none of them; so the rows
 * are made when somebody first asks for `dataset.ties`.
 */
import type { Actor, ActorId, Dataset, Tie } from './dataset';
import { rememberTieEnds, type TieEnds } from './tie-ends';

/** What a tie says beside its two ends. */
export const TIE_FIELDS = [
	'step',
	'weight',
	'kind',
	'directed',
	'reportedBy',
	'from',
	'to',
	'sourcePassage',
	'attributes'
] as const satisfies readonly (keyof Tie)[];
export type TieField = (typeof TIE_FIELDS)[number];

/** A column whose different values are kept once, as far as they are worth sharing. */
export interface TieColumn<Value> {
	/** By tie: the number of its value. */
	readonly numbers: Uint8Array | Int32Array;
	readonly values: readonly Value[];
}

/** Plain data: crosses to a worker as it is. The ends are places in the list of actors. */
export interface TieColumns extends TieEnds {
	readonly fields: { readonly [Field in TieField]: TieColumn<Tie[Field]> };
}

const known = new WeakMap<Dataset, TieColumns>();

/** The columns behind a data set whose rows need not have been made; null = it has rows alone. */
export function tieColumnsOf(dataset: Dataset): TieColumns | null {
	return known.get(dataset) ?? null;
}

/**
 * A data set with the ties that the columns hold. Its rows are made once, when they are asked for;
 * whoever copies the data set field by field asks for them.
 */
export function withTieColumns(rest: Omit<Dataset, 'ties'>, columns: TieColumns): Dataset {
	let ties: readonly Tie[] | null = null;
	const dataset: Dataset = {
		...rest,
		get ties() {
			if (ties === null) {
				ties = makeTies(rest.actors, columns);
				rememberTieEnds(rest.actors, ties, columns);
			}
			return ties;
		}
	};
	known.set(dataset, columns);
	return dataset;
}

function makeTies(actors: readonly Actor[], columns: TieColumns): Tie[] {
	const ids = actors.map((actor) => actor.id);
	const ties: Tie[] = [];
	for (let k = 0; k < columns.sources.length; k++) ties.push(tieAt(columns, ids, k));
	return ties;
}

/** One row. @param ids of the actors by their place */
export function tieAt(
	{ sources, targets, fields }: TieColumns,
	ids: readonly ActorId[],
	k: number
): Tie {
	const { step, weight, kind, directed, reportedBy, from, to, sourcePassage, attributes } = fields;
	return {
		source: ids[sources[k]!]!,
		target: ids[targets[k]!]!,
		step: step.values[step.numbers[k]!]!,
		weight: weight.values[weight.numbers[k]!]!,
		kind: kind.values[kind.numbers[k]!]!,
		directed: directed.values[directed.numbers[k]!]!,
		reportedBy: reportedBy.values[reportedBy.numbers[k]!]!,
		from: from.values[from.numbers[k]!]!,
		to: to.values[to.numbers[k]!]!,
		sourcePassage: sourcePassage.values[sourcePassage.numbers[k]!]!,
		attributes: attributes.values[attributes.numbers[k]!]!
	};
}
