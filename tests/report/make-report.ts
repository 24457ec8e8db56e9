import { answerQuestion } from '../../src/lib/findings/question';
import { analyse } from '../../src/lib/findings/analyse';
import type { Language } from '../../src/lib/i18n/language';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../src/lib/model/lens';
import { buildReport } from '../../src/lib/report/build-report';
import { computeReportLayout } from '../../src/lib/report/pictures/report-map';
import type { Block, ReportDocument, ReportFinding } from '../../src/lib/report/report-document';
import { defaultSettings, type ReportSettings } from '../../src/lib/report/report-settings';

/** The report of a data set as the screen and the command line make it. */
export function makeReport(
	dataset: Dataset,
	language: Language,
	{ settings = {}, lens = {} }: { settings?: Partial<ReportSettings>; lens?: Partial<Lens> } = {}
): ReportDocument {
	const whole = { ...openingLens(dataset), ...lens };
	const analysis = analyse(dataset, whole);
	const question = { about: 'report', findings: analysis.findings } as const;
	return buildReport({
		dataset,
		lens: whole,
		analysis,
		figures: answerQuestion(dataset, whole, question),
		layout: computeReportLayout(dataset, whole.seed),
		date: '2026-11-22',
		version: '9.9.9',
		projectTitle: null,
		settings: { ...defaultSettings(language), ...settings }
	});
}

export function blocksOf<Kind extends Block['kind']>(
	report: ReportDocument,
	kind: Kind
): Extract<Block, { kind: Kind }>[] {
	return report.parts.flatMap(({ blocks }) =>
		blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)
	);
}

export function findingsOf(report: ReportDocument): ReportFinding[] {
	return blocksOf(report, 'findings').flatMap(({ items }) => items);
}
