/**
 * A check: one guideline of the field (K1 to K24), read from the data. Never a sentence; those are
 * made from the result in `i18n`. A check never guesses: sector kinds, roles, levels, scopes, homes
 * and reporters come from their columns, never from a name, and where they are empty the answer is
 * `cannot-tell`.
 */
import type {
	ActorId,
	DistrictId,
	ForumId,
	InitiativeId,
	SectorId,
	TableName
} from '../../model/dataset';
import type { CheckEvidence } from './check-evidence';
import type { CheckSettings } from './check-settings';

export const CHECK_IDS = [
	'K1',
	'K2',
	'K3',
	'K4',
	'K5',
	'K6',
	'K7',
	'K8',
	'K9',
	'K10',
	'K11',
	'K12',
	'K13',
	'K14',
	'K15',
	'K16',
	'K17',
	'K18',
	'K19',
	'K20',
	'K21',
	'K22',
	'K23',
	'K24'
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/**
 * `met`: all that the guideline asks for is there. `partly`: some of it is, and some is not or cannot
 * be told. `not-met`: what is known is not as it asks. `cannot-tell`: the data do not say.
 */
export const CHECK_ANSWERS = ['met', 'partly', 'not-met', 'cannot-tell'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
export type ToldAnswer = Exclude<CheckAnswer, 'cannot-tell'>;

/** A column, or a whole table (`column` null), that would tell. */
export interface MissingData {
	readonly table: TableName;
	readonly column: string | null;
}

/** Why a check cannot tell, and the data that would. */
const MISSING_BY_REASON = {
	/** No forum whose level is one of those asked for. */
	'forum-levels': [
		{ table: 'forums', column: 'level' },
		{ table: 'memberships', column: null }
	],
	/** Nobody is known to sit in the forums in question, or not of which kind of sector. */
	members: [
		{ table: 'memberships', column: null },
		{ table: 'actors', column: 'sector' }
	],
	/** Nobody is known to sit in any forum, or in most of them. */
	'no-seats': [{ table: 'memberships', column: null }],
	/** In the forums that are known there is none, and the members of others are not known. */
	'other-members': [
		{ table: 'memberships', column: null },
		{ table: 'actors', column: 'sector' }
	],
	/** On the levels asked for there is none; other forums have no level. */
	'other-levels': [{ table: 'forums', column: 'level' }],
	/** No actor has the role of coordinator. */
	coordinator: [{ table: 'actors', column: 'role' }],
	/** No actor has the role of a leader or a coordinator. */
	leader: [{ table: 'actors', column: 'role' }],
	/** No actor has the role of leader of the plan. */
	'plan-leader': [{ table: 'actors', column: 'role' }],
	/** No actor has the role of local coordinator. */
	'local-coordinator': [
		{ table: 'actors', column: 'role' },
		{ table: 'actors', column: 'district' }
	],
	/** Too few seats are known, or not in what role the plan sits there. */
	seats: [
		{ table: 'memberships', column: 'role' },
		{ table: 'actors', column: 'sector' }
	],
	/** No district. */
	districts: [{ table: 'districts', column: null }],
	/** No local group: a forum with a district. */
	'local-forums': [
		{ table: 'forums', column: 'district' },
		{ table: 'memberships', column: null }
	],
	/** Forums are not joined to a parent, or the members on both sides are not known. */
	chain: [
		{ table: 'forums', column: 'parent' },
		{ table: 'memberships', column: null }
	],
	/** Of one joint of the chain alone are the members on both sides known. */
	'one-joint': [
		{ table: 'forums', column: 'parent' },
		{ table: 'memberships', column: null }
	],
	/** No reported tie. */
	ties: [{ table: 'ties', column: null }],
	/** The levels of those who would be joined are not known. */
	'actor-levels': [{ table: 'actors', column: 'level' }],
	/** Ties do not say which way they run. */
	direction: [
		{ table: 'ties', column: 'directed' },
		{ table: 'ties', column: 'reported_by' }
	],
	/** Forums do not say what they deal with. */
	scopes: [{ table: 'forums', column: 'scope' }],
	/** No body for physical or institutional work is in the data, or its members are not known. */
	'other-bodies': [
		{ table: 'forums', column: 'scope' },
		{ table: 'memberships', column: null }
	],
	/** Where the housing organisations have homes is not known. */
	homes: [
		{ table: 'districts', column: 'homes' },
		{ table: 'actors', column: 'organisation' }
	],
	/** Fewer than two municipal departments can be told apart. */
	departments: [
		{ table: 'actors', column: 'organisation' },
		{ table: 'actors', column: 'sector' }
	],
	/** Too few ties between sectors have a step. */
	steps: [{ table: 'ties', column: 'step' }],
	/** Of too few ties between sectors it is known whose word they are. */
	reporters: [{ table: 'ties', column: 'reported_by' }],
	/** Initiatives lack theme, target group, place or someone responsible. */
	initiatives: [
		{ table: 'initiatives', column: 'theme' },
		{ table: 'initiatives', column: 'target_group' },
		{ table: 'initiatives', column: 'district' }
	],
	/** Themes and target groups are so many words that they are not the grid of a plan. */
	'no-grid': [
		{ table: 'initiatives', column: 'theme' },
		{ table: 'initiatives', column: 'target_group' }
	],
	/** Few initiatives have all of them and somebody responsible. */
	leads: [
		{ table: 'initiatives', column: 'theme' },
		{ table: 'initiatives', column: 'target_group' },
		{ table: 'initiatives', column: 'district' },
		{ table: 'participations', column: 'role' }
	]
} as const satisfies Readonly<Record<string, readonly MissingData[]>>;
export type UnknownReason = keyof typeof MISSING_BY_REASON;

/** What an answer rests on. Lists hold what is lacking where something is, else what shows that the guideline is met. */
export interface CheckGrounds {
	readonly actors: readonly ActorId[];
	readonly forums: readonly ForumId[];
	readonly sectors: readonly SectorId[];
	readonly districts: readonly DistrictId[];
	readonly initiatives: readonly InitiativeId[];
	/** Every number the sentence needs, by name. Shares are 0-1. Null = not known. */
	readonly figures: Readonly<Record<string, number | null>>;
	/** Further words the sentence needs; several are separated by line breaks. */
	readonly words: Readonly<Record<string, string>>;
}

interface Result extends CheckGrounds {
	readonly id: CheckId;
	/** Data that would tell, or tell more; empty when all that is asked for is known. */
	readonly missingData: readonly MissingData[];
}

/** `reason` says which sentence a result becomes. */
export type CheckResult =
	| (Result & { readonly answer: ToldAnswer; readonly reason: `${CheckId}.${ToldAnswer}` })
	| (Result & { readonly answer: 'cannot-tell'; readonly reason: UnknownReason });

export interface Check {
	readonly id: CheckId;
	read(evidence: CheckEvidence, settings: CheckSettings): CheckResult;
}

const NO_GROUNDS: CheckGrounds = {
	actors: [],
	forums: [],
	sectors: [],
	districts: [],
	initiatives: [],
	figures: {},
	words: {}
};

/**
 * An answer with its grounds; what is not named is empty.
 *
 * @param unknown why a part of it cannot be told; null = all is known
 */
export function told(
	id: CheckId,
	answer: ToldAnswer,
	grounds: Partial<CheckGrounds>,
	unknown: UnknownReason | null = null
): CheckResult {
	const missingData = unknown === null ? [] : MISSING_BY_REASON[unknown];
	return { ...NO_GROUNDS, ...grounds, id, answer, reason: `${id}.${answer}`, missingData };
}

/** The data do not say, and why. */
export function cannotTell(
	id: CheckId,
	reason: UnknownReason,
	grounds: Partial<CheckGrounds> = {}
): CheckResult {
	return {
		...NO_GROUNDS,
		...grounds,
		id,
		answer: 'cannot-tell',
		reason,
		missingData: MISSING_BY_REASON[reason]
	};
}

/** How many of the things that a guideline asks for are as it asks, are not, and are not known. */
export interface Tally {
	readonly holding: number;
	readonly lacking: number;
	readonly unknown: number;
}

/**
 * The answer where all of several things are asked for. Null = too little is known: nothing, or
 * nothing is lacking and most of it is not known.
 */
export function answerForAll({ holding, lacking, unknown }: Tally): ToldAnswer | null {
	if (lacking === 0 && unknown >= holding) return null;
	if (holding === 0) return 'not-met';
	return lacking + unknown === 0 ? 'met' : 'partly';
}

/** Whether one of the things a guideline asks for is as it asks. */
export type State = 'holding' | 'lacking' | 'unknown';

/** How many hold, how many lack, and of how many it is not known. */
export function tally(states: readonly State[]): Tally {
	const count = (wanted: State) => states.filter((state) => state === wanted).length;
	return { holding: count('holding'), lacking: count('lacking'), unknown: count('unknown') };
}
