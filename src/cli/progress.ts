/** How far the work is, on one line of standard error that is wiped at the end; only for a watcher. */
import type { Language } from '../lib/i18n/language';
import { formatShare } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import type { CliMessages } from '../lib/i18n/da/cli';
import type { Effects } from './effects';

export interface ProgressLine {
	readonly report: (stage: keyof CliMessages['progress'], share: number | null) => void;
	/** Wipes the line. */
	readonly end: () => void;
}

const START_OF_LINE = '\r\u001b[2K';

export function watchProgress(effects: Effects, language: Language): ProgressLine {
	const words = messages(language).cli.progress;
	let shown = '';
	const show = (text: string) => {
		if (!effects.isWatched || text === shown) return;
		shown = text;
		effects.tell(`${START_OF_LINE}${text}`);
	};
	return {
		report: (stage, share) =>
			show(`${words[stage]} …${share === null ? '' : ` ${formatShare(share, language)}`}`),
		end: () => show('')
	};
}
