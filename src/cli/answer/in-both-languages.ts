import { LANGUAGES, type Language } from '../../lib/i18n/language';

/** A text, or several, by language, for readers that choose later. */
export function inBothLanguages<Text>(text: (language: Language) => Text): Record<Language, Text> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Record<
		Language,
		Text
	>;
}
