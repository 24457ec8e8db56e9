/** Which sectors are at work in each district. */
import type { Block, Cell, Table } from '../report-document';
import { reachedCounts, standing } from '../../findings/coverage';
import { lookOf, sectorLooks } from '../../map/looks/sector-look';
import type { ReportContext } from '../report-input';

/** More districts than this make a further table. */
const MOST_COLUMNS = 6;

export function coveragePart(context: ReportContext): Block[] {
	const { words, analysis, lens } = context;
	const { coverage, reference } = analysis;
	const told = words.coverage;
	const { rows, columns } = coverage.district;
	if (rows.length === 0) return [{ kind: 'text', text: told.noSectors, isNote: false }];
	const shown = columns.flatMap((district, column) =>
		lens.districts === null || lens.districts.includes(district) ? [column] : []
	);
	if (shown.length === 0) return [{ kind: 'text', text: told.noDistricts, isNote: false }];
	const tables: Table[] = [];
	for (let from = 0; from < shown.length; from += MOST_COLUMNS) {
		tables.push(tableOf(shown.slice(from, from + MOST_COLUMNS), context));
	}
	const cells = tables.flatMap(({ rows }) => rows.flat());
	const note = told.note(reference.sectors.length, {
		isMarked: reference.marked,
		hasShared: cells.some(({ text }) => text === told.shared),
		hasGap: cells.some(({ tone }) => tone === 'gap'),
		countsSome: lens.levels !== null
	});
	return [...tables, { kind: 'text', text: note, isNote: true }];
}

function tableOf(shown: readonly number[], context: ReportContext): Table {
	const { words, analysis, names, dataset } = context;
	const told = words.coverage;
	const looks = sectorLooks(dataset);
	const { district } = analysis.coverage;
	const expected = new Set(analysis.reference.sectors);
	const places = district.rows
		.map((_, row) => row)
		.filter((row) => expected.has(district.rows[row]!) || hasAnybody(row))
		.sort(
			(a, b) => Number(expected.has(district.rows[b]!)) - Number(expected.has(district.rows[a]!))
		);
	const cellOf = (row: number, column: number): Cell => {
		const found = standing(district, row, column);
		if (found === 'own') return { text: String(district.cells[row]![column]!.length) };
		if (found === 'shared') return { text: told.shared, tone: 'muted' };
		return expected.has(district.rows[row]!)
			? { text: told.gap, tone: 'gap' }
			: { text: told.empty, tone: 'muted' };
	};
	const counts = reachedCounts(district, analysis.reference);
	const hasShared = counts.some(({ own, reached }) => reached > own);
	const footRow = (label: string, of: 'own' | 'reached'): Cell[] => [
		{ text: label, tone: 'strong' },
		...shown.map((column): Cell => ({
			text: told.reachedOf(counts[column]![of], expected.size),
			tone: 'strong'
		})),
		{ text: '' }
	];
	const rows = places.map((row): Cell[] => [
		{ text: names.sector(district.rows[row]!), look: lookOf(looks, district.rows[row]!) },
		...shown.map((column) => cellOf(row, column)),
		wholeCell(district.unplaced[row]!.length, told.empty)
	]);
	const first = shown.length > 4 ? 25 : 32;
	const rest = (100 - first) / (shown.length + 1);
	return {
		kind: 'table',
		caption: told.caption.district,
		head: [
			told.sector,
			...shown.map((column) => names.district(district.columns[column]!)),
			told.whole
		],
		rows: [
			...rows,
			footRow(told.own, 'own'),
			...(hasShared ? [footRow(told.reached, 'reached')] : [])
		],
		widths: [first, ...shown.map(() => rest), rest],
		numeric: [...shown.map((_, i) => i + 1), shown.length + 1]
	};

	function hasAnybody(row: number): boolean {
		return (
			district.unplaced[row]!.length > 0 || district.cells[row]!.some((cell) => cell.length > 0)
		);
	}
}

function wholeCell(count: number, empty: string): Cell {
	return count > 0 ? { text: String(count) } : { text: empty, tone: 'muted' };
}
