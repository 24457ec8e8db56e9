import type { DatedTable } from '../../findings/comparison/known-time';
import type { ChangedThing } from '../../findings/comparison/change-statements';
import type { Layer } from '../../model/lens';
import type { CaveatMessages, ChangeMessages, DifferenceMessages } from '../compare-messages';
import type { CompareMessages } from '../da/compare';
import { formatFixedShare, formatList, formatNumber, formatShare } from '../language';
import type { Names } from '../name-lookup';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const ties = (count: number) => counted(count, 'collaboration', 'collaborations');
const actors = (count: number) => counted(count, 'actor', 'actors');
const members = (count: number) =>
	count === 0 ? 'its members are not known' : counted(count, 'known member', 'known members');
const noneOr = (count: number) => (count === 0 ? 'none' : number(count));
const is = (count: number) => (count === 1 ? 'is' : 'are');
const has = (count: number) => (count === 1 ? 'has' : 'have');

/** The first names, and how many more there are; names with a comma stand in quotation marks. */
function few(names: readonly string[], most = 4): string {
	const hasCommas = names.some((name) => name.includes(','));
	const shown = hasCommas ? names.map((name) => `“${name}”`) : names;
	if (shown.length <= most) return list(shown);
	return list([...shown.slice(0, most - 1), `${number(names.length - most + 1)} more`]);
}

/** "Between X and Y" or "Inside X". */
function between(sectors: readonly [string | null, string | null], names: Names): string {
	const [a, b] = sectors.map((sector) =>
		sector === null ? 'actors without a sector' : names.sector(sector)
	);
	return a === b ? `Inside ${a}` : `Between ${a} and ${b}`;
}

const TABLES: Record<DatedTable, string> = {
	actors: 'actors',
	ties: 'collaborations',
	forums: 'forums',
	memberships: 'memberships',
	initiatives: 'initiatives'
};
const THINGS: Record<ChangedThing, string> = {
	ties: 'the collaborations',
	strength: 'the strength of collaborations',
	actors: 'the actors',
	forums: 'which forums there are',
	seats: 'who sits in them',
	initiatives: 'the initiatives'
};

/** From a date to a later one. */
const changeInTime: ChangeMessages = {
	total: ({ before, after, came, went, stayed }, _, { from, to }) =>
		came + went === 0
			? `No collaboration has come or gone: there are ${number(before)} in ${from} and in ${to}.`
			: `From ${from} to ${to} the number of collaborations ${
					before === after
						? `is the same, ${number(before)}`
						: `went from ${number(before)} to ${number(after)}`
				}: ${number(came)} came, ${noneOr(went)} ended, and ${number(stayed)} ${is(stayed)} still there.`,
	pair: ({ sectors, before, after, came, went }, names) =>
		came === 0
			? `${between(sectors, names)}, ${ties(went)} ${has(went)} ended and none has come (${number(before)} → ${number(after)}).`
			: `${between(sectors, names)}, ${ties(came)} ${has(came)} come and ${noneOr(went)} ${went <= 1 ? 'has' : 'have'} ended (${number(before)} → ${number(after)}).`,
	replaced: ({ pairs, came }) =>
		`In ${counted(pairs, 'pair', 'pairs')} of sectors as many collaborations came as ended (${number(came)} each way), so the number is the same.`,
	'steady-pairs': ({ pairs, isAll }) =>
		isAll
			? 'In every pair of sectors the collaborations are the same.'
			: `In ${counted(pairs, 'pair', 'pairs')} of sectors the collaborations are the same.`,
	strength: ({ stronger, weaker }) =>
		`${ties(stronger)} became stronger, ${noneOr(weaker)} weaker.`,
	'forum-came': ({ forum, actors }, names) =>
		`${names.forum(forum)} has opened (${members(actors.length)}).`,
	'forum-went': ({ forum, actors }, names) =>
		`${names.forum(forum)} has closed (${members(actors.length)}).`,
	seats: ({ forum, came, went }, names) => {
		const into = few(came.map(names.actor));
		const out = few(went.map(names.actor));
		const comes = `${into} ${has(came.length)} come into ${names.forum(forum)}`;
		if (went.length === 0) return `${comes}.`;
		if (came.length === 0) return `${out} ${has(went.length)} left ${names.forum(forum)}.`;
		return `${comes}, and ${out} ${has(went.length)} left.`;
	},
	'new-seats': ({ actor, forums }, names) =>
		`${few([names.actor(actor)])} has come into ${number(forums.length)} forums: ${few(forums.map(names.forum))}.`,
	'actors-came': ({ actors: came }, names) =>
		`${actors(came.length)} ${has(came.length)} come in: ${few(came.map(names.actor))}.`,
	'actors-went': ({ actors: went }, names) =>
		`${actors(went.length)} ${is(went.length)} no longer there: ${few(went.map(names.actor))}.`,
	'initiatives-came': ({ initiatives }, names) =>
		`${counted(initiatives.length, 'initiative has', 'initiatives have')} begun: ${few(initiatives.map(names.initiative))}.`,
	'initiatives-went': ({ initiatives }, names) =>
		`${counted(initiatives.length, 'initiative has', 'initiatives have')} ended: ${few(initiatives.map(names.initiative))}.`,
	same: ({ things }) => `Unchanged: ${things.map((thing) => THINGS[thing]).join(', ')}.`,
	undated: ({ table, undated, all }) =>
		`${number(undated)} of ${number(all)} ${TABLES[table]} ${has(undated)} no date and ${undated === 1 ? 'counts' : 'count'} at any time.`,
	untold: ({ tables }) =>
		`Whether ${list(tables.map((table) => TABLES[table]))} changed cannot be told: they have no dates. Fill in the columns “from” and “to”.`
};

/** From one project to another. */
const changeBetweenSides: ChangeMessages = {
	...changeInTime,
	total: ({ before, after, came, went, stayed }, _, { from, to }) =>
		`${from} has ${ties(before)}, ${to} has ${number(after)}: ${number(stayed)} ${is(stayed)} in both, ${noneOr(went)} only in ${from} and ${noneOr(came)} only in ${to}.`,
	pair: ({ sectors, came, went }, names, { from, to }) =>
		`${between(sectors, names)}, ${noneOr(came)} ${came === 1 ? 'collaboration is' : 'collaborations are'} only in ${to} and ${noneOr(went)} only in ${from}.`,
	replaced: ({ pairs, came }, _, { from, to }) =>
		`In ${counted(pairs, 'pair', 'pairs')} of sectors as many collaborations are only in ${from} as only in ${to} (${number(came)} each).`,
	strength: ({ stronger, weaker }, _, { from, to }) =>
		`${ties(stronger)} ${is(stronger)} stronger in ${to} than in ${from}, ${noneOr(weaker)} weaker.`,
	'forum-came': ({ forum, actors }, names, { to }) =>
		`${names.forum(forum)} is only in ${to} (${members(actors.length)}).`,
	'forum-went': ({ forum, actors }, names, { from }) =>
		`${names.forum(forum)} is only in ${from} (${members(actors.length)}).`,
	seats: ({ forum, came, went }, names, { from, to }) => {
		const parts = [
			came.length > 0 ? `${few(came.map(names.actor))} only in ${to}` : null,
			went.length > 0 ? `${few(went.map(names.actor))} only in ${from}` : null
		];
		return `${names.forum(forum)} has ${parts.filter((part) => part !== null).join(' and ')}.`;
	},
	'new-seats': ({ actor, forums }, names, { to }) =>
		`${few([names.actor(actor)])} sits only in ${to} in ${few(forums.map(names.forum))}.`,
	'actors-came': ({ actors: came }, names, { to }) =>
		`${actors(came.length)} ${is(came.length)} only in ${to}: ${few(came.map(names.actor))}.`,
	'actors-went': ({ actors: went }, names, { from }) =>
		`${actors(went.length)} ${is(went.length)} only in ${from}: ${few(went.map(names.actor))}.`,
	'initiatives-came': ({ initiatives }, names, { to }) =>
		`${counted(initiatives.length, 'initiative is', 'initiatives are')} only in ${to}: ${few(initiatives.map(names.initiative))}.`,
	'initiatives-went': ({ initiatives }, names, { from }) =>
		`${counted(initiatives.length, 'initiative is', 'initiatives are')} only in ${from}: ${few(initiatives.map(names.initiative))}.`,
	same: ({ things }) => `The same in both: ${things.map((thing) => THINGS[thing]).join(', ')}.`
};

/** Sizes so unlike that densities are hard to compare. */
function areUnlike(a: number, b: number): boolean {
	return Math.max(a, b) >= 1.5 * Math.min(a, b);
}

const difference: DifferenceMessages = {
	density: ({ high, low, highs, lows }, _, sides) =>
		`Collaborations are densest in ${list(highs.map((side) => sides[side]!))} (${formatFixedShare(high.share, 'en', 1)} of the possible pairs, ${formatNumber(high.partners, 'en', 1)} partners an actor) and thinnest in ${list(lows.map((side) => sides[side]!))} (${formatFixedShare(low.share, 'en', 1)}, ${formatNumber(low.partners, 'en', 1)} partners).${
			areUnlike(high.actorCount, low.actorCount)
				? ` The sides differ in size (${number(high.actorCount)} and ${actors(low.actorCount)}), and density falls by itself as actors are added; so look at the partners too.`
				: ''
		}`,
	'sector-missing': ({ sector, missing, present }, names, sides) =>
		`${names.sector(sector)}: missing in ${list(missing.map((side) => sides[side]!))}, present in ${
			present.length > 2 && present.length + missing.length === sides.length
				? `the ${number(present.length)} others`
				: list(present.map((side) => sides[side]!))
		}.`,
	pair: ({ sectors, high, low, highs, lows }, names, sides) =>
		`${between(sectors, names)} there is most collaboration in ${list(highs.map((side) => sides[side]!))}: ${number(high.ties)} of ${number(high.possible)} possible pairs. In ${list(lows.map((side) => sides[side]!))} it is ${number(low.ties)} of ${number(low.possible)}.`,
	'pairs-alike': ({ pairs }) =>
		`No two sectors work together clearly more in one place than in another (${number(pairs)} pairs compared).`,
	spanning: ({ actors: all, everywhere }, _, sides) =>
		everywhere === all.length
			? `${actors(all.length)} ${is(all.length)} in ${sides.length === 2 ? 'both' : `all ${number(sides.length)}`} places.`
			: `${actors(all.length)} ${is(all.length)} in more than one place, ${noneOr(everywhere)} of them in all ${number(sides.length)}.`,
	'no-ties': ({ sides: tieless }, _, sides) =>
		`In ${list(tieless.map((side) => sides[side]!))} there are no collaborations under the lens, so only actors, sectors and forums can be compared there.`,
	separate: () => 'No actor is in more than one place, so only figures and sectors can be compared.'
};

const LAYER: Record<Layer, string> = {
	ties: 'reported collaborations',
	forums: 'shared forums',
	initiatives: 'shared initiatives'
};
const NARROWED = { districts: 'districts', sectors: 'sectors', date: 'date' } as const;

const caveat: CaveatMessages = {
	models: ({ sides: models }, _, sides) =>
		`${list(models.map((side) => sides[side]!))}: only what the document says is here. What is not mentioned is not missing, and numbers and density are the document’s, not the place’s.`,
	layers: ({ side, layers }, _, sides) =>
		`${sides[side]!} is read by ${list(layers.map((layer) => LAYER[layer]))}, because nothing else is told. Density, partners and shares of collaborations can therefore not be held against the others.`,
	sectors: ({ side, sectors }, names, sides) =>
		`Only ${sides[side]!} has ${few(sectors.map(names.sector))}: no sector of the others is of the same kind or has the same name.`,
	narrowed: ({ by, sides: narrowed }, _, sides) =>
		`The ${list(by.map((one) => NARROWED[one]))} of the lens ${by.length === 1 && by[0] === 'date' ? 'applies' : 'apply'} only to ${list(narrowed.map((side) => sides[side]!))}.`
};

/** Comparison of dates, waves, districts and projects. */
export const compareEn: CompareMessages = {
	title: 'Compare',
	lead: 'Dates, waves, districts, scenarios, projects and templates side by side, on one scale.',
	what: 'Compare',
	part: { dates: 'Two dates', waves: 'Waves', districts: 'Districts', free: 'Free choice' },
	choose: {
		sides: 'Sides',
		whole: 'The whole project',
		scenario: (name) => `What if: ${name}`,
		from: 'From',
		to: 'To',
		waves: 'Waves',
		districts: 'Districts',
		add: 'Add a side',
		addButton: 'Add',
		remove: (name) => `Remove ${name}`,
		place: {
			here: 'In this project',
			own: 'Your other projects',
			example: 'Examples',
			template: 'Templates from the documents'
		},
		template: (name) => `${name} (template)`,
		loading: (names) => `Reading ${list(names)} …`,
		unreadable: (names) => `${list(names)} cannot be read and ${is(names.length)} left out.`,
		count: (chosen, most) => `${number(chosen)} chosen, at most ${number(most)}`,
		sameDates: 'Choose two different dates.',
		overlap: (from, to) => `${from} and ${to} overlap, so the same rows may hold on both.`,
		earlier: 'The first date is after the second: “came” here means “was not there later”.',
		ownDate: 'Another date',
		atLeastTwo: 'Choose at least two.'
	},
	none: {
		freeTitle: 'Choose at least two sides',
		free: 'Add another side above: a district, a date, a scenario, another project, an example or a template.',
		datesTitle: 'Cannot be shown: the data do not have two dates',
		dates:
			'Fill in the columns “from” and “to” (year, month or day) in the tables of collaborations, forums, memberships, actors or initiatives. An empty cell means not known, and the row then always counts.',
		wavesTitle: 'Cannot be shown: the data have only one wave',
		waves:
			'A wave is a date on which many collaborations begin. Give the collaborations of each round its date in the column “from”, and a date in “to” when they are no longer there.',
		districtsTitle: 'Cannot be shown: the data have fewer than two districts',
		districts: 'Give each actor a district in the column “district” to compare districts.'
	},
	picture: {
		title: 'The networks side by side',
		layout: 'Layout',
		label: (side, actorCount, tieCount) =>
			`The network in ${side}: ${actors(actorCount)}, ${ties(tieCount)}. The tables below say the same.`,
		size: (actorCount, tieCount) => `${actors(actorCount)}, ${ties(tieCount)}`,
		changed: (came, went) => `${number(came)} new, ${number(went)} ended`,
		legend: 'Legend',
		same: 'collaboration',
		came: 'new since the picture before',
		went: 'ended since the picture before',
		stronger: 'became stronger',
		across: 'between sectors',
		inside: 'inside a sector',
		spanning: 'ring: in several of the pictures',
		absent: 'not here',
		drawing: 'Placing the actors …',
		failed: 'The pictures could not be drawn. Figures and lists still hold.',
		tooLarge: (count, most) =>
			`${number(count)} actors are too many to draw side by side (at most ${number(most)}). Figures and lists still hold.`
	},
	says: {
		title: 'What is different?',
		between: (from, to) => `From ${from} to ${to}`,
		more: (count) => `Show ${number(count)} more`,
		fewer: 'Show fewer',
		select: 'Select the actors'
	},
	change: { time: changeInTime, sides: changeBetweenSides },
	difference,
	caveat,
	caveats: 'What cannot be compared?',
	figures: {
		title: 'Figures on one scale',
		lead: 'Shares can be held against each other even where the sides differ in size. Only density falls by itself where there are more actors, and partners grow in number.',
		caption: 'The figures of each side on one scale',
		name: 'Figure',
		of: (part, whole) => `${number(part)} of ${number(whole)}`,
		expected: (value) => `expected ${value}`,
		missing: (names) => `missing: ${few(names, 3)}`,
		checks: (met, partly, notMet, cannotTell) =>
			`${number(met)} met, ${number(partly)} partly, ${number(notMet)} not, ${number(cannotTell)} unknown`,
		noChain: 'Cannot be told: no forum with known members belongs under another.',
		noReference: 'Cannot be told: the data have no sectors.',
		byLot: (low, high) => `by lot ${`${low} to ${high}`.replaceAll(' ', '\u00a0')}`,
		scale: (low, high) => `dot and band on the scale ${low} to ${high}`,
		notMentioned: (names) => `not mentioned: ${few(names, 3)}`,
		verdict: {
			inward: 'More inward than by lot',
			chance: 'Cannot be told from chance',
			outward: 'More outward than by lot'
		},
		key: {
			value: 'dot: the figure of the side',
			band: 'band: 95% of the figures when the sector names are dealt out by lot',
			expected: 'line: expected from the sizes of the sectors alone',
			outside: 'filled dot: outside the band',
			title: 'Signs'
		},
		row: {
			actors: {
				name: 'Actors',
				meaning: 'How many are there?',
				formula: 'Actors under the lens of the side.'
			},
			ties: {
				name: 'Collaborations',
				meaning: 'How many pairs work together?',
				formula: 'Joined pairs, each once, whichever way the collaboration runs.'
			},
			density: {
				name: 'Density',
				meaning:
					'What share of the possible pairs work together? It falls by itself as actors are added.',
				formula: 'Joined pairs divided by n(n − 1)/2. Wasserman & Faust 1994.'
			},
			meanPartners: {
				name: 'Partners an actor',
				meaning: 'How many does an actor work with on average?',
				formula: 'Twice the number of pairs divided by the number of actors.'
			},
			crossShare: {
				name: 'Between sectors',
				meaning:
					'What share of the collaborations crosses sectors? Held against what the sizes of the sectors alone would give.',
				formula:
					'Pairs of two different sectors divided by pairs whose sectors are both known. Expected: the same over all possible pairs.'
			},
			eiIndex: {
				name: 'Outward or inward (E-I)',
				meaning:
					'Do collaborations go out to other sectors (towards +1) or stay inside (towards −1)?',
				formula:
					'(E − I)/(E + I) by sector, each pair once. Expected: the same over all possible pairs. Krackhardt & Stern 1988.'
			},
			sectors: {
				name: 'Expected sectors present',
				meaning: 'How many of the sectors one expects have at least one actor here?',
				formula: 'Sectors marked “expected” in the data; without a mark every sector the data name.'
			},
			largestShare: {
				name: 'Hangs together',
				meaning: 'What share of the actors can reach each other, directly or through others?',
				formula: 'Actors of the largest connected part divided by all actors.'
			},
			checks: {
				name: 'Checks',
				meaning: 'How many of the 24 guidelines are met, partly met or not?',
				formula: 'The same answers as in Checks, read under the lens of the side.'
			},
			thinLinks: {
				name: 'Links one actor at most carries',
				meaning: 'How many links of the governance chain hang on one actor alone, or on nobody?',
				formula:
					'Pairs of a forum and its parent with one common member at most, of all whose members are known. VIVE 2021, note 1.'
			}
		}
	},
	bands: {
		title: 'The foremost bridges of each side',
		lead: 'Who most shortest ways run through, and how sure the rank is. Where two bands overlap, the two actors cannot be told apart.',
		open: 'Work out the ranks of the bridges',
		caption: 'The five foremost bridges of each side',
		rank: 'Rank',
		actor: 'Actor',
		band: 'Rank in the draws',
		range: (low, high) => (low === high ? low : `${low}–${high}`),
		top: (names, side) =>
			names.length === 1
				? `${side}: ${few(names)} is clearly the foremost.`
				: `${side}: ${few(names)} cannot be told apart for the first place.`,
		none: (side) => `${side}: nobody stands between others.`,
		tooLarge: (side, most) =>
			`${side}: over ${number(most)} actors; ranks are not worked out here.`,
		method: (draws, lost) =>
			`${number(draws)} draws that each lose ${share(lost)} of the collaborations. The band is the middle 90% of the ranks. The rank judges the links, not the person.`,
		meaning: 'How sure is the order, had some collaborations not been told?',
		formula:
			'Betweenness; equals share the middle rank. Borgatti, Carley & Krackhardt 2006; Smith & Moody 2013.'
	},
	saved: {
		title: 'Between sectors, against chance',
		description:
			'The E-I index of each side, what is expected, and where 95% of the figures lie by lot.'
	},
	pairs: {
		title: 'Pairs of sectors',
		caption: (from, to) => `Collaborations by pair of sectors, ${from} and ${to}`,
		pair: 'Sectors',
		inside: (sector) => `Inside ${sector}`,
		between: (a, b) => `${a} and ${b}`,
		unknown: 'No sector',
		fate: {
			came: 'Came',
			went: 'Ended',
			stronger: 'Stronger',
			weaker: 'Weaker',
			same: 'Unchanged'
		},
		fateSides: (from, to) => ({ came: `Only ${to}`, went: `Only ${from}` }),
		pick: 'Choose a number in the table to see who is behind it.',
		nothing: 'No collaborations on either side.',
		cell: (pair, fate, count) => `${pair}, ${fate}: ${ties(count)}`
	},
	lists: {
		title: 'What came, went and grew stronger',
		which: 'Show',
		came: (count) => `Came (${number(count)})`,
		went: (count) => `Ended (${number(count)})`,
		stronger: (count) => `Stronger (${number(count)})`,
		weaker: (count) => `Weaker (${number(count)})`,
		actors: (count) => `Actors (${number(count)})`,
		forums: (count) => `Forums (${number(count)})`,
		initiatives: (count) => `Initiatives (${number(count)})`,
		ofPair: (pair) => `Only ${pair}`,
		allPairs: 'Show all pairs',
		empty: 'None.',
		actorsCame: 'Came in',
		actorsWent: 'No longer there',
		forumsCame: 'Opened',
		forumsWent: 'Closed',
		seats: 'Changed members',
		initiativesCame: 'Begun',
		initiativesWent: 'Ended',
		step: (before, after) => `step ${before} → ${after}`,
		weight: (before, after) => `strength ${before} → ${after}`,
		shared: (before, after) => `shared ${before} → ${after}`
	},
	section: {
		title: 'Time',
		date: 'Date',
		begins: 'Begin',
		ends: 'End',
		waves: (waves) => `Waves: ${list(waves)}.`,
		noWaves: 'The data have no more than one wave.',
		table: TABLES
	},
	cli: {
		title: (sides) => `Comparison: ${sides.join(' · ')}`,
		figure: 'Figure',
		figures: 'Figures on one scale',
		sentences: (from, to) => `From ${from} to ${to}`,
		differences: 'Differences',
		expected: (name) => `${name}, expected`,
		byLot: (name) => `${name}, by lot`,
		range: (low, high) => `${low} to ${high}`,
		againstLot: 'Against lots',
		verdict: { inward: 'more inward', chance: 'cannot be told', outward: 'more outward' },
		caveats: 'Cannot be compared',
		unknownTemplate: (name, known) => `No template is called ${name}. Known: ${known}.`,
		needsTwo: 'compare takes at least two projects, or one with --dates or --districts.',
		tooMany: (most) => `compare takes at most ${most} sides.`,
		both: '--dates and --districts cannot be used together.'
	},
	sideName: (place) => `Side ${number(place)}`
};
