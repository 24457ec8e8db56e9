/** The pictures of certainty: every sector against chance, and the band around each of the first ranks. */
import type { GroupTendency } from '../../findings/silo-figures';
import { formatFixed, formatNumber, formatShare } from '../../i18n/language';
import { drawsFor } from '../../measures/groups/against-draws';
import { lookOf, sectorLooks } from '../../map/looks/sector-look';
import { MISSING } from '../../network/partition';
import { bandStrip, chanceStrip } from '../certainty';
import type { Block, Cell } from '../report-document';
import type { ReportContext } from '../report-input';

const FIRST_RANKS = 12;
/** The network's own measure of bridges is unbiased by size only as a share; below one per mille it is none. */
const LEAST_SHARE = 0.0005;

/** Every group of the report's lens against draws by lot. */
export function chancePart(context: ReportContext): Block[] {
	const { words, figures, lens } = context;
	const told = words.chance;
	const groups = figures.silos.groups.filter(({ chance }) => chance.observed !== null);
	const { groupBy } = lens;
	if (groups.length === 0) return [{ kind: 'text', text: told.none(groupBy), isNote: false }];
	const draws = drawsFor(figures.silos.pairCount);
	const rows = [...groups]
		.sort((a, b) => a.chance.observed! - b.chance.observed!)
		.map((group) => chanceRow(group, context));
	const head = [context.messages.taxonomy.grouping[lens.groupBy], ...told.head.slice(1)];
	return [
		{ kind: 'text', text: told.lead(groups.length, draws, groupBy), isNote: false },
		{
			kind: 'table',
			caption: told.caption(groupBy),
			head,
			rows,
			widths: [26, 8, 7, 7, 21, 8, 15, 8],
			numeric: [1, 2, 3, 5, 6, 7]
		},
		...(rows.some((cells) => cells.at(-1)!.text === '–')
			? [{ kind: 'text', text: told.unknown(groupBy), isNote: true } as const]
			: [])
	];
}

function chanceRow(
	{ name, actors, inside, outside, chance }: GroupTendency,
	context: ReportContext
): Cell[] {
	const { words, names, lens, language, dataset } = context;
	const number = (value: number, digits = 0) => formatNumber(value, language, digits);
	const fixed = (value: number, digits: number) => formatFixed(value, language, digits);
	const { observed, low, high, mean, pInward, pOutward } = chance;
	const isKnown = observed !== null && low !== null && high !== null && low !== high;
	const p = !isKnown || mean === null ? null : observed <= mean ? pInward : pOutward;
	const label = names.group(lens.groupBy, name);
	const first: Cell =
		lens.groupBy === 'sector' && name !== MISSING
			? { text: label, look: lookOf(sectorLooks(dataset), name) }
			: { text: label };
	return [
		first,
		{ text: number(actors.length) },
		{ text: number(inside) },
		{ text: number(outside) },
		isKnown
			? { text: '', strip: chanceStrip(observed, low, high, mean, context) }
			: { text: '–', tone: 'muted' },
		{ text: observed === null ? '–' : fixed(observed, 2) },
		isKnown
			? { text: words.chance.range(fixed(low, 2), fixed(high, 2)) }
			: { text: '–', tone: 'muted' },
		{ text: p === null ? '–' : fixed(p, 3) }
	];
}

/** The bands around the first ranks. */
export function ranksPart(context: ReportContext): Block[] {
	const { words, figures, analysis, names, language, dataset } = context;
	const told = words.ranks;
	const { bands } = figures;
	const scores = analysis.scores.betweennessNormalised.values;
	const sectorOf = new Map(dataset.actors.map((actor) => [actor.id, actor.sector]));
	const looks = sectorLooks(dataset);
	const shareOf = new Map(analysis.actorIds.map((actor, i) => [actor, scores[i] ?? null]));
	const ranked = (bands?.actorIds ?? []).flatMap((actor, i) => {
		const band = bands!.bands[i]!;
		const share = shareOf.get(actor) ?? null;
		const strip = bandStrip(band, bands!.actorIds.length, context);
		return strip && share !== null && share > LEAST_SHARE
			? [{ actor, rank: band.rank!, low: band.low!, high: band.high!, share, strip }]
			: [];
	});
	if (!bands || ranked.length === 0) return [{ kind: 'text', text: told.none, isNote: false }];
	const first = ranked.sort((a, b) => a.rank - b.rank).slice(0, FIRST_RANKS);
	// One scale for all of them, as long as the widest band.
	const longest = Math.max(...first.map(({ high }) => high));
	const rows = first.map(({ actor, rank, low, high, share, strip }): Cell[] => {
		const sector = sectorOf.get(actor) ?? null;
		return [
			{ text: formatNumber(rank, language, 1) },
			{ text: names.actor(actor) },
			sector === null
				? { text: context.messages.taxonomy.missing, tone: 'muted' }
				: { text: names.sector(sector), look: lookOf(looks, sector) },
			{ text: formatShare(share, language) },
			{ text: '', strip: { ...strip, max: Math.max(2, longest) } },
			{ text: told.range(low, high) }
		];
	});
	return [
		{ kind: 'text', text: told.lead(bands.draws, bands.lostShare), isNote: false },
		{
			kind: 'table',
			caption: told.caption(rows.length),
			head: told.head,
			rows,
			widths: [7, 31, 24, 10, 18, 10],
			numeric: [0, 3, 5]
		}
	];
}
