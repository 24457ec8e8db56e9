/** The figures of groups and of how ties fall into them, in the order of the tables. */
export const GROUP_FIGURES = [
	'eiIndex',
	'eiChance',
	'communities',
	'mutualInformation',
	'assortativity',
	'corePeriphery',
	'response',
	'rankBand'
] as const;
export type GroupFigureId = (typeof GROUP_FIGURES)[number];
