/** What `compare` compares: the sides that the words of the command line name. */
import { lensForOther } from '../../lib/findings/comparison/lens-for-other';
import {
	MOST_SIDES,
	dateSides,
	districtSides,
	type Side
} from '../../lib/findings/comparison/side';
import type { CompareMessages } from '../../lib/i18n/da/compare';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { titleIn } from '../../lib/i18n/title-in';
import { openingLens } from '../../lib/model/lens';
import { isPartialDate } from '../../lib/model/period';
import type { CommandLine } from '../request/arguments';
import type { Effects } from '../effects';
import { applyLensRequest } from '../request/lens-request';
import { openProject, type Project } from '../open-project';
import { templateDatasets } from '../template-datasets';
import { UsageProblem } from '../request/usage-problem';

/** What a path begins with that stands for a template of the program. */
const TEMPLATE = 'template:';

/** What sets the sides apart: a date, a district, or everything. */
export type ComparisonKind = 'time' | 'places' | 'sides';

export interface Comparison {
	readonly kind: ComparisonKind;
	/** Whether all sides but templates are parts of one project. */
	readonly isOneProject: boolean;
	/** Two to six; projects have their path as id. */
	readonly sides: readonly Side[];
	readonly projects: readonly Project[];
}

/**
 * Opens what is compared: one project on several dates or in several districts, or several projects,
 * one a path, and templates beside them. Throws InputProblem and UsageProblem.
 */
export async function openComparison(
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<Comparison> {
	const words = messages(language).compare.cli;
	const fail = (reason: string): never => {
		throw new UsageProblem({ kind: 'words', reason });
	};
	const { dates, districts } = line;
	const isTemplate = (path: string) => path.startsWith(TEMPLATE);
	const paths = line.paths.filter((path) => !isTemplate(path));
	const models = await openTemplates(line.paths.filter(isTemplate), fail, words);
	if (dates.length > 0 && districts.length > 0) fail(words.both);
	const isOneProject = dates.length + districts.length > 0;
	if (isOneProject && paths.length === 0) throw new UsageProblem({ kind: 'no-input' });
	const own = isOneProject ? Math.max(dates.length, districts.length) : paths.length;
	const count = own + models.length;
	if (count < 2) fail(words.needsTwo);
	if (count > MOST_SIDES) fail(words.tooMany(MOST_SIDES));
	if (!isOneProject) {
		const projects: Project[] = [];
		for (const path of paths) {
			projects.push(await openProject({ ...line, paths: [path] }, language, effects));
		}
		const sides = projects.map(({ dataset, lens }, place) => ({
			id: paths[place]!,
			name: dataset.name,
			dataset,
			lens
		}));
		return { kind: 'sides', isOneProject, sides: withModels(sides, models), projects };
	}
	const project = await openProject({ ...line, paths }, language, effects);
	const { dataset, lens } = project;
	if (dates.length > 0) {
		const wrong = dates.find((date) => !isPartialDate(date));
		if (wrong !== undefined) throw valueProblem('dates', wrong, []);
		const sides = withModels(dateSides(dataset, lens, dates), models);
		return {
			kind: models.length === 0 ? 'time' : 'sides',
			isOneProject,
			sides,
			projects: [project]
		};
	}
	const ids = project.isUsable ? districts.map((district) => districtId(district, project)) : [];
	if (project.isUsable && new Set(ids).size < 2) fail(words.needsTwo);
	const sides = withModels(districtSides(dataset, lens, ids), models);
	return { kind: 'places', isOneProject, sides, projects: [project] };
}

/** The templates that come with the program, each called `template:` and the name of its folder. */
async function openTemplates(
	words: readonly string[],
	fail: (reason: string) => never,
	said: CompareMessages['cli']
): Promise<readonly Side[]> {
	if (words.length === 0) return [];
	const templates = await templateDatasets();
	return words.map((word) => {
		const name = word.slice(TEMPLATE.length);
		const found = templates.find(({ id }) => id === `template-${name}`);
		if (!found) {
			const known = templates.map(({ id }) => TEMPLATE + id.replace(/^template-/, ''));
			return fail(said.unknownTemplate(name, known.join(', ')));
		}
		const { dataset } = found;
		return { id: word, name: dataset.name, dataset, lens: openingLens(dataset), isModel: true };
	});
}

/** Sides and after them templates, read as the first side is. */
function withModels(sides: readonly Side[], models: readonly Side[]): Side[] {
	const [first] = sides;
	if (first === undefined) return [...models];
	return [
		...sides,
		...models.map((model) => ({
			...model,
			lens: lensForOther(first.lens, model.lens, model.dataset)
		}))
	];
}

/** What each side is called in a language; projects of the same title are told apart by their path. */
export function sideNames({ sides, isOneProject }: Comparison, language: Language): string[] {
	const { name: templates } = messages(language).templates;
	const { choose } = messages(language).compare;
	const titles = sides.map(({ id, name, isModel, dataset }) => {
		if (isModel) {
			const known = templates[`template-${id.slice(TEMPLATE.length)}`];
			return choose.template(known ?? name);
		}
		if (isOneProject) return name;
		return titleIn(dataset.title, language) ?? dataset.name;
	});
	return titles.map((title, place) =>
		titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${sides[place]!.id})`
	);
}

function districtId(district: string, { dataset, lens }: Project): string {
	const request = new Map([['district', [district]] as const]);
	const reading = applyLensRequest(request, lens, dataset);
	const [problem] = reading.problems;
	const [id] = reading.lens.districts ?? [];
	if (problem || id === undefined) throw valueProblem('districts', district, problem?.known ?? []);
	return id;
}

function valueProblem(option: string, value: string, known: readonly string[]): UsageProblem {
	return new UsageProblem({ kind: 'value', option, value, known: known.join(', ') });
}
