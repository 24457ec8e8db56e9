import { describe, expect, test } from 'vitest';
import { describeEditProblem, describeStep } from '../../src/lib/i18n/describe-edit';
import { formatAgo, formatBytes } from '../../src/lib/i18n/format-time';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { TABLES } from '../../src/lib/model/dataset';
import { plainTie, type Edit, type EditProblem } from '../../src/lib/model/edit';
import { stepNameOf } from '../../src/lib/model/step-name';
import { makeDataset } from '../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Politi Sydbyen' },
		{ id: 'b', label: 'Skolen' }
	],
	ties: [{ source: 'a', target: 'b' }],
	forums: [
		{ id: 'f', label: 'Bestyrelsen' },
		{ id: 'g', label: 'Udvalget' }
	]
});

describe('the name of a step', () => {
	test.each<[readonly Edit[], da: string, en: string]>([
		[
			[{ kind: 'remove-actor', actor: 'a' }],
			'fjern aktøren Politi Sydbyen',
			'remove the actor Politi Sydbyen'
		],
		[
			[{ kind: 'remove-rows', table: 'actors', rows: ['a', 'b'] }],
			'fjern 2 aktører',
			'remove 2 actors'
		],
		[
			[{ kind: 'add-tie', tie: plainTie('a', 'b') }],
			'tilføj samarbejdet Politi Sydbyen – Skolen',
			'add the collaboration Politi Sydbyen – Skolen'
		],
		[
			[{ kind: 'change-rows', table: 'ties', changes: [{ row: 0, fields: { weight: 2 } }] }],
			'ret samarbejdet Politi Sydbyen – Skolen',
			'change the collaboration Politi Sydbyen – Skolen'
		],
		[
			[{ kind: 'merge-actors', actor: 'a', into: 'b' }],
			'slå Politi Sydbyen sammen med Skolen',
			'merge Politi Sydbyen into Skolen'
		],
		[
			[{ kind: 'rename-id', table: 'actors', from: 'a', to: 'x' }],
			'skift id fra a til x',
			'change the id a to x'
		],
		[
			[
				{ kind: 'remove-forum', forum: 'f' },
				{ kind: 'remove-forum', forum: 'g' }
			],
			'fjern 2 mødefora',
			'remove 2 forums'
		],
		[
			[
				{ kind: 'remove-forum', forum: 'f' },
				{ kind: 'remove-actor', actor: 'a' }
			],
			'2 ændringer',
			'2 changes'
		]
	])('%j', (edits, da, en) => {
		const name = stepNameOf(dataset, edits);
		expect([describeStep(name, 'da'), describeStep(name, 'en')]).toEqual([da, en]);
	});

	test.each(LANGUAGES)('one and many rows of every table (%s)', (language) => {
		const words = messages(language).edits.step;
		for (const table of TABLES) {
			const [one, many, named] = [
				words.what(table, 1, null),
				words.what(table, 7, null),
				words.what(table, 1, 'X')
			];
			expect(new Set([one, many, named]).size).toBe(3);
			expect(one).toMatch(/^1 /);
			expect(named).toMatch(/ X$/);
		}
	});
});

test.each(LANGUAGES)('a problem is told with what is wrong (%s)', (language) => {
	const problems: EditProblem[] = [
		{ code: 'duplicate-id', table: 'actors', id: 'anna' },
		{ code: 'bad-date', date: 'maj' },
		{ code: 'unknown-forum', id: 'x9' }
	];
	const values = ['anna', 'maj', 'x9'];
	problems.forEach((problem, place) => {
		const text = describeEditProblem(problem, language);
		expect(text).toContain(values[place]);
		expect(text).toContain(messages(language).edits.problem[problem.code]);
	});
	expect(describeEditProblem({ code: 'self-tie', id: 'a' }, language)).toBe(
		messages(language).edits.problem['self-tie']
	);
});

test('times and sizes', () => {
	const now = 1_800_000_000_000;
	expect(formatAgo(now - 20_000, now, 'en')).toBe('now');
	expect(formatAgo(now - 180_000, now, 'en')).toBe('3 minutes ago');
	expect(formatAgo(now - 86_400_000, now, 'da')).toBe('i går');
	expect(formatAgo(now + 5000, now, 'en')).toBe('now');
	expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB');
	expect(formatBytes(1_234_567, 'da')).toBe('1,2 MB');
	expect(formatBytes(1, 'en')).toBe('1 kB');
});
