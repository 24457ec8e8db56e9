/** The actors whose leaving costs most nearness, each taken out alone. */
import { removalRanking } from '../../lib/findings/scenario/removal-ranking';
import { formatFixedShare, formatNumber } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { inBothLanguages } from '../answer/in-both-languages';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section } from './section';

export const removalsSection: Section = {
	id: 'removals',
	text({ dataset, lens }, language, columns) {
		const { hurts: words, difference } = messages(language).robustness;
		const called = names(dataset, language);
		const ranking = removalRanking(dataset, lens);
		const say = (sentence: string) => paragraph(sentence, columns, '');
		const nearness = (value: number | null) =>
			value === null ? difference.undefined : formatFixedShare(value, language, 1);
		const head = `${words.title}\n\n${say(words.lead)}`;
		if (ranking.removals.length === 0) return `${head}\n${say(words.none)}`;
		const { efficiency, largestIsland, actorCount } = ranking;
		const table = tableText(
			[
				{ heading: words.actor, isFigure: false },
				{ heading: words.nearness, isFigure: true },
				{ heading: words.largest, isFigure: true }
			],
			ranking.removals.map((removal) => [
				called.actor(removal.actor),
				nearness(removal.efficiency),
				formatNumber(removal.largestIsland, language)
			])
		);
		return [
			head,
			say(words.asIs(nearness(efficiency.value), largestIsland, actorCount)),
			table,
			say(words.nearnessMeaning) + say(words.largestMeaning)
		].join('\n');
	},
	json({ dataset, lens }) {
		const { actorCount, efficiency, largestIsland, removals } = removalRanking(dataset, lens);
		return {
			actorCount,
			efficiency: efficiency.value,
			reason: efficiency.reason,
			largestIsland,
			removals,
			text: inBothLanguages((language) => {
				const { hurts: words } = messages(language).robustness;
				return removals.length === 0 ? words.none : words.lead;
			})
		};
	}
};
