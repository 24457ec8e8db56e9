import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../src/lib/map/scene/signs';

const hull = { caption: 'Politi', rings: [], look: null };
const hub = {
	shape: 'hub',
	group: 0,
	x: 0,
	y: 0,
	halfWidth: 4,
	halfHeight: 4,
	caption: 'Bestyrelse'
} as const;

describe('signsOf', () => {
	it('explains nothing that is not in the picture', () => {
		expect(signsOf({ hulls: [], regions: [{ ...hub, shape: 'disc' }] }, 0, 0)).toEqual([]);
	});
	it('explains outlines, forums, what is selected, what is pale and what is held', () => {
		const scene = { hulls: [hull], regions: [hub] };
		expect(signsOf(scene, 1, 2)).toEqual(['hull', 'hub', 'chosen', 'pale', 'pinned']);
	});
	it('says of pale actors that they are not among several that are selected', () => {
		expect(signsOf({ hulls: [], regions: [] }, 3, 0)).toEqual(['chosen', 'paleAmong']);
	});
});
