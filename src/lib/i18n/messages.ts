/**
 * The words of the program by language. A language is loaded before it is spoken, so that a page that
 * speaks Danish does not fetch the English words. Danish is the source; a missing key in another
 * language fails the type check.
 */
import type { Language } from './language';
import type { Messages } from './message-sections';

export type { Messages };

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
	da: async () => (await import('./da/all')).allDa,
	en: async () => (await import('./en/all')).allEn
};

const loaded = new Map<Language, Messages>();

/** Makes the words of some languages ready for `messages`; the same ones again cost nothing. */
export async function loadMessages(languages: readonly Language[]): Promise<void> {
	await Promise.all(
		languages.map(async (language) => {
			if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
		})
	);
}

/** The words of a language. Throws Error when they have not been loaded: a slip in the program. */
export function messages(language: Language): Messages {
	const words = loaded.get(language);
	if (!words) throw new Error(`The words of "${language}" are not loaded.`);
	return words;
}
