import type { ExportMessages } from '../da/export';
import { formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Take away: the dialog, the files, the codebook and the text about methods. */
export const exportEn: ExportMessages = {
	title: 'Take away',
	lead: 'Save what you see as a file. Everything stays on your own computer.',
	nothing: 'No actors are in the selection of the data, so there is nothing to take away.',
	counts: (lens) =>
		`The files follow what counts now: ${lens}. “The whole project” has everything.`,
	close: 'Close',
	cancel: 'Cancel',
	save: 'Save',
	saveAs: (label) => `Save: ${label}`,
	working: (label) => `Making the file: ${label}`,
	saved: (name) => `Saved: ${name}`,
	failed: 'The file could not be made.',
	cancelled: 'Cancelled. Nothing was saved.',
	tooLarge: (most) => `Up to ${number(most)} actors only.`,
	leftOutTitle: 'Not in the file',
	nothingLeftOut: 'All that counts is in the file.',
	group: {
		picture: 'Picture',
		report: 'Report',
		numbers: 'Numbers',
		network: 'Network file for other programs',
		research: 'For researchers',
		project: 'The whole project',
		share: 'Share safely'
	},
	offer: {
		picture: {
			label: 'Picture of the map',
			describe: 'For a presentation: go to the map, choose what counts and save the picture there.'
		},
		report: {
			label: 'Report for the steering group',
			describe:
				'Two pages and an appendix to print, for PDF, Word, or as a page that works offline.'
		},
		'numbers-xlsx': {
			label: 'All numbers as a workbook (XLSX)',
			describe:
				'To sort and calculate in Excel: actors, groups, findings and checks, with a codebook.'
		},
		'numbers-csv': {
			label: 'All numbers as CSV (zip)',
			describe: 'For R, Python and statistics programs: the same tables in full precision.'
		},
		gexf: {
			label: 'GEXF',
			describe: 'Gephi and Gephi Lite. Every attribute is in it.'
		},
		graphml: {
			label: 'GraphML',
			describe: 'igraph, networkx, visone, yEd. Every attribute is in it.'
		},
		gephi: {
			label: 'Two CSV tables (zip)',
			describe: 'Gephi, Polinode and spreadsheets: actors and connections.'
		},
		kumu: {
			label: 'Kumu (XLSX)',
			describe: 'Kumu: elements and connections, ready to import.'
		},
		pajek: {
			label: 'Pajek (zip)',
			describe: 'Pajek: the network, and the groups as partitions.'
		},
		dl: {
			label: 'UCINET DL, list',
			describe: 'UCINET, NetDraw: who with whom, how strongly.'
		},
		'dl-matrix': {
			label: 'UCINET DL, matrix',
			describe: 'UCINET where a full matrix is easier to read.'
		},
		graphology: {
			label: 'Graphology JSON',
			describe: 'Web programs of your own. Every attribute is in it.'
		},
		scripts: {
			label: 'Recompute: tables, R, Python and methods (zip)',
			describe:
				'For research and review: scripts that work the figures out again, and a methods text with sources.'
		},
		methods: {
			label: 'Methods text',
			describe: 'For an appendix or an article: what counted, definitions, limits and sources.'
		},
		project: {
			label: 'Project file',
			describe: 'To keep or pass on: opens in Bindeled exactly as you left it.'
		},
		xlsx: {
			label: 'The tables as a workbook (XLSX)',
			describe: 'To correct the data in Excel and read them in again: a sheet a table.'
		}
	},
	leftOut: {
		'other-actors': (count) => `${counted(count, 'actor', 'actors')} outside what counts.`,
		'merged-rows': (count) =>
			`${counted(count, 'row was', 'rows were')} put together with others between the same two: the strength is the sum, the step the highest.`,
		direction: () =>
			'Who reported what about whom: direction does not count now. Choose “As reported” to have it.',
		forums: (count) =>
			`Forums and seats (${counted(count, 'row', 'rows')}); they are in the project file.`,
		initiatives: (count) =>
			`Initiatives and who takes part (${counted(count, 'row', 'rows')}); they are in the project file.`,
		'names-of-groups': (count) =>
			`The own names, colours and figures of sectors and districts (${counted(count, 'row', 'rows')}); the file has their ids.`,
		labels: (count) =>
			`The name of ${counted(count, 'actor', 'actors')}: the format has room for one name, and that is the id.`,
		'actor-attributes': (count) =>
			`${counted(count, 'fact', 'facts')} about the actors that the format has no room for.`,
		'tie-attributes': (count) =>
			`${counted(count, 'fact', 'facts')} about the connections that the format has no room for.`,
		note: () => 'Version, what counts and date: the format has no comments.',
		characters: (count) =>
			`Characters the format cannot hold were replaced in ${counted(count, 'text', 'texts')}.`,
		'long-texts': (count) => `The end of ${counted(count, 'text', 'texts')} longer than a cell.`,
		companions: (count) =>
			`${counted(count, 'file', 'files')} beside the tables; they are in the project file.`
	},
	table: {
		actors: 'A row for each actor that counts, with all its figures.',
		ties: 'A row for each connection that the figures are worked out on.',
		network: 'A figure a row about the whole network.',
		groups: 'A row a group, by the grouping chosen.',
		mixing: 'Connections between each pair of groups, and how many one could expect.',
		findings: 'What deserves a look, in sentences with their figures.',
		checks: 'The checks of the field, K1 to K24, and the answer to each.',
		codebook: 'What each column and each figure means.',
		about: 'Version, date, seed and what counted: all that is needed to work the figures out again.'
	},
	unit: {
		actors: 'actors',
		ties: 'connections',
		pairs: 'pairs',
		parts: 'parts',
		steps: 'steps',
		share: 'share 0–1',
		index: 'index',
		strength: 'strength',
		deviations: 'standard deviations',
		text: 'text',
		number: 'number',
		list: 'list with ; between',
		date: 'year, month or day'
	},
	noBound: 'no bound',
	strengths: {
		ignored: 'not used',
		closeness: 'stronger = closer',
		cost: 'a step costs 1/strength'
	},
	orderedPairs: 'In the table over ordered pairs: without direction each pair counts twice.',
	ownColumn: 'A column of the data that the program does not interpret.',
	roleDeviation: (role) => ({
		name: `${role}, deviation from chance`,
		meaning: 'How far is the role from what the sizes of the groups alone would give?',
		formula:
			'(count − mean)/standard deviation in a random network of the same density and the same group sizes. Gould & Fernandez 1989.'
	}),
	column: {
		id: { name: 'Id', meaning: 'The unique name that the tables use.' },
		label: { name: 'Name', meaning: 'The name as it is shown.' },
		sector: { name: 'Sector', meaning: 'The sector the actor belongs to (id).' },
		organisation: {
			name: 'Organisation',
			meaning: 'The organisation of the actor; the first one counts.'
		},
		district: {
			name: 'District',
			meaning: 'Districts the actor works in; empty = the whole municipality.'
		},
		level: { name: 'Level', meaning: 'Political, strategic, tactical or executing.' },
		role: { name: 'Role', meaning: 'The role of the actor as the data say it.' },
		group: { name: 'Group', meaning: 'The group by the grouping chosen; empty = not stated.' },
		community: {
			name: 'Community',
			meaning: 'Number of the circle that the connections themselves make; 1 is the largest.'
		},
		component: {
			name: 'Island',
			meaning: 'Number of the connected part the actor is in; 1 is the largest.'
		},
		source: { name: 'From', meaning: 'Id of one end; with direction the sender.' },
		target: { name: 'To', meaning: 'Id of the other end; with direction the receiver.' },
		weight: {
			name: 'Strength',
			meaning: 'The strength of the connection under what counts; a row without one counts 1.'
		},
		step: { name: 'Step', meaning: 'The highest step on the collaboration ladder, 1–4.' },
		kind: { name: 'Kind', meaning: 'What they work together on, as the data say it.' },
		reported_by: { name: 'Reported by', meaning: 'Whose word the connection rests on.' },
		from: { name: 'From date', meaning: 'When it began; empty = unknown.' },
		to: { name: 'To date', meaning: 'When it ended; empty = unknown.' },
		source_passage: { name: 'Source passage', meaning: 'Where in a text the statement stands.' },
		shared_forums: { name: 'Shared forums', meaning: 'How many forums the two share.' },
		shared_initiatives: {
			name: 'Shared initiatives',
			meaning: 'How many initiatives the two share.'
		},
		figure: {
			name: 'Figure',
			meaning: 'The name of the figure; the codebook has it under the table network.'
		},
		value: { name: 'Value', meaning: 'The value; empty = cannot be worked out, see reason.' },
		reason: { name: 'Reason', meaning: 'Why the value is missing.' },
		actors: { name: 'Actors', meaning: 'The actors that the row is about, or their number.' },
		internalTies: { name: 'Inward', meaning: 'Connections with both ends in the group.' },
		externalTies: { name: 'Outward', meaning: 'Connections to other groups.' },
		groupEiIndex: {
			name: 'Outward or inward (E-I)',
			meaning: '(E − 2I)/(E + 2I): the members’ own connections pooled; −1 inward, +1 outward.'
		},
		eiIndexByTies: {
			name: 'E-I by connections',
			meaning: '(E − I)/(E + I): each connection once.'
		},
		eiExpected: {
			name: 'E-I one could expect',
			meaning: 'E-I if all possible connections were there, with the same group sizes.'
		},
		rowGroup: {
			name: 'Group',
			meaning: 'The group the connections come from; empty = not stated.'
		},
		columnGroup: { name: 'Other group', meaning: 'The group they go to; empty = not stated.' },
		ties: { name: 'Connections', meaning: 'The number of connections between the two groups.' },
		expectedTies: {
			name: 'Expected connections',
			meaning: 'The number were the connections spread evenly over all possible pairs.'
		},
		code: { name: 'Code', meaning: 'Which kind of sentence the finding is.' },
		importance: { name: 'Importance', meaning: 'For ordering only: how much hangs on it.' },
		text: { name: 'Sentence', meaning: 'The finding or the answer in words.' },
		why: { name: 'Why', meaning: 'Why it matters.' },
		forums: { name: 'Forums', meaning: 'Ids of the forums that the row is about.' },
		sectors: { name: 'Sectors', meaning: 'Ids of the sectors that the row is about.' },
		districts: { name: 'Districts', meaning: 'Ids of the districts that the row is about.' },
		initiatives: { name: 'Initiatives', meaning: 'Ids of the initiatives that the row is about.' },
		figures: {
			name: 'Figures in the sentence',
			meaning: 'The figures that the sentence is made of, by name.'
		},
		title: { name: 'Question', meaning: 'The check as a question.' },
		answer: {
			name: 'Answer',
			meaning: 'met, partly, not-met or cannot-tell (the data do not say).'
		},
		document: { name: 'Source', meaning: 'The document that says why it matters.' },
		key: { name: 'Key', meaning: 'The name of the setting.' },
		'findings.kind': { name: 'Kind', meaning: 'What the finding is about: gaps, bridges, silos …' },
		'checks.reason': {
			name: 'Reason',
			meaning: 'Which sentence the answer is, or why the data do not say.'
		},
		'about.value': { name: 'Value', meaning: 'What is chosen, or what holds for the file.' },
		table: { name: 'Table', meaning: 'The table that the column or the figure stands in.' },
		column: {
			name: 'Column',
			meaning: 'The heading of the column, or the name of the figure in the table network.'
		},
		name: { name: 'Name', meaning: 'The column or the figure in plain words.' },
		meaning_da: { name: 'Meaning in Danish', meaning: 'What it says, in Danish.' },
		meaning_en: { name: 'Meaning in English', meaning: 'What it says, in English.' },
		formula: { name: 'Formula', meaning: 'How the figure is worked out; empty where nothing is.' },
		unit: { name: 'Unit', meaning: 'What the figure is counted or measured in.' },
		range: { name: 'Range', meaning: 'The lowest and the highest possible value.' },
		strengths: {
			name: 'Strengths',
			meaning: 'What the strength of connections does to the figure where it is used.'
		},
		works: { name: 'Works', meaning: 'The works that the formula is from.' },
		missing: {
			name: 'When it is missing',
			meaning: 'The reasons for which the figure may be missing.'
		}
	},
	whole: {
		actors: {
			name: 'Actors',
			meaning: 'How many actors are there?',
			formula: 'n; actors without connections count.'
		},
		ties: {
			name: 'Connections',
			meaning: 'How many connections are there?',
			formula: 'm; pairs, or arcs where direction counts. Connections to oneself do not count.'
		},
		components: {
			name: 'Islands',
			meaning: 'Of how many separate parts does the network consist?',
			formula: 'The number of connected parts, direction aside; an actor alone is one.'
		},
		largestComponent: {
			name: 'Largest island',
			meaning: 'How many hang together in the largest part?',
			formula: 'The number of actors in the largest connected part.'
		},
		isolates: {
			name: 'Without connections',
			meaning: 'How many actors have no connection in this selection of the data?',
			formula: 'The number of actors without a connection in either direction.'
		},
		eiIndex: {
			name: 'Outward or inward (E-I)',
			meaning: 'Do connections cross group borders (towards +1) or stay inside (towards −1)?',
			formula:
				'(E − I)/(E + I) over all connections; those with an end without a group are left out. Krackhardt & Stern 1988.'
		},
		eiExpected: {
			name: 'E-I one could expect',
			meaning: 'What would E-I be with the same group sizes if all were connected?',
			formula: 'E-I of all possible connections. Krackhardt & Stern 1988.'
		},
		assortativity: {
			name: 'Keeping to one’s own (assortativity)',
			meaning: 'Do actors work with their own more often than their activity gives reason for?',
			formula: 'r = (Σ e_gg − Σ a_g·b_g)/(1 − Σ a_g·b_g). Newman 2003.'
		},
		modularity: {
			name: 'Modularity of the groups',
			meaning: 'How well do the borders of the groups divide the network?',
			formula: 'Q = Σ (w_g/W − (S_g/2W)²); “not stated” is a group. Newman & Girvan 2004.'
		},
		communities: {
			name: 'Communities',
			meaning: 'How many circles do the connections themselves make?',
			formula:
				'The division with the highest modularity in several runs of Leiden. Traag et al. 2019.'
		},
		communityModularity: {
			name: 'Modularity of the communities',
			meaning: 'How sharply are the circles set apart?',
			formula: 'Q of the division found. Newman & Girvan 2004.'
		}
	},
	lens: {
		all: 'all',
		none: 'none',
		anyTime: 'whole period',
		yes: 'yes',
		no: 'no'
	},
	methods: {
		title: (project) => `Methods: ${project}`,
		made: (version, date) => `Worked out with Bindeled ${version} on ${date}.`,
		dataTitle: 'Data',
		data: (actors, ties, directed) =>
			`What counts has ${counted(actors, 'actor', 'actors')} and ${counted(ties, 'connection', 'connections')}. ${
				directed ? 'Connections have a direction, as reported.' : 'Connections have no direction.'
			}`,
		lensTitle: 'What counts',
		seed: (seed) => `Seed of everything that draws lots: ${seed}`,
		rulesTitle: 'Rules',
		rules: [
			'Strengths are above 0, and more is closer; a row without a strength counts 1. Where a distance is needed and strengths are used, a step costs 1/strength.',
			'Several rows between the same two are one connection; their strengths are added.',
			'A row without direction, or one that both sides report, holds both ways.',
			'Shared forums and shared initiatives connect those who are in them, with strength 1 for each one shared.',
			'Connections to oneself do not count. Actors without connections count in the number of actors.',
			'An actor with several districts or organisations counts in the first.',
			'Bridging roles stand in the tables over ordered pairs: without direction each pair counts twice, on the screen once.',
			'A figure that cannot be worked out is empty with a reason; it is never 0.'
		],
		estimate: (epsilon, delta) =>
			`The network is so large that betweenness is an estimate from ways drawn by lot: with ${Math.round(100 * (1 - delta))}% certainty no actor’s share is off by more than ${formatNumber(epsilon, 'en', 4)}.`,
		actorTitle: 'Definitions: actors',
		networkTitle: 'Definitions: the whole network',
		chanceTitle: 'Chance',
		chance:
			'Where a figure is held against chance, the names of the groups are dealt out by lot among the actors; connections and group sizes stay.',
		checkTitle: 'Working the figures out again',
		check:
			'The file “For researchers” has the tables and two scripts: recompute.R (sna, igraph) and recompute.py (networkx). They work the figures out anew and fail at a difference above 0.000001.',
		limitsTitle: 'Limits',
		limits: [
			'The network is what the data say; connections that nobody reported are not in it. Missing answers move the places of actors.',
			'Figures of one actor describe the place of the role in the network, not what a person does.',
			'Figures from networks of different size cannot be compared just like that.'
		],
		worksTitle: 'Works'
	}
};
