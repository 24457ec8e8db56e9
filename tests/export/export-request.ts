/** A request to export a project, and the words for it, as the screen and the command line make them. */
import type { ExportRequest, ExportWords } from '../../src/lib/export/write-export';
import { DEFAULT_CHECK_SETTINGS } from '../../src/lib/findings/checks/check-settings';
import { lensLine } from '../../src/lib/i18n/describe-lens';
import type { Language } from '../../src/lib/i18n/language';
import { numberWords } from '../../src/lib/i18n/number-words';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../src/lib/model/lens';

export function exportRequest(dataset: Dataset, change: Partial<Lens> = {}): ExportRequest {
	const lens = { ...openingLens(dataset), ...change };
	return {
		dataset,
		lens,
		settings: DEFAULT_CHECK_SETTINGS,
		note: {
			title: dataset.name,
			version: '9.9.9',
			date: '2026-03-31',
			lens: lensLine(lens, dataset, 'en')
		},
		stem: 'project',
		places: new Map()
	};
}

export function exportWords(
	dataset: Dataset,
	language: Language = 'en',
	lens: Lens = openingLens(dataset)
): ExportWords {
	const both = { da: numberWords(dataset, lens, 'da'), en: numberWords(dataset, lens, 'en') };
	return { own: both[language], both };
}
