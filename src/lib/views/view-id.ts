/** The names of the places of the program, in the order of the menu; also their paths. */

export const VIEW_IDS = [
	'overview',
	'map',
	'districts',
	'matrix',
	'data',
	'bridges',
	'silos',
	'gaps',
	'chain',
	'initiatives',
	'ladder',
	'checks',
	'roles',
	'introductions',
	'robustness',
	'compare',
	'report',
	'share',
	'workshop',
	'help'
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The first view is the start page; the others have their id as path. */
export const START_VIEW: ViewId = 'overview';
