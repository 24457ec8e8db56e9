/** The key figures of the whole network, and the words that the report uses. */
import { formatNumber, formatShare } from '../../i18n/language';
import { NETWORK_MEASURES } from '../../measures/whole/all';
import type { Block, Cell } from '../report-document';
import type { ReportContext } from '../report-input';

/** Counts; all else has three decimals. */
const WHOLE: readonly string[] = ['diameter', 'pairsJoined', 'pairsNotJoined'];

/** The key figures of the whole network as a table. */
export function figuresPart({
	words,
	messages,
	analysis,
	figures,
	language
}: ReportContext): Block[] {
	const told = words.figures;
	const { network } = analysis;
	const count = (value: number) => formatNumber(value, language);
	const rows: Cell[][] = [
		[{ text: told.actors }, { text: count(network.actors) }, { text: told.actorsMeaning }],
		[{ text: told.ties }, { text: count(network.ties) }, { text: told.tiesMeaning }],
		[
			{ text: told.isolates },
			{ text: count(network.isolates.length) },
			{ text: told.isolatesMeaning }
		],
		[
			{ text: told.islands },
			{ text: count(network.componentSizes.length) },
			{ text: told.islandsMeaning }
		]
	];
	for (const { id } of NETWORK_MEASURES) {
		const { name, meaning } = messages.measures.network[id];
		const { value, reason } = figures.whole.figures[id];
		if (value === null && reason === 'needs-directed-network') continue;
		const text =
			value === null
				? '–'
				: id === 'density'
					? formatShare(value, language)
					: formatNumber(value, language, WHOLE.includes(id) ? 0 : 3);
		const why = reason === null ? '' : ` ${messages.measures.reason[reason]}`;
		rows.push([{ text: name }, { text }, { text: `${meaning}${why}` }]);
	}
	return [
		{
			kind: 'table',
			caption: told.caption,
			head: told.head,
			rows: rows.map(([name, value, meaning]) => [
				name!,
				value!,
				{ ...meaning!, tone: 'muted' as const }
			]),
			widths: [30, 12, 58],
			numeric: [1]
		}
	];
}

/** The words that the report uses, each with its sentence. */
export function wordsPart({ words }: ReportContext): Block[] {
	return [
		{ kind: 'text', text: words.words.lead, isNote: true },
		{ kind: 'terms', items: Object.values(words.words.terms) }
	];
}
