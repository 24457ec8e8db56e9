import { describe, expect, it } from 'vitest';
import { contrastRatio, MARK_SURFACES } from '../../../src/lib/map/looks/palette';
import { lookOf, MISSING_LOOK, sectorLooks } from '../../../src/lib/map/looks/sector-look';
import { emptyDataset, type Dataset, type Sector } from '../../../src/lib/model/dataset';
import { SECTOR_KINDS, type SectorKind } from '../../../src/lib/model/taxonomy';

function sector(id: string, kind: SectorKind | null, colour: string | null = null): Sector {
	return { id, label: id, kind, colour, expected: null, declared: true, attributes: new Map() };
}

function withSectors(sectors: readonly Sector[]): Dataset {
	return { ...emptyDataset('test'), sectors };
}

const known = SECTOR_KINDS.map((kind) => sector(kind, kind));
const own = (count: number) => Array.from({ length: count }, (_, i) => sector(`own-${i}`, null));

describe('sectorLooks', () => {
	it.each([
		['the kinds of the field', known],
		['100 words of the user', own(100)],
		['both, and two sectors of one kind', [...known, sector('again', 'police'), ...own(60)]],
		['3,000 sectors by mistake', own(3000)],
		['twelve sectors of one colour', own(12).map((one) => ({ ...one, colour: '#d55e00' }))]
	])('gives no two the same colour and shape: %s', (_what, sectors) => {
		const looks = [...sectorLooks(withSectors(sectors)).values(), MISSING_LOOK];
		expect(new Set(looks.map((look) => `${look.colour} ${look.shape}`)).size).toBe(
			sectors.length + 1
		);
	});

	it('has 3:1 against light and dark surfaces, whatever colour the data give', () => {
		const given = ['#ffff00', '#000', '#FFFFFF', '#123456'].map((colour, i) =>
			sector(`given-${i}`, null, colour)
		);
		const sectors = [...known, ...own(100), ...given];
		for (const look of [...sectorLooks(withSectors(sectors)).values(), MISSING_LOOK]) {
			expect(contrastRatio(look.colour, MARK_SURFACES.light)).toBeGreaterThanOrEqual(3);
			expect(contrastRatio(look.colourDark, MARK_SURFACES.dark)).toBeGreaterThanOrEqual(3);
		}
	});

	it('keeps a colour of the data that can be seen, and the shape of the kind', () => {
		const looks = sectorLooks(withSectors([sector('p', 'police', '#B00020')]));
		expect(looks.get('p')).toMatchObject({ colour: '#b00020', shape: 'star' });
	});

	it('passes over a colour it cannot read', () => {
		const looks = sectorLooks(withSectors([sector('p', 'police', 'reddish')]));
		expect(looks.get('p')).toEqual(sectorLooks(withSectors(known)).get('police'));
	});

	it('does not depend on which other kinds there are', () => {
		const alone = sectorLooks(withSectors([sector('health', 'health')]));
		expect(alone.get('health')).toEqual(sectorLooks(withSectors(known)).get('health'));
	});

	it('shows a sector that is not known as a grey circle', () => {
		expect(lookOf(new Map(), null)).toBe(MISSING_LOOK);
	});
});
