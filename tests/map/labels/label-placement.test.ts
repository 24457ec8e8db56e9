import { describe, expect, it } from 'vitest';
import type { LabelWish } from '../../../src/lib/map/labels/label-candidates';
import {
	labelBudget,
	markBox,
	placeLabels,
	type LabelRoom
} from '../../../src/lib/map/labels/label-placement';
import { seededRandom } from '../../../src/lib/model/seeded-random';

const room: LabelRoom = {
	width: 800,
	height: 600,
	lineHeight: 14,
	budget: 100,
	taken: [],
	marks: []
};

function wish(x: number, y: number, change: Partial<LabelWish> = {}): LabelWish {
	const ways = [[{ text: 'Leder', width: 60 }]];
	const away = { x: 0, y: 0 };
	return { x, y, radius: 5, ways, away, isCalledFor: false, isKey: false, ...change };
}

/** Marks so close around a place that no label fits beside it. */
const crowd = Array.from({ length: 6 }, (_, k) => {
	const turn = ((k + 0.5) / 6) * 2 * Math.PI;
	return { x: 400 + 16 * Math.cos(turn), y: 300 + 16 * Math.sin(turn), radius: 5 };
});

describe('labelBudget', () => {
	it('has room for all in a small network, and only for the important ones in a large one', () => {
		expect(labelBudget(700, 700, 59)).toBe(49);
		expect(labelBudget(700, 700, 250)).toBe(31);
		expect(labelBudget(100, 100, 250)).toBe(8);
	});
});

describe('placeLabels', () => {
	it('never lets labels touch, nor stand outside (seed 9)', () => {
		const random = seededRandom(9);
		const wishes = Array.from({ length: 300 }, (_, k) =>
			wish(random() * 800, random() * 600, { isKey: k < 20 })
		);
		const placed = placeLabels(wishes, { ...room, marks: wishes.map(markBox) });
		expect(placed.length).toBeGreaterThan(50);
		for (const [i, { box: a }] of placed.entries()) {
			expect(a.left).toBeGreaterThanOrEqual(0);
			expect(a.right).toBeLessThanOrEqual(800);
			for (const { box: b } of placed.slice(i + 1)) {
				const isApart =
					a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
				expect(isApart).toBe(true);
			}
		}
	});
	it('keeps to the budget and takes the first wishes', () => {
		const wishes = [wish(100, 100), wish(300, 300), wish(500, 500)];
		const placed = placeLabels(wishes, { ...room, budget: 2 });
		expect(placed.map((label) => label.wish)).toEqual([0, 1]);
	});
	it('gives way to marks unless the label is called for', () => {
		const wall = { left: 0, top: 0, right: 800, bottom: 600 };
		const wishes = [wish(100, 100), wish(300, 300, { isCalledFor: true })];
		const placed = placeLabels(wishes, { ...room, marks: [wall] });
		expect(placed.map((label) => label.wish)).toEqual([1]);
	});
	it('moves a label to the left when there is no room on the right', () => {
		expect(placeLabels([wish(790, 300)], room)[0]!.box.right).toBeLessThan(790);
	});
	it('stands on the side away from the ties', () => {
		const [right] = placeLabels([wish(400, 300)], room);
		expect(right!.box.left).toBeGreaterThan(400);
		const [left] = placeLabels([wish(400, 300, { away: { x: -0.9, y: 0 } })], room);
		expect(left!.box.right).toBeLessThan(400);
	});
	it('takes two lines where one finds no room', () => {
		const ways = [
			[{ text: 'Boligsocial koordinator', width: 140 }],
			[
				{ text: 'Boligsocial', width: 70 },
				{ text: 'koordinator', width: 72 }
			]
		];
		const [placed] = placeLabels([wish(80, 60, { ways })], { ...room, width: 140, height: 120 });
		expect(placed!.lines.map(({ text }) => text)).toEqual(['Boligsocial', 'koordinator']);
	});
	it('never leaves out a key name in a crowd: it stands apart on a leader that meets no mark', () => {
		const marks = crowd.map(markBox);
		expect(placeLabels([wish(400, 300)], { ...room, marks })).toEqual([]);
		const [placed] = placeLabels([wish(400, 300, { isKey: true })], { ...room, marks });
		expect(placed!.leader).not.toBeNull();
		const { from, to } = placed!.leader!;
		for (let k = 0; k <= 10; k++) {
			const x = from.x + ((to.x - from.x) * k) / 10;
			const y = from.y + ((to.y - from.y) * k) / 10;
			for (const mark of crowd) expect((x - mark.x) ** 2 + (y - mark.y) ** 2).toBeGreaterThan(25);
		}
	});
	it('covers small marks rather than leave out a key name, but no key mark', () => {
		const all = Array.from({ length: 3000 }, (_, k) => ({
			x: 5 + (k % 60) * 13.5,
			y: 5 + Math.floor(k / 60) * 12,
			radius: 3
		}));
		const marks = all.map(markBox);
		const wishes = [wish(400, 300, { isKey: true }), wish(440, 300, { isKey: true })];
		const placed = placeLabels(wishes, { ...room, marks });
		expect(placed.map((label) => label.wish)).toEqual([0, 1]);
		for (const { box } of placed) {
			for (const { x, y } of wishes) {
				expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
			}
		}
	});
});
