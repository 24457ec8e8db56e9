/**
 * Which of Kumu's elements are one and the same: those with the same `ID`, else the same `Label` and
 * `Type`, else the same `Label`. The last of them holds (docs.kumu.io, “Import”). Pure.
 */
import type { RawTable } from '../raw-table';
import { LineRows } from '../rows/row-list';

export interface KumuElement {
	/** Empty = none. */
	readonly id: string;
	readonly label: string;
	readonly type: string;
}

export interface KumuIdentity {
	/** An id that no other element has. */
	readonly id: string;
	/** A later row tells of the same element. */
	readonly isOverruled: boolean;
}

/** What each element is called, and whether it holds; in the order given. */
export function kumuIdentities(elements: readonly KumuElement[]): KumuIdentity[] {
	const keys = elements.map(({ id, label, type }) =>
		id === '' ? JSON.stringify([label, type]) : JSON.stringify([id])
	);
	const lastOf = new Map(keys.map((key, place) => [key, place]));
	/** Elements of one label that are not the same. */
	const called = new Map<string, Set<string>>();
	const ids = new Set<string>();
	for (const [place, { id, label }] of elements.entries()) {
		if (id !== '') ids.add(id);
		const same = called.get(label);
		if (same) same.add(keys[place]!);
		else called.set(label, new Set([keys[place]!]));
	}
	return elements.map(({ id, label, type }, place) => {
		const isOverruled = lastOf.get(keys[place]!) !== place;
		if (id !== '') return { id, isOverruled };
		const isShared = called.get(label)!.size > 1 || ids.has(label);
		return { id: isShared && type !== '' ? `${label} (${type})` : label, isOverruled };
	});
}

/**
 * Elements as Kumu reads them: what holds first, so that an earlier row of the same element is the
 * double; elements that share a label and not a type have ids that tell them apart. Rows keep their
 * numbers. A table that is not Kumu's elements is answered as it is.
 */
export function withKumuIdentity(raw: RawTable): RawTable {
	const columns = elementColumns(raw.headings);
	if (columns === null) return raw;
	const at = (cells: readonly string[], place: number) => (cells[place] ?? '').trim();
	const rows = [...raw.rows];
	const elements = rows.map(({ cells }): KumuElement => ({
		id: at(cells, columns.id),
		label: at(cells, columns.label),
		type: at(cells, columns.type)
	}));
	const identities = kumuIdentities(elements);
	const isChanged = identities.some(
		({ id, isOverruled }, place) =>
			isOverruled || id !== (elements[place]!.id || elements[place]!.label)
	);
	if (!isChanged) return raw;
	const hasIds = columns.id >= 0;
	const width = raw.headings.length;
	const named = rows.map(({ row, cells }, place) => {
		const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '');
		const { id } = identities[place]!;
		if (hasIds) whole[columns.id] = elements[place]!.id || id;
		else whole.push(id);
		return { row, cells: whole };
	});
	const headings = hasIds ? raw.headings : [...raw.headings, 'ID'];
	return {
		...raw,
		headings,
		headingsAsWritten: hasIds ? raw.headingsAsWritten : headings,
		rows: LineRows.ofRows([
			...named.filter((_, place) => !identities[place]!.isOverruled),
			...named.filter((_, place) => identities[place]!.isOverruled)
		])
	};
}

/** Kumu's elements begin with `Label`, or with `ID` and then `Label`, and have a `Type`. */
function elementColumns(
	headings: readonly string[]
): { readonly id: number; readonly label: number; readonly type: number } | null {
	const words = headings.map((heading) => heading.trim().toLowerCase());
	const label = words.indexOf('label');
	const begins = label === 0 || (label === 1 && words[0] === 'id');
	const type = words.indexOf('type');
	if (!begins || type < 0 || words.includes('from') || words.includes('source')) return null;
	return { id: words.indexOf('id'), label, type };
}
