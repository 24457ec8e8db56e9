import { describe, expect, it } from 'vitest';
import { NO_SHADE, shadeOfAmount, shadeOfRatio } from '../../../src/lib/views/matrix/shade';

describe('shadeOfAmount', () => {
	it('shades nothing at zero, without a value and without a largest', () => {
		expect(shadeOfAmount(0, 5)).toBe(NO_SHADE);
		expect(shadeOfAmount(null, 5)).toBe(NO_SHADE);
		expect(shadeOfAmount(3, 0)).toBe(NO_SHADE);
	});

	it('is full at the largest and half at a quarter of it', () => {
		expect(shadeOfAmount(8, 8)).toEqual({ tone: 'more', strength: 1 });
		expect(shadeOfAmount(2, 8)).toEqual({ tone: 'more', strength: 0.5 });
	});
});

describe('shadeOfRatio', () => {
	it('is nothing at 1, equally strong for twice and half, full from four times on', () => {
		expect(shadeOfRatio(1)).toBe(NO_SHADE);
		expect(shadeOfRatio(2)).toEqual({ tone: 'more', strength: 0.5 });
		expect(shadeOfRatio(0.5)).toEqual({ tone: 'less', strength: 0.5 });
		expect(shadeOfRatio(9)).toEqual({ tone: 'more', strength: 1 });
	});

	it('is full on the low side at zero and nothing when undefined', () => {
		expect(shadeOfRatio(0)).toEqual({ tone: 'less', strength: 1 });
		expect(shadeOfRatio(null)).toBe(NO_SHADE);
	});
});
