import { formatFixed, formatList, formatNumber, formatShare } from '../language';
import type { IntroductionsMessages } from '../da/introductions';

const number = (value: number) => formatNumber(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** The first three, and how many more there are. */
const few = (items: readonly string[]) =>
	items.length > 4 ? [...items.slice(0, 3), `${number(items.length - 3)} more`] : items;

/** Who should meet: suggestions made from the findings. */
export const introductionsEn: IntroductionsMessages = {
	title: 'Who should meet',
	lead: 'Suggestions from the gaps: two who do not work together today, and who or what can bring them together. A suggestion is a place to begin, not a verdict on anybody.',
	none: 'No suggestions under this lens.',
	noneWhy:
		'Suggestions are made from the findings of the overview. Either there are no gaps to fill, or sectors, districts, forums or collaborations are missing from the data.',
	how: {
		name: 'The order',
		meaning:
			'On top are the suggestions whose gap weighs most and whose two have most in common already.',
		formula:
			'Points = 4 × the weight of the finding (0–1) + ½ for each who knows both (three at most) + 1 for a forum in common + 1 for an initiative in common + ½ for the same district + ½ for each further gap the meeting answers − ½ for each suggestion that stands for the same gap already. Nobody is in more than three suggestions, and whoever carries most of the chain alone in only one.'
	},
	meetings: 'Two who should meet',
	seats: 'Seats that could be filled',
	seatsLead: 'A seat for a sector that is missing, or for a link that hangs on one.',
	why: 'Why',
	through: 'The way there',
	effect: 'What it does',
	and: 'and',
	keepAsScenario: 'Keep as a scenario',
	kept: 'Kept.',
	seeScenario: 'See it under What if',
	scenarioName: (first, second) => `Meet: ${first} – ${second}`,
	showOnMap: 'Show on the map',
	showAll: (all) => `Show all ${number(all)}`,
	ground: ({ code, actors, sectors, districts, initiatives, figures }, names) => {
		switch (code) {
			case 'overlap.initiatives':
				return `They lead ${list(initiatives.map(names.initiative))}, which have the same theme, target group and place.`;
			case 'silo.sides':
				return `The municipality and the social-housing side have ${count(figures['acrossTies'] ?? 0, 'collaboration', 'collaborations')} across, where their activity gives reason to expect ${number(figures['acrossExpected'] ?? 0)}.`;
			case 'silo.pair':
				return `${list(sectors.map(names.sector))} have ${count(figures['across'] ?? 0, 'collaboration', 'collaborations')} where their activity gives reason to expect ${number(figures['expected'] ?? 0)}.`;
			case 'silo.group':
				return `${list(sectors.map(names.sector))} has ${number(figures['inside'] ?? 0)} collaborations inside the sector and ${number(figures['outside'] ?? 0)} out of it.`;
			case 'bridge.sole-link':
				return `Everything between ${list(sectors.map(names.sector))} goes through ${names.actor(actors[0]!)} today.`;
			case 'fragility.cut-actor':
				return `${count(figures['cutOff'] ?? 0, 'actor is', 'actors are')} joined through ${names.actor(actors[0]!)} only.`;
			case 'forum.strangers':
				return 'They meet in the same forum but do not work together outside the meetings.';
			case 'gap.district':
				return `${list(districts.map(names.district))} has no actor of its own from ${list(sectors.map(names.sector))}; here is one that serves the whole municipality.`;
			case 'isolate':
				return `${names.actor(actors[0]!)} has no collaboration in the data. Perhaps it was forgotten, perhaps it is missing.`;
			case 'gap.leadership':
			case 'gap.forum':
				return `${list(sectors.map(names.sector))} is missing where things are led and coordinated.`;
			case 'chain.single-link':
				return `Only ${names.actor(actors[0]!)} carries the link of the chain.`;
			case 'chain.no-link':
				return 'Nobody carries the link of the chain.';
			default:
				return '';
		}
	},
	ways: ({ through }, names) => {
		const { partners, forums, initiatives, districts } = through;
		const ways: string[] = [];
		if (partners.length > 0) {
			const verb = partners.length === 1 ? 'works' : 'work';
			ways.push(`${list(few(partners.map(names.actor)))} ${verb} with both.`);
		}
		if (forums.length > 0) ways.push(`Both sit in ${list(forums.map(names.forum))}.`);
		if (initiatives.length > 0)
			ways.push(`Both take part in ${list(initiatives.map(names.initiative))}.`);
		if (districts.length > 0) ways.push(`Both work in ${list(districts.map(names.district))}.`);
		return ways.length > 0 ? ways : ['Nobody knows both. One of them has to take the first step.'];
	},
	effects: ({ effect }, names, sectors) => {
		const lines = [
			effect.steps.before === null
				? 'Today there is no way between them.'
				: `Today there are ${number(effect.steps.before)} steps between them, then one.`
		];
		if (effect.sectorTies) {
			lines.push(
				`Collaborations between ${list(sectors.map(names.sector))}: from ${number(effect.sectorTies.before!)} to ${number(effect.sectorTies.after!)}.`
			);
		}
		if (effect.cutOff) {
			lines.push(
				`Actors that hang on ${names.actor(effect.cutOff.actor)} only: from ${number(effect.cutOff.before!)} to ${number(effect.cutOff.after!)}.`
			);
		}
		return lines;
	},
	seat: ({ actor, forum }, names) => `${names.actor(actor)} in ${names.forum(forum)}`,
	seatIn: (forum) => `in ${forum}`,
	seatKnows: ({ knows, joins, alternatives }, names) => [
		...(joins === null ? [] : [`Sits in ${names.forum(joins)} already.`]),
		knows.length === 0
			? 'Works with none of the members today.'
			: `Works already with ${list(few(knows.map(names.actor)))}.`,
		...(alternatives > 0
			? [`${count(alternatives, 'other', 'others')} could take the seat too.`]
			: [])
	],
	seatEffect: ({ joins, effect }) =>
		joins === null
			? `Sectors in the forum: from ${number(effect.before!)} to ${number(effect.after!)}.`
			: `Links: from ${number(effect.before!)} to ${number(effect.after!)}.`,
	together: (many) => (many === 1 ? 'If these two met' : `If the first ${number(many)} met`),
	togetherFigure: {
		isolates: 'Actors without collaborations',
		largestComponent: 'Actors in the largest island',
		acrossShare: 'Share of collaborations across sectors',
		worstCutOff: 'Most that fall off if one leaves',
		efficiency: 'How easily things get around (0–1)'
	},
	before: 'Now',
	after: 'Then',
	figure: 'Figure',
	change: ({ before, after }, kind) => {
		const text = (value: number | null) =>
			value === null
				? '–'
				: kind === 'share'
					? formatShare(value, 'en')
					: kind === 'decimal'
						? formatFixed(value, 'en', 3)
						: number(value);
		return { before: text(before), after: text(after) };
	}
};
