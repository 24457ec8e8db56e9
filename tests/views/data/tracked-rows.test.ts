import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../src/lib/model/edit';
import { followOrder, NO_ROWS, trackRows } from '../../../src/lib/views/data/grid/tracked-rows';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	ties: tiesOf('a-b', 'b-c', 'a-c')
});
const [t1, t2, t3] = ['row-1', 'row-2', 'row-3'];

describe('rows keep their identity', () => {
	const actors = trackRows(NO_ROWS, dataset.actors);
	const ties = trackRows(NO_ROWS, dataset.ties);
	const after = (...edits: Edit[]) => applyEdits(dataset, edits);

	test('through a change, another id, and the end of another row', () => {
		const changed = after({
			kind: 'change-rows',
			table: 'ties',
			changes: [{ row: 1, fields: { weight: 2 } }]
		});
		expect(trackRows(ties, changed.ties).tokens).toEqual([t1, t2, t3]);
		const renamed = after({ kind: 'rename-id', table: 'actors', from: 'b', to: 'x' });
		expect(trackRows(actors, renamed.actors).tokens).toEqual([t1, t2, t3]);
		const removed = after({ kind: 'remove-rows', table: 'ties', rows: [0] });
		expect(trackRows(ties, removed.ties).tokens).toEqual([t2, t3]);
	});

	test('a row that comes is another, or the one that was being written', () => {
		const added = after({ kind: 'add-rows', table: 'ties', rows: [dataset.ties[0]!] });
		const copy = { ...added.ties[3]! };
		const rows = [...dataset.ties, copy];
		expect(trackRows(ties, rows).tokens).toEqual([t1, t2, t3, 'row-4']);
		expect(trackRows(ties, rows, ['new-1']).tokens).toEqual([t1, t2, t3, 'new-1']);
	});

	test('undo of a removal puts the row back in its place, unsorted and sorted', () => {
		const edit: Edit = { kind: 'remove-rows', table: 'actors', rows: ['b'] };
		const removed = applyEdits(dataset, [edit]);
		const without = trackRows(actors, removed.actors);
		const order = followOrder([t1, t2, t3], actors, without, false);
		expect(order).toEqual([t1, t3]);
		const again = trackRows(without, dataset.actors);
		expect(again.tokens).toEqual([t1, 'row-4', t3]);
		expect(followOrder(order, without, again, false)).toEqual([t1, 'row-4', t3]);
		expect(followOrder([t3, t1], without, again, true)).toEqual([t3, t1, 'row-4']);
	});

	test('rows that are filtered out stay out', () => {
		const changed = after({ kind: 'remove-rows', table: 'ties', rows: [0] });
		expect(followOrder([t1, t3], ties, trackRows(ties, changed.ties), false)).toEqual([t3]);
	});
});
