import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { CHECK_IDS, type CheckId } from '../../../src/lib/findings/checks/check';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import {
	changedThresholds,
	isThresholdValue,
	THRESHOLD_IDS,
	THRESHOLDS,
	thresholdsOf,
	type ThresholdId
} from '../../../src/lib/findings/checks/check-thresholds';
import { describeThresholds } from '../../../src/lib/i18n/describe-threshold';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { messages } from '../../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

/** The checks that read a threshold. */
function checksWith(threshold: ThresholdId): readonly CheckId[] {
	return CHECK_IDS.filter((id) => thresholdsOf(id).includes(threshold));
}

/** Two of four sit in six forums. */
const OVERLOADED = makeDataset({
	actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, sector: 'police' })),
	forums: [1, 2, 3, 4, 5, 6].map((number) => ({ id: `f${number}` })),
	memberships: [
		...['a', 'b'].flatMap((actor) =>
			[1, 2, 3, 4, 5, 6].map((number) => ({ actor, forum: `f${number}` }))
		),
		...['c', 'd'].map((actor) => ({ actor, forum: 'f1' }))
	]
});

describe('thresholds', () => {
	test('every setting is a threshold of some check, and its default is in its range', () => {
		expect([...THRESHOLD_IDS].sort()).toEqual(Object.keys(DEFAULT_CHECK_SETTINGS).sort());
		for (const id of THRESHOLD_IDS) {
			expect(checksWith(id).length, id).toBeGreaterThan(0);
			expect(isThresholdValue(id, DEFAULT_CHECK_SETTINGS[id]), id).toBe(true);
		}
	});

	test('counts are whole, and nothing lies outside its range', () => {
		expect(isThresholdValue('maxForums', 3.5)).toBe(false);
		expect(isThresholdValue('maxForums', 0)).toBe(false);
		expect(isThresholdValue('maxSeatShare', 0.335)).toBe(true);
		expect(isThresholdValue('maxSeatShare', 1.01)).toBe(false);
		expect(isThresholdValue('minLinks', NaN)).toBe(false);
		for (const id of THRESHOLD_IDS) {
			const [low, high] = THRESHOLDS[id].range;
			expect([isThresholdValue(id, low), isThresholdValue(id, high)], id).toEqual([true, true]);
		}
	});

	test('what is changed is known, and nothing else', () => {
		expect(changedThresholds(DEFAULT_CHECK_SETTINGS)).toEqual([]);
		expect(changedThresholds({ ...DEFAULT_CHECK_SETTINGS, maxForums: 3 })).toEqual(['maxForums']);
	});

	test.each(THRESHOLD_IDS)(
		'%s is read by the checks it is listed with, and by no other',
		async (id) => {
			const eksempelby = await loadExample('eksempelby');
			const slagelse = await loadExample('slagelse');
			const changed = new Set<string>();
			for (const dataset of [eksempelby, slagelse, OVERLOADED]) {
				const before = analyse(dataset, DEFAULT_LENS).checks;
				for (const value of THRESHOLDS[id].range) {
					const settings = { ...DEFAULT_CHECK_SETTINGS, [id]: value };
					const { checks } = analyse(dataset, DEFAULT_LENS, undefined, null, settings);
					checks.forEach((check, place) => {
						if (JSON.stringify(check) !== JSON.stringify(before[place])) changed.add(check.id);
					});
				}
			}
			expect([...changed].sort(), id).toEqual([...checksWith(id)].sort());
		}
	);
});

describe('the line of thresholds', () => {
	test('is empty for a check without any, and states the default of those that are changed', () => {
		const settings = { ...DEFAULT_CHECK_SETTINGS, maxForums: 3 };
		expect(describeThresholds('K3', settings, 'en')).toBe('');
		expect(describeThresholds('K17', settings, 'en')).toBe(
			'Thresholds: at most 3 forums at the same time (default 4); “partly” when at most 5% sit in more'
		);
		expect(describeThresholds('K12', DEFAULT_CHECK_SETTINGS, 'da')).toBe(
			'Grænse: mindst 2 i hvert led'
		);
	});

	test.each(LANGUAGES)('has words for every threshold in %s', (language) => {
		const { thresholds } = messages(language).checks;
		for (const id of THRESHOLD_IDS) {
			expect(thresholds[id].label).not.toBe('');
			expect(thresholds[id].says('7')).toContain('7');
		}
		for (const id of CHECK_IDS) {
			const line = describeThresholds(id, DEFAULT_CHECK_SETTINGS, language);
			expect(line === '').toBe(thresholdsOf(id).length === 0);
		}
	});
});
