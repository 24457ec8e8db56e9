/** No sentence of a check or a finding without the number it rests on, over every answer that the data sets give. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { describeCheck } from '../../src/lib/i18n/describe-check';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens } from '../../src/lib/model/lens';
import { randomDataset } from '../export/random-dataset';
import { loadExample } from '../support/load-example';
import { checkOn, FORUMS, people, seats } from './checks/run-check';
import { makeDataset } from '../support/make-dataset';

/** A digit, a small number in words, or nobody at the beginning. */
const NUMBER = {
	da: /\d|(?<!\p{L})(én|ét|ene|begge|to|tre)(?!\p{L})|^Ingen sidder /iu,
	en: /\d|\b(one|both|two|three)\b|^Nobody sits /i
} as const;

/** A name may hold a digit of its own; what counts is what is left without the names. */
function withoutNames(text: string, dataset: Dataset): string {
	const { actors, forums, initiatives, sectors, districts } = dataset;
	const names = [...actors, ...forums, ...initiatives, ...sectors, ...districts]
		.map(({ label }) => label)
		.filter((label) => /\d/.test(label) && /\D/.test(label))
		.sort((a, b) => b.length - a.length);
	return names.reduce((left, name) => left.replaceAll(name, '…'), text);
}

function silentSentences(dataset: Dataset): string[] {
	return (['either', 'reported', 'mutual'] as const).flatMap((direction) => {
		const { checks, findings } = analyse(dataset, { ...openingLens(dataset), direction });
		const answered = checks.filter(({ answer }) => answer !== 'cannot-tell');
		return (['da', 'en'] as const).flatMap((language) =>
			[
				...answered.map((result) => describeCheck(result, dataset, language).text),
				...findings.map((one) => describeFinding(one, dataset, language).text)
			].filter((text) => !NUMBER[language].test(withoutNames(text, dataset)))
		);
	});
}

const TEMPLATES = readdirSync(join(import.meta.dirname, '../../data/templates'), {
	withFileTypes: true
})
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => `templates/${name}`);

describe('every sentence says its number', () => {
	test.each(['slagelse', 'eksempelby', 'southern-women', ...TEMPLATES])('data/%s', async (name) => {
		expect(silentSentences(await loadExample(name))).toEqual([]);
	});

	test.each(Array.from({ length: 30 }, (_, i) => i + 1))('random data set, seed %i', (seed) => {
		expect(silentSentences(randomDataset(seed))).toEqual([]);
	});

	test.each([
		[
			'met',
			seats('x-board', 'y-board', 'y-group'),
			'Erhvervslivet har plads i 1 af 2 ledende fora: board.',
			'Business has a seat in 1 of 2 leading forums: board.'
		],
		[
			'partly',
			seats('x-board-observer', 'y-board', 'y-group'),
			'Erhvervslivet har ingen plads i 2 ledende fora og er kun observatør eller inviteret i 1: board.',
			'Business has no seat in 2 leading forums and is only an observer or invited in 1: board.'
		],
		[
			'not-met',
			seats('y-board', 'y-group'),
			'Erhvervslivet har ingen plads i nogen af de 2 ledende fora: board og group. I data findes 1 aktør: x.',
			'Business has no seat in any of the 2 leading forums: board and group. In the data there is 1 actor: x.'
		]
	] as const)('K7 %s', (answer, memberships, danish, english) => {
		const dataset = makeDataset({
			actors: people('x:business', 'y:health'),
			forums: FORUMS.slice(0, 2),
			memberships
		});
		const result = checkOn(dataset, 'K7');
		expect(result.answer).toBe(answer);
		expect(describeCheck(result, dataset, 'da').text).toBe(danish);
		expect(describeCheck(result, dataset, 'en').text).toBe(english);
	});
});
