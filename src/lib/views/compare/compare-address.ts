/** What the part of the address behind `#` says of the comparison. Ids alone, never names or data. */
export interface CompareAddress {
	/** The tab; null = not said. */
	readonly part: string | null;
	/** Dates, districts, a template, or sides of the free choice, in the order they were chosen. */
	readonly sides: readonly string[];
}

/** @param hash what follows the path of the address, with its `#` or without */
export function readCompareAddress(hash: string): CompareAddress {
	const params = new URLSearchParams(hash.replace(/^#/, ''));
	return { part: params.get('part'), sides: [...new Set(params.getAll('side'))] };
}

/** The part of the address that `readCompareAddress` reads, from the `#` on. */
export function writeCompareAddress({ part, sides }: CompareAddress): string {
	const params = new URLSearchParams();
	if (part !== null) params.set('part', part);
	for (const side of sides) params.append('side', side);
	return `#${params.toString()}`;
}
