/** What the worker of exports is asked, and what it answers. */
import type { CheckSettings } from '$lib/findings/checks/check-settings';
import type { ExportedFile } from '$lib/export/exported-file';
import type { ExportKind } from '$lib/export/write-export';
import type { Language } from '$lib/i18n/language';
import type { Dataset } from '$lib/model/dataset';
import type { Lens } from '$lib/model/lens';

export interface ExportTask {
	readonly kind: ExportKind;
	readonly dataset: Dataset;
	readonly lens: Lens;
	readonly settings: CheckSettings;
	readonly language: Language;
	readonly title: string;
	readonly version: string;
	/** Day on which the file is made. */
	readonly date: string;
	/** First part of the names of files. */
	readonly stem: string;
}

export type ExportAnswer =
	{ readonly share: number } | { readonly file: ExportedFile } | { readonly failure: string };
