import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_WORDS } from '../../src/lib/i18n/no-words';
import { chainDa } from '../../src/lib/i18n/da/chain';
import { chainEn } from '../../src/lib/i18n/en/chain';

describe('loading words', () => {
	let words: typeof import('../../src/lib/i18n/messages');
	beforeEach(async () => {
		vi.resetModules();
		words = await import('../../src/lib/i18n/messages');
	});

	test('a language comes with its first sections', async () => {
		expect(() => words.messages('da')).toThrow('"da"');
		await words.loadMessages(['da'], []);
		expect(words.messages('da').app.view.map).toBe('Kort');
		expect(() => words.messages('en')).toThrow('"en"');
	});

	test('a section comes in every language that is spoken, and a language with every section', async () => {
		await Promise.all([words.loadMessages(['da'], []), words.loadMessages([], ['chain'])]);
		expect(words.messages('da').chain.title).toBe(chainDa.title);
		await words.loadMessages(['en'], []);
		expect(words.messages('en').chain.title).toBe(chainEn.title);
	});

	test('all at once', async () => {
		await words.loadMessages(['da', 'en']);
		expect(words.messages('en').chain.title).toBe(chainEn.title);
		expect(words.messages('da').cli.noCommand).not.toBe('');
	});

	test('a section that nobody asked for says nothing, and comes by itself', async () => {
		await words.loadMessages(['da'], []);
		const before = words.messages('da');
		const heard = new Promise<void>((resolve) => {
			words.onLateMessages(resolve);
		});
		expect(`${before.chain.title}`).toBe('');
		await heard;
		expect(words.messages('da')).not.toBe(before);
		expect(words.messages('da').chain.title).toBe(chainDa.title);
	});
});

test('missing words are nothing, however they are read', () => {
	const none = NO_WORDS as unknown as {
		deep: { sentence: (count: number) => { text: string } };
		list: readonly string[];
	};
	expect(`${none.deep.sentence(3).text}`).toBe('');
	expect([...none.list]).toEqual([]);
	expect(Object.entries(none)).toEqual([]);
});
