/** The groups with their dots and bands, as a picture to save. */
import type { SilosMessages } from '../../i18n/da/silos';
import { formatSigned, type Language } from '../../i18n/language';
import { intervalSvg } from '../../report/pictures/interval-svg';
import type { PictureWords } from '../../report/pictures/picture-frame';
import type { GroupRow } from './group-rows';

/**
 * The text of an SVG file.
 *
 * @param nameOf what a group is called
 */
export function tendencyPicture(
	frame: PictureWords,
	rows: readonly GroupRow[],
	nameOf: (group: string) => string,
	{ groups: words, homophily: { key } }: SilosMessages,
	language: Language
): string {
	const index = (value: number) => formatSigned(value, language, 2);
	return intervalSvg({
		...frame,
		scale: [-1, 1],
		ticks: [
			{ at: -1, text: `−1 ${words.onlyInside}` },
			{ at: 0, text: '0' },
			{ at: 1, text: `+1 ${words.onlyOutside}` }
		],
		parts: [
			{
				heading: '',
				rows: rows.map(({ name, verdict, unknown, chance: { observed, mean, low, high } }) => {
					const isTold = verdict !== 'unknown' && low !== null && high !== null;
					return {
						label: nameOf(name),
						value: observed,
						low: isTold ? low : null,
						high: isTold ? high : null,
						mark: isTold ? mean : null,
						figures:
							observed === null
								? '–'
								: isTold
									? words.pictured(index(observed), words.range(index(low), index(high)))
									: index(observed),
						verdict:
							unknown === null
								? words.is[verdict]
								: `${words.is.unknown}: ${words.because[unknown]}`
					};
				})
			}
		],
		legend: { ...key, meaning: words.lead }
	});
}
