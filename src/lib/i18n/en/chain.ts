import type { ChainMessages } from '../da/chain';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number, digits = 0) => formatNumber(value, 'en', digits);
const share = (value: number) => formatShare(value, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const forums = (count: number) => counted(count, 'forum', 'forums');
const members = (count: number) => counted(count, 'member', 'members');
const links = (count: number) => counted(count, 'link', 'links');
const persons = (count: number) => counted(count, 'person', 'persons');
const pairs = (count: number) => counted(count, 'pair', 'pairs');
const list = (names: readonly string[]) => formatList(names, 'en');

/** The first names, and how many more there are. */
function few(names: readonly string[]): string {
	const first = names.length > 5 ? 4 : names.length;
	const rest = names.length - first;
	return list(rest === 0 ? names : [...names.slice(0, first), `${number(rest)} others`]);
}

export const chainEn: ChainMessages = {
	title: 'Governance',
	lead: 'How do the forums hang together from politics to practice, who links them, and where is that fragile? Seats and links are described, never persons.',
	jump: 'On this page',
	noForumsTitle: 'No forums in this view of the data',
	noForums:
		'Write the forums, their level and who sits in them. The governance chain is then drawn here. If they are written, choose another date or more districts.',
	hidden:
		'Not all sectors or levels are shown. The lists of members hold only those that are chosen. Who carries a link, and what is missing from a forum, is read over all of the data.',
	counts: { forums, members, persons, links, pairs },
	summary: {
		shape: (forumCount, levelCount) =>
			levelCount === 0
				? `${forums(forumCount)}, none of them with a level.`
				: `${forums(forumCount)} on ${counted(levelCount, 'level', 'levels')}.`,
		links: (of, one, none, unknown) =>
			of === 0
				? 'No forum has a parent forum in the data.'
				: one + none === 0
					? unknown === 0
						? `${of === 1 ? 'The one link is' : `All ${links(of)} are`} carried by at least two.`
						: `All links that can be judged are carried by at least two; ${number(unknown)} of ${number(of)} cannot be judged.`
					: `${links(of)}: ${[
							one > 0 ? `${number(one)} ${one === 1 ? 'hangs' : 'hang'} on one person` : '',
							none > 0 ? `${number(none)} ${none === 1 ? 'is' : 'are'} carried by nobody` : '',
							unknown > 0 ? `${number(unknown)} cannot be judged` : ''
						]
							.filter((part) => part !== '')
							.join(', ')}.`,
		person: (name, linkCount, forumCount) =>
			`Without ${name}, who is alone in ${links(linkCount)}, ${forums(forumCount)} ${forumCount === 1 ? 'loses its' : 'lose their'} way to the top.`
	},
	state: { several: 'Two or more', one: 'Only one', none: 'Nobody', unknown: 'Cannot tell' },
	stateMeaning: {
		several: 'two or more sit in both',
		one: 'fragile: one sits in both',
		none: 'broken: nobody sits in both',
		unknown: 'members not known'
	},
	scope: { social: 'Social', physical: 'Physical', institutional: 'Institutional' },
	noScope: 'Scope not known',
	noLevel: 'Level not known',
	picture: {
		title: 'The governance chain',
		label: 'Forums on their levels, with the persons who link them',
		lead: 'Each forum stands on its level. The marks on the lines are the persons who sit in both forums; shape and colour show their sector. Choose a forum or a link to see who they are.',
		noneHere: 'none',
		apart: 'Stand apart',
		noParents: 'No forum has a parent in the column “parent”, so the forums stand apart.',
		noLevels: 'No forum has a level in the column “level”.',
		legend: 'How to read the lines',
		sectors: 'Sectors in the forums',
		apartMeaning: 'Forums to the right of the dotted line have no parent forum.',
		strip: 'The strip at the foot of a forum shows its members by sector.',
		scopes: 'S, P, I: social, physical and institutional work.',
		outline: 'Marked frame: the selected sit here.',
		size: (count) => (count === 0 ? 'members?' : members(count)),
		shortSize: (count) => (count === 0 ? 'mem.?' : `${number(count)} mem.`),
		forum: (name, parts) => [name, ...parts].join(', '),
		link: (lower, upper, state) => `Link ${lower} – ${upper}: ${state}`,
		carriedBy: (names) =>
			names.length === 0
				? 'nobody sits in both'
				: `${names.length === 1 ? `only ${names[0]} sits` : `${few(names)} sit`} in both`,
		up: (upper) => `Up to ${upper}`,
		scroll: 'The picture scrolls sideways.'
	},
	forum: {
		close: 'Close',
		level: 'Level',
		above: 'Under',
		top: 'No parent forum',
		below: 'Sub-groups',
		where: 'Districts',
		scope: 'Scope',
		period: 'Period',
		who: 'Who sits there',
		nobody: 'Who sits here is not known.',
		select: (count) => (count === 1 ? 'Select the member' : `Select all ${number(count)} members`),
		role: {
			chair: 'Chair',
			secretary: 'Secretary',
			member: 'Members',
			observer: 'Observer only',
			invited: 'By invitation only',
			other: 'Other roles',
			none: 'Role not known'
		},
		invitedFor: (theme) => `invited: ${theme}`,
		sectors: 'Missing sectors',
		reference: (isMarked) =>
			isMarked
				? 'Against the sectors the data expect. A working group is not meant to seat them all.'
				: 'Against all sectors in the data. A working group is not meant to seat them all.',
		noneMissing: 'All expected sectors are there.',
		cannotTell: 'Cannot tell: the members or their sectors are not known.',
		guests: (names) => `Only as observer or by invitation: ${list(names)}.`,
		withoutSector: (count) =>
			`The sector of ${count === 1 ? 'one member' : `${number(count)} members`} is not known.`,
		relevant: 'Relevant and missing',
		relevantLead: (upper, districts) =>
			districts.length === 0
				? `Sectors with a seat in ${upper} and none here. The group has no district, so who works locally is not read.`
				: `Sectors at work in ${list(districts)} or with a seat in ${upper}, and none here.`,
		noRelevant: 'None: the sectors that work here or sit in the forum above have a seat.',
		inDistricts: (count) => `${number(count)} in the district`,
		inParent: (count) => `${number(count)} in the forum above`
	},
	link: {
		title: (upper, lower) => `The link between ${upper} and ${lower}`,
		carriers: 'Who carries the link',
		nobody: 'Nobody sits in both. Knowledge between the two has to travel another way.',
		unknown: 'Cannot tell: who sits in one of the two is not known.',
		guest: 'only observer or invited in one of them',
		lost: 'What is lost',
		loss: (forumCount, memberCount, districts) =>
			forumCount === 0
				? 'No forum loses its way to the top.'
				: `${forums(forumCount)} with ${members(memberCount)}${
						districts.length === 0 ? '' : ` in ${few(districts)}`
					} ${forumCount === 1 ? 'loses its' : 'lose their'} way to the top.`,
		lossNow: (forumCount, memberCount, districts) =>
			`${forums(forumCount)} with ${members(memberCount)}${
				districts.length === 0 ? '' : ` in ${few(districts)}`
			} ${forumCount === 1 ? 'has' : 'have'} no way to the top.`,
		ifGone: (count) =>
			count === 1 ? 'When the seat is empty:' : `When all ${number(count)} are gone:`,
		detour: (count, of) =>
			count === 0
				? ''
				: of === count
					? of === 1
						? 'It can still get there by a detour: members also sit in other forums.'
						: `All ${number(of)} can still get there by a detour: members also sit in other forums.`
					: `${number(count)} of them can still get there by a detour through other forums.`
	},
	links: {
		title: 'How safe is each link?',
		lead: 'A link is the persons who sit both in a forum and in the one above it. Two persons are a safeguard when one is away.',
		caption: 'Links between forums, and what is lost without them',
		lower: 'Forum',
		upper: 'Under',
		state: 'Carried by',
		carriers: 'Who',
		lost: 'No way to the top when they are gone',
		members: 'Members',
		detour: 'Of which by detour',
		none: 'No links: no forum has a parent in the column “parent”.',
		select: (lower, upper) => `Show the link ${lower} – ${upper}`,
		explain: {
			name: 'No way to the top',
			meaning:
				'Forums that no longer have a link all the way up when those who carry the link are gone from all forums.',
			formula:
				'A forum has a way when each link from it up to the topmost forum has at least one who sits in both. There is a detour when shared members join it to the forums of the top past the link. VIVE 2021, note 1, Styringsstrengen.'
		}
	},
	personsTable: {
		title: 'Who carries the links?',
		caption: 'Persons who carry links, and what is lost without each',
		person: 'Link person',
		links: 'Links',
		alone: 'Alone in',
		lost: 'Forums without a way to the top',
		members: 'Members',
		districts: 'Districts',
		says: (names, of) =>
			names.length === 0
				? `None of the ${number(of)} who carry links is alone in one.`
				: names.length === 1
					? `${names[0]} is the only one who is alone in a link.`
					: `${counted(names.length, 'person is', 'persons are')} alone in a link: ${few(names)}.`,
		districtNames: (names) => (names.length === 0 ? '' : few(names))
	},
	forumTable: {
		open: 'All forums as a table',
		caption: 'Forums, who sits there, and which sectors are missing',
		forum: 'Forum',
		level: 'Level',
		above: 'Under',
		members: 'Members',
		guests: 'Of which guests',
		sectors: 'Sectors',
		missing: 'Missing',
		relevant: 'Relevant and missing',
		districts: 'Districts',
		scope: 'Scope'
	},
	levels: {
		title: 'Who sits on which level?',
		lead: 'Actors of each sector with a seat in a forum of the level. Open a level to see its forums one by one.',
		caption: 'Actors with a seat, by sector and level',
		sector: 'Sector',
		cross: 'Cross-sector forum',
		nobody: 'nobody',
		none: 'no forum',
		open: (level, count) => `Show the ${number(count)} forums: ${level}`,
		shut: (level) => `Hide forums: ${level}`,
		cell: (sector, place, count) => `${sector}, ${place}: ${counted(count, 'actor', 'actors')}`,
		answer: { yes: 'Yes', no: 'No', unknown: 'Cannot tell', 'no-forum': 'No forum' },
		says: (yes, no, unknown) =>
			[
				yes.length > 0 ? `There is a cross-sector forum on the ${list(yes)} level.` : '',
				no.length > 0 ? `There is none on the ${list(no)} level.` : '',
				unknown.length > 0 ? `For the ${list(unknown)} level it cannot be told.` : ''
			]
				.filter((sentence) => sentence !== '')
				.join(' '),
		political:
			'On the political level it may be a “§ 17, stk. 4” committee: municipal committees together with housing organisations, police and associations.',
		joinTitle: 'Which levels are joined?',
		joint: (upper, lower, names, skips) =>
			`${upper} – ${lower}: ${
				names.length === 0
					? 'nobody sits on both levels'
					: names.length === 1
						? `only ${names[0]} sits on both levels`
						: `${persons(names.length)} sit on both levels: ${few(names)}`
			}.${skips ? ' There is no forum on the level between.' : ''}`,
		noSectors:
			'Cannot tell: the data have no sectors. Give each actor a sector in the column “sector”.',
		noJoints: 'Cannot tell: there are not forums on two levels.',
		explain: {
			name: 'Cross-sector forum',
			meaning:
				'A forum in which at least two sectors sit together. The municipality counts as one.',
			formula:
				'Sectors among the members, the municipal ones taken together, are at least the threshold of check K1. CFBU 2016, Håndbog, Samarbejde på tværs af sektorer.'
		}
	},
	bodies: {
		title: 'What kinds of leading bodies?',
		lead: 'Forums on the political and strategic level: social work only, or together with physical and institutional work; for one district or for all. Each kind has a known risk that a check looks for.',
		caption: 'Leading bodies by kind',
		forum: 'Forum',
		kind: 'Kind',
		risk: 'Known risk',
		check: 'Check',
		none: 'No forum on the political or strategic level.',
		scope: {
			social: 'Social only',
			integrated: 'Integrated',
			other: 'Without social work',
			unknown: 'Scope not known'
		},
		reach: { one: 'one district', some: 'several districts', all: 'all districts' },
		option: (place) => `option ${number(place)}`,
		risks: {
			1: 'Social work may lose a common direction with the physical and institutional work.',
			2: 'Social work may lose a common direction with the physical and institutional work, and housing organisations may come to decide over districts where they have no homes.',
			3: 'Many bodies and many meetings with the same people.',
			4: 'Housing organisations may come to decide over districts where they have no homes.'
		},
		noRisk: 'The source names none for this kind.',
		toCheck: (id, answer) => `${id}: ${answer}`,
		seeCheck: (id, title) => `See check ${id}: ${title}`,
		source: 'CFBU, Elementer i socialt bydelsarbejde, element 4'
	},
	overlap: {
		title: 'Forums with the same members',
		lead: 'How many sit in both, and how alike are they? Shared members carry knowledge from one to the other.',
		caption: 'Pairs of forums with shared members, the most alike first',
		first: 'Forum',
		second: 'and',
		shared: 'Shared',
		who: 'Who',
		sizes: 'Members',
		jaccard: 'Alike',
		relation: 'Relation',
		parent: 'above and below',
		same: 'double-hatted: the same',
		within: 'one is part of the other',
		none: 'No forums share members.',
		says: (pairCount, forumCount, alone) =>
			`${pairs(pairCount)} among ${forums(forumCount)} ${pairCount === 1 ? 'shares' : 'share'} members${
				alone === 0 ? '' : `; ${alone === pairCount ? 'all' : `${number(alone)} of them`} only one`
			}.`,
		doubleHat: (names) =>
			`Double-hatted: ${list(names.map(([a, b, size]) => `${a} and ${b} (${number(size)} members)`))} have the same members.`,
		noDoubleHat: 'No two forums have exactly the same members.',
		bearersTitle: 'Who carries knowledge between forums?',
		bearers: 'Persons with a seat in several forums',
		person: 'Person',
		forums: 'Forums',
		which: 'Which',
		aloneIn: 'Only shared member of',
		explain: {
			name: 'Alike',
			meaning: '100% is exactly the same members, 0% is none shared.',
			formula: 'Jaccard: shared members divided by all who sit in at least one of the two.'
		}
	},
	load: {
		title: 'Meeting load',
		lead: 'In how many forums does each sit at the same time? Counted for the forums that hold under the lens.',
		says: (personCount, seats, mean, most) =>
			`${persons(personCount)} share ${counted(seats, 'seat', 'seats')}: ${mean} forums each on average, ${number(most)} at one time at most.`,
		over: (names, limit) =>
			names.length === 0
				? `Nobody sits in more than ${forums(limit)}, the limit of check K17.`
				: `${names.length === 1 ? 'One sits' : `${number(names.length)} sit`} in more than ${forums(limit)}, the limit of check K17: ${few(names)}.`,
		without: (count) =>
			count === 0
				? 'All actors under the lens have a seat.'
				: `${counted(count, 'actor', 'actors')} under the lens ${count === 1 ? 'has' : 'have'} no seat.`,
		distribution: 'Persons by number of forums at one time',
		forumsEach: 'Forums at one time',
		persons: 'Persons',
		limit: (limit) => `limit: ${number(limit)}`,
		choose: (forumCount, count) => `${forums(forumCount)}: ${persons(count)}`,
		most: 'The busiest',
		caption: 'Persons in most forums',
		person: 'Person',
		atOnce: 'At one time',
		forums: 'Which forums',
		costTitle: 'What does each forum cost?',
		cost: 'Seats in each forum, most first',
		forum: 'Forum',
		seats: 'Seats',
		guests: 'Of which guests',
		shareOf: 'Share of all seats',
		none: 'Cannot tell: no memberships under the lens.',
		explain: {
			name: 'Forums at one time',
			meaning: 'The most forums that an actor has sat in at the same time.',
			formula:
				'The highest number of memberships that hold on one day, in forums that hold on that day too; as in check K17. Without dates all count.'
		}
	},
	informal: {
		title: 'Formal and informal',
		lead: 'Do those who work together meet, and do those who meet work together? Reads memberships and reported collaborations, whatever else the lens shows.',
		figure: (agreement) => `${share(agreement)} agreement`,
		meeting: (part, both, of) =>
			`Of ${pairs(of)} that share a forum, ${number(both)} also work together (${share(part)}).`,
		working: (part, both, of) =>
			`Of ${pairs(of)} that work together, ${number(both)} also meet in a forum (${share(part)}).`,
		bar: { onlyMeeting: 'Only meet', both: 'Both', onlyWorking: 'Only work together' },
		reason: {
			'no-ties':
				'Cannot tell: there are no reported collaborations under the lens. Add the table “ties” to hold meetings against collaboration.',
			'no-seats':
				'Cannot tell: there are no memberships under the lens. Add the table “memberships”.',
			nothing:
				'Cannot tell: there are neither memberships nor reported collaborations under the lens. Add the tables “memberships” and “ties”.'
		},
		lists: 'Show pairs that',
		meetOnly: 'Meet but do not work together',
		workOnly: 'Work together without a shared forum',
		pairsBySector: 'By pair of sectors',
		sectorCaption: 'Pairs by their sectors, most first',
		sectors: 'Sectors',
		filtered: (first, second) => `${first} – ${second}`,
		clear: 'Show all sectors',
		chooseSectors: (first, second) => `Show only ${first} – ${second}`,
		meetCaption: 'Pairs that share a forum and do not work together',
		workCaption: 'Pairs that work together without a shared forum',
		first: 'One',
		second: 'The other',
		forums: 'Shared forums',
		steps: 'Step',
		noStep: 'step not known',
		seated: 'Sit in other forums',
		yes: 'both',
		no: '–',
		selectBoth: 'Select both',
		noPairs: 'No pairs.',
		listed: (shown, of) =>
			shown === of ? pairs(of) : `The first ${number(shown)} of ${pairs(of)}`,
		explain: {
			name: 'Agreement',
			meaning: '100% when exactly the pairs that meet also work together; 0% when none does both.',
			formula:
				'Jaccard: pairs that both share a forum at the same time and have a reported collaboration, divided by pairs that do at least one.'
		}
	},
	cli: {
		chain: 'Governance chain: levels, links and link persons',
		forums: 'Forums: seats, shared members, load, formal and informal',
		more: (count) => `… and ${number(count)} more.`
	}
};
