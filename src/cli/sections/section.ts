/** A part of the answer of `analyse` that is printed when asked for: what a view of the page shows, in words. */
import type { CheckSettings } from '../../lib/findings/checks/check-settings';
import type { Language } from '../../lib/i18n/language';
import type { Dataset } from '../../lib/model/dataset';
import type { Lens } from '../../lib/model/lens';

/** What a section is about. */
export interface Subject {
	readonly dataset: Dataset;
	readonly lens: Lens;
	/** The thresholds of the checks, which the sections share. */
	readonly settings: CheckSettings;
}

export interface Section {
	/** What `--section` calls it; also its key in JSON. */
	readonly id: string;
	/** Reads what the section needs beside the project; has ended before `text` and `json`. */
	readonly prepare?: () => Promise<void>;
	/** For a reader at a terminal: a heading, then tables and sentences; ends with a line break. */
	text(subject: Subject, language: Language, columns: number): string;
	/** For other programs: ids and figures, with the sentences in both languages. */
	json(subject: Subject): unknown;
}
