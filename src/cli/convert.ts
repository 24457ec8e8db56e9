/** `bindeled convert`: a project as a file for another program, or its numbers and scripts. */
import { toPlaces } from '../lib/export/networks/file-network';
import type { ExportedFile } from '../lib/export/exported-file';
import { PLACED_KINDS, writeExport, type ExportKind } from '../lib/export/write-export';
import { lensLine } from '../lib/i18n/describe-lens';
import type { Language } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import { numberWords } from '../lib/i18n/number-words';
import { titleIn } from '../lib/i18n/title-in';
import { computeReportLayout } from '../lib/report/pictures/report-map';
import type { CommandLine } from './request/arguments';
import type { Effects } from './effects';
import { issuesForJson } from './answer/issues-for-json';
import { openProject, type Project } from './open-project';
import { plainText } from './answer/plain-text';
import { watchProgress } from './progress';
import { pseudonymisedCopy } from './pseudonymised-copy';
import { UsageProblem } from './request/usage-problem';

/** What may stand after `--to`, and what it means for each ending of the file. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, ExportKind>>>> = {
	gexf: { '.gexf': 'gexf', '.xml': 'gexf' },
	graphml: { '.graphml': 'graphml', '.xml': 'graphml' },
	pajek: { '.net': 'pajek-net', '.zip': 'pajek' },
	dl: { '.dl': 'dl', '.txt': 'dl' },
	'dl-matrix': { '.dl': 'dl-matrix', '.txt': 'dl-matrix' },
	kumu: { '.xlsx': 'kumu' },
	gephi: { '.zip': 'gephi' },
	graphology: { '.json': 'graphology' },
	xlsx: { '.xlsx': 'xlsx' },
	package: { '.zip': 'package' },
	numbers: { '.xlsx': 'numbers-xlsx', '.zip': 'numbers-csv' },
	scripts: { '.zip': 'scripts' },
	methods: { '.md': 'methods' }
};

/** What an ending means where nothing is said. */
const USUAL: Readonly<Record<string, string>> = {
	'.gexf': 'gexf',
	'.graphml': 'graphml',
	'.net': 'pajek',
	'.dl': 'dl',
	'.json': 'graphology',
	'.xlsx': 'xlsx',
	'.zip': 'package',
	'.md': 'methods'
};

/** Writes the file that the last path names and nothing else; says what is not in it. */
export async function convertCommand(
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<{ readonly answer: string; readonly hasErrors: boolean }> {
	const paths = line.paths.slice(0, -1);
	const target = line.paths.at(-1) ?? '';
	const kind = kindOf(target, line.to);
	if (paths.length === 0) throw new UsageProblem({ kind: 'no-output' });
	const project = await openProject({ ...line, paths }, language, effects);
	if (!project.isUsable) {
		const issues = issuesForJson(project.issues);
		const json = `${JSON.stringify({ bindeled: effects.version, written: null, issues }, null, 2)}\n`;
		return { answer: line.format === 'json' ? json : '', hasErrors: true };
	}
	if (line.copy !== null && kind !== 'package') {
		throw new UsageProblem({ kind: 'output', path: target, known: '.zip' });
	}
	const file =
		line.copy === null
			? make(kind, target, project, line, language, effects)
			: await pseudonymisedCopy(project.dataset, target, line.copy, line, language, effects);
	await effects.writeFile(target, file.bytes, line.mayReplace);
	return {
		answer: answerFor(kind, target, file, project, line, language, effects),
		hasErrors: project.hasErrors
	};
}

function kindOf(target: string, to: string | null): ExportKind {
	const ending = /\.[a-z]+$/.exec(target.toLowerCase())?.[0] ?? '';
	const name = to ?? (Object.hasOwn(USUAL, ending) ? USUAL[ending]! : null);
	if (to !== null && !Object.hasOwn(TARGETS, to)) {
		const known = Object.keys(TARGETS).join(', ');
		throw new UsageProblem({ kind: 'value', option: 'to', value: to, known });
	}
	const endings = name === null ? USUAL : TARGETS[name]!;
	if (name === null || !Object.hasOwn(endings, ending)) {
		throw new UsageProblem({
			kind: 'output',
			path: target,
			known: Object.keys(endings).join(', ')
		});
	}
	return TARGETS[name]![ending]!;
}

function make(
	kind: ExportKind,
	target: string,
	{ dataset, lens }: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
): ExportedFile {
	const progress = watchProgress(effects, language);
	const both = { da: numberWords(dataset, lens, 'da'), en: numberWords(dataset, lens, 'en') };
	// Where the map has everybody as it opens.
	const layout = PLACED_KINDS.has(kind) ? computeReportLayout(dataset, lens.seed) : null;
	const file = writeExport(
		kind,
		{
			dataset,
			lens,
			settings: line.settings,
			note: {
				title: titleIn(dataset.title, language) ?? dataset.name,
				version: effects.version,
				date: effects.today(),
				lens: lensLine(lens, dataset, language)
			},
			stem: stemOf(target),
			places: toPlaces(dataset, layout)
		},
		{ own: both[language], both },
		({ stage, share }) => progress.report(stage, share)
	);
	progress.end();
	return file;
}

/** The name of a file without folder and ending. */
function stemOf(path: string): string {
	const name = path.split(/[\\/]/).at(-1) ?? '';
	return name.replace(/\.[^.]*$/, '') || 'network';
}

function answerFor(
	kind: ExportKind,
	target: string,
	{ bytes, leftOut }: ExportedFile,
	{ issues }: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
): string {
	const { cli, export: words } = messages(language);
	if (line.format === 'json') {
		const answer = {
			bindeled: effects.version,
			written: target,
			kind,
			bytes: bytes.length,
			leftOut,
			issues: issuesForJson(issues)
		};
		return `${JSON.stringify(answer, null, 2)}\n`;
	}
	const missing = leftOut.map(({ code, count }) => `- ${words.leftOut[code](count)}\n`);
	if (missing.length > 0) effects.tell(plainText(`${words.leftOutTitle}:\n${missing.join('')}`));
	return plainText(`${cli.fileWritten(target)}\n`);
}
