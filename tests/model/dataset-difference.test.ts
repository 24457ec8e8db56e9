import { describe, expect, test } from 'vitest';
import { TABLES, type Dataset } from '../../src/lib/model/dataset';
import {
	datasetDifference,
	editsOfDifference,
	type DatasetDifference
} from '../../src/lib/model/dataset-difference';
import { applyEdits } from '../../src/lib/model/edit';
import { randomDataset } from '../export/random-dataset';
import { allReadFields, differenceCount } from '../support/dataset-differences';
import { makeDataset } from '../support/make-dataset';

const SEEDS = Array.from({ length: 60 }, (_, place) => 9100 + place);

function difference(present: Dataset, next: Dataset): DatasetDifference {
	return datasetDifference(present, next, allReadFields(present, next));
}

/** Rows as a list whose order does not matter, without those that only other rows name. */
function loose(dataset: Dataset): unknown {
	return Object.fromEntries(
		TABLES.map((table) => [
			table,
			dataset[table]
				.filter((row) => !('declared' in row) || row.declared)
				.map((row) =>
					JSON.stringify(
						Object.entries({ ...row, attributes: [...row.attributes].sort() }).sort(([a], [b]) =>
							a < b ? -1 : 1
						)
					)
				)
				.sort()
		])
	);
}

describe('the difference between two data sets', () => {
	test.each(SEEDS)('seed %i: nothing to itself, and taken over it gives the other one', (seed) => {
		const [present, next] = [randomDataset(seed), randomDataset(seed + 1000)];
		expect(differenceCount(difference(present, present))).toBe(0);
		const { edits, leftOut } = editsOfDifference(present, difference(present, next));
		expect(leftOut).toBe(0);
		const taken = applyEdits(present, edits);
		expect(loose(taken)).toEqual(loose(next));
		expect(differenceCount(difference(taken, next))).toBe(0);
	});

	const present = makeDataset({
		actors: [{ id: 'a', label: 'Anna', sector: 'police' }, { id: 'b' }, { id: 'c' }],
		ties: [
			{ source: 'a', target: 'b', weight: 1 },
			{ source: 'b', target: 'c' }
		]
	});
	const next = makeDataset({
		actors: [{ id: 'a', label: 'Anna K.' }, { id: 'b' }, { id: 'd' }],
		ties: [
			{ source: 'a', target: 'b', weight: 2 },
			{ source: 'b', target: 'd' }
		]
	});

	test('added, changed by field, and missing', () => {
		const { actors, ties } = difference(present, next);
		expect(actors.added.map((row) => 'id' in row && row.id)).toEqual(['d']);
		expect(actors.changed.map(({ key, fields }) => [key, fields])).toEqual([
			[
				'a',
				[
					{ field: 'label', heading: null, before: 'Anna', after: 'Anna K.' },
					{ field: 'sector', heading: null, before: 'police', after: null }
				]
			]
		]);
		expect(actors.missing.map(({ key }) => key)).toEqual(['c']);
		expect(ties.changed.map(({ key, fields }) => [key, fields])).toEqual([
			[0, [{ field: 'weight', heading: null, before: 1, after: 2 }]]
		]);
		expect(ties.missing.map(({ key }) => key)).toEqual([1]);
	});

	test('a table or a column that the files lack is left as it is', () => {
		const read = { actors: { fields: new Set(['id', 'label']), headings: new Set<string>() } };
		const told = datasetDifference(present, next, read);
		expect(told.actors.changed[0]!.fields.map(({ field }) => field)).toEqual(['label']);
		expect(told.actors.changed[0]!.after).toMatchObject({ sector: 'police' });
		expect(told.ties).toEqual({ added: [], changed: [], missing: [] });
	});

	test('rows whose ends were not chosen are left out and counted', () => {
		const all = difference(present, next);
		const chosen = { ...all, actors: { added: [], changed: [], missing: [] } };
		const { edits, rows, leftOut } = editsOfDifference(present, chosen);
		expect({ rows, leftOut }).toEqual({ rows: 2, leftOut: 1 });
		expect(applyEdits(present, edits).ties.map(({ weight }) => weight)).toEqual([2]);
	});
});
