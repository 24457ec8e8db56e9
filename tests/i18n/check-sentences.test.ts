/** Sentences of the checks with none, one, two and many. */
import { describe, expect, it } from 'vitest';
import {
	told,
	type CheckGrounds,
	type CheckId,
	type ToldAnswer
} from '../../src/lib/findings/checks/check';
import { describeCheck } from '../../src/lib/i18n/describe-check';
import type { Language } from '../../src/lib/i18n/language';
import { makeDataset } from '../support/make-dataset';

const DATASET = makeDataset({ actors: [], districts: ['Nord', 'Syd'] });

function says(
	language: Language,
	id: CheckId,
	answer: ToldAnswer,
	figures: CheckGrounds['figures'],
	districts: readonly string[] = []
): string {
	return describeCheck(told(id, answer, { figures, districts }), DATASET, language).text;
}

describe('sentences of the checks', () => {
	it.each([
		['K10', 'districts', 1, 'Det har den ene bydel.', 'The one district has one.'],
		['K10', 'districts', 2, 'Det har begge bydele.', 'Both districts have one.'],
		['K10', 'districts', 3, 'Det har alle 3 bydele.', 'All 3 districts have one.'],
		['K12', 'links', 1, 'Det ene led har mindst to, der sidder på begge sider.', 'the one link.'],
		['K12', 'links', 2, 'Begge led har mindst to', 'Each of the 2 links'],
		['K23', 'cells', 1, 'Den ene kombination af tema', 'The one combination of theme'],
		['K23', 'cells', 2, 'Begge kombinationer af tema', 'Both combinations of theme'],
		['K20', 'pairs', 2, 'begge par af sektorer', 'both pairs of sectors']
	] as const)('%s with %s = %i', (id, figure, value, danish, english) => {
		const figures = { [figure]: value, limit: 2 };
		expect(says('da', id, 'met', figures)).toContain(danish);
		expect(says('en', id, 'met', figures)).toContain(english);
	});

	it('a district without is named, without counting to nought', () => {
		const none = { districts: 1, holding: 0, lacking: 1, unknown: 0, unplaced: 0 };
		expect(says('da', 'K10', 'not-met', none, ['Nord'])).toBe('Det mangler i den ene bydel: Nord.');
		expect(says('da', 'K11', 'not-met', none, ['Nord'])).toBe(
			'Der er ikke oplyst en lokal koordinator i den ene bydel: Nord.'
		);
		const some = { districts: 2, holding: 1, lacking: 1, unknown: 0, unplaced: 1 };
		expect(says('da', 'K11', 'partly', some, ['Syd'])).toBe(
			'1 af 2 bydele har en lokal koordinator. Der er ikke oplyst nogen i Syd. Om 1 lokal koordinator til er bydelen ikke oplyst.'
		);
		expect(says('en', 'K11', 'partly', some, ['Syd'])).toBe(
			'1 of 2 districts has a local coordinator. None is stated for Syd. The district of 1 more local coordinator is not stated.'
		);
	});
});
