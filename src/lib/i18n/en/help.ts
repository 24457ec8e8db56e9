import type { HelpMessages } from '../da/help';
import { formatNumber } from '../language';
import { shellEn } from './shell';

const number = (value: number) => formatNumber(value, 'en');

/** Help: the tour, the shortcuts and what the words mean. */
export const helpEn: HelpMessages = {
	title: 'Help',
	lead: 'The tour, the keyboard shortcuts, and what the words mean.',
	tour: {
		title: 'Tour',
		text: 'Seven stops on the example Slagelse. Your own project is kept before the example opens.',
		start: 'Begin the tour',
		at: (place, of) => `Stop ${number(place)} of ${number(of)}`,
		back: 'Back',
		next: 'Next',
		end: 'End the tour',
		finish: 'Done',
		keys: 'The arrows go back and forth, Esc ends.',
		stop: {
			overview: {
				title: 'What matters first',
				text: 'The overview says in whole sentences what is worth a look. Each sentence leads to where the figures behind it are.'
			},
			lens: {
				title: 'What counts?',
				text: 'This line always says which part of the data the page is about: districts, time, kind of collaboration. Press it to change; Reset goes back.'
			},
			map: {
				title: 'The map',
				text: 'Each mark is an actor, each line a collaboration. Colour and shape are the sector. Choose an actor, and its figures and partners are on the right.'
			},
			bridge: {
				title: 'A bridge',
				text: 'At the top is the one through whom most ways between others go. If that place is vacant, groups may lose touch with each other.'
			},
			gap: {
				title: 'A gap',
				text: 'Here you see where an expected sector is missing: in a district, on a level or in a forum.'
			},
			own: {
				title: 'Your own data',
				text: 'The project menu opens files of your own, or begins a new project from nothing. Nothing leaves your machine.'
			},
			leave: {
				title: 'Leave with something',
				text: 'Everything is kept in the browser as you work. Here you get the project and its figures as files. The tour can be taken again under Help.'
			}
		}
	},
	shortcuts: {
		title: 'Shortcuts',
		text: 'Single keys do nothing while you type in a field.',
		open: 'Show the shortcuts',
		what: 'What happens',
		keys: 'Keys',
		or: 'or',
		then: 'to',
		click: 'click',
		key: {
			Esc: 'Esc',
			Enter: 'Enter',
			Tab: 'Tab',
			Shift: 'Shift',
			Ctrl: 'Ctrl',
			Space: 'Space',
			Delete: 'Delete'
		},
		place: {
			everywhere: 'Everywhere',
			map: 'On the map',
			walk: 'Walk from actor to actor on the map',
			tables: 'In matrices',
			grid: 'In the data table',
			workshop: 'In the workshop',
			wizard: 'In a new project',
			tour: 'On the tour'
		},
		does: {
			help: 'Show the shortcuts',
			search: 'Find an actor',
			clear: 'Clear the selection, or close what is open',
			undo: 'Undo',
			redo: 'Redo',
			download: 'Download the project as a file',
			zoomIn: 'Zoom in',
			zoomOut: 'Zoom out',
			fit: 'Show the whole map',
			around: 'Show that many steps around the selection; 0 is all',
			widen: 'Show one step more',
			narrow: 'Show one step less',
			hideRest: 'Hide all but the selection',
			showRest: 'Show all again',
			lasso: 'Lasso: select by drawing around',
			drawTie: 'Draw a collaboration',
			pin: 'Hold the selection in place, or let go',
			addToSelection: 'Add an actor to the selection',
			walkNeighbours: 'Next and previous partner',
			walkActors: 'Next and previous actor',
			walkChoose: 'Choose the actor, and go on from it',
			walkEnd: 'Stop walking',
			cells: 'Move between the cells',
			cellShow: 'Show who is behind the cell',
			submit: 'Add the actor, or connect “A - B”',
			complete: 'Choose a name that is there',
			newestSector: 'Sector of the newest actor (empty field)',
			newestStep: 'Step of the newest collaboration (empty field)',
			influence: 'Influence of the newest actor (empty field)',
			nextRow: 'Next row',
			tourMove: 'Next and previous stop',
			tourEnd: 'End the tour'
		}
	},
	words: {
		title: 'What do the words mean?',
		text: 'Every word on the screen in plain terms, with its source. At the figures themselves the same stands behind the question mark.',
		search: 'Find a word',
		none: (text) => `No word matches “${text}”.`,
		found: (count) => `${number(count)} ${count === 1 ? 'word' : 'words'}`,
		also: 'Also called',
		here: 'In this program',
		formula: 'How it is computed',
		source: 'Source',
		group: {
			who: 'Who and where',
			together: 'The collaboration',
			picture: 'Patterns in the network',
			positions: 'Places in the network',
			whole: 'Figures about the whole network',
			sure: 'How sure is it?'
		},
		term: {
			actor: {
				name: 'Actor',
				also: 'node, vertex (aktør)',
				meaning: 'A role, a team or an organisation that works in or for a district.',
				here: 'Write roles rather than names of people: places in the collaboration are judged, never persons.',
				source: 'Wasserman & Faust 1994'
			},
			sector: {
				name: 'Sector',
				also: 'part of society (sektor)',
				meaning:
					'The kind of organisation the actor belongs to, such as housing, police or school.',
				here: 'Colour and shape are the same in every picture.',
				source: 'CFBU 2015, “Kommunerne på banen”, figure 1'
			},
			expected: {
				name: 'Expected sector',
				also: 'reference (ventet sektor)',
				meaning: 'A sector that one counts on finding in every district or forum.',
				here: 'Set by “expected” in the table of sectors. If none is set, all sectors in the data are the measure.',
				source: 'CFBU, “Elementer i socialt bydelsarbejde”'
			},
			district: {
				name: 'District',
				also: 'housing area, neighbourhood (bydel)',
				meaning: 'The place where the work happens.',
				here: 'An actor without a district covers the whole municipality.',
				source: 'CFBU, “Elementer i socialt bydelsarbejde”'
			},
			level: {
				name: 'Level',
				also: 'political, strategic, tactical, executing (niveau)',
				meaning:
					'How high up the work is: politicians, management, coordination or the daily work.',
				here: 'Four levels; other words of the data are kept.',
				source: 'CFBU 2015, “Kommunerne på banen”'
			},
			tie: {
				name: 'Collaboration',
				also: 'tie, edge, link (samarbejde)',
				meaning: 'Two actors work together, because at least one of them has said so.',
				here: 'The lens can also read collaboration from shared forums and shared initiatives.',
				source: 'Wasserman & Faust 1994'
			},
			step: {
				name: 'Step on the collaboration ladder',
				also: 'ladder step (trin på samarbejdstrappen)',
				meaning:
					'How close the collaboration is: 1 sharing knowledge, 2 avoiding double work, 3 solving tasks together, 4 joint innovation.',
				here: 'A collaboration without a step is unknown, not step 1.',
				source: 'CFBU 2015, “Kommunerne på banen”, the collaboration ladder'
			},
			oneSided: {
				name: 'One-sided collaboration',
				also: 'not mutual, asymmetric (ensidigt)',
				meaning: 'One says that they work together. The other has answered but does not say so.',
				here: 'Counted only where both have answered.',
				source: 'Wasserman & Faust 1994'
			},
			forum: {
				name: 'Forum',
				also: 'board, steering group, network (mødeforum)',
				meaning: 'A place where actors meet: a board, a group or a network.',
				here: 'Has a level, districts, members and perhaps a forum above it.',
				source: 'CFBU/KL, “Organisering og samarbejde”'
			},
			initiative: {
				name: 'Initiative',
				also: 'activity, project (indsats)',
				meaning: 'An activity with a theme, a target group and those who run it.',
				here: 'Two initiatives with the same theme, target group and district overlap.',
				source: 'CFBU, “Elementer i socialt bydelsarbejde”'
			},
			lens: {
				name: 'Lens',
				also: 'filter (udsnit)',
				meaning: 'The part of the data that everything on the screen is about right now.',
				here: 'Stands on top. All that is shown and exported follows it.',
				source: 'This program’s own word'
			},
			wave: {
				name: 'Wave',
				also: 'round of measurement (måling)',
				meaning: 'One round of data with a date. Two waves can be compared.',
				here: 'What holds from one date to another counts on every date between.',
				source: 'Wasserman & Faust 1994'
			},
			bridge: {
				name: 'Bridge',
				also: 'broker, connecting link (bro, bindeled)',
				meaning: 'An actor that joins groups which otherwise do not reach each other.',
				here: 'Found by how often shortest ways of others go through the actor, and by who falls off without it.',
				source: 'Burt 1992; Freeman 1977'
			},
			silo: {
				name: 'Silo',
				also: 'inward group (silo, fagsøjle)',
				meaning: 'A group that mostly works with itself.',
				here: 'Only where that is more than the size of the group gives reason to expect.',
				source: 'Krackhardt & Stern 1988; VIVE 2021'
			},
			gap: {
				name: 'Gap',
				also: 'what is missing (hul)',
				meaning: 'A sector, a collaboration or a link that one would expect and that is not there.',
				here: 'That the data do not say is no gap; it then says “cannot be told”.',
				source: 'CFBU 2015, “Kommunerne på banen”'
			},
			chain: {
				name: 'Governance chain',
				also: 'chain of governance (styringsstreng)',
				meaning:
					'Forums on the levels above each other, and those who sit in two of them and carry knowledge up and down.',
				here: 'A link that only one carries breaks when that place is vacant.',
				source: 'VIVE 2021, appendix note 1'
			},
			isolate: {
				...shellEn.isolate,
				also: 'isolate (uden samarbejde)',
				source: 'Wasserman & Faust 1994'
			},
			singlePoint: {
				name: 'Single point of failure',
				also: 'cut point, articulation point (afhængighed af én)',
				meaning: 'The network falls apart if this one place is vacant.',
				here: 'The figure “Falls off” says how many then lose touch.',
				source: 'Wasserman & Faust 1994'
			},
			introduction: {
				name: 'Two who should meet',
				also: 'introduction, closing a structural hole (introduktion)',
				meaning: 'Two who ought to know each other, and a third who knows them both.',
				here: 'A suggestion with its reasons, not a verdict.',
				source: 'Burt 1992; CFBU, “Elementer i socialt bydelsarbejde”'
			},
			chance: {
				name: 'What one could expect',
				also: 'null model, permutation (lodtrækning)',
				meaning: 'Where the figure would lie if it were chance who belongs to which group.',
				here: 'The real figure is compared with many draws from the same seed, so the answer is the same each time.',
				source: 'Krackhardt & Stern 1988'
			},
			cannotTell: {
				name: 'Cannot be told',
				also: 'unknown (kan ikke afgøres)',
				meaning: 'The data do not say enough. That is not the same as zero.',
				here: 'It always says what is missing in the data.',
				source: 'This program’s own rule'
			}
		},
		measureAlso: {
			degree: 'degree',
			betweennessNormalised: 'betweenness centrality',
			constraint: 'constraint',
			effectiveSize: 'effective size',
			cutOff: 'removal impact',
			eiIndex: 'E-I index',
			coordinator: 'brokerage: coordinator',
			itinerant: 'brokerage: itinerant, consultant',
			representative: 'brokerage: representative',
			gatekeeper: 'brokerage: gatekeeper',
			liaison: 'brokerage: liaison',
			density: 'density',
			reciprocityOfPairs: 'reciprocity',
			transitivity: 'transitivity, clustering',
			degreeCentralisation: 'degree centralisation',
			communities: 'communities (Leiden)',
			corePeriphery: 'core–periphery',
			mutualInformation: 'normalised mutual information',
			response: 'response rate',
			rankBand: 'rank stability'
		}
	}
};
