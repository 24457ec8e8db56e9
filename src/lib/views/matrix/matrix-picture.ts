/** The table of the screen as a picture to save. */
import { matrixSvg, type MatrixPicture } from '../../report/pictures/matrix-svg';
import type { PictureWords } from '../../report/pictures/picture-frame';
import type { Heading, HeatCell } from './heat-table';

/** The text of an SVG file with the cells, shades and frames that the screen shows. */
export function matrixPicture(
	words: PictureWords,
	rows: readonly Heading[],
	columns: readonly Heading[],
	cells: readonly (readonly HeatCell[])[],
	legend: MatrixPicture['legend']
): string {
	const heading = ({ label, look, note }: Heading) => ({
		label,
		note,
		mark: look && {
			colour: words.theme.dark ? look.colourDark : look.colour,
			shape: look.shape
		}
	});
	return matrixSvg({
		...words,
		rows: rows.map(heading),
		columns: columns.map(heading),
		cells: cells.map((line) =>
			line.map(({ text, shade, inside, muted }) => ({
				text,
				tone: shade.tone,
				strength: shade.strength,
				isInside: inside,
				isMuted: muted
			}))
		),
		legend
	});
}
