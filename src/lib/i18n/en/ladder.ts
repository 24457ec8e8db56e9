import type { DirectionProblem } from '../../findings/ladder/ladder-directions';
import type { LadderVerdict } from '../../findings/ladder/ladder-table';
import type { ReportVerdict } from '../../findings/ladder/one-sided-table';
import type { Layer } from '../../model/lens';
import type { LadderMessages } from '../da/ladder';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const share = (value: number) => formatShare(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const ties = (count: number) =>
	`${number(count)} ${count === 1 ? 'collaboration' : 'collaborations'}`;
const LAYERS: Record<Layer, string> = {
	ties: 'reported collaborations',
	forums: 'shared forums',
	initiatives: 'shared initiatives'
};

/** The collaboration ladder: steps, one step up, one-sided ties and direction between levels. */
export const ladderEn: LadderMessages = {
	title: 'Collaboration ladder',
	lead: 'How far does collaboration go: is knowledge shared, or are tasks solved together? And do both sides say so? Collaborations are described, not people.',
	ties,
	noTiesTitle: 'Cannot be told: no reported collaborations',
	noTies:
		'The ladder is read from who reports working with whom. Add a sheet of collaborations with the columns “source”, “target”, “step” and “reported_by”.',
	noTiesInLensTitle: 'No reported collaborations in this selection',
	noTiesInLens: 'Choose more districts, sectors, levels or steps.',
	layers: (layers: readonly Layer[]) =>
		`The selection shows ${list(layers.map((layer) => LAYERS[layer]))}. The ladder and the rest of this page are always read from reported collaborations.`,
	stepsChosen: (steps: readonly number[]) =>
		`The selection holds step ${steps.join(', ')} only, so this is not the whole ladder.`,
	mutual:
		'The selection counts only collaborations that both sides report. All are shown here, so that one sees who reports them.',
	actor: 'Actor',
	pair: (first: string, second: string) => `${first} – ${second}`,
	pairColumn: 'Sectors',
	stairs: {
		title: 'Step by step',
		meaning:
			'On the two lowest steps partners keep each other informed and avoid double work; on the two highest they solve tasks together and find new ways.',
		formula:
			'Two actors whom at least one row joins are one collaboration. It stands on the highest step that a row says (column “step”). Shares are of collaborations with a step. CFBU 2015, Samarbejdstrappen.',
		says: (high: number, known: number) =>
			`${number(high)} of ${ties(known)} with a step (${share(high / known)}) are on the two highest steps.`,
		without: (count: number, of: number) =>
			count === 0
				? ''
				: `${number(count)} of ${number(of)} have no step and are left out of the shares.`,
		noSteps:
			'Cannot be told: no collaboration has a step. Fill in the column “step” (1–4) in the sheet of collaborations.',
		caption: 'Collaborations by step of the collaboration ladder',
		step: 'Step',
		count: 'Number',
		share: 'Share',
		distribution: 'Distribution',
		withoutStep: 'Without step',
		listTitle: (label: string, count: number) => `${label}: ${ties(count)}`,
		pick: 'Choose a step to see who stands on it.',
		nobody: 'No collaborations on that step.'
	},
	pairs: {
		title: 'Sector by sector',
		meaning: 'Which sectors stay on the two lowest steps with each other?',
		formula:
			'A pair of sectors stays on the lowest steps when it has at least 5 collaborations with a step and at most a tenth of them are on step 3 or 4. With fewer than 5 nothing is said. CFBU 2015, Samarbejdstrappen.',
		says: (low: readonly string[], judged: number) =>
			judged === 0
				? 'Cannot be told: no pair of sectors has 5 collaborations with a step.'
				: judged === 1
					? `Only one pair of sectors has enough known steps, and it ${low.length === 0 ? 'does not stay' : 'stays'} on the two lowest${low.length === 0 ? '' : `: ${list(low)}`}.`
					: low.length === 0
						? `None of the ${number(judged)} pairs of sectors with enough known steps stays on the two lowest.`
						: `${number(low.length)} of ${number(judged)} pairs of sectors with enough known steps ${low.length === 1 ? 'stays' : 'stay'} on the two lowest: ${list(low)}.`,
		inside: 'Show collaborations inside a sector too',
		insideWord: 'inside the sector',
		caption: 'Collaborations by sectors and step',
		withoutStep: 'Without step',
		high: 'Steps 3\u2060–\u20604',
		verdict: 'On the whole',
		is: {
			low: 'Stays low',
			higher: 'Reaches higher',
			'too-few': 'Too few steps'
		} satisfies Record<LadderVerdict, string>,
		stepShort: (step: number) => `Step ${number(step)}`,
		listTitle: (pair: string, count: number) => `${pair}: ${ties(count)}`,
		step: (step: number | null) => (step === null ? 'without step' : `step ${number(step)}`),
		pick: 'Choose a pair of sectors to see its collaborations.',
		outside: (count: number) => `${ties(count)} not shown here, because an actor has no sector.`,
		none: 'There are no collaborations between actors of known sectors. Fill in the column “sector” of the actors.'
	},
	stepUp: {
		title: 'What would one step up change?',
		meaning:
			'Partners on step 2 already know each other. When they solve a task together, they are on step 3. Here is what that does to the figures, and who is nearest.',
		formula:
			'The nearest collaborations on step 2 are set on step 3, and the share, the findings on low steps and check K20 are worked out again. Nearest are those for which most of three things hold: both sides report the collaboration, they sit in the same forum, they take part in the same initiative. Equally near ones stand in the order of the data. The data are not changed.',
		none: 'No collaboration is on step 2, so there is nothing to lift.',
		scope: 'Collaborations',
		all: (count: number) => `All on step 2 (${number(count)})`,
		option: (pair: string, count: number) => `${pair} (${number(count)})`,
		slider: 'How many go one step up',
		position: (count: number, of: number) => `${number(count)} of ${number(of)}`,
		needed: (count: number) =>
			count === 1
				? 'When one collaboration goes one step up, the pair no longer stays on the lowest steps.'
				: `When ${number(count)} collaborations go one step up, the pair no longer stays on the lowest steps.`,
		notEnough: (needed: number, available: number) =>
			`${number(needed)} collaborations must reach step 3, and only ${number(available)} are on step 2. The rest must reach step 2 first.`,
		caption: 'Before and after',
		figure: 'Figure',
		before: 'Now',
		after: 'After',
		highShare: 'Share on steps 3–4',
		highCount: (high: number, known: number) => `${number(high)} of ${number(known)}`,
		unknown: 'cannot be told',
		low: 'Pairs of sectors that stay on the lowest steps',
		check: 'Check K20',
		gone: (pairs: readonly string[]) =>
			`${pairs.length === 1 ? 'The finding' : 'The findings'} on low steps ${pairs.length === 1 ? 'goes' : 'go'} away: ${list(pairs)}.`,
		stays: 'No finding on low steps goes away.',
		noLow: 'There is no finding on low steps to remove.',
		nearest: 'The nearest to begin with',
		bothReport: 'both report it',
		inForums: (names: readonly string[]) => `meet in ${list(names)}`,
		inInitiatives: (names: readonly string[]) => `together in ${list(names)}`,
		nothingYet: 'nothing shared known yet',
		more: (count: number) => `and ${number(count)} more`
	},
	oneSided: {
		title: 'Who reports the collaboration?',
		meaning:
			'When one side alone reports a collaboration, the two probably see it differently. That is worth a talk, not anybody’s fault.',
		formula:
			'Every collaboration between two sectors by the column “reported_by”: both sides, one of them, or not stated. Mostly one-sided: at least 5 known, and at least three of four reported by one side alone. VIVE 2021, notes 2 and 3.',
		says: (mutual: number, known: number, unknown: number) =>
			`${number(mutual)} of ${ties(known)} between sectors (${share(mutual / known)}) are reported by both sides${
				unknown === 0 ? '' : `; for ${number(unknown)} it is not stated`
			}.`,
		unknown:
			'Cannot be told: no collaboration between sectors says who reported it. Fill in the column “reported_by” in the sheet of collaborations.',
		none: 'There are no collaborations between two known sectors.',
		caption: 'Who reports collaborations between sectors',
		shares: 'Distribution',
		both: 'Both',
		first: 'Only the first',
		second: 'Only the second',
		notSaid: 'Not stated',
		mutualShare: 'Reported by both',
		verdict: 'On the whole',
		is: {
			'one-sided': 'Mostly one-sided',
			shared: 'Mostly shared',
			'too-few': 'Too few'
		} satisfies Record<ReportVerdict, string>,
		pick: 'Choose a pair of sectors to see each collaboration, and whose word it is.',
		listTitle: (pair: string, count: number) => `${pair}: ${ties(count)}`,
		word: {
			both: 'Both report it',
			none: 'Not stated who says so'
		},
		toldBy: (actor: string) => `Only ${actor} reports it`,
		more: (count: number) => `and ${number(count)} more`
	},
	directions: {
		title: 'Does it run both up and down?',
		meaning:
			'What is known of progress must go up, and what is known of direction must go down. Mostly down points to leadership from above, mostly up to leadership from below; either may be chosen.',
		formula:
			'Up: the actor on the lower level names the one on the higher. A row without direction, or that both report, runs both ways. Several rows the same way between the same two count once. CFBU, Elementer i socialt bydelsarbejde, Element 4; VIVE 2021, note 1.',
		says: (up: number, down: number, both: number, pairCount: number) =>
			`Between the levels there are ${ties(pairCount)}: ${number(up)} run up, ${number(down)} down, and ${number(both)} (${share(both / pairCount)}) both ways.`,
		balance: {
			up: 'Mostly from below and up.',
			down: 'Mostly from above and down.',
			even: 'About as much up as down.'
		},
		unsaid: (count: number) =>
			`For ${ties(count)} the data do not say which way; they are read as written: from the first to the second.`,
		withoutLevel: (count: number) =>
			`${number(count)} ${count === 1 ? 'actor' : 'actors'} without a level are left out.`,
		problem: {
			'no-ties': 'Cannot be told: no reported collaborations.',
			'no-direction':
				'Cannot be told: no row says which way it runs. Fill in the column “reported_by” or “directed” in the sheet of collaborations.',
			'no-levels':
				'Cannot be told: no collaborations between two known levels. Fill in the column “level” of the actors: political, strategic, tactical or executing.'
		} satisfies Record<DirectionProblem, string>,
		caption: 'Collaborations between levels by direction',
		levels: 'Levels',
		between: (upper: string, lower: string) => `${upper} – ${lower}`,
		skips: 'skips a level',
		up: 'Up',
		down: 'Down',
		bothWays: 'Both ways',
		total: 'Collaborations',
		balanceColumn: 'Up against down',
		pick: 'Choose two levels to see the collaborations.',
		listTitle: (levels: string, count: number) => `${levels}: ${ties(count)}`
	}
};
