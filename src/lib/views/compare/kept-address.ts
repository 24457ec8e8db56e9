/**
 * What was compared last in each project, for as long as the page is open. The address says it while
 * the view is shown; whoever goes to another view and comes back by the menu comes without it.
 */
const kept = new Map<string, string>();

/** @param hash of the address, with its `#`; an empty one keeps what is kept */
export function keepAddress(project: string, hash: string): void {
	if (hash !== '') kept.set(project, hash);
}

/** The hash that was kept, with its `#`; null = nothing was compared yet. */
export function keptAddress(project: string): string | null {
	return kept.get(project) ?? null;
}
