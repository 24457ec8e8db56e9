/** The language of the last visit; else the browser's, when the program speaks it; else Danish. */
import { isLanguage, type Language } from '../i18n/language';
import { loadMessages } from '../i18n/messages';

const KEY = 'bindeled.language';

/** The language to start in. Storage may be shut off; then it is only not remembered. */
export function startLanguage(): Language {
	const kept = readKept();
	if (kept !== null && isLanguage(kept)) return kept;
	const spoken = globalThis.navigator?.language?.slice(0, 2).toLowerCase() ?? '';
	return isLanguage(spoken) ? spoken : 'da';
}

/** Fetches the words that the frame and the start page speak, in the language to start in. */
export async function loadStartLanguage(): Promise<void> {
	await loadMessages([startLanguage()], []);
}

/** Keeps the language for the next visit. */
export function rememberLanguage(language: Language): void {
	try {
		globalThis.localStorage?.setItem(KEY, language);
	} catch {
		// Storage is full or forbidden: the choice holds for this visit.
	}
}

function readKept(): string | null {
	try {
		return globalThis.localStorage?.getItem(KEY) ?? null;
	} catch {
		return null;
	}
}
