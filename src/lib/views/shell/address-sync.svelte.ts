/** Keeps the address and the workspace alike: back, forward, links and bookmarks all work. */
import { untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { navigating } from '$app/state';
import { FIRST_EXAMPLE } from '$lib/workspace/project/examples';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** To be called once, while the shell is being built. */
export function syncAddress(workspace: Workspace): void {
	afterNavigate(({ type, to }) => {
		// `goto` is how the workspace writes the address: then it knows what it says.
		if (type === 'goto' || to === null) return;
		// The address may say less than the workspace knows: a long selection is not written.
		if (workspace.origin !== null && sameQuery(workspace.query, to.url.search)) return;
		void workspace.openAddress(to.url.searchParams).then(() => {
			if (workspace.origin !== null) writeQuery(workspace.query);
		});
	});
	$effect(() => {
		// The only reasons to write the address; what going there reads and writes is none.
		const { origin, query } = workspace;
		if (origin !== null) untrack(() => writeQuery(query));
	});
}

/** A new lens or project is a step in the history; a new selection is not. */
function writeQuery(query: string): void {
	// Writing ends a click on a link that is under way: what it was going to is where to go.
	const going = navigating.type === 'link' ? navigating.to?.url : undefined;
	const place = going ?? location;
	if (!going && sameQuery(query, location.search)) return;
	void goto(`${place.pathname}${query}${keptHash(query, place)}`, {
		replaceState: !going && withoutActors(query) === withoutActors(location.search),
		keepFocus: !going,
		noScroll: !going
	});
}

/** What a view has chosen stands behind `#`, in ids of the project: another project begins without. */
function keptHash(query: string, { search, hash }: { search: string; hash: string }): string {
	// An address that names no project and one that names the first are of the same project.
	const projectOf = (text: string) => new URLSearchParams(text).get('project') ?? FIRST_EXAMPLE;
	return projectOf(query) === projectOf(search) ? hash : '';
}

function sameQuery(a: string, b: string): boolean {
	return new URLSearchParams(a).toString() === new URLSearchParams(b).toString();
}

function withoutActors(query: string): string {
	const entries = [...new URLSearchParams(query)].filter(([key]) => key !== 'actor');
	return JSON.stringify(entries);
}
