/** The map's colours as the page has them now. */
import { readHexColour } from '../looks/palette';
import { DARK_THEME, LIGHT_THEME, type MapTheme } from '../looks/theme';

/** Reads the page's tokens where `element` stands; a token that is no hex colour keeps its default. */
export function readTheme(element: Element): MapTheme {
	const dark = matchMedia('screen and (prefers-color-scheme: dark)').matches;
	const defaults = dark ? DARK_THEME : LIGHT_THEME;
	const style = getComputedStyle(element);
	const token = (name: string, fallback: string) =>
		readHexColour(style.getPropertyValue(name)) ?? fallback;
	return {
		dark,
		surface: token('--surface', defaults.surface),
		ink: token('--ink', defaults.ink),
		inkMuted: token('--ink-muted', defaults.inkMuted),
		line: token('--line', defaults.line),
		accent: token('--accent', defaults.accent)
	};
}
