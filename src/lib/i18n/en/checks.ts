import { checkFigure as figure, type CheckMessages } from '../check-messages';
import { formatNumber } from '../language';
import { checkRulesEn } from './check-rules';
import { checkSentencesEn } from './check-sentences';

const number = (value: number) => formatNumber(value, 'en');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** The page of the checks, and why a check cannot tell. */
export const checksEn: CheckMessages = {
	title: 'Checks',
	lead: '24 guidelines from evaluations and handbooks on social work in city districts, held against the data. A check never guesses: what is not stated cannot be told.',
	scope:
		'The checks look at all sectors, levels and steps. The chosen districts and date hold here too.',
	summary: (counts) =>
		`${number(counts.met)} met, ${number(counts.partly)} partly, ${number(counts['not-met'])} not met, ${number(counts['cannot-tell'])} cannot be told`,
	answer: {
		met: 'Met',
		partly: 'Partly',
		'not-met': 'Not met',
		'cannot-tell': 'Cannot tell'
	},
	group: {
		leading: 'Leading bodies',
		coordinator: 'Coordinator and leader',
		seats: 'Who sits where',
		chain: 'The governance chain',
		collaboration: 'Collaboration',
		initiatives: 'Initiatives',
		robustness: 'Robustness'
	},
	filter: 'Show',
	all: 'All',
	nothing: 'No check has that answer.',
	why: 'Why, how and where from',
	howDecided: 'How it is decided',
	rule: checkRulesEn,
	source: 'Source',
	wouldTell: 'This would tell',
	wouldTellMore: 'This would tell the rest',
	showActors: (actors) => `Show ${count(actors, 'actor', 'actors')} on the map`,
	threshold: (thresholds) => (thresholds === 1 ? 'Threshold' : 'Thresholds'),
	thresholds: {
		minSectors: {
			label: 'Sectors in a cross-sector forum, at least',
			says: (value) => `at least ${value} sectors in a forum`
		},
		minDepartments: {
			label: 'Other departments the coordinator works with, at least',
			says: (value) => `at least ${value} other departments`
		},
		maxSeatShare: {
			label: 'Share of the seats of one sector, at most',
			says: (value) => `at most ${value} of the seats for one sector`
		},
		minSeats: {
			label: 'Known seats before shares are looked at, at least',
			says: (value) => `at least ${value} known seats`
		},
		minLinks: {
			label: 'Actors in each link, at least',
			says: (value) => `at least ${value} in each link`
		},
		minReturnShare: {
			label: 'The weaker direction as a share of the stronger, at least',
			says: (value) => `the weaker direction at least ${value} of the stronger`
		},
		maxForums: {
			label: 'Forums at the same time, at most',
			says: (value) => `at most ${value} forums at the same time`
		},
		maxOverloadedShare: {
			label: '“Partly” when so many of those with a seat sit in more, at most',
			says: (value) => `“partly” when at most ${value} sit in more`
		},
		maxSteps: {
			label: 'Steps to the strategic level, at most',
			says: (value) => `at most ${value} steps`
		},
		minReachShare: {
			label: '“Partly” when so many reach it, at least',
			says: (value) => `“partly” from ${value} of the executing actors`
		},
		minCellShare: {
			label: '“Partly” when so many combinations have an initiative, at least',
			says: (value) => `“partly” from ${value} of the combinations`
		},
		maxCells: {
			label: 'Combinations before it is no longer a plan, at most',
			says: (value) => `at most ${value} combinations`
		},
		minCutOff: {
			label: 'Actors who lose their connection before it is a break, at least',
			says: (value) => `a break from ${value} actors on`
		}
	},
	standard: (value) => `default ${value}`,
	changed: 'changed',
	thresholdsChanged: (thresholds) =>
		`${count(thresholds, 'threshold is changed', 'thresholds are changed')} for this project.`,
	resetAll: 'Reset to defaults',
	reset: (label) => `Reset to default: ${label}`,
	outOfRange: (low, high, isWhole) =>
		`Write a ${isWhole ? 'whole number' : 'number'} from ${low} to ${high}.`,
	check: checkSentencesEn,
	unknown: {
		'forum-levels': () => 'There are no forums with known members on the levels in question.',
		members: () =>
			'Who sits in the forums in question, or which sectors they are from, is not stated. A sector that the program does not know counts as not stated.',
		'no-seats': () => 'Who sits in enough of the forums is not stated.',
		'other-members': (result) =>
			`Not in the ${count(figure(result, 'known'), 'forum', 'forums')} with known members, but the members of ${number(figure(result, 'unknown'))} are not stated.`,
		'other-levels': () =>
			'Not in the forums that belong to these levels; but of other forums the level is not known.',
		coordinator: () =>
			'No actor is named as coordinator. There may be none, or it may not have been written down.',
		leader: () => 'No actor is named as network leader, coordinator or leader of the plan.',
		'plan-leader': () => 'No actor is named as leader of the plan.',
		'local-coordinator': () => 'No actor is named as local coordinator in a district.',
		seats: () =>
			'The data say too little about the seats: too few are known, or not in what role the plan sits there.',
		districts: () => 'There are not enough districts in the data.',
		'local-forums': () => 'No forum has a district.',
		chain: () => 'Which forums belong under which, or who sits in them, is not stated.',
		'one-joint': () =>
			'Of one joint of the governance chain alone are the members on both sides known; that does not say who carries most.',
		ties: () => 'There are no reported collaborations.',
		'actor-levels': () => 'Of too few actors it is stated on which level they work.',
		direction: () => 'The collaborations do not say which way they run, or who reported them.',
		scopes: () =>
			'The forums do not say whether they deal with social, physical or institutional work.',
		'other-bodies': () =>
			'The data have no forums with known members for physical or institutional work.',
		homes: () => 'Where the housing organisations in the deciding forum have homes is not stated.',
		departments: () => 'The data do not show which departments the municipal actors belong to.',
		steps: () => 'Too few collaborations between sectors have a step on the collaboration ladder.',
		reporters: () => 'Too few collaborations between sectors say who reported them.',
		initiatives: () => 'Too few initiatives have a theme, a target group and a district.',
		'no-grid': () =>
			'The themes and target groups of the initiatives are too many different words to be the cells of a plan.',
		leads: () =>
			'Too few initiatives have a theme, a target group, a district and somebody responsible.'
	}
};
