/** The rank bands of the sides as a picture to save. */
import type { BandsOfSides } from '$lib/findings/comparison/side-bands';
import type { CompareMessages } from '$lib/i18n/da/compare';
import { intervalSvg } from '$lib/report/pictures/interval-svg';
import type { PictureWords } from '$lib/report/pictures/picture-frame';
import type { BandTable } from './band-rows';

/**
 * The text of an SVG file, with the rows of the table.
 *
 * @param sentences what can be told of each side, in the order of the table
 */
export function bandPicture(
	frame: PictureWords,
	table: BandTable,
	{ bands: words, figures }: CompareMessages,
	sentences: readonly string[],
	{ draws, lostShare }: BandsOfSides
): string {
	return intervalSvg({
		...frame,
		scale: [1, table.most],
		ticks: [1, table.most].map((at) => ({ at, text: String(at) })),
		parts: table.sides.map(({ rows }, place) => ({
			heading: sentences[place]!,
			rows: rows.map(({ name, rank, range, interval }) => ({
				...interval,
				label: name,
				figures: `${words.rank} ${rank}`,
				verdict: range === '–' ? '' : `${words.band}: ${range}`
			}))
		})),
		legend: {
			title: figures.key.title,
			dot: words.rank,
			outside: null,
			band: words.band,
			mark: null,
			meaning: words.method(draws, lostShare)
		}
	});
}
