/** Rows of ties -> one row a tie of the network under a lens, with all that the rows say. */
import type { ActorId, Dataset, Tie } from '../../model/dataset';
import type { Step } from '../../model/taxonomy';
import type { Network } from '../../network/network';
import { visibleRows } from '../../network/visible';

/** The ties of a network as rows of the table of ties, one a tie, in the order of the actors. */
export function mergedTies(dataset: Dataset, network: Network): Tie[] {
	const n = network.actors.length;
	const { layers } = network.lens;
	const visible = visibleRows(dataset, network.lens);
	const rowsOf = new Map<number, Tie[]>();
	const keep = (from: number, to: number, row: Tie) => {
		const key = network.directed ? from * n + to : Math.min(from, to) * n + Math.max(from, to);
		const rows = rowsOf.get(key);
		if (rows === undefined) rowsOf.set(key, [row]);
		else rows.push(row);
	};
	for (const row of layers.includes('ties') ? visible.ties : []) {
		const source = network.indexOf.get(row.source)!;
		const target = network.indexOf.get(row.target)!;
		keep(source, target, row);
		if (network.directed && (row.directed === false || row.reportedBy === 'both')) {
			keep(target, source, row);
		}
	}
	const shared = new Map<string, Map<number, number>>();
	if (layers.includes('forums')) {
		const seats = visible.memberships.map(({ forum, actor }) => [forum, actor] as const);
		shared.set('shared_forums', countShared(seats, network));
	}
	if (layers.includes('initiatives')) {
		const seats = visible.participations.map(
			({ initiative, actor }) => [initiative, actor] as const
		);
		shared.set('shared_initiatives', countShared(seats, network));
	}
	const ties: Tie[] = [];
	const { offsets, targets, weights } = network.out;
	for (let i = 0; i < n; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (!network.directed && j < i) continue;
			const rows = rowsOf.get(i * n + j) ?? [];
			const extra = new Map<string, string>();
			for (const [name, counts] of shared) {
				const count = counts.get(Math.min(i, j) * n + Math.max(i, j));
				if (count !== undefined) extra.set(name, String(count));
			}
			ties.push(merge(network, i, j, weights[k]!, rows, extra));
		}
	}
	return ties;
}

/** How many bodies two actors share, by pair. */
function countShared(
	seats: readonly (readonly [body: string, actor: ActorId])[],
	network: Network
): Map<number, number> {
	const n = network.actors.length;
	const members = new Map<string, Set<number>>();
	for (const [body, actor] of seats) {
		const seated = members.get(body) ?? new Set();
		members.set(body, seated.add(network.indexOf.get(actor)!));
	}
	const counts = new Map<number, number>();
	for (const seated of members.values()) {
		const places = [...seated].sort((a, b) => a - b);
		places.forEach((a, at) => {
			for (const b of places.slice(at + 1)) {
				counts.set(a * n + b, (counts.get(a * n + b) ?? 0) + 1);
			}
		});
	}
	return counts;
}

function merge(
	network: Network,
	i: number,
	j: number,
	weight: number,
	rows: readonly Tie[],
	extra: ReadonlyMap<string, string>
): Tie {
	const source = network.actors[i]!.id;
	const target = network.actors[j]!.id;
	const attributes = new Map<string, string>();
	for (const heading of new Set(rows.flatMap((row) => [...row.attributes.keys()]))) {
		attributes.set(heading, oneCell(rows.map((row) => row.attributes.get(heading) ?? null)) ?? '');
	}
	for (const [name, count] of extra) attributes.set(name, count);
	const steps = rows.flatMap(({ step }) => step ?? []);
	return {
		source,
		target,
		step: steps.length === 0 ? null : (Math.max(...steps) as Step),
		weight,
		kind: oneCell(rows.map(({ kind }) => kind)),
		directed: network.directed,
		reportedBy: reporter(network, source, target, rows),
		from: longest(
			rows.map(({ from }) => from),
			false
		),
		to: longest(
			rows.map(({ to }) => to),
			true
		),
		sourcePassage: oneCell(rows.map(({ sourcePassage }) => sourcePassage)),
		attributes
	};
}

/**
 * Whose word a tie is. In a file with arcs the word of both sides is the sender's own on each of the
 * two arcs; else reading the file again would count each of them both ways.
 */
function reporter(
	{ directed }: Network,
	source: ActorId,
	target: ActorId,
	rows: readonly Tie[]
): Tie['reportedBy'] {
	const said = new Set<string>();
	for (const { reportedBy } of rows) {
		if (reportedBy !== null) said.add(directed && reportedBy === 'both' ? source : reportedBy);
	}
	if (said.size === 0) return null;
	if (said.size === 1) return [...said][0]!;
	if (directed) return said.has(source) ? source : [...said][0]!;
	return said.has('both') || (said.has(source) && said.has(target)) ? 'both' : [...said][0]!;
}

/** The different texts among cells as one cell. */
function oneCell(cells: readonly (string | null)[]): string | null {
	const texts = [...new Set(cells.filter((cell) => cell !== null && cell !== ''))];
	return texts.length === 0 ? null : texts.join('; ');
}

/** The earliest beginning or the latest end; one that is not known leaves the side open. */
function longest(dates: readonly (string | null)[], isEnd: boolean): string | null {
	let found: string | null = null;
	for (const date of dates) {
		if (date === null) return null;
		// A year ends after each of its months: `2019` comes after `2019-03`.
		const isBetter = found === null || (isEnd ? `${date}~` > `${found}~` : date < found);
		if (isBetter) found = date;
	}
	return found;
}
