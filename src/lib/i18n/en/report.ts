import { formatFixed, formatList, formatNumber, formatShare } from '../language';
import type { Grouping } from '../../model/lens';
import type { ReportMessages } from '../da/report';

/** An index between −1 and +1, always with two decimals. */
const index = (value: number) => formatFixed(value, 'en', 2);
const number = (value: number | null | undefined, digits = 0) =>
	value === null || value === undefined ? '–' : formatNumber(value, 'en', digits);
const share = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatShare(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const actors = (count: number) => counted(count, 'actor', 'actors');
const of = (part: number | null | undefined, whole: number | null | undefined) =>
	`${number(part)} of ${number(whole)}`;

const GROUPS: Readonly<Record<Grouping, Record<'one' | 'many', string>>> = {
	sector: { one: 'sector', many: 'sectors' },
	district: { one: 'district', many: 'districts' },
	level: { one: 'level', many: 'levels' },
	organisation: { one: 'organisation', many: 'organisations' }
};

/** The report for the steering group: its own words, and the page where it is put together. */
export const reportEn: ReportMessages = {
	title: 'Report',
	lead: 'Two pages for the steering group and an appendix. Put it together here and see it as it will print.',
	projectTitle: 'Who holds it together, and who is missing?',
	byline: (project, date, version) => `${project} · ${date} · Bindeled ${version}`,
	lensLine: (parts, shown, all) =>
		`Lens: ${[...parts, shown === all ? actors(all) : `${of(shown, all)} actors`].join(' · ')}`,
	page: (page, count) => `Page ${number(page)} of ${number(count)}`,
	appendix: 'Appendix',
	seenIn: (place) => `See ${place}`,
	part: {
		picture: 'The network',
		findings: 'What matters most',
		coverage: 'Who takes part in each district?',
		checks: 'Against the guidelines',
		introductions: 'Who should meet?',
		method: 'Method and limits',
		'all-checks': 'All checks',
		'all-findings': 'All findings',
		chance: 'Do the sectors keep to themselves?',
		ranks: 'How sure is the order of the bridges?',
		figures: 'The network in figures',
		words: 'The words of this report'
	},
	picture: {
		size: (sectors, count, ties) =>
			`${actors(count)}${sectors === 0 ? ' without a known sector' : ` from ${counted(sectors, 'sector', 'sectors')}`} and ${counted(ties, 'collaboration', 'collaborations')} between them.`,
		description: (count, ties, hasSectors) =>
			`Map of ${actors(count)} and ${counted(ties, 'collaboration', 'collaborations')}. Each mark is an actor; ${hasSectors ? 'colour and shape show the sector, size' : 'size shows'} how often the actor lies between two others. The numbers stand in the text and the tables of the report.`,
		sizeName: 'Betweenness',
		sizeText: 'How often the actor lies on the shortest way between two others.',
		tooLarge: (count, most) =>
			`${actors(count)} are too many for a map on a page (at most ${number(most)}). Choose districts or sectors in the lens.`,
		none: 'There are 0 actors under the lens, so there is nothing to draw.'
	},
	findings: {
		none: 'There are 0 findings under this lens: nothing falls outside what one may expect.',
		note: (shown, all, isAllInAppendix) =>
			shown === all
				? all === 1
					? `It is the one finding under this lens (${number(1)} of ${number(1)}).`
					: `All ${number(all)} findings are here.`
				: `The ${number(shown)} that matter most of ${number(all)} findings.${isAllInAppendix ? ' All are in the appendix.' : ''}`,
		caption: 'All findings, the most important first',
		head: ['Number', 'Finding', 'How sure', 'Place'],
		number: {
			'chain.carrier': ({ figures }) => ({
				number: of(figures.carried, figures.joints),
				unit: 'joints of the chain'
			}),
			'chain.single-link': () => ({ number: '1', unit: 'shared member' }),
			'chain.no-link': () => ({ number: '0', unit: 'shared members' }),
			'silo.sides': ({ figures }) => ({
				number: number(figures.acrossTies),
				unit: `across, ${number(figures.acrossExpected)} expected`
			}),
			'silo.group': ({ figures }) => ({
				number: of(figures.inside, (figures.inside ?? 0) + (figures.outside ?? 0)),
				unit: 'collaborations stay inside'
			}),
			'silo.pair': ({ figures }) => ({
				number: number(figures.across),
				unit: `collaborations, ${number(figures.expected)} expected`
			}),
			'gap.leadership': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: 'sectors missing'
			}),
			'gap.forum': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: figures.reference === 1 ? 'sector missing' : 'sectors missing'
			}),
			'gap.district': ({ sectors }) => ({
				number: number(sectors.length),
				unit: sectors.length === 1 ? 'sector without own actor' : 'sectors without own actor'
			}),
			'gap.absent': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: 'sectors without actors'
			}),
			'fragility.cut-actor': ({ figures }) => ({
				number: number(figures.cutOff),
				unit: 'would fall off'
			}),
			'bridge.actor': ({ figures }) => ({ number: share(figures.share), unit: 'of the ways' }),
			'bridge.sole-link': ({ figures }) => ({
				number: of(figures.ties, figures.ties),
				unit: 'through one link'
			}),
			'overlap.initiatives': ({ initiatives }) => ({
				number: number(initiatives.length),
				unit: 'initiatives, one purpose'
			}),
			'ladder.low': ({ figures }) => ({
				number: of(figures.high, figures.ties),
				unit: 'on the upper steps'
			}),
			'one-sided.pair': ({ figures }) => ({
				number: of(figures.oneSided, figures.pairs),
				unit: 'named by one side'
			}),
			'forum.strangers': ({ figures }) => ({
				number: of(figures.working, figures.pairs),
				unit: 'pairs work together'
			}),
			'forum.thin': ({ figures }) => ({
				number: number(figures.sectors),
				unit: `sectors, the broadest ${number(figures.broadest)}`
			})
		}
	},
	certainty: {
		seats: ({ memberships, forums }) =>
			`Counted, not estimated: ${counted(memberships, 'seat', 'seats')} in ${counted(forums, 'forum', 'forums')}.`,
		actors: (rows) =>
			`Counted among ${actors(rows.actors)}; who is not in the data does not count.`,
		initiatives: ({ initiatives, participations }) =>
			`Counted from ${counted(initiatives, 'initiative', 'initiatives')} and ${counted(participations, 'participation', 'participations')}.`,
		ties: ({ ties }) =>
			`Counted from ${counted(ties, 'statement', 'statements')} of collaboration.`,
		answered: (answered, all) =>
			`${of(answered, all)} actors have answered themselves; a missing answer may hide a collaboration.`,
		answersUnknown: (ties) =>
			`Counted from ${counted(ties, 'statement', 'statements')} of collaboration; the data do not say who answered.`,
		chance: (low, high, value, p) =>
			`By lot the figure lies from ${index(low)} to ${index(high)} (95%); here it is ${index(value)}${p === null ? '' : `, p = ${number(p, 3)}`}.`,
		band: (rank, low, high, all, lost) =>
			`Rank ${number(rank, 1)} of ${number(all)}; ${low === high ? `rank ${number(low, 1)} too` : `between ${number(low, 1)} and ${number(high, 1)}`} in 90% of the trials in which ${share(lost)} of the collaborations are missing.`,
		bandStrip: (rank, low, high, all) =>
			`Rank ${number(rank, 1)}, band from ${number(low, 1)} to ${number(high, 1)} of ${number(all)}`,
		chanceStrip: (value, low, high) =>
			`E-I ${index(value)}, by lot from ${index(low)} to ${index(high)}`,
		inward: 'inward',
		outward: 'outward',
		first: '1',
		last: (all) => number(all)
	},
	coverage: {
		sector: 'Sector',
		whole: 'Whole municipality',
		gap: 'Nobody',
		shared: 'shared',
		empty: '–',
		own: 'Expected, with an own actor',
		reached: 'Expected, own or shared actor',
		reachedOf: (reached, all) => of(reached, all),
		caption: {
			district: 'Actors by sector and district',
			level: 'Actors by sector and level',
			forum: 'Members by sector and forum'
		},
		note: (expected, { isMarked, hasShared, hasGap, countsSome }) =>
			`${countsSome ? 'A number counts actors of the chosen levels; findings read everybody.' : 'A number counts actors.'}${hasShared ? ' “shared”: no actor of the district’s own, but actors who serve the whole municipality.' : ''}${hasGap ? ' “Nobody”: an expected sector with no actor of the district’s own and none who serves the whole municipality.' : ''} ${
				isMarked
					? `Measured against the ${number(expected)} sectors that the data mark as expected.`
					: `Measured against all ${number(expected)} sectors in the data, as none is marked as expected.`
			}`,
		noDistricts: 'Cannot be told: the data have 0 districts. Give each actor a district.',
		noSectors: 'Cannot be told: the data have 0 sectors. Give each actor a sector.'
	},
	checks: {
		counts: (all, summary) => `${number(all)} checks: ${summary}.`,
		notMet: (count) =>
			count === 0
				? ''
				: count === 1
					? 'The one that is not met:'
					: `The ${number(count)} that are not met:`,
		more: (count, isAllInAppendix) =>
			isAllInAppendix ? `${number(count)} more in the appendix.` : `And ${number(count)} more.`,
		caption: (all) => `All ${number(all)} checks`,
		head: ['No.', 'Guideline', 'Answer', 'What was found'],
		wouldTell: 'Would be told by'
	},
	introductions: {
		none: 'There are 0 suggestions under this lens.',
		pair: (a, b, steps) =>
			`${a} and ${b} (${steps === null ? '0 ways between them today' : `${counted(steps, 'step', 'steps')} between them today`}):`,
		note: (shown, all) =>
			`${of(shown, all)} suggestions, first one for each gap. A suggestion is a place to begin, not a verdict on anybody.`
	},
	method: {
		lens: 'Lens',
		tiesText: (layers, direction) =>
			`Counted as collaboration: ${formatList(layers, 'en').toLocaleLowerCase('en')}. ${direction}.`,
		data: 'Data',
		dataText: (rows) =>
			`${actors(rows.actors)}, ${counted(rows.ties, 'statement', 'statements')} of collaboration, ${counted(rows.forums, 'forum', 'forums')} with ${counted(rows.memberships, 'seat', 'seats')}, ${counted(rows.initiatives, 'initiative', 'initiatives')}.`,
		missing: 'Missing in the data',
		missingText: {
			sector: (without, all) => `${of(without, all)} actors without a sector`,
			district: (without, all) =>
				`${of(without, all)} actors without a district (read as the whole municipality)`,
			level: (without, all) => `${of(without, all)} actors without a level`,
			step: (without, all) => `${of(without, all)} collaborations without a step`,
			reporter: (without, all) =>
				`${of(without, all)} collaborations that do not say who named them`,
			members: (without, all) => `${of(without, all)} forums without known members`
		},
		nothingMissing: '0 empty cells among those that the report uses.',
		cannotTell: (count) => `${counted(count, 'check', 'checks')} cannot be told`,
		answers: 'Answers',
		answersText: (answered, all, part) =>
			`${of(answered, all)} actors (${share(part)}) have named at least one collaboration themselves.${answered === all ? '' : ' The others may have none, or may not have been asked.'}`,
		answersUnknown:
			'0 collaborations say who named them, so the response rate cannot be worked out.',
		chance: 'Chance',
		chanceText: (draws, by) =>
			`The ${GROUPS[by].many} are held against up to ${number(draws)} deals of their names.`,
		seedText: (seed) => `Seed ${number(seed)}: the same data and seed give the same numbers.`,
		bandsText: (draws, lost) =>
			`Ranks are worked out again in ${number(draws)} trials, each without ${share(lost)} of the collaborations.`,
		limits: 'Limits',
		limitsText:
			'The report describes places in a network and links between roles. It says nothing of how well anybody does their work, and shows only what has been written down.',
		programText: (version) =>
			`Bindeled ${version}. Everything is worked out on your own machine; nothing has been sent anywhere.`
	},
	chance: {
		heading: (by) => `Do the ${GROUPS[by].many} keep to themselves?`,
		lead: (groups, draws, by) =>
			`The dot is the ${GROUPS[by].one}’s own figure from −1 (inward only) to +1 (outward only). The band is where ${number(95)}% of the figures lie when the names of the ${number(groups)} ${GROUPS[by].many} are dealt out by lot, up to ${number(draws)} times. A dot inside the band is no more than chance can give.`,
		caption: (by) =>
			`Collaborations inside and out of each ${GROUPS[by].one}, held against deals by lot`,
		head: ['Sector', 'Actors', 'Inside', 'Out', 'Inward – outward', 'E-I', 'By lot', 'p'],
		range: (low, high) => `${low} to ${high}`,
		unknown: (by) =>
			`–: every deal gives the same, as when the ${GROUPS[by].one} has one actor only, so there is nothing to hold the figure against.`,
		none: (by) =>
			`Cannot be told: there are 0 collaborations between actors with a known ${GROUPS[by].one}.`
	},
	ranks: {
		lead: (draws, lost) =>
			`The band is where the actor's rank lies in the middle 90% of ${number(draws)} trials, each without ${share(lost)} of the collaborations. Two bands that overlap cannot be told apart on these data.`,
		caption: (count) =>
			count === 1
				? 'The one actor who lies between others, with a band'
				: `The ${number(count)} actors who lie between others most often, with bands`,
		head: ['Rank', 'Actor', 'Sector', 'Betweenness', 'How sure is the rank', 'Band'],
		none: 'Cannot be told: the network has 0 collaborations, or is too large for 200 trials.',
		range: (low, high) => `${number(low, 1)}–${number(high, 1)}`
	},
	figures: {
		caption: 'Key figures of the network',
		head: ['Figure', 'Value', 'What it says'],
		actors: 'Actors',
		actorsMeaning: 'Number of actors under the lens.',
		ties: 'Collaborations',
		tiesMeaning: 'Number of pairs (or arrows) that are joined.',
		isolates: 'Without collaborations',
		isolatesMeaning: 'Number of actors without a single collaboration under the lens.',
		islands: 'Islands',
		islandsMeaning:
			'Number of parts that do not hang together; an actor without collaborations is one.'
	},
	words: {
		lead: 'The words that the report uses, as plain sentences.',
		terms: {
			actor: { term: 'Actor', text: 'A person in a role, a team or an organisation.' },
			tie: {
				term: 'Collaboration',
				text: 'At least one of two actors has named the other, unless the method says otherwise.'
			},
			sector: {
				term: 'Sector',
				text: 'The kind of organisation an actor belongs to: municipality, housing organisation, association.'
			},
			bridge: { term: 'Bridge', text: 'An actor through whom others reach each other.' },
			between: {
				term: 'Betweenness',
				text: 'The share of the shortest ways between all other pairs that go through the actor.'
			},
			silo: {
				term: 'Silo',
				text: 'A group whose collaborations stay inside far more than its size explains.'
			},
			ei: {
				term: 'E-I index',
				text: 'Collaborations out minus collaborations inside, divided by all of them: −1 is inward only, +1 outward only.'
			},
			gap: {
				term: 'Gap',
				text: 'A sector one would expect, and that is missing: from a forum, altogether, or from a district without an actor of its own.'
			},
			chain: {
				term: 'Governance chain',
				text: 'Forums from the political to the executing level, and those who sit in two of them. A link is two forums that follow each other; a joint is all links between two tiers.'
			},
			level: { term: 'Level', text: 'Political, strategic, tactical or executing.' },
			ladder: {
				term: 'Collaboration ladder',
				text: 'Four steps: sharing knowledge, avoiding double work, solving tasks together, joint innovation.'
			},
			p: {
				term: 'p',
				text: 'The share of the deals that give a figure as far out. A small p speaks against chance.'
			},
			band: { term: 'Band', text: 'The ranks an actor might have had, had some data been missing.' }
		}
	},
	view: {
		settings: 'Put the report together',
		language: 'Language of the report',
		languages: { da: 'Danish', en: 'English' },
		titleLabel: 'Title',
		titleHint: 'Empty: the project’s own title.',
		pages: 'The two pages',
		isOn: (part) => `Include: ${part}`,
		up: (part) => `Move up: ${part}`,
		down: (part) => `Move down: ${part}`,
		ownText: 'Own text',
		ownTextOf: (part) => `Own text above “${part}”`,
		hasOwnText: 'with own text',
		reset: 'Back to the template',
		districts: 'Districts',
		districtsHint: 'For the report only. The lens of the rest of the program stays as it is.',
		districtsAsLens: 'As in the rest of the program',
		allDistricts: 'All districts',
		kept: 'Your choices are kept in the project and go with the project file.',
		print: 'Print or save as PDF',
		html: 'Save as HTML',
		htmlHint: 'One file with a map one can search. Opens without a network.',
		docx: 'Save as Word',
		markdown: 'Save as Markdown',
		preview: 'The report as it will print',
		pageCount: (count) => counted(count, 'page', 'pages'),
		tooLong: (pages) =>
			`Without the appendix the report takes ${counted(pages, 'page', 'pages')}. Switch off a part or shorten your own text to keep it to two.`,
		working: 'Working out the figures of the report',
		failed: 'The report could not be made.',
		again: 'Try again',
		saved: (name) => `${name} is saved`
	},
	file: {
		map: 'Interactive map',
		hint: 'Point at or choose a mark to see who it is and whom they work with. Drag to move, scroll to zoom.',
		search: 'Find an actor',
		noHit: 'No actor of that name',
		nobody: 'Nobody chosen',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Show everything',
		clear: 'Clear',
		partners: 'Works with',
		noPartners: 'No collaborations under the lens',
		sector: 'Sector',
		district: 'District',
		missing: 'Not said',
		whole: 'Whole municipality',
		keys: 'Tab: to the actors. Arrow keys: next actor. Enter: choose. Esc: clear.',
		noScript: 'The map can be seen, but not searched, as the browser runs no program in this file.'
	},
	image: {
		legend: 'How to read it',
		more: 'Darker: more',
		less: 'Yellow: fewer than expected',
		inside: 'Frame: inside the group'
	}
};
