/** How sure a finding is: against chance, by rank band, by who answered, or counted from the rows. */
import type { Finding, FindingCode } from '../findings/finding';
import type { Certainty, Strip } from './report-document';
import type { ReportContext } from './report-input';
import type { RankBand } from '../measures/uncertainty/rank-bands';

/** What a finding is read from. */
type Ground = 'seats' | 'actors' | 'initiatives' | 'ties';

const GROUND: Readonly<Record<FindingCode, Ground>> = {
	'chain.carrier': 'seats',
	'chain.single-link': 'seats',
	'chain.no-link': 'seats',
	'silo.sides': 'ties',
	'silo.group': 'ties',
	'silo.pair': 'ties',
	'gap.leadership': 'seats',
	'gap.forum': 'seats',
	'gap.district': 'actors',
	'gap.absent': 'actors',
	'fragility.cut-actor': 'ties',
	'bridge.actor': 'ties',
	'bridge.sole-link': 'ties',
	'overlap.initiatives': 'initiatives',
	'ladder.low': 'ties',
	'one-sided.pair': 'ties',
	'forum.strangers': 'seats',
	'forum.thin': 'seats'
};

/** The certainty of a finding under the report's lens. */
export function certaintyOf(finding: Finding, context: ReportContext): Certainty {
	const { words, rows, figures } = context;
	if (finding.code === 'silo.group') {
		const { eiIndex, eiLow, eiHigh, eiExpected, p } = finding.figures;
		if (isNumber(eiIndex) && isNumber(eiLow) && isNumber(eiHigh)) {
			return {
				text: words.certainty.chance(eiLow, eiHigh, eiIndex, p ?? null),
				strip: chanceStrip(eiIndex, eiLow, eiHigh, eiExpected ?? null, context)
			};
		}
	}
	if (finding.code === 'bridge.actor' && figures.bands !== null) {
		const { bands, actorIds, lostShare } = figures.bands;
		const band = bands[actorIds.indexOf(finding.actors[0]!)];
		const strip = band ? bandStrip(band, actorIds.length, context) : null;
		if (strip) {
			const { rank, low, high } = band!;
			const text = words.certainty.band(rank!, low!, high!, actorIds.length, lostShare);
			return { text, strip };
		}
	}
	const ground = GROUND[finding.code];
	if (ground !== 'ties') return { text: words.certainty[ground](rows), strip: null };
	if (!context.lens.layers.includes('ties')) {
		const shared = context.lens.layers.includes('forums') ? 'seats' : 'initiatives';
		return { text: words.certainty[shared](rows), strip: null };
	}
	const { answered, responseShare } = figures.silos.response;
	const text =
		responseShare === null
			? words.certainty.answersUnknown(rows.ties)
			: words.certainty.answered(answered.length, rows.actors);
	return { text, strip: null };
}

/** The E-I index of a group beside what the draws gave. */
export function chanceStrip(
	value: number,
	low: number,
	high: number,
	expected: number | null,
	{ words }: ReportContext
): Strip {
	return {
		min: -1,
		max: 1,
		low,
		high,
		value,
		expected,
		ends: [words.certainty.inward, words.certainty.outward],
		label: words.certainty.chanceStrip(value, low, high)
	};
}

/** A rank with the band around it; null where the band is not known. */
export function bandStrip(
	{ rank, low, high }: RankBand,
	all: number,
	{ words }: ReportContext
): Strip | null {
	if (rank === null || low === null || high === null) return null;
	return {
		min: 1,
		max: Math.max(2, all),
		low,
		high,
		value: rank,
		expected: null,
		ends: [words.certainty.first, words.certainty.last(all)],
		label: words.certainty.bandStrip(rank, low, high, all)
	};
}

function isNumber(value: number | null | undefined): value is number {
	return value !== null && value !== undefined;
}
