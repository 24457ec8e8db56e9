import { loadStartLanguage } from '$lib/workspace/language-memory';

export const ssr = false;
export const prerender = true;
// A folder with an index page for each view: any static server answers a reload.
export const trailingSlash = 'always';

export const load = loadStartLanguage;
