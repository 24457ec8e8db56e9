/** The words of exported tables, codebook and text about methods, in a language. */
import type { CheckResult } from '../findings/checks/check';
import type { Finding } from '../findings/finding';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { describeCheck } from './describe-check';
import { describeFinding } from './describe-finding';
import { describeLens } from './describe-lens';
import type { Language } from './language';
import { messages } from './messages';

/** All that an export says in words about a data set under a lens. */
export function numberWords(dataset: Dataset, lens: Lens, language: Language) {
	const { measures, export: words } = messages(language);
	return {
		language,
		actor: measures.actor,
		network: measures.network,
		whole: words.whole,
		column: words.column,
		table: words.table,
		unit: words.unit,
		reason: measures.reason,
		strengths: words.strengths,
		roleDeviation: words.roleDeviation,
		orderedPairs: words.orderedPairs,
		ownColumn: words.ownColumn,
		noBound: words.noBound,
		lens: describeLens(lens, dataset, language),
		finding: (finding: Finding) => describeFinding(finding, dataset, language),
		check: (check: CheckResult) => describeCheck(check, dataset, language),
		methods: words.methods
	};
}
