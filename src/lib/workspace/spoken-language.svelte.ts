/** The language of the screen and its words. */
import type { Language } from '../i18n/language';
import { loadMessages, messages, onLateMessages, type Messages } from '../i18n/messages';
import { rememberLanguage, startLanguage } from './language-memory';

export class SpokenLanguage {
	#present = $state<Language>(startLanguage());
	#wanted: Language | null = null;
	#late = $state(0);
	readonly messages: Messages = $derived.by(() => {
		void this.#late;
		return messages(this.#present);
	});

	constructor() {
		onLateMessages(() => this.#late++);
	}

	get present(): Language {
		return this.#present;
	}

	/** Speaks another language, once its words are there; the one asked for last counts. */
	async speak(language: Language): Promise<void> {
		this.#wanted = language;
		await loadMessages([language], []);
		if (this.#wanted !== language) return;
		this.#present = language;
		rememberLanguage(language);
	}
}
