/**
 * Rows that join the same two (two actors, an actor and a forum, an actor and an initiative) become one
 * row: what each of them says is kept, and where they say different things, one can choose.
 */
import type { Attributes, Dataset, Membership, Participation, Tie } from './dataset';
import type { Edit } from './edit';
import { fieldOf, ROW_FIELDS, type FieldKind } from './table-row';

const JOINING_TABLES = ['ties', 'memberships', 'participations'] as const;
export type JoiningTable = (typeof JOINING_TABLES)[number];
type JoiningRow = Tie | Membership | Participation;

/** A field in which the rows differ, or that is added up. */
export interface DoubleField {
	readonly field: string;
	/** Of an own column; null = a field of the program. */
	readonly heading: string | null;
	/** What each row says, in the order of the rows. */
	readonly values: readonly unknown[];
	/** What holds when nothing is chosen: what all of them say together. */
	readonly together: unknown;
}

export interface DoubleRows {
	readonly table: JoiningTable;
	/** Places in the table, ascending; the first one stays. */
	readonly places: readonly number[];
	readonly fields: readonly DoubleField[];
	/** The row that they become. */
	readonly merged: JoiningRow;
}

/** Field, or `attributes` and a heading -> the row (0 = the first) whose word holds. */
export type DoubleChoices = ReadonlyMap<string, number>;

/** Whether the rows of a table join two others: ties, memberships, participations. */
export function isJoiningTable(table: string): table is JoiningTable {
	return (JOINING_TABLES as readonly string[]).includes(table);
}

/** What a choice is called in `DoubleChoices`. */
export function doubleKey({ field, heading }: Pick<DoubleField, 'field' | 'heading'>): string {
	return heading === null ? field : `attributes ${heading}`;
}

/** Places of all rows that join the same two as the one at a place, itself included. O(rows). */
export function doublesOf(dataset: Dataset, table: JoiningTable, place: number): number[] {
	const rows: readonly JoiningRow[] = dataset[table];
	const row = rows[place];
	if (row === undefined) return [];
	const key = endsOf(row);
	return rows.flatMap((other, at) => (endsOf(other) === key ? [at] : []));
}

/**
 * What rows come to as one. A weight is the sum, as the network counts rows that stand beside each
 * other; texts stand after each other, divided by `; `; the period is the longer one, open where one of
 * them is open; a step is the highest; ties that point both ways are undirected. What only some of them
 * know holds for all.
 *
 * @returns null where there are fewer than two rows, or they do not join the same two
 */
export function mergeDoubles(
	dataset: Dataset,
	table: JoiningTable,
	places: readonly number[],
	choices: DoubleChoices = new Map()
): DoubleRows | null {
	const all: readonly JoiningRow[] = dataset[table];
	const sorted = [...new Set(places)].sort((a, b) => a - b);
	const rows = sorted.flatMap((place) => all[place] ?? []);
	const [first] = rows;
	if (!first || rows.length < 2 || rows.length !== sorted.length) return null;
	if (rows.some((row) => endsOf(row) !== endsOf(first))) return null;
	const fields: DoubleField[] = [];
	const merged: Record<string, unknown> = { ...first };
	const settle = (one: DoubleField): unknown => {
		if (isTold(one)) fields.push(one);
		const chosen = choices.get(doubleKey(one));
		return chosen !== undefined && chosen in one.values ? one.values[chosen] : one.together;
	};
	for (const [field, kind] of Object.entries(ROW_FIELDS[table])) {
		if (isEnd(table, field) || kind === 'attributes') continue;
		const values = rows.map((row) => fieldOf(row, field));
		merged[field] = settle({ field, heading: null, values, together: together(rows, field, kind) });
	}
	const attributes = new Map<string, string>();
	for (const heading of new Set(rows.flatMap((row) => [...row.attributes.keys()]))) {
		const values = rows.map((row) => row.attributes.get(heading) ?? null);
		const text = settle({ field: 'attributes', heading, values, together: joined(values) });
		if (typeof text === 'string') attributes.set(heading, text);
	}
	merged['attributes'] = attributes satisfies Attributes;
	return { table, places: sorted, fields, merged: merged as unknown as JoiningRow };
}

/** The first row becomes what they come to, the others go. */
export function doubleEdits({ table, places, merged }: DoubleRows): Edit[] {
	const [row, ...others] = places;
	return [
		{ kind: 'change-rows', table, changes: [{ row, fields: merged }] } as unknown as Edit,
		{ kind: 'remove-rows', table, rows: others }
	];
}

/** What a row joins, whichever end of a tie it names first. */
function endsOf(row: JoiningRow): string {
	if ('target' in row) return JSON.stringify([row.source, row.target].sort());
	return JSON.stringify([row.actor, 'forum' in row ? row.forum : row.initiative]);
}

/** The ends are what the rows have in common. */
function isEnd(table: JoiningTable, field: string): boolean {
	const ends = table === 'ties' ? ['source', 'target'] : ['actor', 'forum', 'initiative'];
	return ends.includes(field);
}

/** Whether the rows say different things, or come to something that none of them says alone. */
function isTold({ field, values, together: whole }: DoubleField): boolean {
	const known = values.filter((value) => !isNothing(value));
	if (field === 'weight' && known.length > 1) return true;
	if (known.length === 0) return !isNothing(whole);
	return known.some((value) => !isSame(value, whole) || !isSame(value, known[0]));
}

function together(rows: readonly JoiningRow[], field: string, kind: FieldKind): unknown {
	const values = rows.map((row) => fieldOf(row, field));
	const known = values.filter((value) => !isNothing(value));
	const numbers = known.filter((value) => typeof value === 'number');
	if (field === 'directed') return directionOf(rows as readonly Tie[]);
	if (field === 'reportedBy') return reporterOf(rows as readonly Tie[]);
	switch (kind) {
		case 'number?':
			return known.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
		case 'step?':
			return known.length === 0 ? null : Math.max(...numbers);
		case 'list':
			return [...new Set((values as (readonly string[])[]).flat())];
		case 'date?':
			return longest(field, values as readonly (string | null)[]);
		case 'text?':
			return joined(values as readonly (string | null)[]);
		default:
			return values[0];
	}
}

/** Arcs both ways, and one that counts both ways, are together one without direction. */
function directionOf(ties: readonly Tie[]): boolean | null {
	const [first] = ties;
	const areTurned = ties.some(({ source }) => source !== first!.source);
	if (areTurned || ties.some(({ directed }) => directed === false)) return false;
	return ties.find(({ directed }) => directed !== null)?.directed ?? null;
}

/** Whose word it is: both sides', where each of them says so. */
function reporterOf(ties: readonly Tie[]): string | null {
	const named = new Set(ties.flatMap(({ reportedBy }) => reportedBy ?? []));
	const { source, target } = ties[0]!;
	if (named.has('both') || (named.has(source) && named.has(target))) return 'both';
	return [...named][0] ?? null;
}

/** Null is open. */
function longest(field: string, dates: readonly (string | null)[]): string | null {
	const known = dates.filter((date) => date !== null);
	if (known.length < dates.length) return null;
	const end = (date: string) => (field === 'to' ? date.padEnd(10, '~') : date);
	const sorted = known.toSorted((a, b) => (end(a) < end(b) ? -1 : 1));
	return (field === 'to' ? sorted.at(-1) : sorted[0]) ?? null;
}

function joined(values: readonly (string | null)[]): string | null {
	const known = values.filter((value) => value !== null && value !== '');
	return known.length === 0 ? null : [...new Set(known)].join('; ');
}

function isNothing(value: unknown): boolean {
	return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
