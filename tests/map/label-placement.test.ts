import { describe, expect, it } from 'vitest';
import { placeLabels, shortLabel, type LabelWish } from '../../src/lib/map/label-placement';
import { seededRandom } from '../../src/lib/model/seeded-random';

const room = { width: 800, height: 600, lineHeight: 14, budget: 100, obstacles: [] };

function wish(x: number, y: number, isCalledFor = false): LabelWish {
	return { x, y, radius: 5, width: 60, isCalledFor };
}

describe('placeLabels', () => {
	it('never lets labels touch, nor stand outside (seed 9)', () => {
		const random = seededRandom(9);
		const wishes = Array.from({ length: 300 }, () => wish(random() * 800, random() * 600));
		const placed = placeLabels(wishes, room);
		expect(placed.length).toBeGreaterThan(50);
		for (const [i, a] of placed.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.x + 60).toBeLessThanOrEqual(800);
			for (const b of placed.slice(i + 1)) {
				expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14).toBe(true);
			}
		}
	});
	it('keeps to the budget and takes the first wishes', () => {
		const wishes = [wish(100, 100), wish(300, 300), wish(500, 500)];
		const placed = placeLabels(wishes, { ...room, budget: 2 });
		expect(placed.map((label) => label.wish)).toEqual([0, 1]);
	});
	it('gives way to obstacles unless the label is called for', () => {
		const wall = { left: 0, top: 0, right: 800, bottom: 600 };
		const wishes = [wish(100, 100), wish(300, 300, true)];
		const placed = placeLabels(wishes, { ...room, obstacles: [wall] });
		expect(placed.map((label) => label.wish)).toEqual([1]);
	});
	it('moves a label to the left when there is no room on the right', () => {
		expect(placeLabels([wish(790, 300)], room)[0]!.x).toBeLessThan(790 - 60);
	});
});

describe('shortLabel', () => {
	it.each([
		['Leder', 'Leder'],
		['Skoleleder, Nordmarken Skole', 'Skoleleder, Nordmarken Skole'],
		['Bydelskonsulent, Eksempelby Kommune, By og Kultur', 'Bydelskonsulent'],
		['Øvrige boligorganisationer i bestyrelsen', 'Øvrige boligorganisationer i…']
	])('%s -> %s', (label, short) => {
		expect(shortLabel(label)).toBe(short);
	});
});
