/**
 * How the pages are written while the program is built. SvelteKit names the styles of every view in every
 * page, and a browser paints nothing before it has them all; but a view brings its styles itself. What
 * the frame is drawn with stays.
 */
import type { Handle } from '@sveltejs/kit';

/** The styles of SvelteKit's own parts, the layout and the pages, are called by number. */
const VIEW_STYLES = /\s*<link href="[^"]*\/assets\/(?!\d+\.)[^"/]*\.css" rel="stylesheet">/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace(VIEW_STYLES, '') });
