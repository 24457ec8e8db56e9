/** `bindeled measures`: the measures of the network, its groups and each actor. */
import { measuresJson } from '../lib/export/measures-json';
import type { Language } from '../lib/i18n/language';
import { buildNetwork } from '../lib/network/build-network';
import type { CommandLine } from './arguments';
import { csvText } from './csv-text';
import type { Effects } from './effects';
import { issuesForJson } from './issues-for-json';
import type { ActorFigures, FigureTree, MeasuresAnswer, Value } from './measures-answer';
import { measuresText } from './measures-text';
import type { Project } from './open-project';
import { plainText } from './plain-text';
import { watchProgress } from './progress';

/** The answer of the command in the format that is asked for. */
export function measuresCommand(
	project: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
): string {
	const progress = watchProgress(effects, language);
	progress.report('measures', null);
	const network = buildNetwork(project.dataset, project.lens);
	const answer = measuresJson(project.dataset, network, {
		version: effects.version,
		issues: issuesForJson(project.issues),
		chance: line.wantsChance,
		bands: line.bands,
		exact: line.wantsExact,
		report: (share) => progress.report('measures', share)
	}) as MeasuresAnswer;
	progress.end();
	switch (line.format) {
		case 'json':
			return `${JSON.stringify(answer, null, 2)}\n`;
		case 'csv':
			return asCsv(project, answer);
		case 'text':
			return plainText(measuresText(project, network, answer, language));
		default:
			return line.format satisfies never;
	}
}

/** One row an actor; the headings are the keys of the JSON answer, `brokerage.z.liaison` for a key inside others. */
function asCsv({ dataset }: Project, { actors }: MeasuresAnswer): string {
	const known = dataset.actors.filter((actor) => Object.hasOwn(actors, actor.id));
	const rows = known.map((actor) => flatFigures(actors[actor.id]!));
	const figures = [...(rows[0]?.keys() ?? [])];
	return csvText(
		['id', 'label', 'sector', 'district', 'level', ...figures],
		known.map((actor, place) => [
			actor.id,
			actor.label,
			actor.sector,
			actor.districts.join(';'),
			actor.level,
			...figures.map((figure) => rows[place]!.get(figure) ?? null)
		])
	);
}

/** Key -> figure; the keys of an object inside stand after its name and a point. */
function flatFigures(figures: ActorFigures): Map<string, Value> {
	const flat = (entries: FigureTree, prefix: string): [string, Value][] =>
		Object.entries(entries).flatMap(([key, value]): [string, Value][] =>
			value !== null && typeof value === 'object'
				? flat(value, `${prefix}${key}.`)
				: [[prefix + key, value]]
		);
	return new Map(flat(figures, ''));
}
