import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/lib/views/panel/figure-text';

describe('figureText', () => {
	it('shows each pair of an undirected network once', () => {
		expect(figureText('liaison', 6, false, 'da')).toBe('3');
		expect(figureText('liaison', 6, true, 'da')).toBe('6');
		expect(figureText('brokerage', 6, false, 'da')).toBe('3');
	});

	it('does not halve representative and gatekeeper, which already are one order each', () => {
		expect(figureText('representative', 4, false, 'da')).toBe('4');
		expect(figureText('gatekeeper', 4, false, 'da')).toBe('4');
	});

	it('gives figures around 1 the same decimals everywhere', () => {
		expect(figureText('eiIndex', 0, false, 'da')).toBe('0,00');
		expect(figureText('pagerank', 0.5, false, 'en')).toBe('0.5000');
		expect(figureText('strength', 13, false, 'en')).toBe('13');
	});

	it('writes constraint as a plain number, because it may exceed 1', () => {
		expect(figureText('constraint', 1.125, false, 'da')).toBe('1,13');
	});
});
