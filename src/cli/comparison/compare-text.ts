/** A comparison for a reader at a terminal: figures side by side, then the sentences. */
import { acrossVerdict } from '../../lib/findings/comparison/across-verdict';
import type { SideFigures } from '../../lib/findings/comparison/side-figures';
import {
	formatFixed,
	formatFixedShare,
	formatNumber,
	formatSigned,
	type Language
} from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import type { Figure } from '../../lib/measures/measure';
import type { ComparisonAnswer } from './compare-answer';
import { paragraph, tableText } from '../answer/text-layout';

export function compareText(answer: ComparisonAnswer, language: Language, columns: number): string {
	const words = messages(language).compare;
	const names = answer.names(language);
	const blocks = [
		`${words.cli.title(names)}\n`,
		`${words.cli.figures}\n\n${figureTable(answer.figures, names, language)}`
	];
	for (const { from, to, texts } of answer.sentences(language)) {
		const heading =
			from === null || to === null
				? words.cli.differences
				: words.cli.sentences(names[from]!, names[to]!);
		const lines = texts.map((text) => paragraph(text, columns, '  ', '- '));
		blocks.push(`${heading}\n\n${lines.join('')}`);
	}
	const caveats = answer.caveats(language);
	if (caveats.length > 0) {
		const lines = caveats.map((text) => paragraph(text, columns, '  ', '- '));
		blocks.push(`${words.cli.caveats}\n\n${lines.join('')}`);
	}
	return blocks.join('\n');
}

function figureTable(
	figures: readonly SideFigures[],
	names: readonly string[],
	language: Language
): string {
	const { cli, figures: words } = messages(language).compare;
	const number = (digits: number) => (value: number) => formatFixed(value, language, digits);
	const share = (value: number) => formatFixedShare(value, language, 1);
	const index = (value: number) => formatSigned(value, language, 2);
	const line = (
		name: string,
		figure: (side: SideFigures) => Figure,
		write: (value: number) => string
	) => [name, ...figures.map((side) => textOf(figure(side), write))];
	const count = (name: string, value: (side: SideFigures) => number) => [
		name,
		...figures.map((side) => formatNumber(value(side), language))
	];
	const byLot = (name: string, write: (value: number) => string) => [
		cli.byLot(name),
		...figures.map(({ eiChance }) =>
			eiChance === null ? '–' : cli.range(write(eiChance.low), write(eiChance.high))
		)
	];
	const { row } = words;
	return tableText(
		[
			{ heading: cli.figure, isFigure: false },
			...names.map((heading) => ({ heading, isFigure: true }))
		],
		[
			count(row.actors.name, ({ actors }) => actors),
			count(row.ties.name, ({ ties }) => ties),
			line(row.density.name, ({ density }) => density, share),
			line(row.meanPartners.name, ({ meanPartners }) => meanPartners, number(1)),
			line(row.crossShare.name, ({ crossShare }) => crossShare, share),
			line(cli.expected(row.crossShare.name), ({ crossExpected }) => crossExpected, share),
			byLot(row.crossShare.name, (value) => share((1 + value) / 2)),
			line(row.eiIndex.name, ({ eiIndex }) => eiIndex, index),
			line(cli.expected(row.eiIndex.name), ({ eiExpected }) => eiExpected, index),
			byLot(row.eiIndex.name, index),
			[
				cli.againstLot,
				...figures.map(({ eiChance }) => {
					const verdict = acrossVerdict(eiChance);
					return verdict === null ? '–' : cli.verdict[verdict];
				})
			],
			[
				row.sectors.name,
				...figures.map(({ sectors: { covered, missing } }) =>
					covered.length + missing.length === 0
						? '–'
						: words.of(covered.length, covered.length + missing.length)
				)
			],
			line(row.largestShare.name, ({ largestShare }) => largestShare, share),
			[
				row.thinLinks.name,
				...figures.map(({ chain }) =>
					chain === null ? '–' : words.of(chain.single.length + chain.none.length, chain.links)
				)
			],
			[
				row.checks.name,
				...figures.map(({ checks }) =>
					words.of(
						checks.met.length,
						Object.values(checks).reduce((sum, ids) => sum + ids.length, 0)
					)
				)
			]
		]
	);
}

function textOf({ value }: Figure, write: (value: number) => string): string {
	return value === null ? '–' : write(value);
}
