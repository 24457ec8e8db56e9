/** What brought files are taken for, before anyone has said so. Pure. */
import type { InputFile } from '../../import/input-file';
import type { Dataset } from '../../model/dataset';

/** A project of its own, or an update of the open one. */
export type IncomingAim = 'new' | 'update';

/** Files beside those that are here; one of the same name takes the other's place. */
export function addFiles(
	here: readonly InputFile[],
	brought: readonly InputFile[]
): readonly InputFile[] {
	const paths = new Set(brought.map(({ path }) => path));
	return [...here.filter(({ path }) => !paths.has(path)), ...brought];
}

/** Files of which half or more speaks of what the open project has already are most likely newer ones. */
export function likelyAim(present: Dataset, brought: Dataset | null): IncomingAim {
	if (brought === null) return 'new';
	let shared = 0;
	let all = 0;
	for (const table of ['actors', 'forums', 'initiatives'] as const) {
		const known = new Set(present[table].flatMap(({ id, label }) => [id, label]));
		all += brought[table].length;
		for (const { id, label } of brought[table]) if (known.has(id) || known.has(label)) shared++;
	}
	return all > 0 && shared * 2 >= all ? 'update' : 'new';
}
