/** Whether groups keep to their own: a row a grouping, with the interval it is held against. */
import type { SiloFigures } from '../../findings/silo-figures';
import type { MeasuresMessages } from '../../i18n/da/measures';
import type { SilosMessages } from '../../i18n/da/silos';
import { formatSigned, type Language } from '../../i18n/language';
import type { Grouping } from '../../model/lens';
import type { Interval } from '../panel/interval';
import { homophilyAgainstLot } from './judgements';

export interface HomophilyRow {
	readonly by: Grouping;
	readonly value: string;
	/** Where the figure lies by lot, in words. */
	readonly byLot: string;
	readonly interval: Interval;
	readonly sentence: string;
}

export function homophilyRows(
	figures: SiloFigures,
	groupings: readonly Grouping[],
	language: Language,
	words: {
		readonly homophily: SilosMessages['homophily'];
		readonly reasons: MeasuresMessages['reason'];
	}
): HomophilyRow[] {
	const said = words.homophily;
	const inDigits = (value: number) => formatSigned(value, language, 2);
	return groupings.map((by): HomophilyRow => {
		const figure = figures.homophily[by];
		const chance = figures.homophilyChance[by];
		const level = homophilyAgainstLot(figure, chance);
		const reason = figure.reason;
		return {
			by,
			value: figure.value === null ? '–' : inDigits(figure.value),
			byLot: chance ? said.range(inDigits(chance.low), inDigits(chance.high)) : '–',
			interval: {
				value: figure.value,
				low: chance?.low ?? null,
				high: chance?.high ?? null,
				mark: chance?.mean ?? null
			},
			sentence:
				level === 'like-chance'
					? said.likeChance
					: level !== null
						? said.is[level]
						: reason === 'no-group'
							? said.noGroup(by)
							: reason === null
								? ''
								: words.reasons[reason]
		};
	});
}
