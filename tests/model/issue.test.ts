import { expect, it } from 'vitest';
import { writeWorkbook } from '../../src/lib/export/write-workbook';
import { importProject } from '../../src/lib/import/import-project';
import { issueFile } from '../../src/lib/model/issue';

it('names the sheet of a workbook beside the file, and only the file of a text', async () => {
	const bytes = writeWorkbook([
		{ name: 'Aktører', rows: [['Navn'], ['a'], ['b']] },
		{
			name: 'Samarbejde',
			rows: [
				['Fra', 'Til', 'Trin'],
				['a', 'b', '9']
			]
		}
	]);
	const book = await importProject([{ path: 'partnere.xlsx', bytes }]);
	expect(book.issues.map(issueFile)).toContain('partnere.xlsx › Samarbejde');
	const text = new TextEncoder().encode('source;target;step\na;b;9\n');
	const sheet = await importProject([{ path: 'ties.csv', bytes: text }]);
	expect(sheet.issues.map(issueFile)).toContain('ties.csv');
});
