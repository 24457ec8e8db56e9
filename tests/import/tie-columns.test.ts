import { describe, expect, test } from 'vitest';
import { GrowingColumn } from '../../src/lib/import/plain/growing-column';
import type { Dataset } from '../../src/lib/model/dataset';
import { packDataset, unpackDataset } from '../../src/lib/model/packed-dataset';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { tieColumnsOf } from '../../src/lib/model/tie-columns';
import { buildNetwork } from '../../src/lib/network/build-network';
import { visibleRows } from '../../src/lib/network/visible';
import { randomNumbers } from '../export/random-dataset';
import { dirtyFiles } from './dirty-files';
import { importTexts } from './read-tables';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

async function dirtyDataset(seed: number): Promise<Dataset> {
	const { actors, ties } = dirtyFiles(seed);
	const { dataset } = await importTexts({ 'actors.csv': actors, 'ties.csv': ties });
	return dataset!;
}

/** The same tables as rows alone, as an edit leaves them. */
function asRows(dataset: Dataset): Dataset {
	return { ...dataset, ties: [...dataset.ties] };
}

const LENSES: readonly Partial<Lens>[] = [
	{},
	{ direction: 'reported' },
	{ direction: 'mutual' },
	{ steps: [2, 3] },
	{ date: '2019' },
	{ date: '2020-06', direction: 'reported', steps: [1, 2, 3] }
];

describe('ties that are columns are read as the rows they stand for', () => {
	test.each(SEEDS)('under every lens, seed %i', async (seed) => {
		const dataset = await dirtyDataset(seed);
		expect(tieColumnsOf(dataset)).not.toBeNull();
		const rows = asRows(dataset);
		expect(tieColumnsOf(rows)).toBeNull();
		const sectors = dataset.sectors.slice(0, 2).map(({ id }) => id);
		for (const change of [...LENSES, { sectors }]) {
			const lens = { ...DEFAULT_LENS, ...change };
			expect(visibleRows(dataset, lens)).toEqual(visibleRows(rows, lens));
			expect(buildNetwork(dataset, lens)).toEqual(buildNetwork(rows, lens));
		}
	});

	test('rows are made once, and the visible ones are among them', async () => {
		const dataset = await dirtyDataset(1);
		expect(dataset.ties).toBe(dataset.ties);
		const { ties } = visibleRows(dataset, { ...DEFAULT_LENS, steps: [1, 2, 3, 4] });
		for (const tie of ties) expect(dataset.ties).toContain(tie);
	});

	test.each(SEEDS.slice(0, 20))('crossing to another thread packed, seed %i', async (seed) => {
		const dataset = await dirtyDataset(seed);
		const crossed = unpackDataset(structuredClone(packDataset(dataset)));
		expect(tieColumnsOf(crossed)).not.toBeNull();
		expect(buildNetwork(crossed, DEFAULT_LENS)).toEqual(buildNetwork(dataset, DEFAULT_LENS));
		expect(crossed).toEqual(structuredClone(dataset));
		const edited = asRows(dataset);
		expect(unpackDataset(structuredClone(packDataset(edited)))).toEqual(edited);
	});
});

describe('a growing column', () => {
	test.each(SEEDS)('holds what was added, row by row and in runs, seed %i', (seed) => {
		const random = randomNumbers(seed);
		const below = (count: number) => Math.floor(random() * count);
		const variety = [1, 2, 300, 3000][seed % 4]!;
		const others = [0, 1].map(() => {
			const values = Array.from({ length: variety }, (_, n) => `v${(n * 7) % variety}`);
			const numbers = Int32Array.from({ length: 2000 }, () => below(variety));
			return { numbers, values };
		});
		const column = new GrowingColumn<string>(below(3000));
		const expected: string[] = [];
		for (let step = 0; step < 60; step++) {
			if (random() < 0.3) {
				const value = random() < 0.5 ? 'v0' : `w${below(50)}`;
				column.add(value);
				expected.push(value);
			} else {
				const other = others[below(2)]!;
				const first = below(1900);
				const end = first + below(100);
				column.addAll(other, first, end);
				for (let row = first; row < end; row++) expected.push(other.values[other.numbers[row]!]!);
			}
		}
		const { numbers, values } = column.column(new Uint8Array(expected.length));
		expect(Array.from(numbers, (number) => values[number])).toEqual(expected);
		expect(expected.map((_, row) => column.valueAt(row))).toEqual(expected);
	});
});
