import { describe, expect, test } from 'vitest';
import {
	carryOver,
	forgetOthers,
	keep,
	keepDifferent,
	readDifferent,
	readKept,
	type KeptTable,
	type Shelf
} from '../../../src/lib/views/data/grid/grid-memory';

function shelf(): Shelf & { readonly keys: () => string[] } {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		key: (at) => [...items.keys()][at] ?? null,
		get length() {
			return items.size;
		},
		keys: () => [...items.keys()]
	};
}

const KEPT: KeptTable = {
	drafts: [{ row: 'a', texts: { from: '2022' } }],
	unfinished: [{ label: 'Cyd' }],
	added: ['Telefon'],
	shown: null
};
const NOTHING: KeptTable = { drafts: [], unfinished: [], added: [], shown: null };

describe('what is not part of the data', () => {
	test('is kept by project and table, and nothing is kept of nothing', () => {
		const own = shelf();
		keep(own, 'p1', 'actors', KEPT);
		expect(readKept(own, 'p1', 'actors')).toEqual(KEPT);
		expect(readKept(own, 'p1', 'ties')).toEqual(NOTHING);
		expect(readKept(own, 'p2', 'actors')).toEqual(NOTHING);
		keep(own, 'p1', 'actors', NOTHING);
		expect(own.keys()).toEqual([]);
	});

	test('goes over to the copy of an example', () => {
		const own = shelf();
		keep(own, 'example-slagelse', 'ties', KEPT);
		keepDifferent(own, 'example-slagelse', new Set(['x']));
		carryOver(own, 'example-slagelse', 'p1');
		expect(readKept(own, 'p1', 'ties')).toEqual(KEPT);
		expect(readKept(own, 'example-slagelse', 'ties')).toEqual(NOTHING);
		expect(readDifferent(own, 'p1')).toEqual(new Set(['x']));
	});

	test('is forgotten with its project', () => {
		const own = shelf();
		for (const project of ['p1', 'p2', 'example-slagelse']) {
			keep(own, project, 'actors', KEPT);
			keepDifferent(own, project, new Set(['x']));
		}
		own.setItem('another program', '1');
		forgetOthers(own, ['p2']);
		expect(readKept(own, 'p1', 'actors')).toEqual(NOTHING);
		expect(readDifferent(own, 'p1').size).toBe(0);
		expect(readKept(own, 'p2', 'actors')).toEqual(KEPT);
		expect(readKept(own, 'example-slagelse', 'actors')).toEqual(KEPT);
		expect(own.getItem('another program')).toBe('1');
	});

	test('what cannot be read is not there', () => {
		const own = shelf();
		own.setItem('bindeled.cells.p1.actors', '{"drafts":[{"row":null},3],"unfinished":"x","shown":[1]}');
		expect(readKept(own, 'p1', 'actors')).toEqual({ ...NOTHING, shown: [] });
		own.setItem('bindeled.cells.p1.ties', '{');
		expect(readKept(own, 'p1', 'ties')).toEqual(NOTHING);
		expect(readKept(null, 'p1', 'ties')).toEqual(NOTHING);
	});
});
