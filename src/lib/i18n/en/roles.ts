import type { RolesMessages } from '../da/roles';
import { formatAlternatives, formatList, formatNumber, formatShare } from '../language';

const number = (value: number, digits = 0) => formatNumber(value, 'en', digits);
const list = (items: readonly string[]) => formatList(items, 'en');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
/** “a or b”, in lower case. */
const either = (items: readonly string[]) =>
	formatAlternatives(
		items.map((item) => item.toLocaleLowerCase('en')),
		'en'
	);
const figure = (value: number | null, digits = 2) => (value === null ? '–' : number(value, digits));

/** Key roles: the coordinator, the leaders, the way to decisions, and shared staff. */
export const rolesEn: RolesMessages = {
	title: 'Key roles',
	lead: 'Where do the coordinator and the leaders stand, what hangs on them, how far is it to those who decide, and who belongs to two places? Roles and collaborations are described, not people.',
	none: 'There are no actors under this lens.',
	holders: 'Coordinator and leaders',
	noHolders:
		'No actor has one of the roles. Write coordinator, plan-leader, local-coordinator or network-leader in the column “role”, and the place of the role in the network can be shown.',
	vacant: (roles) => `Nobody has the role ${either(roles)} in the data.`,
	column: {
		actor: 'Actor',
		role: 'Role',
		ties: 'Collaborations',
		levels: 'Levels',
		sectors: 'Other sectors',
		organisations: 'Other organisations',
		forums: 'Forums',
		cutOff: 'Hang on it'
	},
	place: (place) => `no. ${number(place)}`,
	levelTies: (level, ties) => `${level} ${number(ties)}`,
	isolated: (holder, names) => `${names.actor(holder.actor)} has no collaboration in the data.`,
	missingLevels: (holder, names, levels) =>
		`${names.actor(holder.actor)} has no collaborations on the ${list(levels)} level.`,
	dependence: 'How much hangs on the leader',
	dependenceNone: 'Cannot be told: no collaborations under the lens.',
	standIn:
		'Nobody has a leading role in the data; the actor with most collaborations is taken out instead.',
	dependenceSays: (row, names) => {
		const share = row.tieShare === null ? '–' : formatShare(row.tieShare, 'en');
		const loss =
			row.cutOff === 0
				? 'Nobody loses the way to the rest'
				: `${count(row.cutOff, 'actor loses', 'actors lose')} the way to the rest`;
		return `${names.actor(row.actor)} has a part in ${share} of the collaborations. ${loss} if the post is empty.`;
	},
	centralisation: {
		name: 'Centralisation',
		meaning:
			'1 means that everything goes through one; 0 that all stand alike. If the figure falls much without the leader, it is the leader who holds the network together.',
		formula:
			'Freeman 1979: the sum of the distances to the largest value, divided by the largest sum possible in a network of that size. Computed with and without the actor.'
	},
	dependenceFigure: {
		degreeCentralisation: 'Centralisation, collaborations',
		betweennessCentralisation: 'Centralisation, betweenness',
		largestComponent: 'Actors in the largest island'
	},
	with: 'With',
	without: 'Without',
	change: ({ before, after }, digits) => ({
		before: figure(before, digits),
		after: figure(after, digits)
	}),
	way: 'The way to those who decide',
	wayLead:
		'How many steps is it from the executing actors to the strategic or political level? The way goes along collaborations, whatever their direction.',
	noWay:
		'Cannot tell: there are no actors on the executing level, or none on the strategic and political one (column “level”).',
	waySays: (way) => {
		const within = (way.bySteps[0]?.length ?? 0) + (way.bySteps[1]?.length ?? 0);
		const tied = way.executing - way.withoutTies.length;
		const mean = way.meanSteps === null ? '' : ` The mean is ${number(way.meanSteps, 1)} steps.`;
		return `${number(within)} of ${number(tied)} executing actors with collaborations ${within === 1 ? 'reaches' : 'reach'} somebody who decides in two steps at most.${mean}${
			way.withoutLevel === 0
				? ''
				: ` Of ${number(way.withoutLevel)} ${way.withoutLevel === 1 ? 'actor' : 'actors'} the level is not stated; if any of them decides, the way may be shorter.`
		}`;
	},
	steps: (steps) => (steps === 1 ? '1 step' : `${number(steps)} steps`),
	stepsColumn: 'Steps to the nearest who decides',
	actorsColumn: 'Executing actors',
	unreached: 'No way',
	withoutTies: 'Without collaborations',
	goBetweens: 'The way goes through',
	goBetweensLead:
		'So many executing actors have their shortest way through the actor; of several equally short ways each counts its part.',
	served: (value) => number(value, 1),
	servedColumn: 'Executing actors served',
	shared: 'Belongs to two places',
	sharedLead:
		'Actors in several organisations or districts are links: two days here and three there.',
	noShared: 'No actor has several organisations, or several but not all districts, in the data.',
	sharedSays: (shared, names) => {
		const places = shared.organisations.map(
			({ name, ties }) => `${name} (${count(ties, 'collaboration', 'collaborations')})`
		);
		const organisations = shared.organisations.length > 1 ? `Belongs to ${list(places)}.` : '';
		const districts =
			shared.districts.length > 1 ? ` Works in ${list(shared.districts.map(names.district))}.` : '';
		const links =
			shared.otherLinks === null
				? ''
				: shared.otherLinks === 0
					? ' Nobody else joins the two.'
					: ` ${count(shared.otherLinks, 'collaboration', 'collaborations')} between others join them too.`;
		return `${organisations}${districts}${links}`.trim();
	},
	selectAll: 'Select them all'
};
