/** Which of a project's titles a reader of a language is shown. */
import type { Dataset } from '../model/dataset';
import { LANGUAGES, type Language } from './language';

/** The title in the language, else in the first language that has one; null = the project names none. */
export function titleIn(title: Dataset['title'], language: Language): string | null {
	const written = [language, ...LANGUAGES].map((one) => title[one]);
	return written.find((text) => text !== undefined) ?? null;
}
