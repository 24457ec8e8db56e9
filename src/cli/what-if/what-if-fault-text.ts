/** What is wrong with a `--what-if`, in a sentence that names what would be taken. */
import { describeEditProblem } from '../../lib/i18n/describe-scenario';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import type { WhatIfFault } from './what-if-fault';

/** Known names in a complaint; more would hide it. */
const MOST_NAMED = 24;

export function whatIfFaultText(fault: WhatIfFault, language: Language): string {
	const words = messages(language).cli.whatIf;
	const list = (known: readonly string[]) => {
		const more = known.length - MOST_NAMED;
		const named = known.slice(0, MOST_NAMED).join(', ');
		if (known.length === 0) return words.noneKnown;
		return more > 0 ? `${named} ${words.more(formatNumber(more, language))}` : named;
	};
	switch (fault.code) {
		case 'nothing':
			return words.nothing(fault.part);
		case 'verb':
			return words.verb(fault.part, list(fault.known));
		case 'how-many':
			return words.howMany(fault.part, fault.wanted);
		case 'name':
			return words.name[fault.table](fault.part, list(fault.known));
		case 'ambiguous':
			return words.ambiguous(fault.part, list(fault.known));
		case 'several-ways':
			return words.severalWays(fault.part);
		case 'problem':
			return words.problem(fault.part, describeEditProblem(fault.problem, language));
		case 'file':
			return words.file(fault.part, list(fault.known));
		default:
			return fault satisfies never;
	}
}
