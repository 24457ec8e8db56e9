/** Checks as other programs get them: the answer and its grounds, and the sentences in both languages. */
import type { CheckResult } from '../../lib/findings/checks/check';
import {
	DEFAULT_CHECK_SETTINGS,
	type CheckSettings
} from '../../lib/findings/checks/check-settings';
import { thresholdsOf } from '../../lib/findings/checks/check-thresholds';
import { describeCheck } from '../../lib/i18n/describe-check';
import { LANGUAGES } from '../../lib/i18n/language';
import type { Dataset } from '../../lib/model/dataset';
import { inBothLanguages } from './in-both-languages';

export function checksForJson(
	checks: readonly CheckResult[],
	dataset: Dataset,
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS
) {
	return checks.map((check) => {
		const inBoth = (part: 'title' | 'text' | 'why') =>
			inBothLanguages((language) => describeCheck(check, dataset, language)[part]);
		const { id, answer, reason, missingData } = check;
		const { actors, forums, sectors, districts, initiatives, figures } = check;
		return {
			id,
			answer,
			reason,
			evidence: { actors, forums, sectors, districts, initiatives, figures },
			missingData,
			thresholds: Object.fromEntries(
				thresholdsOf(id).map((threshold) => [
					threshold,
					{ value: settings[threshold], default: DEFAULT_CHECK_SETTINGS[threshold] }
				])
			),
			title: inBoth('title'),
			text: inBoth('text'),
			why: inBoth('why'),
			source: describeCheck(check, dataset, LANGUAGES[0]).source
		};
	});
}
