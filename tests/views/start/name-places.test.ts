import { describe, expect, test } from 'vitest';
import {
	cellPoint,
	CELL_RATIO,
	placeNames,
	tidyNames,
	type Cell
} from '../../../src/lib/views/start/workshop/name-places';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const NONE = new Map<string, Cell>();

/** Pairs of names whose cells overlap. */
function overlaps(places: ReadonlyMap<string, Cell>): string[] {
	const points = [...places].map(([id, cell]) => ({ id, ...cellPoint(cell) }));
	return points.flatMap((a, place) =>
		points
			.slice(place + 1)
			.filter((b) => Math.abs(a.x - b.x) < CELL_RATIO - 0.01 && Math.abs(a.y - b.y) < 0.99)
			.map((b) => `${a.id} ${b.id}`)
	);
}

describe('placeNames', () => {
	test('the first name stands in the middle', () => {
		const { actors } = makeDataset({ actors: [{ id: 'a' }] });
		expect(placeNames(actors, [], NONE)).toEqual(new Map([['a', { column: 0, row: 0 }]]));
	});

	test('a name keeps its place when others come and go', () => {
		const before = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
		const places = placeNames(before.actors, [], NONE);
		const after = makeDataset({
			actors: [{ id: 'a' }, { id: 'c' }, { id: 'd' }],
			ties: [{ source: 'd', target: 'c' }]
		});
		const later = placeNames(after.actors, after.ties, places);
		expect(later.get('a')).toEqual(places.get('a'));
		expect(later.get('c')).toEqual(places.get('c'));
		expect(later.has('b')).toBe(false);
		expect(later.get('d')).not.toEqual(later.get('c'));
	});

	test('Slagelse: all have a place, no two overlap, and the same each time', async () => {
		const { actors, ties } = await loadExample('slagelse');
		const places = placeNames(actors, ties, NONE);
		expect(places.size).toBe(actors.length);
		expect(overlaps(places)).toEqual([]);
		expect(placeNames(actors, ties, NONE)).toEqual(places);
		const tidy = tidyNames(actors, ties);
		expect(tidy.size).toBe(actors.length);
		expect(overlaps(tidy)).toEqual([]);
	});
});
