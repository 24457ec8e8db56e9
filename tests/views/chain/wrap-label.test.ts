import { describe, expect, it } from 'vitest';
import { cutLabel, textWidth, wrapLabel } from '../../../src/lib/views/chain/wrap-label';

describe('wrapLabel', () => {
	it('breaks between words', () => {
		expect(wrapLabel('Følgegruppen i Nordmarken', 120, 13, 3)).toEqual([
			'Følgegruppen i',
			'Nordmarken'
		]);
	});

	it('breaks a long compound before its last part', () => {
		expect(wrapLabel('Koordinationsgruppen', 110, 13, 3)).toEqual(['Koordinations-', 'gruppen']);
		expect(wrapLabel('Medarbejderforum', 100, 13, 3)).toEqual(['Medarbejder-', 'forum']);
	});

	it('ends in … where there are too many lines, each within the width', () => {
		const lines = wrapLabel('Netværk for byliv, Nordmarken og Havnekvarteret', 100, 13, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
		for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
	});

	it('gets through a word without a seam, and an empty label', () => {
		expect(wrapLabel('x'.repeat(60), 100, 13, 3)).toHaveLength(3);
		expect(wrapLabel('', 100, 13, 3)).toEqual([]);
	});
});

it('cutLabel keeps what fits and shortens the rest', () => {
	expect(cutLabel('Nord', 100, 12)).toBe('Nord');
	expect(cutLabel('Nordmarken, Havnekvarteret', 90, 12)).toMatch(/^Nord.*…$/);
});
