import { error } from '@sveltejs/kit';
import { VIEWS, viewOf } from '$lib/views/views';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => VIEWS.map(({ id }) => ({ view: id }));

export const load: PageLoad = ({ params }) => {
	const view = viewOf(params.view);
	if (view === null) error(404);
	return { id: view.id };
};
