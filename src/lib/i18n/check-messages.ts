/** The shape of the words of the checks. */
import type {
	CheckAnswer,
	CheckId,
	CheckResult,
	ToldAnswer,
	UnknownReason
} from '../findings/checks/check';
import type { CheckGroup } from '../findings/checks/check-groups';
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
	/** Before the tables and columns that would tell. */
	readonly wouldTell: string;
	/** The same where a part is known. */
	readonly wouldTellMore: string;
	readonly showActors: (count: number) => string;
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
