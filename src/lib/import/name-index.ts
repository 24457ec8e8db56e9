/** Finds the row that a cell speaks of: by id, by a label that only one row has, by a spelling of it. */

export type NameMatch =
	| { readonly found: 'id' | 'label' | 'spelling'; readonly id: string }
	| { readonly found: 'several' }
	| { readonly found: 'none' };

const NONE: NameMatch = { found: 'none' };
const SEVERAL: NameMatch = { found: 'several' };

/** A name with case, spaces, hyphens and the two ways of writing æ, ø and å taken out. */
export function spellingKey(name: string): string {
	return name
		.normalize('NFC')
		.toLocaleLowerCase('da')
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replace(/[\s\-‐‑–_.,'’]+/g, '');
}

/**
 * Names of one table. Ids are matched exactly and go first; then labels, exactly; then labels in
 * another spelling, as long as only one row has it.
 */
export class NameIndex {
	private readonly ids = new Set<string>();
	/** Label -> id; null = several rows have it. */
	private readonly labels = new Map<string, string | null>();
	private readonly spellings = new Map<string, string | null>();

	get size(): number {
		return this.ids.size;
	}

	has(id: string): boolean {
		return this.ids.has(id);
	}

	add(id: string, label: string): void {
		this.ids.add(id);
		this.put(this.labels, label, id);
		const key = spellingKey(label);
		if (key !== '') this.put(this.spellings, key, id);
	}

	find(name: string): NameMatch {
		if (this.ids.has(name)) return { found: 'id', id: name };
		const byLabel = this.labels.get(name);
		if (byLabel !== undefined) return byLabel === null ? SEVERAL : { found: 'label', id: byLabel };
		if (this.spellings.size === 0) return NONE;
		const bySpelling = this.spellings.get(spellingKey(name));
		if (bySpelling === undefined) return NONE;
		return bySpelling === null ? SEVERAL : { found: 'spelling', id: bySpelling };
	}

	private put(table: Map<string, string | null>, name: string, id: string): void {
		table.set(name, table.has(name) && table.get(name) !== id ? null : id);
	}
}
