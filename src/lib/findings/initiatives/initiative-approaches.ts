/**
 * Adjusted core operation against extra initiatives: two ways of doing more for a district.
 *
 * Source: CFBU, "Elementer i socialt bydelsarbejde", Element 2.
 */
import type { Initiative, InitiativeId } from '../../model/dataset';
import { APPROACHES } from '../../model/taxonomy';
import type { Collaboration } from '../evidence';

export type Approach = (typeof APPROACHES)[number];

/** The approaches that adjust what the municipality and its partners do anyway. */
export const ADJUSTED: readonly Approach[] = ['adjusted-method', 'moved-out'];
/** The approaches that add something to it. */
export const EXTRA: readonly Approach[] = ['extra-primary', 'extra-supplement'];

/** One row of shares: all initiatives, those of a district or those of a theme. */
export interface ApproachShares {
	/** A district or a theme; null = those without one. */
	readonly of: string | null;
	/** Each initiative of the row once, by approach. */
	readonly byApproach: Readonly<Record<Approach, readonly InitiativeId[]>>;
	/** Approach in a word the program does not know. */
	readonly other: readonly InitiativeId[];
	readonly unstated: readonly InitiativeId[];
	readonly total: number;
	/** Initiatives of which it is known that they are one of the two. */
	readonly known: number;
	readonly adjusted: number;
	readonly extra: number;
	/** 0-1, of `known`; null where none is known. */
	readonly adjustedShare: number | null;
}

export interface InitiativeApproaches {
	readonly all: ApproachShares;
	/** In the order of the data, then those without a district; an initiative counts in each of its districts. */
	readonly byDistrict: readonly ApproachShares[];
	readonly byTheme: readonly ApproachShares[];
}

/** The approaches of the visible initiatives; rows without an initiative are left out. */
export function initiativeApproaches({
	dataset,
	visible,
	network
}: Collaboration): InitiativeApproaches {
	const { initiatives } = visible;
	const wanted = network.lens.districts;
	const districts = dataset.districts
		.map(({ id }) => id)
		.filter((id) => wanted === null || wanted.includes(id));
	const themes = [...new Set(initiatives.flatMap((initiative) => initiative.themes))];
	return {
		all: shares(null, initiatives),
		byDistrict: rowsOf(districts, initiatives, (initiative) => initiative.districts),
		byTheme: rowsOf(themes, initiatives, (initiative) => initiative.themes)
	};
}

function rowsOf(
	names: readonly string[],
	initiatives: readonly Initiative[],
	valuesOf: (initiative: Initiative) => readonly string[]
): ApproachShares[] {
	const byValue = new Map<string | null, Initiative[]>();
	for (const initiative of initiatives) {
		const values = valuesOf(initiative);
		for (const value of values.length === 0 ? [null] : new Set(values)) {
			const known = byValue.get(value);
			if (known) known.push(initiative);
			else byValue.set(value, [initiative]);
		}
	}
	return [...names, null]
		.map((name) => shares(name, byValue.get(name) ?? []))
		.filter(({ total }) => total > 0);
}

function shares(of: string | null, initiatives: readonly Initiative[]): ApproachShares {
	const idsOf = (belongs: (approach: string | null) => boolean) =>
		initiatives.filter(({ approach }) => belongs(approach)).map(({ id }) => id);
	const byApproach = Object.fromEntries(
		APPROACHES.map((wanted) => [wanted, idsOf((approach) => approach === wanted)])
	) as Record<Approach, InitiativeId[]>;
	const countOf = (approaches: readonly Approach[]) =>
		approaches.reduce((sum, approach) => sum + byApproach[approach].length, 0);
	const adjusted = countOf(ADJUSTED);
	const extra = countOf(EXTRA);
	const known = adjusted + extra;
	return {
		of,
		byApproach,
		other: idsOf(
			(approach) => approach !== null && !(APPROACHES as readonly string[]).includes(approach)
		),
		unstated: idsOf((approach) => approach === null),
		total: initiatives.length,
		known,
		adjusted,
		extra,
		adjustedShare: known === 0 ? null : adjusted / known
	};
}
