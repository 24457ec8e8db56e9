/** The measures for a reader at a terminal: the network, the groups, and the actors that bind most. */
import { compareLabels, formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import type { Network } from '../../lib/network/network';
import { groupValue } from '../../lib/network/partition';
import { headerText } from './header-text';
import type { ActorFigures, GroupFigures, MeasuresAnswer, Value } from './measures-answer';
import type { Project } from '../open-project';
import { tableText } from './text-layout';

const ROWS_SHOWN = 30;
const NETWORK_FIGURES = [
	'density',
	'reciprocity',
	'diameter',
	'meanPath',
	'transitivity',
	'globalEfficiency',
	'degreeCentralisation',
	'betweennessCentralisation'
] as const;
const ACTOR_FIGURES = [
	'degree',
	'betweennessNormalised',
	'harmonicNormalised',
	'constraint',
	'eiIndex',
	'largestComponentWithout'
] as const;

/** Three tables under a header. */
export function measuresText(
	project: Project,
	network: Network,
	answer: MeasuresAnswer,
	language: Language
): string {
	const words = messages(language);
	const by = words.taxonomy.grouping[network.lens.groupBy];
	return [
		headerText(project, answer.network.actors, answer.network.ties, language),
		`${words.cli.network}\n\n${networkTable(answer, language)}`,
		`${words.cli.groups(by)}\n\n${groupTable(project, network, answer, language)}`,
		`${words.cli.actors}\n\n${actorTable(project, network, answer, language)}`
	].join('\n');
}

function networkTable({ network }: MeasuresAnswer, language: Language): string {
	const words = messages(language).cli.networkFigure;
	const figures = NETWORK_FIGURES.map((figure): [string, string] => [
		words[figure],
		figureText(network[figure] as Value, language)
	]);
	const { count, modularity } = network.communities;
	return tableText(
		[
			{ heading: '', isFigure: false },
			{ heading: '', isFigure: true }
		],
		[
			[words.actors, figureText(network.actors, language)],
			[words.ties, figureText(network.ties, language)],
			...figures,
			[words.components, listText(network.components.map(String))],
			[words.isolates, figureText(network.isolates.length, language)],
			[words.articulationActors, figureText(network.articulationActors.length, language)],
			[words.communities, `${count} (Q ${figureText(modularity, language)})`]
		]
	);
}

function groupTable(
	{ dataset }: Project,
	{ lens }: Network,
	{ grouping }: MeasuresAnswer,
	language: Language
): string {
	const words = messages(language).cli.groupFigure;
	const called = names(dataset, language);
	const heading = (text: string) => ({ heading: text, isFigure: true });
	const table = tableText(
		[
			{ heading: words.group, isFigure: false },
			heading(words.actors),
			heading(words.internalTies),
			heading(words.externalTies),
			heading(words.eiIndex),
			heading(words.expected),
			heading(words.p)
		],
		Object.entries(grouping.groups).map(([name, group]) => [
			called.group(lens.groupBy, name),
			...[
				group.actors,
				group.internalTies,
				group.externalTies,
				group.eiChance?.observed ?? group.eiIndex
			].map((value) => figureText(value, language)),
			...chanceTexts(group, language)
		])
	);
	return lens.direction === 'reported' ? `${table}${words.pairs}\n` : table;
}

/** The middle 95 % of the draws, and the share of draws at least as far out on the observed side. */
function chanceTexts({ eiChance }: GroupFigures, language: Language): [string, string] {
	const words = messages(language).cli.groupFigure;
	if (!eiChance || eiChance.observed === null || eiChance.mean === null) return ['–', '–'];
	const { observed, mean, low, high, pInward, pOutward } = eiChance;
	return [
		words.range(figureText(low, language), figureText(high, language)),
		figureText(observed <= mean ? pInward : pOutward, language)
	];
}

function actorTable(
	{ dataset }: Project,
	{ actors, lens }: Network,
	answer: MeasuresAnswer,
	language: Language
): string {
	const words = messages(language);
	const called = names(dataset, language);
	const compare = compareLabels(language);
	const scored = actors
		.map((actor) => ({ actor, figures: answer.actors[actor.id]! }))
		.sort(
			(a, b) =>
				betweennessOf(b.figures) - betweennessOf(a.figures) || compare(a.actor.label, b.actor.label)
		);
	const table = tableText(
		[
			{ heading: words.cli.actorColumn.label, isFigure: false },
			{ heading: words.cli.actorColumn.group, isFigure: false },
			...ACTOR_FIGURES.map((figure) => ({
				heading: words.measures.actor[figure].name,
				isFigure: true
			}))
		],
		scored.slice(0, ROWS_SHOWN).map(({ actor, figures }) => {
			const group = groupValue(actor, lens.groupBy);
			return [
				actor.label,
				group === null ? '' : called.group(lens.groupBy, group),
				...ACTOR_FIGURES.map((figure) => figureText(figures[figure] as Value, language))
			];
		})
	);
	const more = scored.length - ROWS_SHOWN;
	return more > 0 ? `${table}${words.cli.moreActors(formatNumber(more, language))}\n` : table;
}

/** An actor without a figure stands last. */
function betweennessOf(figures: ActorFigures): number {
	return (figures['betweenness'] as Value) ?? -1;
}

function figureText(value: Value, language: Language): string {
	return value === null ? '–' : formatNumber(value, language, 3);
}

/** The first few; sizes of a hundred single islands tell nobody anything. */
function listText(items: readonly string[]): string {
	const shown = 8;
	return items.slice(0, shown).join(', ') + (items.length > shown ? ', …' : '');
}
