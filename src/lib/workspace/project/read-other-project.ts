/** Reads a project of this browser that is not open, to look at and never to change. */
import type { Dataset } from '../../model/dataset';
import { readProject } from './project-record';
import { ProjectStore } from './project-store';

/** Its data as it was left; null when it is not there or cannot be read whole. */
export async function readOtherProject(
	id: string,
	store: ProjectStore = new ProjectStore()
): Promise<Dataset | null> {
	try {
		const read = readProject(await store.read(id));
		return typeof read === 'string' || read.damage !== null ? null : read.history.state.dataset;
	} catch {
		return null;
	} finally {
		await store.close();
	}
}
