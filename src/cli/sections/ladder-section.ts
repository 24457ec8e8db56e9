/** Ties by step, what one step up would change, whose word they are and which way they run: the ladder view in words. */
import { directionBalance } from '../../lib/findings/ladder/ladder-directions';
import { ladderFigures, type LadderFigures } from '../../lib/findings/ladder/ladder-figures';
import { candidatesWithin, neededToRise, stepUp } from '../../lib/findings/ladder/ladder-step-up';
import type { LadderPair } from '../../lib/findings/ladder/ladder-table';
import { candidateReasons } from '../../lib/i18n/candidate-reasons';
import { formatNumber, formatShare, type Language } from '../../lib/i18n/language';
import { messages, type Messages } from '../../lib/i18n/messages';
import type { Names } from '../../lib/i18n/name-lookup';
import { names } from '../../lib/i18n/names';
import { STEPS } from '../../lib/model/taxonomy';
import { paragraph, tableText, type Column } from '../answer/text-layout';
import type { Section } from './section';

/** As many candidates as the page shows. */
const CANDIDATES_SHOWN = 8;

export const ladderSection: Section = {
	id: 'ladder',
	text({ dataset, lens }, language, columns) {
		const all = messages(language);
		const words = all.ladder;
		const figures = ladderFigures(dataset, lens);
		const heading = `${words.title}\n\n`;
		if (dataset.ties.length === 0) {
			return `${heading}${paragraph(`${words.noTiesTitle}. ${words.noTies}`, columns, '')}`;
		}
		if (figures.table.ties.length === 0) {
			return `${heading}${paragraph(`${words.noTiesInLensTitle}. ${words.noTiesInLens}`, columns, '')}`;
		}
		const notes = [
			...(lens.layers.length === 1 && lens.layers[0] === 'ties' ? [] : [words.layers(lens.layers)]),
			...(lens.steps === null ? [] : [words.stepsChosen(lens.steps)]),
			...(lens.direction === 'mutual' ? [words.mutual] : [])
		].map((note) => paragraph(note, columns, ''));
		const page: Page = { figures, all, words, called: names(dataset, language), language, columns };
		const parts = [
			stairsText(page),
			pairsText(page),
			stepUpText(page),
			oneSidedText(page),
			directionsText(page)
		];
		return `${heading}${notes.length > 0 ? `${notes.join('')}\n` : ''}${parts.join('\n')}`;
	},
	json({ dataset, lens }) {
		const { table, guideline, candidates, reported, directions } = ladderFigures(dataset, lens);
		const scopes = table.pairs.filter(({ verdict }) => verdict === 'low');
		return {
			all: table.all,
			pairs: table.pairs,
			stepUp: {
				candidates,
				all: stepUp(table, guideline, 'all', candidates),
				lowPairs: scopes.map((pair) => ({
					sectors: pair.sectors,
					needed: neededToRise(pair),
					available: candidatesWithin(candidates, pair.sectors).length
				}))
			},
			reported,
			directions
		};
	}
};

interface Page {
	readonly figures: LadderFigures;
	readonly all: Messages;
	readonly words: Messages['ladder'];
	readonly called: Names;
	readonly language: Language;
	readonly columns: number;
}

const word = (heading: string): Column => ({ heading, isFigure: false });
const figure = (heading: string): Column => ({ heading, isFigure: true });

function pairName(
	{ words, called }: Page,
	{ sectors: [a, b] }: Pick<LadderPair, 'sectors'>
): string {
	return a === b
		? `${called.sector(a)} (${words.pairs.insideWord})`
		: words.pair(called.sector(a), called.sector(b));
}

function stairsText({ figures, all: { taxonomy }, words, language, columns }: Page): string {
	const { stairs: own } = words;
	const { all } = figures.table;
	if (all.known === 0) return `${own.title}\n${paragraph(own.noSteps, columns, '')}`;
	const says = `${own.says(all.high, all.known)} ${own.without(all.withoutStep, all.known + all.withoutStep)}`;
	const rows = [...STEPS]
		.reverse()
		.map((step) => [
			`${step} ${taxonomy.step[step]}`,
			formatNumber(all.onStep[step], language),
			formatShare(all.onStep[step] / all.known, language)
		]);
	const without = [own.withoutStep, formatNumber(all.withoutStep, language), '–'];
	return `${own.title}\n${paragraph(says, columns, '')}\n${tableText(
		[word(own.step), figure(own.count), figure(own.share)],
		[...rows, without]
	)}`;
}

function pairsText(page: Page): string {
	const { figures, words, language, columns } = page;
	const { pairs: own } = words;
	const { pairs, withoutSector } = figures.table;
	if (pairs.length === 0) return `${own.title}\n${paragraph(own.none, columns, '')}`;
	const across = pairs.filter(({ verdict }) => verdict !== null);
	const low = across.filter(({ verdict }) => verdict === 'low');
	const judged = across.filter(({ verdict }) => verdict !== 'too-few');
	const table = tableText(
		[
			word(words.pairColumn),
			...STEPS.map((step) => figure(own.stepShort(step))),
			figure(own.withoutStep),
			figure(own.high),
			word(own.verdict)
		],
		pairs.map((pair) => [
			pairName(page, pair),
			...STEPS.map((step) => formatNumber(pair.onStep[step], language)),
			formatNumber(pair.withoutStep, language),
			pair.highShare === null ? '–' : formatShare(pair.highShare, language),
			pair.verdict === null ? '' : own.is[pair.verdict]
		])
	);
	const says = own.says(
		low.map((pair) => pairName(page, pair)),
		judged.length
	);
	const outside = withoutSector > 0 ? paragraph(own.outside(withoutSector), columns, '') : '';
	return `${own.title}\n${paragraph(says, columns, '')}\n${table}${outside}`;
}

function stepUpText(page: Page): string {
	const { figures, all, words, called, language, columns } = page;
	const { stepUp: own } = words;
	const { table, guideline, candidates } = figures;
	const heading = `${own.title}\n`;
	if (table.all.known === 0) return `${heading}${paragraph(words.stairs.noSteps, columns, '')}`;
	if (candidates.length === 0) return `${heading}${paragraph(own.none, columns, '')}`;
	const change = stepUp(table, guideline, 'all', candidates);
	const stillLow = new Set(change.lowAfter.map(({ sectors }) => sectors.join('\n')));
	const gone = change.lowBefore.filter(({ sectors }) => !stillLow.has(sectors.join('\n')));
	const says =
		change.lowBefore.length === 0
			? own.noLow
			: gone.length === 0
				? own.stays
				: own.gone(gone.map((pair) => pairName(page, pair)));
	const share = (value: number | null) =>
		value === null ? own.unknown : formatShare(value, language);
	const lowLines = change.lowBefore.map((pair) => {
		const needed = neededToRise(pair);
		const available = candidatesWithin(candidates, pair.sectors).length;
		const text = needed > available ? own.notEnough(needed, available) : own.needed(needed);
		return paragraph(`${pairName(page, pair)}: ${text}`, columns, '    ', '  ');
	});
	const nearest = candidates
		.slice(0, CANDIDATES_SHOWN)
		.map(({ actors: [a, b], ...rest }) =>
			paragraph(
				`${words.pair(called.actor(a), called.actor(b))}: ${candidateReasons(rest, own, called).join(', ')}`,
				columns,
				'    ',
				'  '
			)
		);
	return `${heading}${paragraph(`${own.all(candidates.length)}: ${says}`, columns, '')}${lowLines.join('')}\n${tableText(
		[word(own.figure), figure(own.before), figure(own.after)],
		[
			[own.highShare, share(change.before.highShare), share(change.after.highShare)],
			[
				own.low,
				formatNumber(change.lowBefore.length, language),
				formatNumber(change.lowAfter.length, language)
			],
			[own.check, all.checks.answer[change.checkBefore], all.checks.answer[change.checkAfter]]
		]
	)}\n${own.nearest}\n${nearest.join('')}`;
}

function oneSidedText(page: Page): string {
	const { figures, words, language, columns } = page;
	const { oneSided: own } = words;
	const { reported } = figures;
	const sum = (column: 'both' | 'known' | 'unknown') =>
		reported.reduce((total, pair) => total + pair[column], 0);
	const says =
		reported.length === 0
			? own.none
			: sum('known') === 0
				? own.unknown
				: own.says(sum('both'), sum('known'), sum('unknown'));
	if (reported.length === 0 || sum('known') === 0) {
		return `${own.title}\n${paragraph(says, columns, '')}`;
	}
	const number = (value: number) => formatNumber(value, language);
	const table = tableText(
		[
			word(words.pairColumn),
			figure(own.both),
			figure(own.first),
			figure(own.second),
			figure(own.notSaid),
			figure(own.mutualShare),
			word(own.verdict)
		],
		reported.map((pair) => [
			pairName(page, pair),
			number(pair.both),
			number(pair.first),
			number(pair.second),
			number(pair.unknown),
			pair.mutualShare === null ? '–' : formatShare(pair.mutualShare, language),
			own.is[pair.verdict]
		])
	);
	return `${own.title}\n${paragraph(says, columns, '')}\n${table}`;
}

function directionsText({
	figures: { directions },
	words,
	called,
	language,
	columns
}: Page): string {
	const { directions: own } = words;
	if (directions.problem !== null) {
		return `${own.title}\n${paragraph(own.problem[directions.problem], columns, '')}`;
	}
	const { up, down, both, pairs } = directions.all;
	const balance = directionBalance(directions.all);
	const says = [
		own.says(up, down, both, pairs),
		...(balance === null ? [] : [own.balance[balance]]),
		...(directions.unsaid > 0 ? [own.unsaid(directions.unsaid)] : []),
		...(directions.withoutLevel > 0 ? [own.withoutLevel(directions.withoutLevel)] : [])
	].join(' ');
	const number = (value: number) => formatNumber(value, language);
	const table = tableText(
		[word(own.levels), figure(own.up), figure(own.down), figure(own.bothWays), figure(own.total)],
		directions.levels.map((row) => [
			own.between(called.level(row.upper), called.level(row.lower)),
			number(row.up),
			number(row.down),
			row.bothShare === null
				? '–'
				: `${number(row.both)} (${formatShare(row.bothShare, language)})`,
			number(row.ties.length)
		])
	);
	return `${own.title}\n${paragraph(says, columns, '')}\n${table}`;
}
