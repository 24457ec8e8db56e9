/** All that a report is made from: nothing else decides what stands in it. */
import type { Analysis } from '../findings/analysis';
import type { ReportFigures } from '../findings/question';
import type { CountedRows, ReportMessages } from '../i18n/da/report';
import { messages, type Messages } from '../i18n/messages';
import type { Names } from '../i18n/name-lookup';
import { names } from '../i18n/names';
import type { Language } from '../i18n/language';
import type { Layout } from '../map/layout/layout';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { visibleRows, type Visible } from '../network/visible';
import type { ReportSettings } from './report-settings';

export interface ReportInput {
	readonly dataset: Dataset;
	readonly lens: Lens;
	/** Of the same data set and lens. */
	readonly analysis: Analysis;
	readonly figures: ReportFigures;
	/** Answer to `reportLayoutRequest`; null = no map is drawn. */
	readonly layout: Layout | null;
	/** Day of the report, `2026-11-22`. */
	readonly date: string;
	readonly version: string;
	/** What the project is called; null = as the data say. */
	readonly projectTitle: string | null;
	readonly settings: ReportSettings;
}

/** The input with what every part looks up in it. */
export interface ReportContext extends ReportInput {
	readonly language: Language;
	readonly messages: Messages;
	readonly words: ReportMessages;
	readonly names: Names;
	readonly visible: Visible;
	readonly rows: CountedRows;
}

export function reportContext(input: ReportInput): ReportContext {
	const { dataset, lens, settings } = input;
	const { language } = settings;
	const all = messages(language);
	const visible = visibleRows(dataset, lens);
	return {
		...input,
		language,
		messages: all,
		words: all.report,
		names: names(dataset, language),
		visible,
		rows: {
			actors: visible.actors.length,
			ties: visible.ties.length,
			forums: visible.forums.length,
			memberships: visible.memberships.length,
			initiatives: visible.initiatives.length,
			participations: visible.participations.length
		}
	};
}
