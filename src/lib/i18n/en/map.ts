import type { MapMessages } from '../da/map';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const ties = (count: number) => `${number(count)} ${count === 1 ? 'partner' : 'partners'}`;

export const mapEn: MapMessages = {
	title: 'Map',
	ties,
	toolbar: {
		layout: 'Arrangement',
		kind: {
			islands: 'Districts as islands',
			force: 'By collaboration',
			ring: 'Sectors in a ring',
			bands: 'Levels in layers'
		},
		size: 'Size shows',
		labels: 'Names',
		around: 'Show around selected',
		steps: (steps) =>
			steps === 0 ? 'All' : `${number(steps)} ${steps === 1 ? 'step' : 'steps'} out`,
		zoomIn: 'Zoom in (+)',
		zoomOut: 'Zoom out (-)',
		fit: 'Show the whole map (F)',
		asTable: 'Show as table',
		asMap: 'Show as map'
	},
	shown: (shown, all) =>
		shown === all
			? `All ${number(all)} actors shown`
			: `${number(shown)} of ${number(all)} actors shown`,
	showAll: 'Show all',
	legend: {
		title: 'Sectors',
		hint: 'Choose a sector to show only that one. Choose more to compare.',
		missing: 'Sector not given',
		missingHidden: 'Shown only with all sectors',
		reset: 'Show all sectors',
		actors: (label, count) => `${label}: ${number(count)} ${count === 1 ? 'actor' : 'actors'}`,
		sizeTitle: 'Size',
		tiesTitle: 'Lines',
		across: 'Across sectors',
		within: 'Within a sector',
		stepUnknown: 'Step not given',
		direction: 'From wide to narrow: from the one who reports to the one named'
	},
	isolates: 'Without collaboration in this selection',
	severalDistricts: 'Several or all districts',
	canvas: {
		label: (actors, count) => `Map of ${number(actors)} actors and ${number(count)} collaborations`,
		keys: 'Right and left arrows: go through the partners. Up and down arrows: next actor. Enter: select. Esc: clear. The same content is there as a table.'
	},
	walk: {
		actor: (name, sector, count, most) =>
			count === 0
				? `${name}, ${sector}, without collaboration in this selection`
				: `${name}, ${sector}, ${ties(count)}: above all ${formatList(most, 'en')}`,
		place: (place, count, origin) => `${number(place)} of ${number(count)} with ${origin}`,
		selected: (name) => `${name} is selected`
	},
	table: {
		caption: 'The actors on the map, those with most partners first',
		actor: 'Actor',
		sector: 'Sector',
		district: 'District',
		count: 'Partners',
		neighbours: 'Works with',
		none: 'Nobody in this selection',
		andMore: (names, count) => `${names} and ${number(count)} more`,
		more: (count) => `Show ${number(count)} more`
	},
	message: {
		arranging: (percent) => `Arranging the map … ${number(percent)} %`,
		cancelled: 'Arranging was cancelled.',
		again: 'Arrange again',
		cancel: 'Cancel',
		noDrawing:
			'The browser cannot draw the map because WebGL is turned off. Here is the same as a table.',
		lost: 'The drawing was lost because the browser ran out of room for it. Here is the same as a table.',
		redraw: 'Draw the map again',
		failed: 'The map could not be arranged. Here is the same as a table.',
		tooLarge: (actors, most) =>
			`${number(actors)} actors are too many for a map that can be read (at most ${number(most)}). Choose districts or sectors.`,
		nobody: 'No actors in this selection.'
	}
};
