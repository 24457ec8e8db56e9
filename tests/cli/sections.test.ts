import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/cli/sections/all';
import { runOn, SMALL } from './run-recorded';

describe('sections of analyse', () => {
	test('are told apart by their ids', () => {
		const ids = SECTIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).not.toContain('all');
	});

	test.each(SECTIONS.map(({ id }) => id))(
		'%s answers in text, both languages, and JSON',
		async (id) => {
			for (const language of ['da', 'en']) {
				const { answer } = await runOn(SMALL, [
					'analyse',
					'x',
					'--section',
					id,
					'--lang',
					language
				]);
				const without = await runOn(SMALL, ['analyse', 'x', '--lang', language]);
				expect(answer.startsWith(without.answer)).toBe(true);
				expect(answer.length).toBeGreaterThan(without.answer.length + 20);
				expect(answer).not.toMatch(/NaN|undefined|\[object/);
			}
			const { answer } = await runOn(SMALL, ['analyse', 'x', '--section', id, '--format', 'json']);
			const { sections } = JSON.parse(answer) as { sections: Record<string, unknown> };
			expect(Object.keys(sections)).toEqual([id]);
			expect(sections[id]).toEqual(expect.anything());
		}
	);

	test('coverage says so where it counts only some of those who are there', async () => {
		const words = ['analyse', 'x', '--section', 'coverage', '--lang', 'en'];
		const note = /Findings\s+read\s+everybody/;
		expect((await runOn(SMALL, words)).answer).not.toMatch(note);
		expect((await runOn(SMALL, [...words, '--level', 'executing'])).answer).toMatch(note);
	});

	test('`all` gives every one, in their own order', async () => {
		const { answer } = await runOn(SMALL, ['analyse', 'x', '--section', 'all', '--format', 'json']);
		const { sections } = JSON.parse(answer) as { sections: Record<string, unknown> };
		expect(Object.keys(sections)).toEqual(SECTIONS.map(({ id }) => id));
	});
});
