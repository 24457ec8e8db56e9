/** What selection and lens become when the data under them change. Pure. */
import type { ActorId, Dataset } from '../model/dataset';
import type { EntityTable } from '../model/table-row';
import type { Lens } from '../model/lens';
import type { HistoryEntry } from './project/history';
import type { Step } from './project/project-state';

/** Ids that were given to other rows, by table: the id before -> the id after. */
export type Renames = ReadonlyMap<EntityTable, ReadonlyMap<string, string>>;

/** A change from elsewhere: ids are what they are. */
export const NO_RENAMES: Renames = new Map();

/** What an entry of the history renames; a merged actor goes on as the one it became. */
export function renamesOf(entry: HistoryEntry, undone: Step | null, redone: Step | null): Renames {
	const step = entry.kind === 'step' ? entry.step : entry.kind === 'undo' ? undone : redone;
	const renames = new Map<EntityTable, Map<string, string>>();
	if (step?.change.kind !== 'edits') return renames;
	const add = (table: EntityTable, from: string, to: string) => {
		const ids = renames.get(table) ?? new Map<string, string>();
		for (const [id, now] of ids) if (now === from) ids.set(id, to);
		renames.set(table, ids.set(from, to));
	};
	const isUndo = entry.kind === 'undo';
	const { edits } = step.change;
	for (const edit of isUndo ? edits.toReversed() : edits) {
		if (edit.kind === 'rename-id') {
			if (isUndo) add(edit.table, edit.to, edit.from);
			else add(edit.table, edit.from, edit.to);
		} else if (edit.kind === 'merge-actors' && !isUndo) add('actors', edit.actor, edit.into);
	}
	return renames;
}

/** The selected actors that are still there, each once. */
export function followSelection(
	selection: readonly ActorId[],
	dataset: Dataset,
	renames: Renames
): readonly ActorId[] {
	const known = new Set(dataset.actors.map(({ id }) => id));
	const after = renamed(selection, renames.get('actors')).filter((id) => known.has(id));
	return isSame(selection, after) ? selection : after;
}

/** The lens without districts, sectors and levels that are gone; a list that loses all of them is none. */
export function followLens(lens: Lens, dataset: Dataset, renames: Renames): Lens {
	const levels = dataset.actors.map(({ level }) => level).filter((level) => level !== null);
	const next: Lens = {
		...lens,
		districts: followed(lens.districts, idsOf(dataset.districts), renames.get('districts')),
		sectors: followed(lens.sectors, idsOf(dataset.sectors), renames.get('sectors')),
		levels: followed(lens.levels, new Set(levels), undefined)
	};
	const isUnchanged = (['districts', 'sectors', 'levels'] as const).every(
		(part) => next[part] === lens[part]
	);
	return isUnchanged ? lens : next;
}

/** Whether everything that one data set names is in the other too. */
export function hasSameIds(before: Dataset, after: Dataset): boolean {
	return (['actors', 'forums', 'initiatives', 'districts', 'sectors'] as const).every((table) => {
		if (before[table] === after[table]) return true;
		const ids = new Set(after[table].map(({ id }) => id));
		return before[table].every(({ id }) => ids.has(id));
	});
}

function followed(
	list: readonly string[] | null,
	known: ReadonlySet<string>,
	renames: ReadonlyMap<string, string> | undefined
): readonly string[] | null {
	if (list === null) return null;
	const after = renamed(list, renames).filter((id) => known.has(id));
	if (isSame(list, after)) return list;
	return after.length === 0 ? null : after;
}

function renamed(
	ids: readonly string[],
	renames: ReadonlyMap<string, string> | undefined
): readonly string[] {
	return renames === undefined ? ids : [...new Set(ids.map((id) => renames.get(id) ?? id))];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((value, place) => value === b[place]);
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
	return new Set(rows.map(({ id }) => id));
}
