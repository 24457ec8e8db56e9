/** The colours of the map on a light or a dark surface, read from the page's own tokens. */
export interface MapTheme {
	readonly dark: boolean;
	/** All as `#rrggbb`. */
	readonly surface: string;
	readonly ink: string;
	readonly inkMuted: string;
	readonly line: string;
	readonly accent: string;
}

export const LIGHT_THEME: MapTheme = {
	dark: false,
	surface: '#ffffff',
	ink: '#1b1f24',
	inkMuted: '#59616b',
	line: '#d5d8dc',
	accent: '#0b5cad'
};

export const DARK_THEME: MapTheme = {
	dark: true,
	surface: '#16191d',
	ink: '#eceef0',
	inkMuted: '#a4acb6',
	line: '#363c44',
	accent: '#6cb2ff'
};
