import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/lib/import/rows/name-index';

function index(...rows: readonly (readonly [id: string, label: string])[]): NameIndex {
	const names = new NameIndex();
	for (const [id, label] of rows) names.add(id, label);
	return names;
}

describe('a name', () => {
	test('is an id before it is a label, and a label before it is a spelling', () => {
		const names = index(['bo', 'Anna'], ['anna', 'Bo'], ['c', 'B-o']);
		expect(names.find('bo')).toEqual({ found: 'id', id: 'bo' });
		expect(names.find('Anna')).toEqual({ found: 'label', id: 'bo' });
		expect(names.find('Bo')).toEqual({ found: 'label', id: 'anna' });
	});

	test.each(['områdeleder', 'OMRÅDE-LEDER', 'Omraadeleder', ' Område leder.'])(
		'“%s” is a label in another spelling',
		(name) => {
			const names = index(['o', 'Områdeleder'], ['p', 'Politi']);
			expect(names.find(name)).toEqual({ found: 'spelling', id: 'o' });
		}
	);

	test('that several rows have is nobody’s', () => {
		const names = index(['a', 'Bo'], ['b', 'Bo'], ['c', 'Ærø'], ['d', 'Aeroe']);
		expect(names.find('Bo')).toEqual({ found: 'several' });
		expect(names.find('aerø')).toEqual({ found: 'several' });
		expect(names.find('Ærø')).toEqual({ found: 'label', id: 'c' });
	});

	test('that nobody has is not found, nor one that is only marks', () => {
		const names = index(['a', '-']);
		expect(names.find('Bo')).toEqual({ found: 'none' });
		expect(names.find('.')).toEqual({ found: 'none' });
		expect(index().find('Bo')).toEqual({ found: 'none' });
	});

	test('of a row that came after the first question is found too', () => {
		const names = index(['a', 'Anna']);
		expect(names.find('bo')).toEqual({ found: 'none' });
		names.addAll(['b', 'c'], ['Bo', 'Carl']);
		expect(names.find('bo')).toEqual({ found: 'spelling', id: 'b' });
		expect(names.find('Carl')).toEqual({ found: 'label', id: 'c' });
		expect(names.numberOf('c')).toBe(2);
		expect(names.numberOf('Carl')).toBe(null);
	});
});
