/** Addresses of the views, carrying what is open, its lens and the selection. */
import { resolve } from '$app/paths';
import { START_VIEW, type ViewId } from './view-id';

/** @param query as `workspace.query` gives it: empty, or with its `?` */
export function viewHref(id: ViewId, query: string): string {
	const path = id === START_VIEW ? resolve('/') : resolve('/[view]', { view: id });
	return `${path}${query}`;
}
