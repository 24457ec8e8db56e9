/** The checks for a reader: a count, then each with sign, word and sentence. */
import { CHECK_ANSWERS, type CheckAnswer, type CheckResult } from '../../lib/findings/checks/check';
import { changedThresholds, thresholdsOf } from '../../lib/findings/checks/check-thresholds';
import type { CheckSettings } from '../../lib/findings/checks/check-settings';
import { describeCheck } from '../../lib/i18n/describe-check';
import { describeThresholds } from '../../lib/i18n/describe-threshold';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import type { Dataset } from '../../lib/model/dataset';
import { paragraph } from './text-layout';

/** Signs that every terminal has. */
const SIGN: Readonly<Record<CheckAnswer, string>> = {
	met: '+',
	partly: '~',
	'not-met': 'x',
	'cannot-tell': '?'
};

export function checksText(
	checks: readonly CheckResult[],
	dataset: Dataset,
	settings: CheckSettings,
	language: Language,
	columns: number
): string {
	const words = messages(language).checks;
	const counts = Object.fromEntries(
		CHECK_ANSWERS.map((answer) => [
			answer,
			checks.filter((check) => check.answer === answer).length
		])
	) as Record<CheckAnswer, number>;
	const changed = changedThresholds(settings);
	/** Stated where one of them has been set. */
	const thresholds = ({ id }: CheckResult) =>
		thresholdsOf(id).some((threshold) => changed.includes(threshold))
			? paragraph(`${describeThresholds(id, settings, language)}.`, columns, '      ')
			: '';
	const entries = checks.map((check) => {
		const { title, text, missing } = describeCheck(check, dataset, language);
		const lead = check.answer === 'cannot-tell' ? words.wouldTell : words.wouldTellMore;
		const wanted = missing.length === 0 ? '' : ` ${lead}: ${missing.join('; ')}.`;
		const sign = `${SIGN[check.answer]} ${check.id.padEnd(4)}`;
		return (
			paragraph(`${words.answer[check.answer]}: ${title}`, columns, '      ', sign) +
			paragraph(`${text}${wanted}`, columns, '      ') +
			thresholds(check)
		);
	});
	return `${words.title}: ${words.summary(counts)}\n\n${entries.join('\n')}`;
}
