/** What `--threshold maxForums=3,minLinks=3` asks for: thresholds of the checks by name; shares as 0.4 or 40%. */
import {
	DEFAULT_CHECK_SETTINGS,
	type CheckSettings
} from '../../lib/findings/checks/check-settings';
import {
	isThresholdValue,
	THRESHOLD_IDS,
	THRESHOLDS,
	type ThresholdId
} from '../../lib/findings/checks/check-thresholds';
import { UsageProblem } from './usage-problem';

/** The settings of the checks, those not named at their default. Throws UsageProblem. */
export function readThresholds(values: readonly string[]): CheckSettings {
	const settings: Partial<Record<ThresholdId, number>> = {};
	const parts = values.flatMap((value) => value.split(/[,;]/)).map((part) => part.trim());
	for (const part of parts.filter((one) => one !== '')) {
		const sign = part.indexOf('=');
		const name = sign < 0 ? part : part.slice(0, sign).trim();
		const id = THRESHOLD_IDS.find((known) => known.toLowerCase() === name.toLowerCase());
		if (id === undefined) throw wrong(part, THRESHOLD_IDS.join(', '));
		const value = sign < 0 ? NaN : readNumber(part.slice(sign + 1).trim());
		const [low, high] = THRESHOLDS[id].range;
		if (!isThresholdValue(id, value)) throw wrong(part, `${id}=${low} … ${id}=${high}`);
		settings[id] = value;
	}
	return { ...DEFAULT_CHECK_SETTINGS, ...settings };
}

function readNumber(text: string): number {
	const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
	if (!match) return NaN;
	return Number(match[1]) / (match[2] === '%' ? 100 : 1);
}

function wrong(value: string, known: string): UsageProblem {
	return new UsageProblem({ kind: 'value', option: 'threshold', value, known });
}
