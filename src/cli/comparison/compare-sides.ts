/** What `compare` compares: the sides that the words of the command line name. */
import {
	MOST_SIDES,
	dateSides,
	districtSides,
	type Side
} from '../../lib/findings/comparison/side';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { isPartialDate } from '../../lib/model/period';
import type { CommandLine } from '../arguments';
import type { Effects } from '../effects';
import { applyLensRequest } from '../lens-request';
import { openProject, type Project } from '../open-project';
import { UsageProblem } from '../usage-problem';

/** What sets the sides apart: a date, a district, or everything. */
export type ComparisonKind = 'time' | 'places' | 'sides';

export interface Comparison {
	readonly kind: ComparisonKind;
	/** Two to six; projects have their path as id. */
	readonly sides: readonly Side[];
	readonly projects: readonly Project[];
}

/**
 * Opens what is compared: one project on several dates or in several districts, or several projects,
 * one a path. Throws InputProblem and UsageProblem.
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
	const { dates, districts, paths } = line;
	if (dates.length > 0 && districts.length > 0) fail(words.both);
	const isOneProject = dates.length + districts.length > 0;
	const count = isOneProject ? Math.max(dates.length, districts.length) : paths.length;
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
		return { kind: 'sides', sides, projects };
	}
	const project = await openProject(line, language, effects);
	const { dataset, lens } = project;
	if (dates.length > 0) {
		const wrong = dates.find((date) => !isPartialDate(date));
		if (wrong !== undefined) throw valueProblem('dates', wrong, []);
		return { kind: 'time', sides: dateSides(dataset, lens, dates), projects: [project] };
	}
	const ids = project.isUsable ? districts.map((district) => districtId(district, project)) : [];
	if (project.isUsable && new Set(ids).size < 2) fail(words.needsTwo);
	return { kind: 'places', sides: districtSides(dataset, lens, ids), projects: [project] };
}

/** What each side is called in a language; projects of the same title are told apart by their path. */
export function sideNames({ kind, sides }: Comparison, language: Language): string[] {
	if (kind !== 'sides') return sides.map(({ name }) => name);
	const titles = sides.map(
		({ dataset: { title, name } }) => title[language] ?? title.da ?? title.en ?? name
	);
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
