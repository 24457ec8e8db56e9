import type { Workspace } from '$lib/workspace/workspace.svelte';

/** Under which what belongs to the open project and is no part of its data is kept. */
export function projectKey({ projectId, origin }: Workspace): string {
	if (projectId !== null) return projectId;
	return origin?.kind === 'example' ? `example-${origin.name}` : 'own';
}
