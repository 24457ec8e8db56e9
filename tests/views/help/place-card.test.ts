import { describe, expect, test } from 'vitest';
import { placeCard, type Box } from '../../../src/lib/views/help/tour/place-card';

const CARD = { width: 400, height: 200 };
const SCREEN = { width: 1440, height: 900 };

function covers(at: { left: number; top: number }, target: Box): boolean {
	return (
		at.left < target.left + target.width &&
		at.left + CARD.width > target.left &&
		at.top < target.top + target.height &&
		at.top + CARD.height > target.top
	);
}

describe('placeCard', () => {
	test.each<[string, Box]>([
		['above in the page', { left: 300, top: 60, width: 200, height: 40 }],
		['at the lower edge', { left: 300, top: 840, width: 200, height: 40 }],
		['at the right edge', { left: 1380, top: 400, width: 60, height: 30 }],
		['high, on the left', { left: 160, top: 50, width: 600, height: 840 }],
		['high, on the right', { left: 700, top: 50, width: 740, height: 840 }]
	])('does not cover a target %s, and stays on the screen', (_, target) => {
		const at = placeCard(target, CARD, SCREEN);
		expect(covers(at, target)).toBe(false);
		expect(at.left).toBeGreaterThanOrEqual(0);
		expect(at.top).toBeGreaterThanOrEqual(0);
		expect(at.left + CARD.width).toBeLessThanOrEqual(SCREEN.width);
		expect(at.top + CARD.height).toBeLessThanOrEqual(SCREEN.height);
	});

	test('covers a target that fills the screen in its lower right corner', () => {
		const at = placeCard({ left: 0, top: 0, width: 1440, height: 900 }, CARD, SCREEN);
		expect(at).toEqual({ left: 1440 - 400 - 12, top: 900 - 200 - 12 });
	});

	test('without a target stands in the middle', () => {
		expect(placeCard(null, CARD, SCREEN)).toEqual({ left: 514, top: 344 });
	});

	test('on a screen smaller than itself begins at the edge', () => {
		expect(placeCard(null, CARD, { width: 300, height: 180 })).toEqual({ left: 6, top: 6 });
	});
});
