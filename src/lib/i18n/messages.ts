/**
 * The words of the program by language and section. What is spoken is loaded before it is spoken: a page
 * that speaks Danish does not fetch the English words, and the words of a view come with the view.
 * Danish is the source; a missing key in another language fails the type check.
 */
import type { Language } from './language';
import type { LanguageWords, LaterMessages, LaterSection, Messages } from './message-sections';
import { NO_WORDS } from './no-words';

export type { LaterSection, Messages };

const LOADERS: Readonly<Record<Language, () => Promise<LanguageWords>>> = {
	da: async () => (await import('./da/all')).allDa,
	en: async () => (await import('./en/all')).allEn
};

type Sections = Partial<Messages>;

interface Loaded {
	readonly words: LanguageWords;
	readonly sections: Sections;
	messages: Messages;
}

const loaded = new Map<Language, Loaded>();
const spoken = new Set<Language>();
const wanted = new Set<LaterSection>();
const listeners = new Set<() => void>();

/**
 * Makes words ready for `messages`: afterwards every language that was ever asked for has every section
 * that was ever asked for, so that the language can change in the middle of a view. The same ones again
 * cost nothing. Rejects when something cannot be fetched; asking again tries again.
 *
 * @param languages to be spoken besides those already asked for
 * @param sections to be needed besides the first ones and those already asked for
 */
export async function loadMessages(
	languages: readonly Language[],
	sections: readonly LaterSection[] | 'all' = 'all'
): Promise<void> {
	for (const language of languages) spoken.add(language);
	if (sections !== 'all') for (const name of sections) wanted.add(name);
	await Promise.all(
		[...spoken].map(async (language) => {
			const { words, sections: ready } = await loadLanguage(language);
			const names = sections === 'all' ? sectionNames(words) : wanted;
			for (const name of names) wanted.add(name);
			await Promise.all([...names].map((name) => loadSection(words, name, ready)));
		})
	);
}

/** The words of a language. Throws Error when it has not been loaded: a slip in the program. */
export function messages(language: Language): Messages {
	const found = loaded.get(language);
	if (!found) throw new Error(`The words of "${language}" are not loaded.`);
	return found.messages;
}

/**
 * Hears of words that were read before they were there, when they have come; `messages` then answers a
 * new object. Returns what ends the listening.
 */
export function onLateMessages(hear: () => void): () => void {
	listeners.add(hear);
	return () => listeners.delete(hear);
}

async function loadLanguage(language: Language): Promise<Loaded> {
	const words = loaded.get(language)?.words ?? (await LOADERS[language]());
	const known = loaded.get(language);
	if (known) return known;
	const sections: Sections = { ...words.first };
	const fresh = { words, sections, messages: readable(words, sections) };
	loaded.set(language, fresh);
	return fresh;
}

function sectionNames({ later }: LanguageWords): LaterSection[] {
	return Object.keys(later) as LaterSection[];
}

async function loadSection<Name extends LaterSection>(
	{ later }: LanguageWords,
	name: Name,
	ready: Sections
): Promise<void> {
	if (name in ready) return;
	const section: LaterMessages[Name] = await later[name]();
	Object.assign(ready, { [name]: section });
}

/** The sections; one that nobody has asked for is asked for now, and says nothing until it comes. */
function readable(words: LanguageWords, sections: Sections): Messages {
	return new Proxy(sections, {
		get(there, name) {
			if (name in there || !(name in words.later)) return Reflect.get(there, name);
			void loadMessages([], [name as LaterSection]).then(tellLate, () => undefined);
			return NO_WORDS;
		}
	}) as Messages;
}

function tellLate(): void {
	for (const one of loaded.values()) one.messages = readable(one.words, one.sections);
	for (const hear of listeners) hear();
}
