import type { Grouping } from '../../model/lens';
import type { SilosMessages } from '../da/silos';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number, digits = 0) => formatNumber(value, 'en', digits);
const share = (value: number) => formatShare(value, 'en');
const actors = (count: number) => `${number(count)} ${count === 1 ? 'actor' : 'actors'}`;

/** The first names, and how many more there are. */
function few(names: readonly string[]): readonly string[] {
	const first = names.length > 5 ? 4 : names.length;
	const rest = names.length - first;
	return rest === 0 ? names : [...names.slice(0, first), `${number(rest)} others`];
}

const MANY: Record<Grouping, string> = {
	sector: 'sectors',
	district: 'districts',
	level: 'levels',
	organisation: 'organisations'
};
const ONE: Record<Grouping, string> = {
	sector: 'sector',
	district: 'district',
	level: 'level',
	organisation: 'organisation'
};
const A: Record<Grouping, string> = {
	sector: 'a sector',
	district: 'a district',
	level: 'a level',
	organisation: 'an organisation'
};

/** Silos: groups against chance, communities, core, answers and the network in figures. */
export const silosEn: SilosMessages = {
	title: 'Silos',
	lead: 'Which groups keep to themselves, and what holds the rest together? Groups and collaborations are described here, not people.',
	groupBy: 'Groups by',
	noTiesTitle: 'Cannot tell: no collaborations',
	noTies:
		'Silos are found from collaborations between actors. Add collaborations, or read the network by shared forums.',
	noGroupsTitle: (by) => `Cannot tell: no actor here has ${A[by]}`,
	noGroups: (by) =>
		`Give each actor ${A[by]} in the column “${by}” of the table of actors, and it can be told. Or choose other groups above.`,
	groups: {
		title: 'Does the group turn inward or outward?',
		lead: 'The dot is the group’s own collaborations. The band is where the dot would be if the names of the groups were dealt out by lot. Inside the band the group turns no more inward than its size gives reason for.',
		pairs: 'Each pair counts once, whichever way the collaboration runs.',
		inward: (names, of, by) =>
			names.length === 0
				? `None of the ${number(of)} ${MANY[by]} turns more inward than one could expect.`
				: `${number(names.length)} of ${number(of)} ${MANY[by]} ${names.length === 1 ? 'turns' : 'turn'} more inward than one could expect: ${formatList(few(names), 'en')}.`,
		byChance: (count, of) =>
			`Of the ${number(of)} groups that can be judged, about ${number(count)} would fall outside the band by chance.`,
		missing: (count, by) =>
			`${actors(count)} without ${A[by]} ${count === 1 ? 'is' : 'are'} left out.`,
		caption: (by) => `How the ${MANY[by]} turn, most inward first`,
		group: 'Group',
		actors: 'Actors',
		inside: 'Inside',
		outside: 'Out of the group',
		scale: 'On a scale',
		onlyInside: 'inward only',
		onlyOutside: 'outward only',
		observed: 'E-I',
		expected: 'Expected',
		range: (low, high) => `${low} to ${high}`,
		verdict: 'Compared',
		p: 'p',
		is: {
			inward: 'More inward than expected',
			chance: 'Cannot be told from chance',
			outward: 'More outward than expected',
			unknown: 'Cannot tell'
		},
		because: {
			'no-ties': 'no collaborations',
			'one-actor': 'one actor only',
			'one-group': 'one group only',
			'no-variation': 'can only turn out one way'
		},
		select: 'Select the actors in',
		pictured: (value, range) => `E-I ${value}, by lot ${range}`,
		explain: {
			p: {
				name: 'p',
				meaning: 'How often does chance give a figure at least as far out?',
				formula:
					'Share of the draws at least as far out on the same side, the observed one counted in: (k + 1)/(draws + 1). Krackhardt & Stern 1988.'
			},
			inside: {
				name: 'Inside',
				meaning: 'How many pairs of the group’s own actors work together?',
				formula: 'Joined pairs with both actors in the group, each pair once.'
			},
			outside: {
				name: 'Out of the group',
				meaning: 'How many collaborations go to actors of other groups?',
				formula: 'Joined pairs with one actor in the group; pairs without a group are left out.'
			}
		}
	},
	communities: {
		title: (by) => `Do the communities follow the ${MANY[by]}?`,
		lead: 'Communities are the circles that the collaborations themselves make. The table shows where the actors of each group end up.',
		found: (count, alone) =>
			`The collaborations make ${number(count)} ${count === 1 ? 'community' : 'communities'}${
				alone === 0
					? ''
					: `; ${actors(alone)} without collaborations ${alone === 1 ? 'stands' : 'stand'} alone`
			}.`,
		follow: {
			closely: (by) => `The communities follow the ${MANY[by]} closely.`,
			partly: (by) => `The communities follow the ${MANY[by]} in part.`,
			hardly: (by) => `The communities hardly follow the ${MANY[by]}.`,
			chance: (by) => `The communities follow the ${MANY[by]} no more than chance could give.`,
			unknown: (by) => `It cannot be told whether the communities follow the ${MANY[by]}.`
		},
		apart: {
			clearly: 'The communities are clearly apart',
			somewhat: 'The communities are somewhat apart',
			barely: 'The communities are barely apart',
			unknown: 'It cannot be told how far apart the communities are'
		},
		modularity: (value) => `modularity ${value}`,
		runs: (runs, lowest, median) =>
			`This is the best of ${number(runs)} runs; the worst gave ${lowest}, the middle one ${median}.`,
		agree: {
			yes: 'The runs reach nearly the same.',
			no: 'The runs reach different results, so read the division with care.'
		},
		caption: (by) => `Actors by community and ${ONE[by]}`,
		group: 'Group',
		community: (place) => `Community ${number(place)}`,
		short: (place) => number(place),
		heading: 'Community, largest first',
		smaller: 'Smaller',
		alone: 'Alone',
		all: 'In all',
		select: (group, community, count) => `${group}, ${community}: ${actors(count)}`,
		agreementTitle: 'Agreement with each kind of group',
		grouping: 'Groups by',
		nmi: 'NMI',
		expected: 'Expected',
		upTo: (mean, high) => `${mean}, at most ${high}`,
		words: 'In words'
	},
	homophily: {
		title: 'Do they keep to their own?',
		caption: 'Collaboration with one’s own against collaboration across',
		grouping: 'Groups by',
		value: 'r',
		byLot: 'By lot',
		range: (low, high) => `${low} to ${high}`,
		words: 'In words',
		is: {
			strong: 'Actors work mostly with their own.',
			some: 'Actors work with their own more often than one could expect.',
			little: 'Actors work with their own a little more often than one could expect.',
			chance: 'Actors work across groups about as often as one could expect.',
			opposite: 'Actors work across groups more often than one could expect.'
		},
		pictured: (value, range) => `r ${value}, by lot ${range}`,
		key: {
			title: 'Signs',
			dot: 'dot: the figure of this network, inside the band',
			outside: 'filled dot: outside the band',
			band: 'band: 95% of the figures when the names of the groups are dealt out by lot',
			mark: 'line: the mean by lot'
		},
		likeChance:
			'It cannot be told from chance: when names are dealt out by lot, the figure is often as high or as low.',
		byLotMeaning:
			'By lot: where 95% of the figures lie when the names of the groups are dealt out at random.',
		noGroup: (by) => `Cannot tell: the column “${by}” is empty.`
	},
	core: {
		title: 'Core and periphery',
		is: {
			clear: (count) => `There is a clear core of ${actors(count)} that the rest hang on.`,
			partly: (count) => `There is the beginning of a core of ${actors(count)}.`,
			none: (count) =>
				`There is no single dense core. The ${number(count)} with most collaborations come nearest.`,
			unknown: () => 'It cannot be told whether there is a core.'
		},
		fit: (value) => `Fit ${value} (1 is a core as in the textbook).`,
		tied: (count) =>
			`${actors(count)} outside the core ${count === 1 ? 'has' : 'have'} as many collaborations as the last one in it; which of them is in is arbitrary.`,
		selectAll: 'Select the core'
	},
	answers: {
		title: 'Who has answered themselves?',
		answered: (count, of, part) =>
			`${number(count)} of ${actors(of)} (${share(part)}) have themselves reported at least one collaboration.`,
		silent:
			'The others may have no collaborations or may not have been asked; the data cannot tell the two apart.',
		confirmed: (count, of, part) =>
			`In ${number(count)} of the ${number(of)} pairs of which both have answered, both report the collaboration (${share(part)}).`,
		noPairs:
			'There is no pair of which both have answered, so it cannot be told whether they agree.',
		unknown:
			'Cannot tell: no collaboration says who reported it. The column “reported_by” of the table of collaborations can say so.',
		otherLayers:
			'Cannot tell: reported collaborations are not part of this selection, and only those are anybody’s word.',
		selectSilent: (count) => `Select the ${number(count)} who have not`
	},
	whole: {
		title: 'The network in figures',
		lead: 'Each figure with a sentence on what it says and how it is computed.',
		open: 'All figures of the network',
		caption: 'Figures of the whole network',
		name: 'Figure',
		meaning: 'What it says',
		value: 'Value'
	}
};
