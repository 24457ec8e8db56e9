/** The shape of the words of the checks. */
import type {
	CheckAnswer,
	CheckId,
	CheckResult,
	ToldAnswer,
	UnknownReason
} from '../findings/checks/check';
import type { CheckGroup } from '../findings/checks/check-groups';
import type { ThresholdId } from '../findings/checks/check-thresholds';
import type { Names } from './name-lookup';

export type CheckSentence = (result: CheckResult, names: Names) => string;

/** The words of one check. */
export interface CheckWords {
	/** The guideline as a plain question; yes = met. */
	readonly title: string;
	/** Why it matters, in one plain sentence. */
	readonly why: string;
	/** What was found, by answer, with its numbers and names. */
	readonly found: Readonly<Record<ToldAnswer, CheckSentence>>;
}

/** The words of one threshold. */
export interface ThresholdWords {
	/** What is asked for, beside a field for the number. */
	readonly label: string;
	/** The threshold with its number, as a part of a sentence: "at most 4 forums at a time". */
	readonly says: (value: string) => string;
}

export interface CheckMessages {
	readonly title: string;
	readonly lead: string;
	readonly scope: string;
	readonly summary: (counts: Readonly<Record<CheckAnswer, number>>) => string;
	readonly answer: Readonly<Record<CheckAnswer, string>>;
	readonly group: Readonly<Record<CheckGroup, string>>;
	readonly filter: string;
	readonly all: string;
	readonly nothing: string;
	readonly why: string;
	readonly source: string;
	/** Before the rule of one check. */
	readonly howDecided: string;
	/** How each check is decided; "the threshold" is the one beside the check. */
	readonly rule: Readonly<Record<CheckId, string>>;
	/** Before the tables and columns that would tell. */
	readonly wouldTell: string;
	/** The same where a part is known. */
	readonly wouldTellMore: string;
	readonly showActors: (count: number) => string;
	/** Before the thresholds of one check. */
	readonly threshold: (count: number) => string;
	readonly thresholds: Readonly<Record<ThresholdId, ThresholdWords>>;
	/** After a threshold that is not at its default. */
	readonly standard: (value: string) => string;
	readonly changed: string;
	readonly thresholdsChanged: (count: number) => string;
	readonly resetAll: string;
	/** Puts one threshold back; `label` as in `thresholds`. */
	readonly reset: (label: string) => string;
	readonly outOfRange: (low: string, high: string, isWhole: boolean) => string;
	readonly check: Readonly<Record<CheckId, CheckWords>>;
	readonly unknown: Readonly<Record<UnknownReason, CheckSentence>>;
}

/** A number of the result; 0 where it is not known. */
export function checkFigure({ figures }: CheckResult, name: string): number {
	return figures[name] ?? 0;
}

/** Words of the result that stand together under one name. */
export function checkWords({ words }: CheckResult, name: string): string[] {
	return (words[name] ?? '').split('\n').filter((word) => word !== '');
}
