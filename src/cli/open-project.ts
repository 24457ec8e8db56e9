/** Paths -> the project and the lens it is read under, with what is wrong in it told on the way. */
import { resolve } from 'node:path';
import type { Language } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import { importProject } from '../lib/import/import-project';
import { projectName } from '../lib/import/files/project-name';
import { baseName } from '../lib/import/input-file';
import { emptyDataset, type Dataset } from '../lib/model/dataset';
import type { Issue } from '../lib/model/issue';
import { openingLens, type Lens } from '../lib/model/lens';
import type { Edit } from '../lib/model/edit';
import type { CommandLine } from './request/arguments';
import type { Effects } from './effects';
import { issuesText } from './answer/issues-text';
import { applyLensRequest } from './request/lens-request';
import { watchProgress } from './progress';
import { UsageProblem } from './request/usage-problem';
import { readWhatIf } from './what-if/what-if-request';

export interface Project {
	readonly dataset: Dataset;
	readonly lens: Lens;
	readonly issues: readonly Issue[];
	/** The steps of the scenario that is asked for; null when none is. */
	readonly edits: readonly Edit[] | null;
	/** Whether a row or a file had to be left out. */
	readonly hasErrors: boolean;
	/** False when there is not one actor. */
	readonly isUsable: boolean;
}

/**
 * Reads the files of a command line. In text and tables the issues go to standard error; in JSON
 * they are part of the answer. Throws InputProblem and UsageProblem.
 */
export async function openProject(
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<Project> {
	const progress = watchProgress(effects, language);
	progress.report('reading', null);
	const files = await effects.readFiles(line.paths);
	const { dataset: found, issues } = await importProject(files, {
		name: nameOfPaths(line.paths, language)
	});
	progress.end();
	const dataset = found ?? emptyDataset('');
	const isUsable = dataset.actors.length > 0;
	const { lens, problems } = applyLensRequest(line.request, openingLens(dataset), dataset);
	const [problem] = problems;
	// Where no actor could be read, a district that is not known is not the fault to speak of.
	if (problem && isUsable) {
		throw new UsageProblem({
			kind: 'value',
			option: problem.key,
			value: problem.value ?? '',
			known: problem.known.join(', ') || messages(language).cli.whatIf.noneKnown
		});
	}
	const edits =
		line.whatIf === null || !isUsable ? null : await readWhatIf(line.whatIf, dataset, effects);
	if (line.format !== 'json') {
		effects.tell(issuesText(issues, language, effects.columns));
		if (!isUsable) effects.tell(`${messages(language).cli.nothingUsable}\n`);
	}
	const hasErrors = !isUsable || issues.some((issue) => issue.severity === 'error');
	return { dataset, lens, issues, edits, hasErrors, isUsable };
}

/** A folder that is named by where one stands. */
const DOTS = /(^|[\\/])\.{1,2}[\\/]*$/;

/**
 * The name for a project that does not say its own: after the folder or file that the command line
 * names, since the files of a folder come without it; else what the paths share, else a phrase.
 */
function nameOfPaths(paths: readonly string[], language: Language): string {
	const folders = new Set(paths.map((path) => path.split(/[\\/]/).slice(0, -1).join('/')));
	const [folder = ''] = paths.length > 1 && folders.size === 1 ? folders : [];
	const name = projectName(
		paths.map((path) => (DOTS.test(path) ? resolve(path) : path).replace(/[\\/]+$/, '')),
		baseName(folder)
	);
	return name ?? messages(language).app.project.own;
}
