import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/lib/i18n/messages';
import { importProject } from '../../../src/lib/import/import-project';
import { templateSheets } from '../../../src/lib/views/data/template-sheets';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('templateSheets', () => {
	it.each(['da', 'en'] as const)('gives sheets that are read as what they are (%s)', async (language) => {
		const sheets = templateSheets(language);
		expect(sheets.map(({ table }) => table)).toEqual(expect.arrayContaining(['actors', 'ties']));
		for (const { table, text } of sheets) {
			const { tables } = await importProject([
				{ path: `${messages(language).app.data.tables.name[table]}.csv`, bytes: bytes(text) }
			]);
			expect(tables.map((guess) => guess.table)).toEqual([table]);
			expect(tables[0]!.columns.filter(({ column }) => column === null)).toEqual([]);
			expect(tables[0]!.missing).toEqual([]);
		}
	});
});
