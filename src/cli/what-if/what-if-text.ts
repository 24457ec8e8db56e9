/** What a scenario changes, for a reader at a terminal: what changed only, in the order of the page. */
import { actorChanges } from '../../lib/findings/scenario/scenario-difference-actors';
import {
	beforeAfter,
	DIGITS,
	type FigureRow
} from '../../lib/findings/scenario/scenario-difference-figures';
import type { GroupFigures } from '../../lib/findings/scenario/scenario-difference-groups';
import type { Finding } from '../../lib/findings/finding';
import { describeCheck } from '../../lib/i18n/describe-check';
import { describeFinding } from '../../lib/i18n/describe-finding';
import { describeStep } from '../../lib/i18n/describe-scenario';
import {
	formatFixed,
	formatFixedShare,
	formatList,
	formatNumber,
	type Language
} from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import type { NetworkFigures } from '../../lib/measures/network-figures';
import type { Dataset } from '../../lib/model/dataset';
import type { Edit } from '../../lib/model/edit';
import type { Lens } from '../../lib/model/lens';
import { paragraph, tableText } from '../answer/text-layout';
import type { WhatIfAnswer } from './what-if-answer';

const ACTORS_SHOWN = 10;
const ARROW = '→';

/** Steps, figures, checks, findings, groups and actors that changed. */
export function whatIfText(
	{ dataset, changed, difference }: WhatIfAnswer,
	usual: Lens,
	language: Language,
	columns: number
): string {
	const words = messages(language).robustness;
	const { before, after, lens, edits } = difference;
	const parts = [
		stepsText(dataset, edits, lens, usual, language, columns),
		figuresText(before.figures, after.figures, language),
		checksPart(dataset, changed, difference, language, columns),
		findingsPart(dataset, difference, language, columns),
		groupsPart(dataset, difference, language),
		actorsPart(dataset, difference, language)
	];
	return `${words.title}\n\n${parts.join('\n')}`;
}

/** The steps in words, and what counts. */
export function stepsText(
	dataset: Dataset,
	edits: readonly Edit[],
	lens: Lens,
	usual: Lens,
	language: Language,
	columns: number
): string {
	const { robustness, taxonomy } = messages(language);
	const { lensFollows, lensSame } = robustness.scenarios;
	const named = formatList(
		lens.layers.map((layer) => taxonomy.layer[layer].toLocaleLowerCase(language)),
		language
	);
	const steps = edits.map((edit, place) =>
		paragraph(describeStep(edit, dataset, language), columns, '    ', `${place + 1}.`.padEnd(4))
	);
	const note = (lens.layers.join() === usual.layers.join() ? lensSame : lensFollows)(named);
	return `${steps.join('')}\n${paragraph(note, columns, '')}`;
}

/** Figures of the whole network that changed. */
export function figuresText(
	before: NetworkFigures,
	after: NetworkFigures,
	language: Language
): string {
	const { table, difference } = messages(language).robustness;
	const rows = beforeAfter(before, after).filter(({ verdict }) => verdict !== 'same');
	if (rows.length === 0) return `${difference.figures}: ${difference.noFigures}\n`;
	const text = (value: number | null, unit: FigureRow['unit']) =>
		value === null ? '–' : fixed(value, unit, language);
	return `${difference.figures}\n\n${tableText(
		[
			{ heading: table.figure, isFigure: false },
			{ heading: table.before, isFigure: true },
			{ heading: table.after, isFigure: true },
			{ heading: table.change, isFigure: false }
		],
		rows.map((row) => [
			table.row[row.id].name,
			text(row.before.value, row.unit),
			text(row.after.value, row.unit),
			table.verdict[row.verdict]
		])
	)}`;
}

function fixed(value: number, unit: FigureRow['unit'], language: Language): string {
	const write = unit === 'share' ? formatFixedShare : formatFixed;
	return write(value, language, DIGITS[unit]);
}

function checksPart(
	dataset: Dataset,
	changed: Dataset,
	{ checks }: WhatIfAnswer['difference'],
	language: Language,
	columns: number
): string {
	const { robustness, checks: words } = messages(language);
	const { difference } = robustness;
	const answers = checks.filter((check) => check.difference === 'answer');
	const entries = checks.flatMap(({ before, after, difference: kind }) => {
		const was = describeCheck(before, dataset, language);
		const is = describeCheck(after, changed, language);
		// Grounds that no sentence speaks of are no news.
		if (kind === 'same' || (kind === 'grounds' && was.text === is.text)) return [];
		const answer =
			kind === 'answer'
				? `${words.answer[before.answer]} → ${words.answer[after.answer]}`
				: words.answer[after.answer];
		return [
			paragraph(`${answer}: ${was.title}`, columns, '      ', `  ${before.id.padEnd(4)}`) +
				paragraph(`${difference.before}: ${was.text}`, columns, '      ') +
				paragraph(`${difference.after}: ${is.text}`, columns, '      ')
		];
	});
	const heading = `${difference.checks}: ${robustness.scenarios.answersChange(answers.length)}\n`;
	return entries.length === 0 ? heading : `${heading}\n${entries.join('\n')}`;
}

function findingsPart(
	dataset: Dataset,
	{ findings }: WhatIfAnswer['difference'],
	language: Language,
	columns: number
): string {
	const words = messages(language).robustness.difference;
	const line = (sign: string) => (finding: Finding) =>
		paragraph(describeFinding(finding, dataset, language).text, columns, '    ', `  ${sign} `);
	const gone = findings.disappeared.map(line('-'));
	const come = findings.appeared.map(line('+'));
	if (gone.length + come.length === 0) return `${words.findings}: ${words.noFindings}\n`;
	const part = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [`${title}\n${lines.join('')}`];
	return `${words.findings}\n\n${[
		...part(words.disappeared, gone),
		...part(words.appeared, come)
	].join('\n')}`;
}

function groupsPart(
	dataset: Dataset,
	{ groups, lens }: WhatIfAnswer['difference'],
	language: Language
): string {
	const { robustness, taxonomy } = messages(language);
	const words = robustness.difference;
	const called = names(dataset, language);
	const heading = words.groups(taxonomy.grouping[lens.groupBy]);
	const changed = groups.filter(({ isChanged }) => isChanged);
	if (changed.length === 0) return `${heading}: ${words.noGroups}\n`;
	const cell = (part: 'actors' | 'inside' | 'outside', was: Half, is: Half) =>
		fromTo(formatNumber(was?.[part] ?? 0, language), formatNumber(is?.[part] ?? 0, language));
	return `${heading}\n\n${tableText(
		[
			{ heading: words.group, isFigure: false },
			{ heading: words.groupActors, isFigure: true },
			{ heading: words.inside, isFigure: true },
			{ heading: words.outside, isFigure: true }
		],
		changed.map(({ name, before, after }) => [
			called.group(lens.groupBy, name),
			cell('actors', before, after),
			cell('inside', before, after),
			cell('outside', before, after)
		])
	)}`;
}

type Half = GroupFigures | null;

function actorsPart(
	dataset: Dataset,
	{ before, after }: WhatIfAnswer['difference'],
	language: Language
): string {
	const { robustness, measures } = messages(language);
	const words = robustness.difference;
	const called = names(dataset, language);
	const value = (one: number | undefined) =>
		one === undefined ? '–' : formatNumber(one, language, 3);
	const rows = actorChanges(before, after, 'betweennessNormalised')
		.map(({ actor, before: was, after: is }) => ({
			name: called.actor(actor),
			value: fromTo(value(was?.value), value(is?.value)),
			rank: fromTo(value(was?.rank), value(is?.rank))
		}))
		// A change too small to be seen is none.
		.filter((row) => `${row.value}${row.rank}`.includes(ARROW))
		.slice(0, ACTORS_SHOWN);
	if (rows.length === 0) return `${words.actors}: ${words.noActors}\n`;
	return `${words.actors}\n\n${tableText(
		[
			{ heading: words.actor, isFigure: false },
			{ heading: measures.actor.betweennessNormalised.name, isFigure: true },
			{ heading: words.rank, isFigure: true }
		],
		rows.map((row) => [row.name, row.value, row.rank])
	)}`;
}

function fromTo(was: string, is: string): string {
	return was === is ? is : `${was} ${ARROW} ${is}`;
}
