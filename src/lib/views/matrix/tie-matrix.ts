/** Ties between groups -> the cells of a table, in the figure one wants to read. */
import type { GroupTies } from '../../findings/analysis';
import type { ActorId } from '../../model/dataset';
import type { Grouping } from '../../model/lens';
import type { Network } from '../../network/network';
import { groupValue, MISSING } from '../../network/partition';

export const TIE_FIGURES = ['observed', 'expected', 'ratio', 'density'] as const;
/** Ties; ties were they spread evenly; the first divided by the second; the share of possible ties. */
export type TieFigure = (typeof TIE_FIGURES)[number];

export interface TieCell {
	readonly row: string;
	readonly column: string;
	/** The group with itself. */
	readonly inside: boolean;
	readonly observed: number;
	/** Null where no tie is possible. */
	readonly expected: number | null;
	readonly ratio: number | null;
	/** 0-1; null where no tie is possible. */
	readonly density: number | null;
}

/** More groups than this nobody reads, and the page would stand still while it draws them. */
export const MOST_GROUPS = 80;

export interface TieMatrix {
	/** The largest of them, in their order, where there are more than `MOST_GROUPS`. */
	readonly groups: readonly { readonly name: string; readonly size: number }[];
	/** `cells[row][column]`. */
	readonly cells: readonly (readonly TieCell[])[];
	/** The largest value of each figure; 0 when there is none. */
	readonly largest: Readonly<Record<TieFigure, number>>;
}

/** The cells of a group × group table; rows send, columns receive when the ties are directed. */
export function tieMatrix(ties: GroupTies, directed: boolean): TieMatrix {
	const all = ties.groups.map((name, place) => ({ name, size: ties.sizes[place] ?? 0, place }));
	const groups = largestOnes(all);
	const cells = groups.map((row) =>
		groups.map((column): TieCell => {
			const [r, c] = [row.place, column.place];
			const observed = ties.observed[r]?.[c] ?? 0;
			const expected = ties.expected[r]?.[c] ?? null;
			const inside = r === c;
			const possible = possibleTies(row.size, column.size, inside, directed);
			return {
				row: row.name,
				column: column.name,
				inside,
				observed,
				expected,
				ratio: expected === null || expected === 0 ? null : observed / expected,
				density: possible === 0 ? null : observed / possible
			};
		})
	);
	const shown = cells.flat();
	const largestOf = (figure: TieFigure) =>
		shown.reduce((largest, cell) => Math.max(largest, cell[figure] ?? 0), 0);
	return {
		groups: groups.map(({ name, size }) => ({ name, size })),
		cells,
		largest: {
			observed: largestOf('observed'),
			expected: largestOf('expected'),
			ratio: largestOf('ratio'),
			density: largestOf('density')
		}
	};
}

/** As many as there may be, in their order; of two that are as large the first. */
function largestOnes<Group extends { readonly size: number; readonly place: number }>(
	groups: readonly Group[]
): readonly Group[] {
	if (groups.length <= MOST_GROUPS) return groups;
	const largest = groups.toSorted((a, b) => b.size - a.size || a.place - b.place);
	return largest.slice(0, MOST_GROUPS).sort((a, b) => a.place - b.place);
}

function possibleTies(row: number, column: number, inside: boolean, directed: boolean): number {
	if (!inside) return row * column;
	return directed ? row * (row - 1) : (row * (row - 1)) / 2;
}

/** A tie by its two ends; the first one belongs to the row. */
export interface TieEnds {
	readonly from: ActorId;
	readonly to: ActorId;
}

/** The ties a cell stands for, in the order of the file; a pair of an undirected network once. */
export function tiesBehind(network: Network, by: Grouping, row: string, column: string): TieEnds[] {
	const groups = network.actors.map((actor) => groupValue(actor, by) ?? MISSING);
	const { offsets, targets } = network.out;
	const ties: TieEnds[] = [];
	for (let i = 0; i < groups.length; i++) {
		if (groups[i] !== row) continue;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (groups[j] !== column) continue;
			if (!network.directed && row === column && j < i) continue;
			ties.push({ from: network.actors[i]!.id, to: network.actors[j]!.id });
		}
	}
	return ties;
}

/** The actors at the ends of ties, each once, in the order they come. */
export function endsOf(ties: readonly TieEnds[]): ActorId[] {
	return [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))];
}
