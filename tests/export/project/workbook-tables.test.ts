import { describe, expect, test } from 'vitest';
import { writeWorkbookTables } from '../../../src/lib/export/project/workbook-tables';
import { importProject } from '../../../src/lib/import/import-project';
import type { Dataset } from '../../../src/lib/model/dataset';
import { loadExample } from '../../support/load-example';
import { randomDataset } from '../random-dataset';

async function readBack(dataset: Dataset) {
	return importProject([{ path: 'p.xlsx', bytes: writeWorkbookTables(dataset) }]);
}

describe('a workbook read again gives the same tables', () => {
	for (let seed = 1; seed <= 40; seed++) {
		test(`random data set, seed ${seed}`, async () => {
			const dataset = { ...randomDataset(seed), companions: new Map() };
			const { dataset: again, issues } = await readBack(dataset);
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(again).toEqual(dataset);
		});
	}

	test('data/eksempelby', async () => {
		const dataset = { ...(await loadExample('eksempelby')), companions: new Map() };
		expect((await readBack(dataset)).dataset).toEqual(dataset);
	});
});
