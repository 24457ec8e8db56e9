import { LANGUAGES, type Language } from '../lib/i18n/language';

/** A text by language, for readers that choose later. */
export function inBothLanguages(text: (language: Language) => string): Record<Language, string> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Record<
		Language,
		string
	>;
}
