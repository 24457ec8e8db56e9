/** `bindeled measures`: the measures of the network, its groups and each actor. */
import { measuresJson } from '../lib/export/numbers/measures-json';
import type { Language } from '../lib/i18n/language';
import { networkFigures } from '../lib/measures/network-figures';
import { messages } from '../lib/i18n/messages';
import { applyEdits, type Edit } from '../lib/model/edit';
import { buildNetwork } from '../lib/network/build-network';
import type { Network } from '../lib/network/network';
import type { CommandLine } from './request/arguments';
import { csvText } from './answer/csv-text';
import type { Effects } from './effects';
import { issuesForJson } from './answer/issues-for-json';
import type { ActorFigures, FigureTree, MeasuresAnswer, Value } from './answer/measures-answer';
import { measuresText } from './answer/measures-text';
import type { Project } from './open-project';
import { plainText } from './answer/plain-text';
import { watchProgress } from './progress';
import { scenarioForJson, whatIfLens } from './what-if/what-if-answer';
import { figuresText, stepsText } from './what-if/what-if-text';

/**
 * The answer of the command in the format that is asked for. With a scenario it is the measures of the
 * network in which it has come true, and every figure of the whole network before and after.
 */
export function measuresCommand(
	asked: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
): string {
	const progress = watchProgress(effects, language);
	progress.report('measures', null);
	const project = asked.edits === null ? asked : cameTrue(asked, line, asked.edits);
	const network = buildNetwork(project.dataset, project.lens);
	const answer = measuresJson(project.dataset, network, {
		version: effects.version,
		issues: issuesForJson(project.issues),
		chance: line.wantsChance,
		bands: line.bands,
		exact: line.wantsExact,
		report: (share) => progress.report('measures', share)
	}) as MeasuresAnswer;
	const whatIf = asked.edits === null ? null : figuresOf(asked, project, network);
	progress.end();
	switch (line.format) {
		case 'json':
			return `${JSON.stringify(whatIf === null ? answer : { ...answer, whatIf: whatIf.json }, null, 2)}\n`;
		case 'csv':
			return asCsv(project, answer);
		case 'text': {
			const { columns } = effects;
			const change = whatIf === null ? '' : `${whatIf.text(language, columns)}\n`;
			return plainText(change + measuresText(project, network, answer, language));
		}
		default:
			return line.format satisfies never;
	}
}

/** The project with the changes made, under the lens that shows them. */
function cameTrue(project: Project, line: CommandLine, edits: readonly Edit[]): Project {
	return {
		...project,
		dataset: applyEdits(project.dataset, edits),
		lens: whatIfLens(project, line, edits)
	};
}

function figuresOf({ dataset, lens, edits }: Project, after: Project, network: Network) {
	const before = networkFigures(buildNetwork(dataset, after.lens));
	const figures = networkFigures(network);
	const steps = edits ?? [];
	return {
		json: scenarioForJson(dataset, after.lens, steps, before, figures),
		text: (language: Language, columns: number) =>
			`${messages(language).robustness.title}\n\n${stepsText(dataset, steps, after.lens, lens, language, columns)}\n${figuresText(before, figures, language)}`
	};
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
