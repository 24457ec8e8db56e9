/** `bindeled analyse`: what deserves a look, in sentences, as a table or as JSON. */
import { analyse } from '../lib/findings/analyse';
import type { Analysis } from '../lib/findings/analysis';
import { describeFinding } from '../lib/i18n/describe-finding';
import type { Language } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import type { CommandLine } from './request/arguments';
import { checksForJson } from './answer/checks-for-json';
import { checksText } from './answer/checks-text';
import { csvText } from './answer/csv-text';
import type { Effects } from './effects';
import { inBothLanguages } from './answer/in-both-languages';
import { issuesForJson } from './answer/issues-for-json';
import { headerText } from './answer/header-text';
import type { Project } from './open-project';
import { plainText } from './answer/plain-text';
import { watchProgress } from './progress';
import type { Subject } from './sections/section';
import { paragraph } from './answer/text-layout';
import { answerWhatIf, whatIfForJson, type WhatIfAnswer } from './what-if/what-if-answer';
import { whatIfText } from './what-if/what-if-text';

/** The answer of the command in the format that is asked for. */
export function analyseCommand(
	project: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
): string {
	const progress = watchProgress(effects, language);
	const analysis = analyse(
		project.dataset,
		project.lens,
		({ stage, share }) => progress.report(stage, share),
		null,
		line.settings
	);
	const whatIf = answerWhatIf(project, line, line.settings);
	progress.end();
	switch (line.format) {
		case 'json':
			return asJson(project, analysis, line, whatIf, effects.version);
		case 'csv':
			return asCsv(project, analysis, language);
		case 'text':
			return plainText(
				[
					asText(project, analysis, line, whatIf, language, effects.columns),
					...line.sections.map((section) =>
						section.text(subjectOf(project, line), language, effects.columns)
					)
				].join('\n')
			);
		default:
			return line.format satisfies never;
	}
}

/** What the sections read: the project, and the thresholds that are asked for. */
function subjectOf({ dataset, lens }: Project, { settings }: CommandLine): Subject {
	return { dataset, lens, settings };
}

function asJson(
	project: Project,
	analysis: Analysis,
	line: CommandLine,
	whatIf: WhatIfAnswer | null,
	version: string
): string {
	const { dataset, lens, issues } = project;
	const answer = {
		bindeled: version,
		dataset: dataset.name,
		lens,
		...(whatIf === null ? {} : { whatIf: whatIfForJson(whatIf) }),
		issues: issuesForJson(issues),
		network: analysis.network,
		findings: analysis.findings.map((finding) => ({
			...finding,
			text: inBothLanguages((language) => describeFinding(finding, dataset, language).text),
			why: inBothLanguages((language) => describeFinding(finding, dataset, language).why)
		})),
		checks: checksForJson(analysis.checks, dataset, line.settings),
		sections: Object.fromEntries(
			line.sections.map(({ id, json }) => [id, json(subjectOf(project, line))])
		)
	};
	return `${JSON.stringify(answer, null, 2)}\n`;
}

function asCsv({ dataset }: Project, { findings }: Analysis, language: Language): string {
	const list = (ids: readonly string[]) => ids.join(';');
	return csvText(
		[
			'id',
			'kind',
			'code',
			'importance',
			'text',
			'why',
			'actors',
			'forums',
			'sectors',
			'districts',
			'initiatives',
			'source'
		],
		findings.map((finding) => {
			const { text, why } = describeFinding(finding, dataset, language);
			return [
				finding.id,
				finding.kind,
				finding.code,
				finding.importance,
				text,
				why,
				list(finding.actors),
				list(finding.forums),
				list(finding.sectors),
				list(finding.districts),
				list(finding.initiatives),
				finding.source
			];
		})
	);
}

function asText(
	project: Project,
	analysis: Analysis,
	line: CommandLine,
	whatIf: WhatIfAnswer | null,
	language: Language,
	columns: number
): string {
	const words = messages(language);
	const { findings, network } = analysis;
	const title = headerText(project, network.actors, network.ties, language);
	const change =
		whatIf === null
			? ''
			: `\n${whatIfText(whatIf, project.lens, language, columns)}\n${words.cli.asItIs}\n`;
	const header = `${title}${change}`;
	// Without an actor every check would say that it cannot tell.
	if (!project.isUsable) return header;
	const checks = checksText(analysis.checks, project.dataset, line.settings, language, columns);
	if (findings.length === 0) return `${header}\n${words.cli.noFindings}\n\n${checks}`;
	const entries = findings.map((finding, place) => {
		const { text, why } = describeFinding(finding, project.dataset, language);
		const number = `${place + 1}.`.padEnd(4);
		const kind = words.findings.kind[finding.kind];
		return (
			paragraph(`[${kind}] ${text}`, columns, '    ', number) + paragraph(why, columns, '    ')
		);
	});
	return `${header}\n${words.cli.findings}\n\n${entries.join('\n')}\n${checks}`;
}
