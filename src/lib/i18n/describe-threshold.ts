import type { CheckId } from '../findings/checks/check';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../findings/checks/check-settings';
import { THRESHOLDS, thresholdsOf, type ThresholdId } from '../findings/checks/check-thresholds';
import { formatNumber, formatShare, type Language } from './language';
import { messages } from './messages';

/** A threshold's value as it is written: a number, or per cent. */
export function thresholdText(id: ThresholdId, value: number, language: Language): string {
	const write = THRESHOLDS[id].unit === 'share' ? formatShare : formatNumber;
	return write(value, language, 1);
}

/**
 * The thresholds of a check with their values, and the default of those that have been changed; empty
 * for a check without any. The same words in every listing.
 */
export function describeThresholds(
	check: CheckId,
	settings: CheckSettings,
	language: Language
): string {
	const { thresholds, standard, threshold } = messages(language).checks;
	const ids = thresholdsOf(check);
	if (ids.length === 0) return '';
	const parts = ids.map((id) => {
		const text = thresholds[id].says(thresholdText(id, settings[id], language));
		const normal = DEFAULT_CHECK_SETTINGS[id];
		return settings[id] === normal
			? text
			: `${text} (${standard(thresholdText(id, normal, language))})`;
	});
	return `${threshold(ids.length)}: ${parts.join('; ')}`;
}
