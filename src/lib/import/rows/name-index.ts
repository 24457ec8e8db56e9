/** Finds the row that a cell speaks of: by id, by a label that only one row has, by a spelling of it. */

export type NameMatch =
	| { readonly found: 'id' | 'label' | 'spelling'; readonly id: string }
	| { readonly found: 'several' }
	| { readonly found: 'none' };

const NONE: NameMatch = { found: 'none' };
const SEVERAL: NameMatch = { found: 'several' };

/** A name with case, spaces, hyphens, signs that do not show and the two ways of writing æ, ø and å taken out. */
export function spellingKey(name: string): string {
	return name
		.normalize('NFC')
		.toLocaleLowerCase('da')
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replace(/[\s\p{Cf}\-‐‑–_.,'’]+/gu, '');
}

/**
 * Names of one table. Ids are matched exactly and go first; then labels, exactly; then labels in
 * another spelling, as long as only one row has it. Ids are only sorted once one is asked for, labels
 * and spellings once a name is not an id.
 */
export class NameIndex {
	private readonly numbers = new Map<string, number>();
	private readonly addedIds: string[] = [];
	private readonly addedLabels: string[] = [];
	/** Label -> id; null = several rows have it. */
	private readonly labels = new Map<string, string | null>();
	private readonly spellings = new Map<string, string | null>();
	private labelCount = 0;
	private spellingCount = 0;

	get size(): number {
		return this.addedIds.length;
	}

	has(id: string): boolean {
		return this.numberById().has(id);
	}

	/** The place of an id in the order in which ids were added, or null. */
	numberOf(id: string): number | null {
		return this.numberById().get(id) ?? null;
	}

	/** The place of every id in the order in which ids were added. */
	numberById(): ReadonlyMap<string, number> {
		const { numbers, addedIds } = this;
		for (let number = numbers.size; number < addedIds.length; number++) {
			numbers.set(addedIds[number]!, number);
		}
		return numbers;
	}

	/** The label of an id that is there. */
	labelOf(id: string): string {
		return this.addedLabels[this.numberById().get(id)!] ?? id;
	}

	/** The ids in the order in which they were added. */
	get ids(): readonly string[] {
		return this.addedIds;
	}

	/** The labels in the order in which they were added. */
	get labelsAdded(): readonly string[] {
		return this.addedLabels;
	}

	/** @param id one that is not there yet */
	add(id: string, label: string): void {
		this.addedIds.push(id);
		this.addedLabels.push(label);
	}

	/** `add` for several. */
	addAll(ids: readonly string[], labels: readonly string[]): void {
		for (const id of ids) this.addedIds.push(id);
		for (const label of labels) this.addedLabels.push(label);
	}

	find(name: string): NameMatch {
		const number = this.numberById().get(name);
		if (number !== undefined) return { found: 'id', id: this.addedIds[number]! };
		for (; this.labelCount < this.size; this.labelCount++) {
			this.put(this.labels, this.addedLabels[this.labelCount]!, this.addedIds[this.labelCount]!);
		}
		const byLabel = this.labels.get(name);
		if (byLabel !== undefined) return byLabel === null ? SEVERAL : { found: 'label', id: byLabel };
		for (; this.spellingCount < this.size; this.spellingCount++) {
			const key = spellingKey(this.addedLabels[this.spellingCount]!);
			if (key !== '') this.put(this.spellings, key, this.addedIds[this.spellingCount]!);
		}
		if (this.spellings.size === 0) return NONE;
		const bySpelling = this.spellings.get(spellingKey(name));
		if (bySpelling === undefined) return NONE;
		return bySpelling === null ? SEVERAL : { found: 'spelling', id: bySpelling };
	}

	private put(table: Map<string, string | null>, name: string, id: string): void {
		table.set(name, table.has(name) && table.get(name) !== id ? null : id);
	}
}
