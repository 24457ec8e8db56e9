/** Why an edit cannot be made, as a value. The sentences are in `i18n`. */
import type { ActorId, Dataset, ForumId, TableName, Tie } from './dataset';
import { isPartialDate, isReversed } from './period';
import { isEntityTable, ROW_FIELDS, type EntityTable, type RowOf } from './table-row';
import { STEPS } from './taxonomy';
import { weightFault } from './tie-weight';

export type EditProblem =
	| { readonly code: 'unknown-actor' | 'unknown-forum' | 'unknown-initiative'; readonly id: string }
	/** Nothing joins the two. */
	| { readonly code: 'no-such-tie'; readonly actors: readonly [ActorId, ActorId] }
	| { readonly code: 'self-tie'; readonly id: ActorId }
	/** A strength must be above 0. */
	| { readonly code: 'no-strength'; readonly weight: number }
	/** A strength must be one that sums and paths can be counted with. */
	| { readonly code: 'strength-out-of-range'; readonly weight: number }
	| { readonly code: 'same-forum'; readonly id: ForumId }
	| { readonly code: 'same-actor'; readonly id: ActorId }
	| { readonly code: 'unknown-row'; readonly table: TableName; readonly row: string | number }
	| { readonly code: 'duplicate-id'; readonly table: EntityTable; readonly id: string }
	/** Empty, with spaces around it, or a word that means something else there. */
	| { readonly code: 'bad-id'; readonly table: EntityTable; readonly id: string }
	| { readonly code: 'no-label'; readonly table: EntityTable; readonly id: string }
	| { readonly code: 'bad-step'; readonly step: number }
	| { readonly code: 'bad-number'; readonly value: number }
	| { readonly code: 'bad-date'; readonly date: string }
	| { readonly code: 'period-reversed'; readonly from: string; readonly to: string }
	/** The forum would be above itself. */
	| { readonly code: 'parent-cycle'; readonly id: ForumId }
	/** Other rows name the district or the sector. */
	| {
			readonly code: 'in-use';
			readonly table: 'districts' | 'sectors';
			readonly id: string;
			readonly count: number;
	  };

/** The ids that rows may name. */
export interface KnownIds {
	readonly actors: ReadonlySet<string>;
	readonly forums: ReadonlySet<string>;
	readonly initiatives: ReadonlySet<string>;
}

/** The ids that rows may name. Cost O(rows). */
export function knownIds(dataset: Dataset): KnownIds {
	const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
	return {
		actors: ids(dataset.actors),
		forums: ids(dataset.forums),
		initiatives: ids(dataset.initiatives)
	};
}

/** The problem of an edit that names an actor who is not there; null when there is one. */
export function missingActor({ actors }: Dataset, id: ActorId): EditProblem | null {
	return actors.some((actor) => actor.id === id) ? null : { code: 'unknown-actor', id };
}

/** The problem of an edit that names a forum that is not there; null when there is one. */
export function missingForum({ forums }: Dataset, id: ForumId): EditProblem | null {
	return forums.some((forum) => forum.id === id) ? null : { code: 'unknown-forum', id };
}

/** What is wrong with an id that is to be given to a row, whether or not it is taken. */
export function problemOfId(table: EntityTable, id: string): EditProblem | null {
	const isReserved = table === 'actors' && id === 'both';
	// A cell names several districts with these between them.
	const isCut = table === 'districts' && /[;|]/.test(id);
	return id.trim() !== id || id === '' || isReserved || isCut
		? { code: 'bad-id', table, id }
		: null;
}

/**
 * What is wrong with some fields of a row, as it will stand.
 *
 * @param fields names of those that are looked at; the others may be as they are
 * @param isFromFile then self-ties and reversed periods are let through, as the import does
 */
export function problemOfRow(
	known: KnownIds,
	table: TableName,
	row: RowOf,
	fields: ReadonlySet<string>,
	isFromFile: boolean
): EditProblem | null {
	return (
		problemOfReferences(known, row, fields) ??
		(isEntityTable(table) && 'label' in row && fields.has('label') && row.label.trim() === ''
			? ({ code: 'no-label', table, id: row.id } as const)
			: null) ??
		('target' in row ? problemOfTieFields(row, fields, isFromFile) : null) ??
		problemOfNumbers(table, row, fields) ??
		problemOfPeriod(row, fields, isFromFile)
	);
}

function problemOfReferences(
	known: KnownIds,
	row: RowOf,
	fields: ReadonlySet<string>
): EditProblem | null {
	const actor = (field: string, id: string | null): EditProblem | null =>
		id === null || !fields.has(field) || known.actors.has(id)
			? null
			: { code: 'unknown-actor', id };
	const forum = (field: string, id: string | null): EditProblem | null =>
		id === null || !fields.has(field) || known.forums.has(id)
			? null
			: { code: 'unknown-forum', id };
	if ('target' in row) {
		const reporter = row.reportedBy === 'both' ? null : row.reportedBy;
		return (
			actor('source', row.source) ?? actor('target', row.target) ?? actor('reportedBy', reporter)
		);
	}
	if ('forum' in row) return actor('actor', row.actor) ?? forum('forum', row.forum);
	if ('initiative' in row) {
		return (
			actor('actor', row.actor) ??
			(!fields.has('initiative') || known.initiatives.has(row.initiative)
				? null
				: { code: 'unknown-initiative', id: row.initiative })
		);
	}
	return 'parent' in row ? forum('parent', row.parent) : null;
}

function problemOfTieFields(
	tie: Tie,
	fields: ReadonlySet<string>,
	isFromFile: boolean
): EditProblem | null {
	const { source, target, step, weight } = tie;
	const isMoved = fields.has('source') || fields.has('target');
	if (isMoved && source === target && !isFromFile) return { code: 'self-tie', id: source };
	const fault = fields.has('weight') && weight !== null ? weightFault(weight) : null;
	if (fault !== null && weight !== null) {
		const isOutOfRange = fault.code === 'weight-out-of-range';
		return { code: isOutOfRange ? 'strength-out-of-range' : 'no-strength', weight };
	}
	if (fields.has('step') && step !== null && !STEPS.includes(step)) {
		return { code: 'bad-step', step };
	}
	return null;
}

function problemOfNumbers(
	table: TableName,
	row: RowOf,
	fields: ReadonlySet<string>
): EditProblem | null {
	if (table !== 'districts' || !('population' in row) || !fields.has('population')) return null;
	const { population } = row;
	return population === null || (population >= 0 && population < Infinity)
		? null
		: { code: 'bad-number', value: population };
}

function problemOfPeriod(
	row: RowOf,
	fields: ReadonlySet<string>,
	isFromFile: boolean
): EditProblem | null {
	if (!('from' in row) || !(fields.has('from') || fields.has('to'))) return null;
	const { from, to } = row;
	for (const date of [from, to]) {
		if (date !== null && !isPartialDate(date)) return { code: 'bad-date', date };
	}
	if (from === null || to === null || isFromFile || !isReversed(row)) return null;
	return { code: 'period-reversed', from, to };
}

/** Every field of a table's rows. */
export function allFields(table: TableName): ReadonlySet<string> {
	return new Set(Object.keys(ROW_FIELDS[table]));
}
