import { describe, expect, it } from 'vitest';
import { governance } from '../../../src/lib/findings/governance/governance';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import {
	chainPicture,
	type ChainPicture,
	type PictureForum
} from '../../../src/lib/views/chain/chain-picture';
import { tiers } from '../../../src/lib/views/chain/tiers';
import { loadExample } from '../../support/load-example';

const forum = (id: string, level: string | null, parent: string | null = null): PictureForum => ({
	id,
	label: id,
	level,
	parent
});

async function picture(name: string, width: number): Promise<ChainPicture> {
	const dataset = await loadExample(name);
	return chainPicture(
		governance(dataset, DEFAULT_LENS).forums.map((facts) => ({
			id: facts.forum.id,
			label: facts.forum.label,
			level: facts.forum.level,
			parent: facts.parent
		})),
		width
	);
}

function overlaps({ boxes }: ChainPicture): string[] {
	return boxes.flatMap((a, place) =>
		boxes
			.slice(place + 1)
			.filter(
				(b) =>
					a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
			)
			.map((b) => `${a.id} ${b.id}`)
	);
}

describe.each(['slagelse', 'eksempelby', 'southern-women'])('the picture of %s', (name) => {
	it.each([640, 856, 1192])(
		'at %d pixels has no box on another, and each in its band',
		async (width) => {
			const drawn = await picture(name, width);
			expect(overlaps(drawn)).toEqual([]);
			for (const box of drawn.boxes) {
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(drawn.width);
				const bands = drawn.bands.filter(
					(band) => box.y > band.top && box.y + box.height < band.top + band.height
				);
				expect(bands).toHaveLength(1);
			}
			expect(drawn.bands.reduce((sum, { height }) => sum + height, 0)).toBe(drawn.height);
		}
	);
});

describe('the picture', () => {
	it('keeps a band for each of the four levels, empty ones too', async () => {
		const { bands } = await picture('slagelse', 856);
		expect(bands.map(({ level, isEmpty }) => [level, isEmpty])).toEqual([
			['political', true],
			['strategic', false],
			['tactical', false],
			['executing', false]
		]);
	});

	it('has one band where no level is known, and wraps what stands apart', () => {
		const drawn = chainPicture(
			Array.from({ length: 14 }, (_, k) => forum(`E${k}`, null)),
			856
		);
		expect(drawn.bands.map(({ level }) => level)).toEqual([null]);
		expect(new Set(drawn.boxes.map(({ y }) => y)).size).toBe(3);
		expect(drawn.width).toBe(856);
		expect(drawn.apartFrom).toBeNull();
	});

	it('puts a sub-group of the same level under its parent, and what has no parent apart', () => {
		const drawn = chainPicture(
			[
				forum('centre', 'executing'),
				forum('north', 'executing', 'centre'),
				forum('south', 'executing', 'centre'),
				forum('loner', 'executing')
			],
			856
		);
		const [centre, north, south, loner] = ['centre', 'north', 'south', 'loner'].map((id) =>
			drawn.boxes.find((box) => box.id === id)!
		);
		expect(north!.y).toBeGreaterThan(centre!.y + centre!.height);
		expect(south!.y).toBe(north!.y);
		expect(loner!.x).toBeGreaterThan(drawn.apartFrom!);
		expect(south!.x + south!.width).toBeLessThan(drawn.apartFrom!);
		expect(drawn.links.map(({ upper, lower }) => [upper, lower])).toEqual([
			['centre', 'north'],
			['centre', 'south']
		]);
	});

	it('draws a link to a parent on a lower level upwards', () => {
		const drawn = chainPicture([forum('low', 'executing'), forum('high', 'strategic', 'low')], 856);
		const [link] = drawn.links;
		expect(link!.to[1]).toBeLessThan(link!.from[1]);
	});

	it('is wider than the room there is where boxes would be too narrow to read', () => {
		const many = Array.from({ length: 12 }, (_, k) => forum(`f${k}`, 'executing', 'top'));
		const drawn = chainPicture([forum('top', 'strategic'), ...many], 700);
		expect(drawn.width).toBeGreaterThan(700);
		expect(overlaps(drawn)).toEqual([]);
	});

	it.each([1, 2, 3, 4, 5, 6])('has no box on another whatever the forums (seed %d)', (seed) => {
		const random = seededRandom(seed);
		const levels = ['political', 'strategic', 'tactical', 'executing', 'other', null];
		const forums = Array.from({ length: 30 }, (_, k) =>
			forum(
				`forum ${k}`,
				levels[Math.floor(random() * levels.length)]!,
				k > 0 && random() < 0.7 ? `forum ${Math.floor(random() * k)}` : null
			)
		);
		const drawn = chainPicture(forums, 900);
		expect(drawn.boxes).toHaveLength(30);
		expect(overlaps(drawn)).toEqual([]);
	});

	it('of nothing is four empty bands', () => {
		expect(chainPicture([], 856)).toMatchObject({ boxes: [], links: [] });
	});
});

it('tiers hold every forum once, sub-groups right after their parent', async () => {
	const { forums } = governance(await loadExample('eksempelby'), DEFAULT_LENS);
	const found = tiers(forums);
	const listed = found.flatMap((tier) => tier.forums);
	expect(listed).toHaveLength(forums.length);
	const place = listed.findIndex(({ facts }) => facts.forum.id === 'undergruppe-fritidsjob');
	expect(listed[place]!.depth).toBe(1);
	expect(listed[place - 1]!.facts.forum.id).toBe('foelgegruppe-nordmarken');
});
