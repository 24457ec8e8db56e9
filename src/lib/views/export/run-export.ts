/** Task -> file: words, places and all. Runs in the worker. */
import { toPlaces } from '$lib/export/networks/file-network';
import type { ExportedFile } from '$lib/export/exported-file';
import { PLACED_KINDS, writeExport } from '$lib/export/write-export';
import { lensLine } from '$lib/i18n/describe-lens';
import { LANGUAGES } from '$lib/i18n/language';
import { loadMessages } from '$lib/i18n/messages';
import { numberWords } from '$lib/i18n/number-words';
import { computeReportLayout } from '$lib/report/pictures/report-map';
import type { ExportTask } from './export-task';

/** @param report told the share done, 0-1 */
export async function runExport(
	task: ExportTask,
	report: (share: number) => void
): Promise<ExportedFile> {
	const { kind, dataset, lens, settings, language, title, version, date, stem } = task;
	// The codebook speaks both languages.
	await loadMessages(LANGUAGES);
	const both = { da: numberWords(dataset, lens, 'da'), en: numberWords(dataset, lens, 'en') };
	report(0);
	// Where the map has everybody as it opens; nowhere in a project too large to be drawn.
	const layout = PLACED_KINDS.has(kind) ? computeReportLayout(dataset, lens.seed) : null;
	return writeExport(
		kind,
		{
			dataset,
			lens,
			settings,
			note: { title, version, date, lens: lensLine(lens, dataset, language) },
			stem,
			places: toPlaces(dataset, layout)
		},
		{ own: both[language], both },
		({ share }) => report(share * 0.95)
	);
}
