/** The columns of the table of bridges, and rows in the order of one of them. */
import type { SectorId } from '../../model/dataset';
import type { BridgeRow } from './bridge-rows';

const BRIDGE_COLUMNS = [
	'name',
	'betweenness',
	'rank',
	'ties',
	'groups',
	'fallOff',
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison',
	'sector',
	'district',
	'level'
] as const;
export type BridgeColumn = (typeof BRIDGE_COLUMNS)[number];

/**
 * The columns of a network: undirected ones have no gatekeeper beside the representative, and ranks
 * stand there only while their bands are asked for.
 */
export function columnsFor(directed: boolean, showsRank = false): BridgeColumn[] {
	return BRIDGE_COLUMNS.filter(
		(column) => (directed || column !== 'gatekeeper') && (showsRank || column !== 'rank')
	);
}

/** What a row is called in the columns of text; '' when the data do not say. */
export interface RowTexts {
	name(row: BridgeRow): string;
	sector(row: BridgeRow): string;
	district(row: BridgeRow): string;
	level(row: BridgeRow): string;
}

export interface Sorting {
	readonly column: BridgeColumn;
	readonly descending: boolean;
}

/** The number of a column, or null for a column of text or an undefined figure. */
export function figureOf(row: BridgeRow, column: BridgeColumn): number | null {
	switch (column) {
		case 'betweenness':
			return row.betweennessShare;
		case 'rank':
			return row.band?.rank ?? null;
		case 'ties':
			return row.tieCount;
		case 'groups':
			return row.groupCount;
		case 'fallOff':
			return row.fallOffCount;
		case 'name':
		case 'sector':
		case 'district':
		case 'level':
			return null;
		default:
			return row.roles[column];
	}
}

/** Whether a column holds words, which are sorted as the language does. */
export function isTextColumn(column: BridgeColumn): column is keyof RowTexts {
	return column === 'name' || column === 'sector' || column === 'district' || column === 'level';
}

/**
 * Rows in the order of a column; what is undefined or not said stands last either way, equal rows by
 * name.
 */
export function sortRows(
	rows: readonly BridgeRow[],
	{ column, descending }: Sorting,
	texts: RowTexts,
	compare: (a: string, b: string) => number
): BridgeRow[] {
	const sign = descending ? -1 : 1;
	const byName = (a: BridgeRow, b: BridgeRow) => compare(texts.name(a), texts.name(b));
	return [...rows].sort((a, b) => {
		if (isTextColumn(column)) {
			const left = texts[column](a);
			const right = texts[column](b);
			if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
			return sign * compare(left, right) || byName(a, b);
		}
		const left = figureOf(a, column);
		const right = figureOf(b, column);
		if (left === null || right === null) {
			if (left !== right) return left === null ? 1 : -1;
			return byName(a, b);
		}
		return sign * (left - right) || byName(a, b);
	});
}

/** Only the rows of a sector; null = all. */
export function rowsOfSector(rows: readonly BridgeRow[], sector: SectorId | null): BridgeRow[] {
	return rows.filter((row) => sector === null || row.actor.sector === sector);
}
