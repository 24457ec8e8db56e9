import { expect, test } from 'vitest';
import { initiativeFigures } from '../../../src/lib/findings/initiatives/initiative-figures';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { firstRows } from '../../../src/lib/views/initiatives/first-rows';
import {
	initiativeColumns,
	initiativeRows
} from '../../../src/lib/views/initiatives/initiative-rows';
import { loadExample } from '../../support/load-example';

const slagelse = await loadExample('slagelse');

test.each(LANGUAGES)(
	'one row an initiative, one cell a column; unknown is empty (%s)',
	(language) => {
		const { initiatives } = messages(language);
		const { profiles } = initiativeFigures(slagelse, DEFAULT_LENS);
		const columns = initiativeColumns(initiatives);
		const rows = initiativeRows(profiles, initiatives, names(slagelse, language));
		expect(rows).toHaveLength(20);
		for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
		const plan = rows.find(({ id }) => id === 'udviklingsplan-motalavej')!;
		expect(plan.cells.slice(1)).toEqual(['', '', 'Motalavej', '', '', '', '', '']);
		const sport = rows.find(({ id }) => id === 'get2sport')!;
		expect(sport.cells[5]).toBe('Værestedet');
	}
);

test('a few rows more than the first are shown at once', () => {
	const rows = [1, 2, 3, 4, 5, 6, 7];
	expect(firstRows(rows, 3, false)).toEqual(rows);
	expect(firstRows(rows, 2, false)).toEqual([1, 2]);
	expect(firstRows(rows, 2, true)).toEqual(rows);
});
