/** The first part of the name of every file that is taken away. */
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { safeFileName } from '../shell/download-file';

/** The project's name, without what a file system does not take; short enough for any of them. */
export function downloadStem({ projectName, dataset }: Workspace): string {
	return safeFileName((projectName ?? dataset?.name ?? '').slice(0, 80));
}
