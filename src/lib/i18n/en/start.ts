import type { StartMessages } from '../da/start';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** A new project from nothing, and the workshop. */
export const startEn: StartMessages = {
	menu: {
		more: 'More',
		moreNow: (view) => `More: you are at ${view}`,
		title: 'All places'
	},
	begin: {
		blank: 'New blank project …',
		blankHint: 'Type districts, sectors, forums and the first actors yourself.',
		workshop: 'Hold a workshop',
		workshopHint: 'Type names and connect them together on a big screen.'
	},
	wizard: {
		title: 'New project',
		steps: 'Steps',
		step: {
			name: 'Name',
			districts: 'Districts',
			sectors: 'Sectors',
			forums: 'Forums',
			actors: 'Actors'
		},
		at: (place, of) => `Step ${number(place)} of ${number(of)}`,
		name: {
			title: 'What shall the project be called?',
			text: 'The town and the year, for example. The name can be changed later. Everything is kept in this browser only.',
			label: 'Name of the project',
			example: 'e.g. Southtown 2026'
		},
		districts: {
			title: 'Which districts or housing areas is it about?',
			text: 'Type a name and press Enter. A list from a spreadsheet can be pasted at once.',
			label: 'District',
			list: 'Districts of the project',
			none: 'Without districts everything counts for the whole municipality.'
		},
		sectors: {
			title: 'Which sectors do you expect to find?',
			text: 'The program shows where an expected sector is missing. Sectors without a tick can still be used; they are just not told as missing.',
			legend: 'Expected in the collaboration',
			own: 'Another sector',
			source: 'The list follows CFBU 2015, “Kommunerne på banen”, figure 1.'
		},
		forums: {
			title: 'Where do you meet across sectors?',
			text: 'Boards, steering groups and network meetings, on the level they belong to. Press Enter after each name.',
			hint: {
				political: 'Committees and the city council',
				strategic: 'Boards and directors: direction and money',
				tactical: 'Coordination groups: planning between managers',
				executing: 'Local networks: staff and residents'
			},
			list: (level) => `Forums on the ${level.toLowerCase()} level`
		},
		actors: {
			title: 'Who takes part?',
			text: 'An actor is a role, a team or an organisation. Enter goes to the next row. Cells from a spreadsheet are pasted into the field Name: name, sector, district, level.',
			caption: 'The first actors',
			row: (place) => `row ${number(place)}`,
			name: 'Name',
			sector: 'Sector',
			district: 'District',
			level: 'Level',
			unknown: 'Not stated',
			wholeMunicipality: 'Whole municipality',
			remove: (name) => `Remove ${name}`,
			more: 'Five more rows',
			repeated: 'Already there; the two become one',
			pasted: (count) => `${counted(count, 'row', 'rows')} pasted`,
			count: (count) => counted(count, 'actor', 'actors')
		},
		add: 'Add',
		added: (names) => `Added: ${formatList(names, 'en')}`,
		known: (name) => `${name} is there already`,
		remove: (name) => `Remove ${name}`,
		removed: (name) => `${name} is removed`,
		back: 'Back',
		next: 'Next',
		skip: 'Skip',
		create: 'Create the project',
		clear: 'Start over',
		keeps: 'If you close this, it stays here until the page is closed.',
		done: {
			title: (name) => `${name} is created`,
			text: (actors, forums) =>
				`${counted(actors, 'actor', 'actors')} and ${counted(forums, 'forum', 'forums')}, kept in this browser. What is missing now is the collaborations.`,
			workshop: 'Connect the actors in the workshop',
			data: 'Go on in the tables',
			overview: 'See the overview'
		},
		unnamed: 'Project without a name'
	},
	workshop: {
		title: 'Workshop',
		lead: 'Type a name for an actor, “A - B” for a collaboration. The picture follows.',
		example: (project) =>
			`This is ${project}, to practise on. The first thing you type makes it a copy of your own.`,
		begin: 'Begin with an empty picture',
		projectName: (date) => `Workshop ${date}`,
		nothing: 'No project is open.',
		input: 'Name or “A - B”',
		placeholder: 'Name, or A - B',
		enter: 'Add',
		suggestions: 'Already there',
		will: {
			empty: 'Type a name for an actor, “A - B” for a collaboration, and press Enter.',
			add: (name) => `Enter adds ${name}`,
			exists: (name) => `${name} is there already; Enter chooses it`,
			connect: (a, b) => `Enter connects ${a} and ${b}`,
			connectNew: (names, fresh) => `Enter connects ${names}. New: ${formatList(fresh, 'en')}`,
			joined: (a, b) => `${a} and ${b} already work together`,
			self: 'An actor cannot be connected with itself',
			unfinished: 'Type the other actor after the dash'
		},
		said: {
			added: (names) => `Added: ${formatList(names, 'en')}`,
			exists: (name) => `${name} is there already`,
			joined: (a, b) => `${a} and ${b} are connected`,
			already: (a, b) => `${a} and ${b} were connected already`,
			sector: (name, sector) => `${name}: ${sector}`,
			step: (step, word) => `Step ${number(step)}: ${word}`,
			influence: (name, value) => `${name}: influence ${number(value)}`,
			removed: (name) => `${name} is removed`,
			picked: (name) => `${name} is chosen. Choose another to connect them.`,
			cancelled: 'The choice is cleared'
		},
		newest: 'Newest',
		sector: 'Sector',
		sectorKeys: 'Press 1–9 in the empty field',
		otherSector: 'Another sector',
		noSector: 'Not stated',
		step: 'Step on the collaboration ladder',
		stepKeys: 'Press 1–4 in the empty field',
		stepUnknown: 'Not stated',
		influence: 'Influence',
		influenceKeys: 'Shift + 0–5',
		influenceMeaning: '0 is none, 5 the most. Kept as an extra column.',
		influenceColumn: 'Influence',
		remove: (name) => `Remove ${name}`,
		removeShort: 'Remove',
		picture: (actors, ties) =>
			`Picture of ${counted(actors, 'actor', 'actors')} and ${counted(ties, 'collaboration', 'collaborations')}`,
		pictureEmpty: 'The picture grows here',
		pictureHint: 'Type the first name above. Click two names to connect them.',
		actorLabel: (name, sector, ties) =>
			[name, sector, counted(ties, 'collaboration', 'collaborations')]
				.filter((part) => part !== null)
				.join(', '),
		tooMany: (shown, all) =>
			`The picture shows the newest ${number(shown)} of ${number(all)} actors. All of them are on the map.`,
		tidy: 'Tidy the picture',
		done: 'Done: see the map',
		counts: (actors, ties) =>
			`${counted(actors, 'actor', 'actors')} · ${counted(ties, 'collaboration', 'collaborations')}`,
		table: {
			title: 'Collaborations as a table',
			caption: 'Collaborations, the newest first',
			from: 'Actor',
			to: 'Works with',
			step: 'Step',
			none: 'No collaborations yet.',
			more: (count) => `${number(count)} older ones are in the data table`
		}
	}
};
