/** Adjacency lists, `a;b;c` = a with b and a with c -> ties. */
import type { Tie } from '../../model/dataset';
import { namesIn } from '../guess/adjacency-shape';
import type { BuildContext } from './build-context';
import { rejectedRow, type RowTally } from './mapped-rows';
import { pairKey } from './matrix';
import type { RawTable } from '../raw-table';
import type { RawRow } from './row-list';

/** The ties of a list; a pair that is named again is one tie, as strong as it is often named. */
export function readAdjacencyList(
	context: BuildContext,
	{ raw, tally }: { readonly raw: RawTable; readonly tally: RowTally }
): Tie[] {
	const counts = new Map<
		string,
		{ readonly source: string; readonly target: string; count: number }
	>();
	const first: RawRow = {
		row: Math.max(1, (raw.rows.length > 0 ? raw.rows.rowNumber(0) : 2) - 1),
		cells: raw.headingsAsWritten
	};
	for (const row of [first, ...raw.rows]) {
		tally.read++;
		const ids = namesIn(row.cells).map((name) => actorId(context, raw, row, name));
		const [source, ...targets] = ids;
		if (source === undefined || source === null || targets.includes(null)) {
			tally.rejected++;
			context.rejected.push(rejectedRow(raw, row, 'ties'));
			continue;
		}
		tally.kept++;
		for (const target of targets as string[]) {
			const key = source < target ? pairKey(source, target) : pairKey(target, source);
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { source, target, count: 1 });
		}
	}
	const isCounted = [...counts.values()].some(({ count }) => count > 1);
	return [...counts.values()].map(({ source, target, count }) => ({
		source,
		target,
		step: null,
		weight: isCounted ? count : null,
		kind: null,
		directed: null,
		reportedBy: null,
		from: null,
		to: null,
		sourcePassage: null,
		attributes: new Map()
	}));
}

function actorId(
	context: BuildContext,
	raw: RawTable,
	{ row }: RawRow,
	name: string
): string | null {
	const match = context.actorNames.find(name);
	if ('id' in match) return match.id;
	if (match.found === 'none' && context.mayCreateActors()) {
		return context.createActor(name, raw.file);
	}
	const code = match.found === 'several' ? 'label-ambiguous' : 'actor-unknown';
	context.issues.error(code, { file: raw.file, table: 'ties', row, value: name });
	return null;
}
