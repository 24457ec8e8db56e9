import type { MapMessages } from '../da/map';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const ties = (count: number) => `${number(count)} ${count === 1 ? 'partner' : 'partners'}`;
const actors = (count: number) => `${number(count)} ${count === 1 ? 'actor' : 'actors'}`;
const collaborations = (count: number) =>
	`${number(count)} ${count === 1 ? 'collaboration' : 'collaborations'}`;
const steps = (count: number) => `${number(count)} ${count === 1 ? 'step' : 'steps'}`;

export const mapEn: MapMessages = {
	title: 'Map',
	ties,
	actors,
	toolbar: {
		settings: 'Arrangement and display',
		layout: 'Arrangement',
		kind: {
			islands: 'Districts as islands',
			force: 'By collaboration',
			ring: 'Sectors in a ring',
			bands: 'Levels in layers',
			hubs: 'Forums in the middle'
		},
		size: 'Size shows',
		hulls: 'Outline',
		noHulls: 'None',
		collapse: 'Gather actors',
		noCollapse: 'Show one by one',
		by: { sector: 'By sector', district: 'By district', level: 'By level' },
		labels: 'Names',
		around: 'Show around selected',
		steps: (count) => (count === 0 ? 'All' : `${steps(count)} out`),
		zoomIn: 'Zoom in (])',
		zoomOut: 'Zoom out ([)',
		fit: 'Show the whole map (F)',
		asTable: 'Show as table',
		asMap: 'Show as map'
	},
	tools: {
		label: 'Tools on the map',
		lasso: 'Lasso: draw around those to select (L)',
		lassoShort: 'Lasso',
		lassoOn: 'Draw a line around the actors. Hold Shift to add. Esc ends.',
		draw: 'Draw a collaboration (D)',
		drawShort: 'Draw a collaboration',
		drawFirst: 'Click the first actor. Esc ends.',
		drawSecond: (name) => `From ${name}: click the one it is with.`,
		end: 'End',
		onlySelected: 'Hide the rest (H)',
		onlySelectedShort: 'Hide the rest',
		showRest: 'Show all again (U)',
		showRestShort: 'Show all again',
		pin: 'Pin the selected (P)',
		unpin: 'Let the selected go (P)',
		pinShort: 'Pin',
		unpinShort: 'Let go',
		letGo: (count) => `Let all pinned go (${number(count)})`,
		selectFirst: 'First select one or more actors'
	},
	keys: {
		title: 'Keys on the map',
		show: 'Keys',
		list: [
			['1–9', 'Show that many steps out from the selected'],
			['0', 'Show all'],
			['+ and -', 'One step more or less'],
			['[ and ]', 'Zoom out and in'],
			['F', 'Show the whole map'],
			['L', 'Lasso'],
			['D', 'Draw a collaboration'],
			['H and U', 'Hide the rest, show all again'],
			['P', 'Pin the selected or let them go'],
			['→ and ←', 'Go through the partners'],
			['↓ and ↑', 'Go to the next actor'],
			['Enter', 'Select the actor; with Shift it is added'],
			['Esc', 'End the tool or clear the selection']
		]
	},
	shown: (shown, all) =>
		shown === all
			? all < 2
				? `${actors(all)} shown`
				: `All ${actors(all)} shown`
			: `${number(shown)} of ${actors(all)} shown`,
	showAll: 'Show all',
	legend: {
		title: 'Sectors',
		hint: 'Choose a sector to show only that one. Choose more to compare.',
		missing: 'Sector not given',
		missingHidden: 'Shown only with all sectors',
		reset: 'Show all sectors',
		actors: (label, count) => `${label}: ${actors(count)}`,
		sizeTitle: 'Size',
		sizeLeast: 'Lowest or not known',
		sizeMost: 'Highest',
		disc: 'The more actors in the group, the larger its circle.',
		tiesTitle: 'Lines',
		across: 'Across sectors',
		within: 'Within a sector',
		withinOrUnknown: 'Within a sector, or sector not known',
		unknown: 'Between actors whose sector is not known',
		double: 'Several statements about the same collaboration',
		bundle: 'Number of collaborations between two groups; the more, the wider',
		seat: 'Seat in a forum',
		stepUnknown: 'Step not given',
		direction: 'From wide to narrow: from the one who reports to the one named',
		signsTitle: 'Signs',
		sign: {
			hull: 'Outline: actors of the same kind who stand together',
			hub: 'Forum',
			chosen: 'Selected',
			pale: 'Pale: does not work with the one selected',
			paleAmong: 'Pale: not among those selected',
			pinned: 'Pinned'
		}
	},
	groups: {
		title: 'Groups',
		hint: 'Click a group or a line to open it.',
		count: (count) => actors(count),
		open: (name, count) => `Open ${name}: ${actors(count)}`,
		close: (name) => `Gather ${name} again`,
		closeAll: 'Gather all again',
		openAll: 'Open all',
		tooMany: (most) =>
			`At most ${number(most)} actors can be shown at a time. Gather another group first.`,
		selected: (count) => `${number(count)} selected`,
		between: (a, b, count) => `${a} and ${b}: ${collaborations(count)} across. Click to open both.`,
		inside: (name, count, inner) =>
			`${name}: ${actors(count)}, ${collaborations(inner)} among them. Click to open.`,
		tableCaption: 'The groups and the collaboration between them',
		pairsCaption: 'Collaborations between the groups, most first',
		group: 'Group',
		other: 'And',
		actorCount: 'Actors',
		innerCount: 'Collaborations inside',
		tieCount: 'Collaborations across',
		noPairs: 'No collaborations across in this selection',
		innerMeaning: 'How many collaborations are there among the group’s own actors?',
		innerFormula:
			'The number of pairs of actors in the group that work together in this selection. Several reports of the same pair count as one collaboration.',
		tieMeaning: 'How many collaborations run between the two groups?',
		tieFormula:
			'The number of pairs with one actor in each group that work together in this selection. Several reports of the same pair count as one collaboration.'
	},
	tie: {
		title: (a, b) => `${a} and ${b}`,
		rows: (count) =>
			count === 1 ? '1 statement in the data' : `${number(count)} statements in the data`,
		direction: (from, to) => `${from} → ${to}`,
		both: 'Holds both ways',
		step: (step, name) => `Step ${step}: ${name}`,
		noStep: 'Step not given',
		word: (who) => `Reported by ${who}`,
		bothWords: 'Reported by both',
		noWord: 'Not said who reports it',
		from: (from) => `from ${from}`,
		to: (to) => `to ${to}`,
		forum: (name) => `Both sit in ${name}`,
		initiative: (name) => `Both take part in ${name}`,
		more: (count) => `and ${number(count)} more`,
		none: 'No collaboration in this selection.',
		way: (count) => `Shortest way: ${steps(count)}`,
		noWay: 'There is no way between them in this selection.',
		join: 'Join them',
		joinMore: 'Add one more collaboration',
		close: 'Close'
	},
	draft: {
		title: (a, b) => `New collaboration: ${a} and ${b}`,
		step: 'How closely do they work together?',
		noStep: 'Not known',
		save: 'Save the collaboration',
		cancel: 'Cancel',
		saved: (a, b) => `The collaboration between ${a} and ${b} is saved.`,
		hidden: 'It is not shown in this selection.'
	},
	save: {
		button: 'Save picture',
		title: 'Save picture',
		format: 'Format',
		svg: 'SVG (any size without loss)',
		png: (times, width, height) =>
			`PNG ${number(times)}x (${number(width)} × ${number(height)} pixels)`,
		part: 'What to include',
		whole: 'The whole map',
		inSight: 'The part you see now',
		onLight: 'Light background',
		go: 'Save',
		failed: 'The picture could not be made at that size. Choose a smaller one, or save as SVG.',
		fileName: (title) => `${title} - map`,
		description: (count, tieCount) =>
			`Map of ${actors(count)} and ${collaborations(tieCount)}. The program has the same content as a table.`,
		actorsShown: (shown, all) => `${number(shown)} of ${number(all)} actors`,
		made: (date) => `Made with Bindeled ${date}`
	},
	isolates: 'Without collaboration in this selection',
	severalDistricts: 'Several or all districts',
	noForum: 'Without a seat in a forum',
	canvas: {
		label: (count, tieCount) => `Map of ${actors(count)} and ${collaborations(tieCount)}`,
		keys: 'Right and left arrows: go through the partners. Up and down arrows: next actor. Enter: select. Shift and Enter: add. Esc: clear. More under “Keys”. The same content is there as a table.',
		hint: 'Use the arrow keys to go from actor to actor'
	},
	walk: {
		actor: (name, sector, count, most) =>
			count === 0
				? `${name}, ${sector}, without collaboration in this selection`
				: `${name}, ${sector}, ${ties(count)}: above all ${formatList(most, 'en')}`,
		place: (place, count, origin) => `${number(place)} of ${number(count)} with ${origin}`,
		inOrder: (place, count) => `actor ${number(place)} of ${number(count)}`,
		selected: (name) => `${name} is selected`,
		added: (name, count) => `${name} is added, ${number(count)} are selected`,
		removed: (name, count) => `${name} is taken away, ${number(count)} are selected`
	},
	said: {
		lasso: (count) => (count === 0 ? 'Nobody selected' : `${actors(count)} selected`),
		focus: (count, shown) =>
			count === 0 ? 'All are shown' : `${steps(count)} out: ${actors(shown)} shown`,
		noSelection: 'First select one or more actors.',
		only: (count) => `Only ${actors(count)} shown`,
		all: 'All are shown again',
		pinned: (count) => `${actors(count)} pinned`,
		released: (count) => `${actors(count)} let go`,
		opened: (name, count) => `${name} is open: ${actors(count)}`,
		closed: (name) => `${name} is gathered`
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
		arranging: (percent) => `Arranging the map … ${number(percent)}%`,
		cancelled: 'Arranging was cancelled.',
		outdated: 'There have been changes since the map was arranged.',
		again: 'Arrange again',
		cancel: 'Cancel',
		noDrawing:
			'The browser cannot draw the map because WebGL is turned off. Here is the same as a table.',
		lost: 'The drawing was lost because the browser ran out of room for it. Here is the same as a table.',
		redraw: 'Draw the map again',
		failed: 'The map could not be arranged. Here is the same as a table.',
		large: (count, most) =>
			`${actors(count)} are too many to draw one by one (at most ${number(most)}). They are gathered in groups. Open a group to see who is in it.`,
		oneGroup: (count, most) =>
			`${actors(count)} are too many for a map that can be read (at most ${number(most)}), and there are no sectors, districts or levels to gather them by. Here is the same as a table.`,
		nobody: 'No actors in this selection.'
	}
};
