import { describe, expect, it } from 'vitest';
import { labelTexts, shortLabel } from '../../../src/lib/map/labels/label-texts';

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

describe('labelTexts', () => {
	it('writes a short name on one line only', () => {
		expect(labelTexts(['Leder'])).toEqual([{ ways: [['Leder']] }]);
	});
	it('may break a name of one line', () => {
		expect(labelTexts(['Børne- og Ungedirektør'])[0]!.ways).toEqual([
			['Børne- og Ungedirektør'],
			['Børne- og', 'Ungedirektør']
		]);
	});
	it('writes a long name whole on two lines before it cuts it', () => {
		expect(labelTexts(['Leder af det boligsociale kompetencecenter'])[0]!.ways).toEqual([
			['Leder af det boligsociale', 'kompetencecenter'],
			['Leder af det boligsociale kom…']
		]);
	});
	it('never writes two different names alike', () => {
		const labels = ['Ringparken', 'Motalavej', 'Sydbyen'].map(
			(place) => `Boligsocial koordinator, ${place}`
		);
		const texts = labelTexts(labels);
		expect(texts[0]!.ways[0]).toEqual(['Boligsocial koordinator,', 'Ringparken']);
		const written = texts.flatMap(({ ways }) => ways.map((lines) => lines.join('\n')));
		expect(new Set(written).size).toBe(written.length);
	});
	it('leaves a word that cannot be broken to the ellipsis', () => {
		const word = 'Beskæftigelsesindsatsafdelingskontoret';
		expect(labelTexts([word])[0]!.ways).toEqual([['Beskæftigelsesindsatsafdeling…']]);
	});
});
