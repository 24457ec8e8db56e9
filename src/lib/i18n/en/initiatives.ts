import type { Breadth } from '../../findings/initiatives/initiative-sectors';
import type { Approach } from '../../findings/initiatives/initiative-approaches';
import type { CoverageProblem, SpotState } from '../../findings/initiatives/initiative-coverage';
import type {
	MunicipalPart,
	OwnFieldUnknown
} from '../../findings/initiatives/initiative-municipality';
import type { LeadContact } from '../../findings/initiatives/initiative-overlaps';
import type { Layer } from '../../model/lens';
import type { InitiativesMessages } from '../da/initiatives';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const initiatives = (count: number) =>
	`${number(count)} ${count === 1 ? 'initiative' : 'initiatives'}`;
const pairs = (count: number) => `${number(count)} ${count === 1 ? 'pair' : 'pairs'}`;
const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
const LAYERS: Record<Layer, string> = {
	ties: 'reported collaborations',
	forums: 'shared forums',
	initiatives: 'shared initiatives'
};

/** Initiatives: coverage, overlap, who takes part, approach and the municipality's part. */
export const initiativesEn: InitiativesMessages = {
	title: 'Initiatives',
	lead: 'Where are there initiatives, where are they missing, and do they know of each other? Initiatives and roles are described, not people.',
	count: initiatives,
	noneTitle: 'Cannot be told: the data have no initiatives',
	none: 'Write the initiatives with theme, target group and district, and who takes part.',
	noneInLensTitle: 'No initiatives in this selection',
	noneInLens: 'Choose more districts or another date.',
	hidden: (count: number) =>
		`The selection hides ${number(count)} ${count === 1 ? 'participation' : 'participations'}. An initiative may look narrower than it is.`,
	layers: (layers: readonly Layer[]) =>
		`Whether leads work together is read here from ${list(layers.map((layer) => LAYERS[layer]))}, as the selection says.`,
	notSaid: 'not stated',
	nobody: 'nobody known',
	select: 'Select the actors in',
	check: 'Guideline',
	column: {
		initiative: 'Initiative',
		theme: 'Theme',
		targetGroup: 'Target group',
		districts: 'Districts',
		approach: 'Approach',
		leads: 'Lead',
		partners: 'Partners',
		funders: 'Pays',
		sectors: 'Sectors'
	},
	coverage: {
		title: 'Where are there initiatives?',
		meaning:
			'Theme × target group × district: each field says whether there is an initiative for just them, there.',
		formula:
			'Every theme and every target group that some initiative has, against every district. An initiative with several themes, target groups or districts stands in all its fields. One without a theme, target group or district may belong in the fields that fit the rest. VIVE 2021, note 2.',
		district: 'District',
		allDistricts: 'All districts',
		caption: 'Initiatives by theme and target group, district by district',
		themeByGroup: 'Theme',
		says: (present: number, gap: number, open: number) => {
			const of = present + gap + open;
			const rest = [
				gap > 0 ? `${number(gap)} ${gap === 1 ? 'is' : 'are'} empty` : '',
				open > 0 ? `${number(open)} cannot be told` : ''
			].filter((part) => part !== '');
			return `${number(present)} of ${number(of)} fields ${present === 1 ? 'has' : 'have'} an initiative${rest.length === 0 ? '' : `; ${list(rest)}`}.`;
		},
		because: (count: number) =>
			`${initiatives(count)} without a theme, target group or district may belong in those fields.`,
		state: {
			present: 'has an initiative',
			open: 'none known',
			gap: 'none'
		} satisfies Record<SpotState, string>,
		short: { open: '?', gap: '×' },
		legend: {
			present: 'number of initiatives',
			open: 'none known; one without a theme, target group or district may belong here',
			gap: 'gap: no initiative'
		} satisfies Record<SpotState, string>,
		pick: 'Choose a field to see its initiatives, or who is nearest.',
		gapText: 'No initiative for them here.',
		openText: 'No initiative stands here. Whether there is one cannot be told.',
		nearest: 'Same theme and target group in other districts',
		noneNear: 'None in other districts either.',
		possible: (count: number) =>
			`${count === 1 ? 'This one' : `These ${number(count)}`} may belong here, but ${count === 1 ? 'lacks' : 'lack'} a piece of information`,
		moreOf: (count: number) => `and ${number(count)} more`,
		problem: {
			'no-initiatives': 'There are no initiatives in the selection.',
			'no-districts':
				'Cannot be told: the data have no districts. Fill in the column “district” of the initiatives.',
			'none-placed':
				'Cannot be told: no initiative has a theme, a target group and a district. Fill in the columns “theme”, “target_group” and “district”.',
			'too-many':
				'Themes and target groups are so many different words that they form no plan. Use the same few words in “theme” and “target_group”.'
		} satisfies Record<CoverageProblem, string>,
		unplacedTitle: (count: number) => `Cannot be placed: ${initiatives(count)}`,
		missing: (columns: readonly string[]) => `missing ${list(columns)}`,
		allPlaced: 'Every initiative has a theme, a target group and a district.',
		missingColumn: { theme: 'theme', target_group: 'target group', district: 'district' }
	},
	overlap: {
		title: 'Initiatives with the same aim',
		meaning:
			'Two initiatives with the same theme, target group and district can add to each other when their leads talk; else they may come to compete for the same people.',
		formula:
			'Every pair of initiatives with at least one theme, one target group and one district in common. The leads work together when one on each side has a collaboration in the selection, or it is the same actor. VIVE 2021, note 2, Organisering.',
		says: (all: number, apart: number, unknown: number) =>
			all === 0
				? 'None of the initiatives that can be placed have the same theme, target group and district.'
				: `${pairs(all)} ${all === 1 ? 'has' : 'have'} the same theme, target group and district. ${
						apart === 0
							? 'In none of them are the leads without a collaboration'
							: `In ${number(apart)} of them the leads do not work together`
					}${unknown === 0 ? '.' : `; in ${number(unknown)} it cannot be told.`}`,
		contact: {
			apart: 'Not together',
			meet: 'Only meet',
			'unknown-leads': 'Cannot be told',
			'unknown-ties': 'Cannot be told',
			together: 'Work together',
			'same-lead': 'Same lead'
		} satisfies Record<LeadContact, string>,
		why: {
			apart: 'The leads do not work together and meet in no forum and no initiative.',
			meet: 'The leads do not work together, but they meet.',
			'unknown-leads': 'A lead is missing. Write “lead” in the column “role” of the participants.',
			'unknown-ties': 'No collaborations are known in the selection.',
			together: 'The leads work together.',
			'same-lead': 'One actor leads both.'
		} satisfies Record<LeadContact, string>,
		pair: (first: string, second: string) => `${first} and ${second}`,
		shared: (theme: string, group: string, districts: readonly string[]) =>
			`${theme} · ${group} · ${list(districts)}`,
		meetIn: (places: readonly string[]) => `They meet in: ${list(places)}.`,
		selectLeads: 'Select the leads'
	},
	breadth: {
		title: 'Who takes part?',
		meaning:
			'An initiative that several sectors carry, and that residents, volunteers or associations take part in, reaches more people and stands firmer.',
		formula:
			'The sectors of those who take part; those who only pay do not count. “Could be invited”: sectors that have somebody at work in the districts of the initiative (or in the whole municipality) and take part in other initiatives of the same theme. Those who are in one of them themselves come first.',
		says: (one: number, municipal: number, of: number) =>
			`${one === 0 ? 'None' : number(one)} of ${initiatives(of)} ${one === 1 ? 'is' : 'are'} carried by one sector alone${
				municipal === 0 ? '' : `, and ${number(municipal)} by municipal sectors only`
			}.`,
		saysCivil: (absent: number, of: number, unknown: number) =>
			`In ${number(absent)} of ${number(of)} neither residents, volunteers nor associations take part${
				unknown === 0 ? '' : `; in ${number(unknown)} it cannot be told`
			}.`,
		filter: 'Show',
		only: {
			narrow: 'One sector alone',
			civil: 'Without residents and associations',
			all: 'All'
		},
		caption: 'Sectors of each initiative, and who could be invited',
		breadth: 'Breadth',
		is: {
			'one-sector': 'One sector',
			'municipal-only': 'Municipal only',
			'cross-sector': 'Cross-sector',
			unknown: 'Cannot be told'
		} satisfies Record<Breadth, string>,
		civilColumn: 'Residents, volunteers, associations',
		civil: { present: 'Take part', absent: 'Do not', unknown: 'Cannot be told' },
		invite: 'Could be invited',
		inviteNobody: 'No other sector in the district works with the theme.',
		inviteUnknown: {
			theme: 'Cannot be told: the theme is missing.',
			district: 'Cannot be told: the district is missing.'
		},
		fromSector: (sector: string, count: number) =>
			`${sector}: takes part in ${count === 1 ? 'one other initiative' : `${number(count)} other initiatives`} of the theme`,
		more: (count: number) => `and ${number(count)} more`,
		moreSectors: (count: number) =>
			count === 1 ? 'and one more sector' : `and ${number(count)} more sectors`,
		nothing: 'No initiatives of that kind.'
	},
	approach: {
		title: 'Adjusted core operation or extra initiative?',
		meaning:
			'Adjusted core operation changes what is done anyway (a new method, or moved out into the district) and can stay when the project ends. An extra initiative is added on top.',
		formula:
			'The column “approach”: adjusted is “adjusted-method” and “moved-out”, extra is “extra-primary” and “extra-supplement”. Shares are of the initiatives whose approach is stated. An initiative counts in each of its districts and themes. CFBU, Elementer i socialt bydelsarbejde, Element 2.',
		says: (adjusted: number, known: number, unstated: number) =>
			known === 0
				? 'Cannot be told: no initiative has an approach. Fill in the column “approach”.'
				: `${number(adjusted)} of ${number(known)} (${share(adjusted / known)}) adjust core operation, ${number(known - adjusted)} are extra${
						unstated === 0 ? '' : `; for ${number(unstated)} it is not stated`
					}.`,
		by: 'By',
		district: 'District',
		theme: 'Theme',
		all: 'All initiatives',
		none: { district: 'Without district', theme: 'Without theme' },
		caption: { district: 'Approach by district', theme: 'Approach by theme' },
		shares: 'Distribution',
		adjusted: 'Adjusted core operation',
		extra: 'Extra initiative',
		unstated: 'Not stated',
		total: 'Total',
		count: (count: number, part: number | null) =>
			part === null || count === 0 ? number(count) : `${number(count)} (${share(part)})`,
		word: {
			'adjusted-method': 'New method',
			'moved-out': 'Moved out',
			'extra-primary': 'Extra, primary',
			'extra-supplement': 'Extra, supplement'
		} satisfies Record<Approach, string>,
		other: 'Another word',
		once: 'An initiative in several districts counts in each, so the rows may add up to more than the total.'
	},
	municipality: {
		title: 'Is the municipality there, and with the right people?',
		meaning:
			'An initiative stands firmer when somebody from the municipality takes part whose ordinary task touches it.',
		formula:
			'Takes part: a municipal actor is there as more than a payer. Ordinary tasks are read from the data, never from names: the municipal participant, or one of the same department (column “organisation”), takes part in another initiative of the same theme. An organisation that more than half of the municipal actors belong to is the municipality itself and does not say which department. CFBU 2016, Håndbog.',
		noSector:
			'Cannot be told: no actor has a municipal sector. Fill in the column “sector” of the actors.',
		says: (takesPart: number, known: number, unknown: number) =>
			known === 0
				? 'Cannot be told: the sectors of the participants are not stated.'
				: `The municipality takes part in ${number(takesPart)} of ${initiatives(known)} (${share(takesPart / known)})${
						unknown === 0 ? '' : `; for ${number(unknown)} it cannot be told`
					}.`,
		saysField: (yes: number, no: number, unknown: number) => {
			const parts = [
				`in ${yes === 0 ? 'none' : number(yes)} of them the participant or their department works with the theme elsewhere too`,
				...(no > 0 ? [`in ${number(no)} they do not`] : []),
				...(unknown > 0 ? [`in ${number(unknown)} it cannot be told`] : [])
			];
			return `${capitalise(parts.join('; '))}.`;
		},
		noDepartments:
			'The column “organisation” does not say in which department the municipal actors work, so only what participants do themselves is read. Write the department, e.g. “Municipality, Children and Youth”.',
		caption: 'The municipality’s part in each initiative',
		partColumn: 'Municipality',
		part: {
			'takes-part': 'Takes part',
			'only-pays': 'Only pays',
			absent: 'Not there',
			unknown: 'Cannot be told'
		} satisfies Record<MunicipalPart, string>,
		actors: 'From the municipality',
		field: 'Touches the ordinary task',
		is: { yes: 'Yes', no: 'Not seen', unknown: 'Cannot be told' },
		ownself: (theirs: readonly string[]) => `also takes part in ${list(theirs)}`,
		department: (name: string, theirs: readonly string[]) =>
			`${name} takes part in ${list(theirs)}`,
		elsewhere: 'Nobody of their departments is in other initiatives of the theme.',
		because: {
			theme: 'the theme is missing',
			'only-one': 'the municipality is in no other initiative of the theme',
			department: 'the data do not tell the department'
		} satisfies Record<OwnFieldUnknown, string>
	},
	all: {
		title: 'All initiatives',
		caption: 'All initiatives in the selection',
		selectRow: (name: string) => `Select the actors in ${name}`
	}
};
