import { expect, test } from 'vitest';
import { CellNumbers } from '../../../src/lib/import/plain/cell-numbers';
import { findLonePairs } from '../../../src/lib/import/plain/lone-pairs';
import { findPlainRows } from '../../../src/lib/import/plain/find-plain-rows';
import { randomNumbers } from '../../export/random-dataset';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const SIGNS = ['a', 'b', '0', 'é', 'ÿ', 'Ā', 'λ', "'", ' ', '\u0001'];

test.each(SEEDS)('cells have the number of their text, seed %i', (seed) => {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const text = () => Array.from({ length: below(12) }, () => SIGNS[below(SIGNS.length)]).join('');
	const cells = Array.from({ length: 5000 }, () => `${text()},x`);
	const rows = findPlainRows(`x,x\n${cells.join('\n')}`, 0, ',', 10_000, null)!;
	const numbers = new CellNumbers();
	const given = numbers.numberAll(rows, 0);
	expect(new Set(numbers.texts).size).toBe(numbers.texts.length);
	for (let place = 0; place < rows.length; place++) {
		const cell = rows.text.slice(rows.cellStart(place, 0), rows.cellEnd(place, 0));
		expect(numbers.texts[given[place]!]).toBe(cell);
	}
	const found = CellNumbers.of(numbers.texts).findAll(rows, 0);
	for (let place = 0; place < rows.length; place++) {
		const isLed = numbers.texts[given[place]!]!.startsWith("'");
		expect(found[place]).toBe(isLed ? -1 : given[place]);
	}
	expect([...new CellNumbers().findAll(rows, 0)].every((number) => number === -1)).toBe(true);
	expect([...numbers.findAll(rows, 7)].every((number) => number === -1)).toBe(true);
});

test.each(SEEDS)('a pair that is called lone stands in one row only, seed %i', (seed) => {
	const random = randomNumbers(seed);
	const ends = () => Int32Array.from({ length: 3000 }, () => Math.floor(random() * 400) - 1);
	const [sources, targets] = [ends(), ends()];
	const { isLone, loneCount } = findLonePairs(sources, targets);
	const rows = new Map<string, number>();
	const key = (k: number) =>
		`${Math.min(sources[k]!, targets[k]!)} ${Math.max(sources[k]!, targets[k]!)}`;
	for (let k = 0; k < 3000; k++) rows.set(key(k), (rows.get(key(k)) ?? 0) + 1);
	let lone = 0;
	for (let k = 0; k < 3000; k++) {
		if (isLone[k] === 0) continue;
		lone++;
		expect(rows.get(key(k))).toBe(1);
		expect(Math.min(sources[k]!, targets[k]!)).toBeGreaterThanOrEqual(0);
	}
	expect(loneCount).toBe(lone);
	expect(lone).toBeGreaterThan(2000);
});
