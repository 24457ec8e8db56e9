import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { messages } from '../../../src/lib/i18n/messages';
import { buildGlossary } from '../../../src/lib/views/help/words/glossary';

const ids = (text: string, language: 'da' | 'en' = 'da') =>
	buildGlossary(messages(language), text).flatMap(({ words }) => words.map(({ id }) => id));

describe.each(LANGUAGES)('the words in %s', (language) => {
	const words = buildGlossary(messages(language)).flatMap((section) => section.words);

	test('each has a meaning and a source or a formula, and an address of its own', () => {
		for (const word of words) {
			expect(word.name, word.id).toMatch(/\S/);
			expect(word.meaning, word.id).toMatch(/\S/);
			expect(word.formula ?? word.source, word.id).toMatch(/\S/);
		}
		expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
	});

	test('every term that has words stands in a group', () => {
		const { term, measureAlso } = messages(language).help.words;
		const wanted = [...Object.keys(term), ...Object.keys(measureAlso)];
		expect(words.map(({ id }) => id).sort()).toEqual(wanted.sort());
	});

	test('a figure is explained in the words that stand at the figure', () => {
		const constraint = words.find(({ id }) => id === 'constraint')!;
		const { meaning, formula } = messages(language).measures.actor.constraint;
		expect(constraint).toMatchObject({ meaning, formula });
	});
});

test('a search goes through the name, what it is also called, and the meaning', () => {
	expect(ids('bro')).toContain('bridge');
	expect(ids('betweenness')).toEqual(['betweennessNormalised']);
	expect(ids('cut point')).toEqual(['singlePoint']);
	expect(ids('styringsstreng', 'en')).toEqual(['chain']);
	expect(ids('xyzzy')).toEqual([]);
});
