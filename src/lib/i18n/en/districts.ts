import type { DistrictsMessages } from '../da/districts';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
const actors = (value: number) => count(value, 'actor', 'actors');
const ties = (value: number) => count(value, 'collaboration', 'collaborations');
const sectors = (value: number) => count(value, 'sector', 'sectors');

export const districtsEn: DistrictsMessages = {
	title: 'Districts',
	lead: 'What does each district have, what does it lack, and who joins the districts? Choose a district to look closer.',
	noneTitle: 'Cannot tell: the data have no districts',
	none: 'Give the actors a district in the column “district”, or make a table of the districts, and they are shown here.',
	colourBy: 'Colour by',
	figure: {
		sectors: 'Sectors in the district',
		missing: 'Missing sectors',
		actors: 'Actors',
		cross: 'Across sectors',
		checks: 'Checks not met'
	},
	meaning: {
		sectors: 'How many of the expected sectors have at least one actor in the district.',
		missing:
			'The expected sectors that have no actor in the district and none who serves the whole municipality either.',
		actors: 'Actors who name the district. An actor with several districts counts in each of them.',
		cross:
			'Of the collaborations with at least one actor of the district, the share that runs between two different sectors.',
		checks:
			'How many checks are not met when only this district and the actors of the whole municipality count.'
	},
	formula: {
		sectors:
			'Sectors marked as expected (where none is marked: all sectors in the data) with an actor whose “district” names the district.',
		missing:
			'Expected sectors less those in the district and those with an actor without a district (= the whole municipality).',
		actors: 'Rows of the table of actors under the lens whose “district” names the district.',
		cross:
			'Pairs who work together, at least one of the district and both with a known sector: pairs of two sectors divided by all.',
		checks:
			'Checks K1-K24 worked out under a lens with this one district; what “Show only this district” gives.'
	},
	lines: 'Lines',
	line: {
		ties: 'Collaborations between districts',
		shared: 'Actors in several districts',
		none: 'None'
	},
	linesMeaning: {
		ties: 'Number and width: collaborations between actors of the one and of the other district.',
		shared: 'Number and width: actors who work in both districts.',
		none: ''
	},
	noLines: {
		ties: 'There are no collaborations between the districts in view.',
		shared: 'No actor works in several districts.',
		none: ''
	},
	picture: (isMap) => (isMap ? 'Map of the districts' : 'The districts as tiles'),
	asTiles:
		'The districts are shown as tiles, not as a map. Put a GeoJSON file beside the data and its name in the column “geometry”, and they are drawn on a map.',
	fault: {
		'file-missing': (file) =>
			`The file “${file}” is not beside the data. Open it together with the tables; nothing is fetched from elsewhere.`,
		'not-json': (file) =>
			`The file “${file}” cannot be read as GeoJSON: it is cut off or not JSON.`,
		'not-geojson': (file) => `The file “${file}” has no areas (Polygon or MultiPolygon).`,
		'too-large': (file) =>
			`The file “${file}” is too large to draw. Simplify the outlines, in QGIS or mapshaper for example.`,
		'no-area': (file) =>
			`The file “${file}” has no area with the district's id or name among its properties.`,
		'broken-area': (file) => `The area in the file “${file}” has places that are not two numbers.`,
		'mixed-grids': (file) =>
			`The file “${file}” and the other files do not use the same coordinates: some have degrees, others metres.`
	},
	faultThen: (names) => `Shown as a tile: ${list(names)}.`,
	area: (name, figure, value) => `${name}: ${figure} ${value}`,
	outside: 'outside the lens',
	unknown: 'cannot tell',
	pending: 'working …',
	of: (some, all) => `${number(some)} of ${number(all)}`,
	number,
	share,
	range: (low, high) => (low === high ? low : `${low}–${high}`),
	legend: 'What the colours mean',
	everywhere: 'Whole municipality',
	everywhereSays: (people, kinds, joined) =>
		`${actors(people)} from ${sectors(kinds)} ${people === 1 ? 'serves' : 'serve'} the whole municipality; ${ties(joined)} with actors in the districts.`,
	everywhereNone: 'No actor in view serves the whole municipality.',
	pick: 'Choose a district, a line or “Whole municipality”.',
	onlyThis: 'Show only this district',
	allDistricts: 'Show all districts',
	openMap: 'Show on the network map',
	population: (people) => count(people, 'inhabitant', 'inhabitants'),
	has: 'Sectors in the district',
	hasNone: 'None of the expected sectors has an actor here.',
	covered: 'Only from the whole municipality',
	lacks: 'Lacks',
	lacksNone: 'No expected sector is missing.',
	coordinator: 'Coordinator',
	noCoordinator: 'No coordinator names the district.',
	coordinatorUnknown: 'Cannot tell: no actor in view has the role of a coordinator.',
	forums: 'Forums',
	noForums: 'No forum names the district.',
	initiatives: 'Initiatives',
	noInitiatives: 'No initiative names the district.',
	collaboration: 'Collaboration',
	inside: 'inside the district',
	toOthers: 'with other districts',
	toEverywhere: 'with actors of the whole municipality',
	crossSays: (value) =>
		value === null
			? 'How much runs across sectors cannot be told.'
			: `${share(value)} runs across sectors.`,
	findings: 'Findings about the district',
	noFindings: 'No finding names the district.',
	checks: 'Checks not met',
	noChecks: 'All checks that can be told are met or partly met.',
	checksWaiting: 'Choose “Checks not met” under “Colour by”, and they are worked out.',
	selectActors: (value) => `Select ${actors(value)}`,
	actors,
	pair: (a, b) => `${a} – ${b}`,
	pairTies: (a, b, value) => `${a} – ${b}: ${ties(value)}`,
	pairShared: (a, b, value) => `${a} – ${b}: ${actors(value)} in both`,
	table: {
		title: 'As a table',
		caption: 'The districts and their figures',
		district: 'District',
		ties: 'Collaborations',
		inside: 'Inside',
		toOthers: 'To other districts',
		toEverywhere: 'To the whole municipality',
		coordinator: 'Coordinator',
		forums: 'Forums',
		initiatives: 'Initiatives',
		missingNames: 'Missing',
		betweenTitle: 'Between the districts',
		between: 'Collaborations between districts and actors in both',
		pair: 'Districts',
		sharedActors: 'Actors in both'
	}
};
