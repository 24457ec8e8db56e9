/** Figures of the matrix as text. */
import { formatFixed, formatNumber, formatShare, type Language } from '../../i18n/language';
import { NO_SHADE, shadeOfAmount, shadeOfRatio, type Shade } from './shade';
import type { TieCell, TieFigure, TieMatrix } from './tie-matrix';

/** What stands where a figure cannot be worked out. */
const UNDEFINED_TEXT = '–';

/** A cell's figure as it stands in the table. */
export function figureText(cell: TieCell, figure: TieFigure, language: Language): string {
	const value = cell[figure];
	if (value === null) return UNDEFINED_TEXT;
	switch (figure) {
		case 'observed':
			return formatNumber(value, language);
		case 'expected':
			return formatFixed(value, language, 1);
		case 'ratio':
			return formatFixed(value, language, 1);
		case 'density':
			// Below one per cent, "0 %" would hide that there is something.
			return value > 0 && value < 0.005
				? `<${formatShare(0.01, language)}`
				: formatShare(value, language);
		default:
			return figure satisfies never;
	}
}

/** A cell's shade in the figure shown. */
export function figureShade(cell: TieCell, figure: TieFigure, matrix: TieMatrix): Shade {
	if (cell[figure] === null) return NO_SHADE;
	return figure === 'ratio'
		? shadeOfRatio(cell.ratio)
		: shadeOfAmount(cell[figure], matrix.largest[figure]);
}
