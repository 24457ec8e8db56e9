import type { TemplatesMessages } from '../da/templates';
import { formatList, formatNumber } from '../language';
import { templateNamesEn } from './template-names';

const number = (value: number) => formatNumber(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const between = (upper: string, lower: string) =>
	upper === lower ? `forums on the ${upper} level` : `the ${upper} and the ${lower} level`;

/** The templates: what they are called, what they show, and how one's own project is held up against them. */
export const templatesEn: TemplatesMessages = {
	heading: 'Templates',
	headingHint: 'The organisation of nine named cases, read out of public documents',
	name: templateNamesEn,
	about: {
		'template-aalborg-soe':
			'A district network with sub-groups and municipal network coordinators, and a steering group that grew from below.',
		'template-albertslund-abc':
			'The integrated model: one leadership and one team run both the plan’s and the municipality’s initiatives.',
		'template-esbjerg-oesterbyen':
			'A cross-sector alliance with an independent secretariat in the district that brings in knowledge without owning the problem.',
		'template-gladsaxe-vaerebroparken':
			'The parallel model: the municipality’s district work and the plan side by side, under a strategy from the top.',
		'template-koege':
			'Three departments around one table: no meeting is held without the family and all departments.',
		'template-randers':
			'The board with two hats: at every second meeting the same people are the strategic city-development board.',
		'template-slagelse':
			'The governance chain: board, coordination group, competence centre and following groups, joined by very few.',
		'template-soenderborg':
			'A short way from young people to the politicians, through a youth coordinator and a professional steering group.',
		'template-varde':
			'A steering group of its own under the board, with one director as the link between the two.'
	},
	part: {
		title: 'Compare with a template',
		lead: 'Each template is the organisation of a named case, as a document describes it. They are compared by kind – level, sector, role – never by name.',
		choose: 'Template',
		open: 'Open the template',
		tab: 'A template',
		own: 'Your project',
		template: 'The template',
		loading: 'Reading the template …',
		failed: 'The template could not be read.',
		noForumsTitle: 'Your project has no forums',
		noForums:
			'So levels and links cannot be compared. Add a table of forums with their levels and one of their members. Roles and collaboration are compared all the same.',
		isSame: 'The open project is this template itself. Choose another one to hold it up against.'
	},
	structure: {
		title: 'The two organisations',
		caption: (template) => `The organisation level by level: your project and ${template}`,
		level: (level) => `${level} level`,
		noLevel: 'Level not stated',
		noForum: 'No forum',
		notTold: 'Not stated',
		notMentioned: 'Not mentioned',
		cross: 'cross-sector',
		notCross: 'one sector',
		crossUnknown: 'sectors not stated',
		noMembers: 'members not stated',
		more: (count) => `Show ${number(count)} more`,
		members: (forum) => `Select the members of ${forum}`,
		link: (upper, lower) => `Link between ${between(upper, lower)}`,
		linkNone: 'Nobody sits in both',
		linkPairs: (joined, pairs) =>
			pairs === 1 ? '' : `in ${number(joined)} of ${number(pairs)} joints`,
		carrier: (count, what) => (count === 1 ? what : `${what} (${number(count)})`),
		leading: 'Leading body',
		roles: 'Key roles',
		noRoles: 'None',
		onLevel: (role, levels) => (levels.length === 0 ? role : `${role}, ${list(levels)}`),
		unknownSector: 'sector not stated',
		seated: (sector, count) => `${sector}: ${number(count)}`
	},
	difference: {
		title: 'Differences',
		ofTemplate: 'What the template has and your project has not',
		ofOwn: 'What your project has and the text behind the template does not mention',
		none: 'Your project has everything that the text mentions.',
		noneOwn: 'The text mentions everything of the kind that your project has.',
		source: 'Source',
		who: (count) => `Select ${counted(count, 'actor', 'actors')}`,
		subject: { template: 'The template', own: 'Your project' },
		open: 'whether that holds for your project cannot be told from your data',
		notMentioned: 'the text behind the template does not mention it',
		forum: (level, isCrossSector) =>
			`has a ${isCrossSector ? 'cross-sector ' : ''}forum on the ${level} level`,
		crossSector: (level) => `has a cross-sector forum on the ${level} level`,
		localForum: 'has a forum for a single district',
		seats: (level, kinds) => `seats ${list(kinds)} in forums on the ${level} level`,
		link: (upper, lower, carriers) =>
			`has a link between ${between(upper, lower)} (${list(carriers)}) who sits in both`,
		doubleLink: (upper, lower) =>
			`has at least two links in the same joint between ${between(upper, lower)}`,
		carrier: (upper, lower, carriers) => `joins ${between(upper, lower)} through ${list(carriers)}`,
		contact: (upper, lower, pairs, more) =>
			`has direct collaboration between ${between(upper, lower)} (${[
				...pairs,
				...(more > 0 ? [`${number(more)} more`] : [])
			].join('; ')})`,
		pair: (upper, lower) => `${upper} and ${lower}`,
		more: (count) => `${number(count)} more kinds`,
		leading: (kind) => `has a leading body ${kind}`,
		role: (role, levels) =>
			`has a ${role}${levels.length === 0 ? '' : ` on the ${list(levels)} level`}`,
		scope: (scope) => `has a forum for ${scope} work`,
		sameMembers: 'has two forums with the same members, who can carry knowledge between them',
		sharedStaff: 'has staff who belong to two organisations',
		model: {
			parallel:
				'looks like the parallel model: the plan’s and the municipality’s staff work side by side',
			integrated:
				'looks like the integrated model: the plan’s and the municipality’s staff are one team'
		},
		lacks: {
			forum: 'your project has none',
			'cross-sector': 'your project’s forums on that level are not',
			'local-forum': 'your project has none',
			seats: 'your project does not',
			link: 'your project has none there',
			'double-link': 'your project has one at most',
			carrier: 'in your project it is',
			contact: 'none is reported in your project',
			leading: 'your project’s is',
			role: 'your project has none',
			scope: 'your project has none',
			'same-members': 'your project has not',
			'shared-staff': 'your project has not',
			model: 'your project does not'
		},
		others: {
			carrier: 'in the template it is',
			leading: 'the template’s is'
		},
		kindOfBody: (scope, reach) => [scope, reach].filter((part) => part !== null).join(', ')
	},
	leadingScope: {
		social: 'for social work only',
		integrated: 'for social work together with physical or institutional work'
	},
	leadingReach: { one: 'for one district', all: 'for all districts' },
	scope: { social: 'social', physical: 'physical', institutional: 'institutional' },
	model: {
		title: 'Side by side or one team?',
		lead: 'In the parallel model the plan and the municipality work side by side, each with its own leadership; in the integrated model they are one team with one leadership.',
		source: 'CFBU, Elementer i socialt bydelsarbejde, Element 2',
		caption: 'The plan’s and the municipality’s staff: one of the two models?',
		answer: {
			parallel: 'Parallel model',
			integrated: 'Integrated model',
			'cannot-tell': 'Cannot tell'
		},
		says: {
			parallel: (joint) =>
				`The plan’s and the municipality’s staff work side by side: ${joint} of the plan’s are in a team with the municipality’s.`,
			integrated: (joint) =>
				`The plan’s and the municipality’s staff are one team: ${joint} of the plan’s are in a team with the municipality’s.`
		},
		reason: {
			'no-plan': 'There are no staff of a social-housing plan.',
			'no-municipal-staff': 'There are no municipal staff on the executing level.',
			'no-teams': 'The data do not say which organisations or forums the plan’s staff belong to.',
			'no-contact':
				'The data do not say whether the plan’s and the municipality’s staff have to do with each other.'
		},
		figure: 'Figure',
		row: {
			answer: 'Looks like',
			planStaff: 'Staff of the plan',
			municipalStaff: 'Municipal staff, executing',
			jointTeam: 'Of the plan’s: in a team with the municipality’s',
			withMunicipal: 'Of the plan’s: in a forum with the municipality’s',
			pairsAcross: 'Collaborations across',
			perActor: 'Across for each of the plan’s',
			handOvers: 'Of these, referral and bridge-building',
			inBoth: 'Belong to both organisations'
		},
		explain: {
			meaning:
				'Whether the plan’s and the municipality’s staff in the districts are one team or work side by side.',
			formula:
				'A team is a shared organisation, or a forum on the executing level with staff of both sides and nobody else. Integrated: at least half of the plan’s staff (below the strategic level) are in a shared team and not in one of the plan’s own. Parallel: fewer, but the two sides have to do with each other. Referral and bridge-building are read from the kind of the collaboration. Source: CFBU, Elementer i socialt bydelsarbejde, Element 2.'
		},
		ofCount: (count, all, share) => `${number(count)} of ${number(all)} (${share})`
	},
	section: {
		title: 'Templates: the most telling differences',
		nothing: 'The project has everything that the text mentions.',
		rest: (count) => `… and ${counted(count, 'difference', 'differences')} more.`,
		model: 'Parallel or integrated model?'
	}
};
