/** `bindeled report`: the report for a steering group as a file: a page, a Word document or Markdown. */
import { answerQuestion } from '../lib/findings/question';
import { analyse } from '../lib/findings/analyse';
import type { Language } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import { computeReportLayout } from '../lib/report/pictures/report-map';
import { buildReport } from '../lib/report/build-report';
import type { ReportDocument } from '../lib/report/report-document';
import { reportLens } from '../lib/report/report-settings';
import { docx } from '../lib/report/write/docx';
import { htmlFile } from '../lib/report/write/html-file';
import { markdown } from '../lib/report/write/markdown';
import type { CommandLine } from './request/arguments';
import type { Effects } from './effects';
import { openProject } from './open-project';
import { watchProgress } from './progress';
import { reportSettings } from './request/report-request';
import { UsageProblem } from './request/usage-problem';

const WRITERS: Readonly<Record<string, (report: ReportDocument) => Uint8Array>> = {
	'.html': (report) => new TextEncoder().encode(htmlFile(report)),
	'.docx': (report) => docx(report, null),
	'.md': (report) => new TextEncoder().encode(markdown(report))
};

/** Writes the file that the last path names, and says so. */
export async function reportCommand(
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<{ readonly answer: string; readonly hasErrors: boolean }> {
	const paths = line.paths.slice(0, -1);
	const target = line.paths.at(-1) ?? '';
	const ending = Object.keys(WRITERS).find((one) => target.toLowerCase().endsWith(one));
	if (paths.length === 0 || ending === undefined) {
		const known = Object.keys(WRITERS).join(', ');
		throw new UsageProblem({ kind: 'output', path: target, known });
	}
	const project = await openProject({ ...line, paths }, language, effects);
	const { dataset } = project;
	const settings = reportSettings(line.report, dataset, language);
	// Districts that are asked for outdo those kept with the project.
	const lens = line.request.has('district')
		? project.lens
		: reportLens(settings, project.lens, dataset);
	const progress = watchProgress(effects, language);
	const told = { network: 0, measures: 0.1, findings: 0.3 } as const;
	const analysis = analyse(
		dataset,
		lens,
		({ stage }) => progress.report(stage, told[stage]),
		null,
		line.settings
	);
	const figures = answerQuestion(
		dataset,
		lens,
		{ about: 'report', findings: analysis.findings },
		(share) => progress.report('findings', 0.4 + 0.5 * share)
	);
	const layout = computeReportLayout(dataset, lens.seed);
	progress.end();
	const report = buildReport({
		dataset,
		lens,
		analysis,
		figures,
		layout,
		date: effects.today(),
		version: effects.version,
		projectTitle: null,
		settings
	});
	await effects.writeFile(target, WRITERS[ending]!(report), line.mayReplace);
	return {
		answer: `${messages(language).cli.reportWritten(target)}\n`,
		hasErrors: project.hasErrors
	};
}
