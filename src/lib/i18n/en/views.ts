import type { ViewsMessages } from '../da/views';
import { formatNumber, formatShare } from '../language';
import { shellEn } from './shell';

const number = (value: number, digits = 0) => formatNumber(value, 'en', digits);
const share = (value: number) => formatShare(value, 'en');
const actors = (count: number) => `${number(count)} ${count === 1 ? 'actor' : 'actors'}`;
const ties = (count: number) =>
	`${number(count)} ${count === 1 ? 'collaboration' : 'collaborations'}`;

/** Matrix, bridges, gaps and the panel about what is selected. */
export const viewsEn: ViewsMessages = {
	shared: {
		working: shellEn.aside.working,
		actors,
		ties,
		selectAll: (count) => (count === 1 ? 'Select the actor' : `Select all ${number(count)}`),
		showAll: (count) => `Show all ${number(count)}`
	},
	matrix: {
		title: 'Matrix',
		lead: 'Who works together across groups, and who does not? Choose a cell to see who is behind it.',
		tables: 'Table',
		table: {
			'sector-sector': 'Sector × sector',
			'sector-district': 'Sector × district',
			'district-district': 'District × district'
		},
		figures: 'Show',
		figure: {
			observed: 'Collaborations',
			expected: 'Expected',
			ratio: 'Against expected',
			density: 'Density'
		},
		actorsMeaning:
			'The number of actors of the sector in the district. An actor with several districts stands in each of them.',
		firstDistrict: 'An actor with several districts counts only in the first one here.',
		largestShown: (shown, all) =>
			`The ${number(shown)} largest of ${number(all)} are shown. Choose fewer in what counts to see others.`,
		rowsSend: 'The row is the one who reports the collaboration; the column is the one named.',
		caption: {
			'sector-sector': 'Collaborations between sectors',
			'sector-district': 'Actors by sector and district',
			'district-district': 'Collaborations between districts'
		},
		inside: 'inside the group',
		keys: 'The arrow keys move between cells.',
		scaleLess: 'fewer',
		scaleMore: 'more',
		scaleEven: 'as expected',
		diagonal: 'Frame: inside the group',
		noSectorsTitle: 'Cannot tell: the data have no sectors',
		noSectors:
			'Give each actor a sector in the column “sector”, and the matrix shows who works together across.',
		noDistrictsTitle: 'Cannot tell: the data have no districts',
		noDistricts:
			'Give the actors a district in the column “district”, and the matrix shows where each sector is present.',
		noTies: 'No collaborations between them in this selection of the data.',
		nobody: 'No actors here.',
		cell: (row, column, value) => `${row} – ${column}: ${value}`,
		summary: (observed, expected) =>
			expected === null
				? `${ties(observed)}.`
				: `${ties(observed)}; ${number(expected, 1)} expected.`,
		pick: 'Choose a cell of the table to see who is behind the number.'
	},
	bridges: {
		title: 'Bridges',
		lead: 'Who joins groups that otherwise do not reach each other? These are positions in the network, not judgements of people.',
		caption: (count, column) => `${actors(count)}, sorted by ${column}`,
		groupBy: 'Groups by',
		sectorFilter: 'Sector',
		allSectors: 'All sectors',
		shown: (shown, all) => (shown === all ? actors(all) : `${number(shown)} of ${actors(all)}`),
		sortBy: (column) => `Sort by ${column}`,
		rolesTitle: 'The five roles',
		rolesLead: (grouping) =>
			`The actor (in the middle) joins two who do not work together themselves. The same shape means the same group; groups are by ${grouping.toLowerCase()}.`,
		columnsTitle: 'How to read the columns',
		pairsOnce:
			'Each pair counts once, and representative and gatekeeper are the same role seen from either end.',
		pairsOrdered: 'Direction counts: a pair counts once for each direction.',
		column: {
			name: {
				name: 'Actor',
				meaning: 'The name in the data.',
				formula: 'The column “label” of the table of actors.'
			},
			sector: {
				name: 'Sector',
				meaning: 'The sector the actor belongs to.',
				formula: 'The column “sector” of the table of actors.'
			},
			district: {
				name: 'District',
				meaning: 'Where the actor works; without a district it serves the whole municipality.',
				formula: 'The column “district” of the table of actors; sorted by the first district.'
			},
			level: {
				name: 'Level',
				meaning: 'Political, strategic, tactical or executing.',
				formula: 'The column “level” of the table of actors.'
			},
			betweenness: {
				name: 'In between',
				meaning: 'How often the actor is on the shortest way between two others.',
				formula:
					'Betweenness: the sum over all pairs of others of the share of shortest ways through the actor, divided by the number of pairs, (n − 1)(n − 2)/2 (without ½ where direction counts). Freeman 1977.'
			},
			rank: {
				name: 'Place',
				meaning:
					'The actor’s place by how much it is in between, and where it could be had some of the data been missing.',
				formula:
					'Place by in between, 1 is most; equal figures share the middle place. The band is the middle 90% of the places in 200 draws that each lose a tenth. Borgatti, Carley & Krackhardt 2006.'
			},
			ties: {
				name: 'Partners',
				meaning: 'How many others the actor works with.',
				formula: 'The number of neighbours, whatever the direction.'
			},
			groups: {
				name: 'Groups',
				meaning: 'From how many different groups the partners come.',
				formula:
					'The number of different groups among the neighbours, the actor’s own included; actors without a group do not count.'
			},
			fallOff: {
				name: 'Falls off',
				meaning: 'How many others lose the way to the rest when the actor is away.',
				formula:
					'The actor’s island, less the actor, less the largest part that is left of the island. Direction does not count.'
			}
		},
		bands: {
			toggle: 'Uncertainty',
			lossLegend: 'Had a tenth been missing of',
			loss: { ties: 'The collaborations', answers: 'The answers' },
			notApart: (others) =>
				others === 0
					? 'can be told apart from all others'
					: `cannot be ranked apart from ${number(others)} ${others === 1 ? 'other' : 'others'}`,
			first: (name) => `${name} comes first even had a tenth of the data been missing.`,
			top: (name, others) =>
				`${name} comes first, but cannot be ranked apart from ${number(others)} ${others === 1 ? 'other' : 'others'}.`,
			rule: 'Two actors whose bands overlap cannot be ranked apart on these data.',
			large: (count, limit) =>
				`Uncertainty is not worked out by itself for more than ${number(limit)} actors; here there are ${number(count)}. It may take several minutes.`,
			anyway: 'Compute anyway'
		},
		eitherEnd: {
			name: 'Representative / gatekeeper',
			meaning: 'Joins one of its own group with one of another group.',
			formula:
				'The number of pairs a – v – b without a collaboration between a and b, of which one is in v’s group and the other is not. Without direction representative and gatekeeper are the same pairs. Gould & Fernandez 1989.'
		},
		noGroups: (grouping) =>
			`Cannot tell the roles: no actor has a ${grouping}. Choose other groups above.`,
		empty: 'No actors in this selection. Reset it, or choose another sector.',
		noTiesTitle: 'Cannot tell: no collaborations',
		noTies:
			'Bridges are found from collaborations between actors. Add collaborations, or read the network by its shared forums.'
	},
	gaps: {
		title: 'Gaps',
		lead: 'Where is a sector missing, and which sectors work too little together?',
		referenceMarked: (count) =>
			`Measured against the ${number(count)} sectors marked as expected in the data.`,
		referenceAll: (count) =>
			`Measured against all ${number(count)} sectors in the data. None of them is marked as expected; the column “expected” does that.`,
		coverageTitle: 'Who is there, and who is missing?',
		some: 'The numbers count only actors of the levels and districts that are chosen. Findings read everybody: where a table has nobody, there may be somebody who is left out.',
		coverageBy: 'Sectors by',
		by: { district: 'District', level: 'Level', forum: 'Forum' },
		caption: {
			district: 'Actors by sector and district',
			level: 'Actors by sector and level',
			forum: 'Members by sector and forum'
		},
		unplaced: { district: 'Whole municipality', level: 'No level', forum: 'In no forum' },
		where: {
			district: '',
			level: 'Only politicians are expected on the political level.',
			forum: 'Sectors are expected only in forums on the strategic and tactical level.'
		},
		notExpected: 'not expected',
		reached: 'Expected sectors that are there',
		reachedOwn: 'Expected sectors with their own actor',
		reachedShared: '… or with one for the whole municipality',
		reachedOf: (reached, expected) => `${number(reached)} of ${number(expected)}`,
		state: {
			gap: 'None',
			everywhere: 'Shared',
			unknown: '? Unsure',
			empty: '–'
		},
		stateMeaning: {
			present: 'number = so many actors',
			gap: 'none, although the sector is expected',
			unknown: 'none, but the sector has actors whose level is not stated',
			everywhere: 'none of its own, but actors who serve the whole municipality',
			empty: 'none, and the sector is not expected here'
		},
		gapCount: (count) =>
			count === 0
				? 'No expected sector is missing'
				: count === 1
					? 'An expected sector is missing in one place'
					: `An expected sector is missing in ${number(count)} places`,
		cell: (sector, column, what) => `${sector}, ${column}: ${what}`,
		nobody: (expected) => (expected ? 'none, expected sector' : 'none'),
		unknownLevel: (count) => `unsure, ${actors(count)} without a stated level`,
		servedByAll: (count) => `shared, ${actors(count)} for the whole municipality, none of its own`,
		findingsTitle: 'Gaps and silos in words',
		noFindings: 'No gaps or silos were found in this selection.',
		showActors: (count) =>
			count === 1 ? 'Select the actor' : `Select the ${number(count)} actors`,
		showInTable: 'Show in the table',
		source: (source) => `Source: ${source}`,
		thinTitle: 'Sectors that work little together',
		thinLead: (percent) =>
			`Pairs of sectors with less than ${share(percent)} of the collaborations one would expect were they spread evenly.`,
		thinCaption: 'Pairs of sectors with few collaborations, most missing first',
		thinPair: 'Sectors',
		thinObserved: 'Collaborations',
		thinExpected: 'Expected',
		thinRatio: 'Ratio',
		thinNone: 'No pair is that low.',
		and: 'and',
		selectPair: 'Select the actors of',
		noSectorsTitle: 'Cannot tell: the data have no sectors',
		noSectors: 'Give each actor a sector in the column “sector”, and gaps can be found.',
		noColumns: {
			district: 'Cannot tell: the data have no districts.',
			level: 'Cannot tell: the data have no levels.',
			forum: 'Cannot tell: the data have no forums.'
		},
		pick: 'Choose a cell of the table to see who is there.'
	},
	panel: {
		hint: 'Select an actor on the map, in a table or by search. Its figures, forums and partners then stand here.',
		unknown: 'These data have no such actor.',
		outside: 'The actor is outside the chosen selection of the data.',
		fields: {
			sector: 'Sector',
			organisation: 'Organisation',
			district: 'District',
			level: 'Level',
			role: 'Role',
			period: 'Period'
		},
		period: (from, to) => `${from ?? '…'} – ${to ?? '…'}`,
		figures: 'In figures',
		allFigures: 'All figures',
		rank: (place, of) => `${number(place)} of ${number(of)}`,
		forums: (count) => `Forums (${number(count)})`,
		noForums: 'No forums in the data.',
		initiatives: (count) => `Initiatives (${number(count)})`,
		noInitiatives: 'No initiatives in the data.',
		neighbours: (count) => `Works with (${number(count)})`,
		noNeighbours: 'No collaborations in this selection of the data.',
		sources: 'Sources',
		reportedBy: (name) => `reported by ${name}`,
		reportedBySelf: 'reported by the actor',
		reportedByBoth: 'reported by both',
		reportedByUnknown: 'reporter not stated',
		sharedForums: (names) => `shared forum: ${names}`,
		sharedInitiatives: (names) => `shared initiative: ${names}`,
		direction: { out: 'named by the actor', in: 'names the actor', both: 'name each other' },
		noStep: 'step not stated',
		passages: 'Where it stands',
		memberRole: {
			chair: 'chair',
			member: 'member',
			secretary: 'secretary',
			observer: 'observer',
			invited: 'invited'
		},
		participationRole: { lead: 'lead', partner: 'partner', funder: 'funder' },
		several: (count) => `${actors(count)} selected`,
		among: 'What joins them',
		tiedPairs: (tied, possible) =>
			`${number(tied)} of ${number(possible)} possible pairs work together.`,
		noPairs: 'None of them work together.',
		commonForums: 'Shared forums',
		commonInitiatives: 'Shared initiatives',
		commonNeighbours: 'Works with all of them',
		none: 'None.',
		countOf: (count, of) => `${number(count)} of ${number(of)}`,
		leaveOut: (name) => `Take ${name} out of the selection`,
		others: (count) => `and ${number(count)} more`
	}
};
