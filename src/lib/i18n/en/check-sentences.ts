import type { CheckResult } from '../../findings/checks/check';
import {
	checkFigure as figure,
	checkWords,
	type CheckMessages,
	type CheckSentence
} from '../check-messages';
import { formatAlternatives, formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'en');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** Small numbers as words in a sentence. */
const inWords = (value: number) => ['none', 'one', 'two', 'three', 'four'][value] ?? number(value);

const NAMED_UP_TO = 6;
/** The first names, and how many more there are; with semicolons where a name has a comma itself. */
function few(items: readonly string[]): string {
	const more = items.length - NAMED_UP_TO + 1;
	const shown = more > 1 ? [...items.slice(0, NAMED_UP_TO - 1), `${number(more)} more`] : items;
	return shown.some((item) => item.includes(',')) ? shown.join('; ') : formatList(shown, 'en');
}

/** "the one district", "both districts" or "all 3 districts". */
const every = (value: number, one: string, many: string) =>
	value === 1 ? `the one ${one}` : value === 2 ? `both ${many}` : `all ${number(value)} ${many}`;

/** "a or b". */
function either(items: readonly string[]): string {
	return formatAlternatives(items, 'en');
}

const SCOPE: Readonly<Record<string, string>> = {
	physical: 'physical',
	institutional: 'institutional'
};

/** "the tactical level" or "the tactical and executing levels". */
function levels(result: CheckResult, name: string): string {
	const named = checkWords(result, name);
	return `the ${formatList(named, 'en')} ${named.length === 1 ? 'level' : 'levels'}`;
}

const hasLevels = (result: CheckResult, name: string) => checkWords(result, name).length > 0;

/** What cannot be told, as a sentence of its own. */
function rest(result: CheckResult, one: string, many: string): string {
	const unknown = figure(result, 'unknown');
	return unknown === 0 ? '' : ` For ${count(unknown, one, many)} it cannot be told.`;
}

const restOfLevels = (result: CheckResult) =>
	hasLevels(result, 'unknownLevels')
		? ` On ${levels(result, 'unknownLevels')} it cannot be told.`
		: '';

/** "A and B; A and C" of pairs that stand one after the other. */
const pairs = (ids: readonly string[], name: (id: string) => string) => {
	const named = ids.flatMap((id, place) =>
		place % 2 === 0 ? [`${name(id)} and ${name(ids[place + 1]!)}`] : []
	);
	const shown = named.slice(0, NAMED_UP_TO - 1);
	const more = named.length - shown.length;
	return [...shown, ...(more > 0 ? [`${number(more)} more`] : [])].join('; ');
};

/** "In 2 of 5 pairs of sectors". */
const pairsOf = (result: CheckResult) =>
	figure(result, 'pairs') === 1
		? 'In the one pair of sectors of which enough is stated'
		: `In ${number(figure(result, 'lacking'))} of ${number(figure(result, 'pairs'))} pairs of sectors`;

/** "In 2 of 5 pairs with the same theme, target group and district". */
const likePairs = (result: CheckResult) =>
	`In ${
		figure(result, 'pairs') === 1
			? 'the one pair'
			: `${number(figure(result, 'lacking'))} of ${number(figure(result, 'pairs'))} pairs`
	} with the same theme, target group and district`;

const unknownLeader = (result: CheckResult) =>
	figure(result, 'leaders') > 0 ? '' : ' Who leads is not stated.';

const both = (sentence: CheckSentence) => ({ partly: sentence, 'not-met': sentence });

/** "the one district", "both districts" or "2 of 3 districts": those that the result names. */
const districtsOf = (result: CheckResult) =>
	result.districts.length === figure(result, 'districts')
		? every(result.districts.length, 'district', 'districts')
		: `${number(result.districts.length)} of ${count(figure(result, 'districts'), 'district', 'districts')}`;

const steps = (result: CheckResult) => {
	const lower = checkWords(result, 'lower');
	return formatList(
		checkWords(result, 'upper').map((upper, place) => `the ${upper} and the ${lower[place]} level`),
		'en'
	);
};

const scopes = (result: CheckResult) =>
	formatList(
		checkWords(result, 'scopes').map((scope) => SCOPE[scope] ?? scope),
		'en'
	);

function leadingSeat(
	who: string,
	isMany: boolean
): Readonly<Record<'met' | 'partly' | 'not-met', CheckSentence>> {
	return {
		met: (result, names) =>
			`${who} ${isMany ? 'have' : 'has'} a seat in ${number(figure(result, 'seated'))} of ${count(figure(result, 'forums'), 'leading forum', 'leading forums')}: ${few(result.forums.map(names.forum))}.`,
		partly: (result, names) =>
			`${who} ${isMany ? 'have' : 'has'} no seat in ${count(figure(result, 'forums'), 'leading forum', 'leading forums')} and ${isMany ? 'are' : 'is'} only an observer or invited in ${number(result.forums.length)}: ${few(result.forums.map(names.forum))}.`,
		'not-met': (result, names) =>
			`${who} ${isMany ? 'have' : 'has'} no seat in ${figure(result, 'forums') === 1 ? 'the one leading forum' : `any of the ${number(figure(result, 'forums'))} leading forums`}: ${few(result.forums.map(names.forum))}. ${
				result.actors.length === 0
					? 'Nor is there anybody in the data to invite.'
					: `In the data there ${result.actors.length === 1 ? 'is' : 'are'} ${count(result.actors.length, 'actor', 'actors')}: ${few(result.actors.map(names.actor))}.`
			}`
	};
}

const cells = (result: CheckResult, district: (id: string) => string) => {
	const [themes, groups, places] = ['themes', 'targetGroups', 'districts'].map((name) =>
		checkWords(result, name)
	) as [string[], string[], string[]];
	return few(themes.map((theme, i) => `${theme} × ${groups[i]} × ${district(places[i]!)}`));
};

/** Each check as a question, a reason and what was found. Roles and links are judged, never persons. */
export const checkSentencesEn: CheckMessages['check'] = {
	K1: {
		title: 'Do the sectors meet on all three levels?',
		why: 'The direction is set strategically, the frame tactically, and the work is done on the executing level. With one missing, decisions do not get out and experience does not get up.',
		found: {
			met: (result) =>
				`There are cross-sector forums on the strategic, tactical and executing level, ${number(figure(result, 'forums'))} in all.`,
			...both(
				(result) =>
					`There are cross-sector forums on ${number(figure(result, 'holding'))} of the 3 levels.${
						hasLevels(result, 'lackingLevels')
							? ` There is none on ${levels(result, 'lackingLevels')}.`
							: ''
					}${restOfLevels(result)}`
			)
		}
	},
	K2: {
		title: 'Do municipality and housing organisation sit together on all three levels?',
		why: 'They answer for the work together. If they meet in one place only, they easily pull apart in the others.',
		found: {
			met: (result) =>
				`The municipality and the housing organisation sit together on all three levels, in ${count(figure(result, 'forums'), 'forum', 'forums')}.`,
			...both(
				(result) =>
					`The municipality and the housing organisation sit together on ${number(figure(result, 'holding'))} of the 3 levels.${
						hasLevels(result, 'lackingLevels')
							? ` They do not on ${levels(result, 'lackingLevels')}.`
							: ''
					}${restOfLevels(result)}`
			)
		}
	},
	K3: {
		title: 'Does the coordinator work with all three levels?',
		why: 'The coordinator is to bind the levels together, so that all work towards the same goal.',
		found: {
			met: ({ actors }, names) =>
				`${names.actor(actors[0]!)} has collaborations on all 3 levels: the strategic, the tactical and the executing one.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} has collaborations on ${number(figure(result, 'holding'))} of the 3 levels.${
					hasLevels(result, 'lackingLevels')
						? ` There is none to ${levels(result, 'lackingLevels')}.`
						: ''
				}${restOfLevels(result)}`,
			'not-met': ({ actors }, names) =>
				`${names.actor(actors[0]!)} has no reported collaborations on any of the 3 levels.`
		}
	},
	K4: {
		title: 'Does the coordinator work with several departments?',
		why: 'Where there is little social-housing work, the coordinator’s post may end up alone with it.',
		found: {
			met: (result, names) =>
				`${names.actor(result.actors[0]!)} has collaborations with ${count(figure(result, 'departments'), 'department', 'departments')}: ${few(checkWords(result, 'departments'))}.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} has collaborations with ${count(figure(result, 'departments'), 'department', 'departments')} only: ${few(checkWords(result, 'departments'))}.`,
			'not-met': (result, names) =>
				`${names.actor(result.actors[0]!)} has no reported collaborations with other departments; at least ${number(figure(result, 'wanted'))} would be expected here.`
		}
	},
	K5: {
		title: 'Does the leader of the plan sit in a tactical forum?',
		why: 'That is where the frame is made for what the plan is to carry out.',
		found: {
			met: (result, names) =>
				`${capitalise(every(figure(result, 'leaders'), 'leader', 'leaders'))} of the plan ${figure(result, 'leaders') === 1 ? 'has' : 'have'} a seat: ${few(result.actors.map(names.actor))} in ${few(result.forums.map(names.forum))}.`,
			partly: (result, names) =>
				figure(result, 'seated') > 0
					? `${number(figure(result, 'seated'))} of ${number(figure(result, 'leaders'))} leaders sit in a tactical forum; ${few(result.actors.map(names.actor))} ${result.actors.length === 1 ? 'does' : 'do'} not.`
					: figure(result, 'beside') > 0
						? `${count(result.actors.length, 'leader is', 'leaders are')} only observing or invited on the tactical level: ${few(result.actors.map(names.actor))}.`
						: `${count(result.actors.length, 'leader has', 'leaders have')} a seat above the tactical level only: ${few(result.actors.map(names.actor))}.`,
			'not-met': (result, names) =>
				result.forums.length === 0
					? `There is no tactical forum in the data where ${count(result.actors.length, 'leader', 'leaders')} might sit: ${few(result.actors.map(names.actor))}.`
					: `${count(result.actors.length, 'leader has', 'leaders have')} no seat in ${either(result.forums.map(names.forum))}: ${few(result.actors.map(names.actor))}.`
		}
	},
	K6: {
		title: 'Do the police sit in the board, the coordination group and each local group?',
		why: 'The evaluation finds that having the police on every level serves both strategy and tasks.',
		found: {
			met: (result, names) =>
				`The police sit in ${every(figure(result, 'forums'), 'forum', 'forums')}: ${few(result.forums.map(names.forum))}.`,
			...both(
				(result, names) =>
					`The police sit in ${number(figure(result, 'holding'))} of ${count(figure(result, 'forums'), 'forum', 'forums')}.${
						figure(result, 'lacking') > 0
							? ` They are missing from ${few(result.forums.map(names.forum))}.`
							: ''
					}${rest(result, 'forum', 'forums')}`
			)
		}
	},
	K7: {
		title: 'Is business there where the work is led and coordinated?',
		why: 'Where business has no seat, working with it is discussed less often.',
		found: leadingSeat('Business', false)
	},
	K8: {
		title: 'Are voluntary organisations there where the work is led and coordinated?',
		why: 'Where voluntary organisations have no seat, working with them is discussed less often.',
		found: leadingSeat('Voluntary organisations', true)
	},
	K9: {
		title: 'Are the seats shared out, and is the plan’s own profession there?',
		why: 'When one sector takes up most of the room, what the others know is easily missed.',
		found: {
			met: (result, names) =>
				`In ${few(result.forums.map(names.forum))} no sector has more than ${formatShare(figure(result, 'share'), 'en')} of the seats, and the plan has a seat.`,
			...both((result, names) => {
				const parts = [
					figure(result, 'heavy') > 0
						? `In ${few(checkWords(result, 'heavyForums').map(names.forum))}, ${few(result.sectors.map(names.sector))} has up to ${formatShare(figure(result, 'share'), 'en')} of the seats.`
						: '',
					figure(result, 'withoutPlan') > 0
						? `The plan has no seat in ${count(figure(result, 'withoutPlan'), 'forum', 'forums')}: ${few(checkWords(result, 'forumsWithoutPlan').map(names.forum))}.`
						: '',
					figure(result, 'lacking') === 0
						? `What is known is in order: ${number(figure(result, 'holding'))} of ${number(figure(result, 'holding') + figure(result, 'unknown'))} questions about shares and the plan.`
						: '',
					figure(result, 'unknown') > 0 ? 'The rest cannot be told.' : ''
				];
				return parts.filter((part) => part !== '').join(' ');
			})
		}
	},
	K10: {
		title: 'Has each district a local group with the residents’ democracy in it?',
		why: 'The local group is the link between the staff and the housing area.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'districts'), 'district has', 'districts have'))} one.`,
			...both(
				(result, names) =>
					`${
						figure(result, 'holding') === 0
							? ''
							: `${number(figure(result, 'holding'))} of ${number(figure(result, 'districts'))} districts ${figure(result, 'holding') === 1 ? 'has' : 'have'} one.`
					}${
						figure(result, 'lacking') > 0
							? `${figure(result, 'holding') > 0 ? ' ' : ''}It is missing in ${districtsOf(result)}: ${few(result.districts.map(names.district))}.`
							: ''
					}${
						figure(result, 'unknown') === 0
							? ''
							: figure(result, 'lacking') > 0
								? rest(result, 'district', 'districts')
								: ` For ${few(result.districts.map(names.district))} it cannot be told: the members of the group, or their sectors, are not stated.`
					}`
			)
		}
	},
	K11: {
		title: 'Has each district a local coordinator of its own?',
		why: 'Being anchored locally is found decisive for change in a housing area.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'districts'), 'district has', 'districts have'))} a local coordinator.`,
			...both(
				(result, names) =>
					`${
						figure(result, 'holding') > 0
							? `${number(figure(result, 'holding'))} of ${number(figure(result, 'districts'))} districts ${figure(result, 'holding') === 1 ? 'has' : 'have'} a local coordinator. None is stated for `
							: `No local coordinator is stated for ${districtsOf(result)}: `
					}${few(result.districts.map(names.district))}.${
						figure(result, 'unplaced') > 0
							? ` The district of ${count(figure(result, 'unplaced'), 'more local coordinator', 'more local coordinators')} is not stated.`
							: ''
					}`
			)
		}
	},
	K12: {
		title: 'Are there enough to carry each link of the governance chain?',
		why: 'A link that hangs on one seat breaks when that seat is empty.',
		found: {
			met: (result) =>
				figure(result, 'links') === 1
					? `At least ${inWords(figure(result, 'limit'))} sit on both sides of the one link.`
					: `Each of the ${number(figure(result, 'links'))} links has at least ${inWords(figure(result, 'limit'))} who sit on both sides.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'lacking'))} of ${count(figure(result, 'links'), 'link is', 'links are')} carried by ${figure(result, 'limit') === 2 ? 'one at most' : `fewer than ${inWords(figure(result, 'limit'))}`}${
						result.actors.length > 0 ? `: ${few(result.actors.map(names.actor))}` : ''
					}.${
						figure(result, 'empty') > 0
							? ` In ${number(figure(result, 'empty'))} of them there is nobody: ${pairs(checkWords(result, 'emptyLinks'), names.forum)}.`
							: ''
					}${rest(result, 'more link', 'more links')}`
			)
		}
	},
	K13: {
		title: 'Can the governance chain hold without one certain actor?',
		why: 'When one link carries most, knowledge stops flowing up and down while the post is empty.',
		found: {
			met: (result) =>
				`No actor is a link in most of the ${number(figure(result, 'joints'))} joints of the governance chain.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} is a link in ${number(figure(result, 'carried'))} of ${number(figure(result, 'joints'))} joints, but is alone in none of them.`,
			'not-met': (result, names) =>
				`${names.actor(result.actors[0]!)} is a link in ${number(figure(result, 'carried'))} of ${number(figure(result, 'joints'))} joints, ${
					figure(result, 'alone') === figure(result, 'carried')
						? 'each time'
						: `in ${number(figure(result, 'alone'))} of them`
				} as the only one.`
		}
	},
	K14: {
		title: 'Does collaboration between the levels run both ways?',
		why: 'Knowledge of progress must get up, and knowledge of direction must get down.',
		found: {
			met: (result) =>
				`Between the levels, ${count(figure(result, 'up'), 'collaboration runs', 'collaborations run')} up and ${number(figure(result, 'down'))} down.`,
			...both((result) =>
				figure(result, 'lacking') > 0
					? `Between ${steps(result)}, ${count(figure(result, 'up'), 'collaboration runs', 'collaborations run')} up and ${number(figure(result, 'down'))} down.${rest(result, 'joint', 'joints')}`
					: `Where there are collaborations, they run both ways: ${number(figure(result, 'up'))} up and ${number(figure(result, 'down'))} down.${rest(result, 'joint', 'joints')}`
			)
		}
	},
	K15: {
		title: 'Is social work joined with physical and institutional work?',
		why: 'A leading body for social work only needs somebody who carries knowledge to and from the others.',
		found: {
			met: (result, names) =>
				figure(result, 'socialBodies') === 0
					? `${count(result.forums.length, 'forum leads', 'forums lead')} social work together with other work in the districts: ${few(result.forums.map(names.forum))}.`
					: `${few(result.forums.map(names.forum))} ${result.forums.length === 1 ? 'shares' : 'share'} ${count(result.actors.length, 'member', 'members')} with forums for physical and institutional work: ${few(result.actors.map(names.actor))}.`,
			...both((result, names) =>
				figure(result, 'lacking') > 0
					? `${number(result.forums.length)} of ${count(figure(result, 'socialBodies'), 'leading forum', 'leading forums')} for social work, ${few(result.forums.map(names.forum))}, ${result.forums.length === 1 ? 'shares' : 'share'} no members with forums for ${scopes(result)} work.`
					: `${few(result.forums.map(names.forum))} ${result.forums.length === 1 ? 'shares' : 'share'} ${count(result.actors.length, 'member', 'members')} with forums for ${scopes(result)} work. The rest cannot be told.`
			)
		}
	},
	K16: {
		title: 'Have the housing organisations homes wherever they help decide?',
		why: 'Where one body covers all districts, it must be clear what each housing organisation can decide.',
		found: {
			met: (result, names) =>
				figure(result, 'bodies') === 0
					? `No deciding forum covers all ${number(figure(result, 'districts'))} districts.`
					: figure(result, 'holding') === 0
						? `No housing organisation sits in ${few(result.forums.map(names.forum))}, which ${result.forums.length === 1 ? 'covers' : 'cover'} all ${number(figure(result, 'districts'))} districts.`
						: `${few(checkWords(result, 'organisations'))}, in ${few(result.forums.map(names.forum))}, ${checkWords(result, 'organisations').length === 1 ? 'has' : 'have'} homes in all ${number(figure(result, 'districts'))} districts.`,
			...both((result, names) => {
				const organisations = checkWords(result, 'organisations');
				const isOne = organisations.length === 1;
				return figure(result, 'lacking') > 0
					? `${few(organisations)} ${isOne ? 'sits' : 'sit'} in ${few(result.forums.map(names.forum))}, which ${result.forums.length === 1 ? 'covers' : 'cover'} all ${number(figure(result, 'districts'))} districts, but ${isOne ? 'has' : 'have'} no homes in ${few(result.districts.map(names.district))}.${rest(result, 'housing organisation', 'housing organisations')}`
					: `${few(organisations)} ${isOne ? 'has' : 'have'} homes in all ${number(figure(result, 'districts'))} districts.${rest(result, 'housing organisation', 'housing organisations')}`;
			})
		}
	},
	K17: {
		title: 'Is the load of meetings bearable?',
		why: 'When the same people sit in many forums, time goes into meetings and few come to carry everything.',
		found: {
			met: (result) =>
				`Nobody sits in more than ${number(figure(result, 'limit'))} forums at the same time; the most is ${number(figure(result, 'most'))}.${
					figure(result, 'unknown') > 0
						? ` The members of ${count(figure(result, 'unknown'), 'forum', 'forums')} are not stated.`
						: ''
				}`,
			...both(
				(result, names) =>
					`${number(figure(result, 'over'))} of ${number(figure(result, 'seated'))} with a seat ${figure(result, 'over') === 1 ? 'sits' : 'sit'} in more than ${number(figure(result, 'limit'))} forums at the same time, up to ${number(figure(result, 'most'))}: ${few(result.actors.map(names.actor))}.`
			)
		}
	},
	K18: {
		title: 'Do the municipal departments work with each other?',
		why: 'If everything goes through the plan, the collaboration may be gone when the plan ends.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'departments'), 'department has', 'departments have'))} collaborations with at least one other.`,
			...both(
				(result) =>
					`${
						figure(result, 'lacking') > 0
							? `${number(figure(result, 'lacking'))} of ${number(figure(result, 'departments'))} departments ${figure(result, 'lacking') === 1 ? 'has' : 'have'} no reported collaborations with other departments`
							: 'These have collaborations with other departments'
					}: ${few(checkWords(result, 'departments'))}.${rest(result, 'department', 'departments')}`
			)
		}
	},
	K19: {
		title: 'Is the way from the executing to the strategic level short?',
		why: 'Short ways to the management are a decisive part of the collaboration: those who do the work can ask, and the management can open doors.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'executing'), 'executing actor with collaborations reaches', 'executing actors with collaborations reach'))} the strategic level in at most ${count(figure(result, 'steps'), 'step', 'steps')}.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'within'))} of ${number(figure(result, 'executing'))} executing actors with collaborations ${figure(result, 'within') === 1 ? 'reaches' : 'reach'} the strategic level in at most ${count(figure(result, 'steps'), 'step', 'steps')}.${
						figure(result, 'far') > 0
							? ` It is farther for ${few(result.actors.map(names.actor))}.`
							: ''
					}${rest(result, 'actor', 'actors')}`
			)
		}
	},
	K20: {
		title: 'Do the sectors get above the lowest steps of the collaboration ladder?',
		why: 'On the two upper steps tasks are solved together; on the two lower ones each keeps the other informed.',
		found: {
			met: (result, names) =>
				`They do in ${every(figure(result, 'pairs'), 'pair', 'pairs')} of sectors of which enough steps are known: ${pairs(result.sectors, names.sector)}.`,
			...both(
				(result, names) =>
					`${pairsOf(result)}, collaboration stays on the two lowest steps: ${pairs(result.sectors, names.sector)}.`
			)
		}
	},
	K21: {
		title: 'Do both sides name the collaboration?',
		why: 'When only one side names a collaboration, the two probably see it differently.',
		found: {
			met: (result) =>
				figure(result, 'pairs') === 1
					? 'In the one pair of sectors where it is stated, most collaborations are not one side’s word only.'
					: `In none of the ${number(figure(result, 'pairs'))} pairs of sectors where it is stated are most collaborations one side’s word only.`,
			...both(
				(result, names) =>
					`${pairsOf(result)}, ${number(figure(result, 'oneSided'))} of ${number(figure(result, 'ties'))} collaborations are named by one side only: ${pairs(result.sectors, names.sector)}.`
			)
		}
	},
	K22: {
		title: 'Do those responsible for like initiatives work together?',
		why: 'Initiatives with the same aim that do not know each other may end up competing for the same people.',
		found: {
			met: (result) =>
				`${
					figure(result, 'pairs') === 0
						? figure(result, 'known') === 1
							? 'Only one initiative has a known theme, target group, district and lead, so none are alike.'
							: `None of the ${number(figure(result, 'known'))} initiatives with known theme, target group, district and lead are alike.`
						: `They do in ${every(figure(result, 'pairs'), 'pair', 'pairs')} of initiatives with the same theme, target group and district.`
				}${rest(result, 'initiative', 'initiatives')}`,
			partly: (result, names) =>
				`${likePairs(result)}, no collaboration between those responsible is reported, but they meet: ${pairs(result.initiatives, names.initiative)}.`,
			'not-met': (result, names) =>
				`${likePairs(result)}, neither a collaboration between those responsible nor a place where they meet is reported: ${pairs(result.initiatives, names.initiative)}.`
		}
	},
	K23: {
		title: 'Has each theme and target group an initiative in each district?',
		why: 'A hole may be chosen on purpose; where it is not, there are people whom the plan does not reach.',
		found: {
			met: (result) =>
				figure(result, 'cells') === 1
					? 'The one combination of theme, target group and district has an initiative.'
					: `${capitalise(every(figure(result, 'cells'), '', 'combinations'))} of theme, target group and district have an initiative.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'holding'))} of ${number(figure(result, 'cells'))} combinations of theme, target group and district have an initiative.${
						figure(result, 'lacking') > 0
							? ` There is none for ${cells(result, names.district)}.`
							: ''
					}${rest(result, 'combination', 'combinations')}`
			)
		}
	},
	K24: {
		title: 'Does the network hold without its leader or its busiest link?',
		why: 'A network that hangs on one link is fragile when somebody falls ill or changes job.',
		found: {
			met: (result, names) =>
				result.actors.length === 0
					? `None of ${count(figure(result, 'actors'), 'actor', 'actors')} lies alone between others.`
					: `Without ${few(result.actors.map(names.actor))} the network of ${count(figure(result, 'actors'), 'actor', 'actors')} holds together${
							figure(result, 'cutOff') > 0
								? `; at most ${count(figure(result, 'cutOff'), 'actor loses its', 'actors lose their')} connection`
								: ''
						}.${unknownLeader(result)}`,
			...both(
				(result, names) =>
					`Without ${names.actor(result.actors[0]!)}, ${number(figure(result, 'cutOff'))} of ${number(figure(result, 'actors'))} actors lose their connection to the rest.${unknownLeader(result)}`
			)
		}
	}
};

function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
