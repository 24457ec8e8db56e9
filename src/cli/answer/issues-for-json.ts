/** Issues as other programs get them: the facts, and the sentences in both languages. */
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import type { Issue } from '../../lib/model/issue';
import { inBothLanguages } from './in-both-languages';

export interface DescribedIssue extends Issue {
	readonly text: Readonly<Record<Language, string>>;
	/** What to do about it. */
	readonly remedy: Readonly<Record<Language, string>>;
}

export function issuesForJson(issues: readonly Issue[]): DescribedIssue[] {
	return issues.map((issue) => ({
		...issue,
		text: inBothLanguages((language) => messages(language).issues[issue.code](issue).text),
		remedy: inBothLanguages((language) => messages(language).issues[issue.code](issue).remedy)
	}));
}
